import { fromAngstrom, toAngstrom } from "../../../astro/index.js";
import { linearScale, scaleTicks, tickLabels } from "../../../plot/index.js";
import { observedFrame, restFrame } from "../lines/markers.js";
import { lengthUnit } from "../text/format.js";
import type { SpectrumView } from "../view.js";

/** What stands on an axis: another way to count the wavelengths that the scale maps, Å as observed, in the axis' medium. */
export type WavelengthAxis = {
	/** Value of an observed wavelength. */
	toValue(observed: number): number;
	/** The way back. NaN where there is none. */
	fromValue(value: number): number;
	/** With frame, unit and medium. */
	title: string;
};

function lengthAxis({ medium, state }: SpectrumView, isRest: boolean): WavelengthAxis {
	const { wavelengthUnit: unit, redshift } = state;
	return {
		toValue: (observed) => fromAngstrom(isRest ? restFrame(observed, redshift, medium) : observed, unit),
		fromValue(value) {
			const angstrom = toAngstrom(value, unit);
			return isRest ? observedFrame(angstrom, redshift, medium) : angstrom;
		},
		title: `${isRest ? "Rest" : "Observed"} wavelength (${lengthUnit(unit)}, ${medium})`,
	};
}

/** What the axes below and above the plot say. Without a line to count from, velocities give way to wavelengths. */
export function wavelengthAxes(view: SpectrumView): { below: WavelengthAxis; above: WavelengthAxis } {
	const { xAxis } = view.state;
	const observed = lengthAxis(view, false);
	const rest = lengthAxis(view, true);
	const velocity = xAxis === "velocity" ? view.processing?.velocityAxis(view) : null;
	if (velocity) return { below: velocity, above: observed };
	return xAxis === "rest" ? { below: rest, above: observed } : { below: observed, above: rest };
}

/** Round values of the axis and where they stand, Å; `spacing`: CSS pixels between two labels at least. */
export function wavelengthTicks(
	{ x, layout }: SpectrumView,
	{ toValue, fromValue }: WavelengthAxis,
	spacing = 80,
): { value: number; label: string }[] {
	const values = scaleTicks(
		linearScale([toValue(x.domain[0]), toValue(x.domain[1])], x.range),
		Math.max(2, Math.floor(layout.plot.width / spacing)),
	);
	const labels = tickLabels(values);
	return values.map((value, i) => ({ value: fromValue(value), label: labels[i] as string }));
}
