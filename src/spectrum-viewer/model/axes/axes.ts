import { fromAngstrom, toAngstrom } from "../../../astro/index.js";
import { linearScale, scaleTicks } from "../../../plot/index.js";
import { tickLabels, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import { observedFrame, restFrame } from "../lines/markers.js";
import { lengthUnit } from "../text/format.js";
import type { SpectrumView } from "../view.js";

/** Values of an axis at the wavelengths that the scale maps: Å, observed, in the axis' medium. */
export type WavelengthAxis = {
	/** Value of an observed wavelength. */
	toValue(observed: number): number;
	/** Inverse of `toValue`. NaN where there is none. */
	fromValue(value: number): number;
	/** With frame, unit and medium. */
	title: string;
	/** As it stands after a value. */
	unit: string;
};

function lengthAxis({ medium, state, language }: SpectrumView, isRest: boolean): WavelengthAxis {
	const words = wordsIn(language, figureWords);
	const title = isRest ? words.restWavelength : words.observedWavelength;
	const { wavelengthUnit: unit, redshift } = state;
	return {
		toValue: (observed) => fromAngstrom(isRest ? restFrame(observed, redshift, medium) : observed, unit),
		fromValue(value) {
			const angstrom = toAngstrom(value, unit);
			return isRest ? observedFrame(angstrom, redshift, medium) : angstrom;
		},
		title: title(lengthUnit(unit), words[medium]),
		unit: lengthUnit(unit),
	};
}

/** The axes below and above the plot. Without a line to count from, observed wavelengths stand in place of velocities. */
export function wavelengthAxes(view: SpectrumView): { below: WavelengthAxis; above: WavelengthAxis } {
	const { xAxis } = view.state;
	const observed = lengthAxis(view, false);
	const rest = lengthAxis(view, true);
	const velocity = xAxis === "velocity" ? view.processing?.velocityAxis(view) : null;
	if (velocity) return { below: velocity, above: observed };
	return xAxis === "rest" ? { below: rest, above: observed } : { below: observed, above: rest };
}

/** Round values of the axis and their places, Å; `spacing`: least distance of two labels, CSS pixels. */
export function wavelengthTicks(
	{ x, layout, language }: SpectrumView,
	{ toValue, fromValue }: WavelengthAxis,
	spacing = 80,
): { value: number; label: string }[] {
	const values = scaleTicks(
		linearScale([toValue(x.domain[0]), toValue(x.domain[1])], x.range),
		Math.max(2, Math.floor(layout.plot.width / spacing)),
	);
	const labels = tickLabels(values, {}, language.numbers);
	return values.map((value, i) => ({ value: fromValue(value), label: labels[i] as string }));
}
