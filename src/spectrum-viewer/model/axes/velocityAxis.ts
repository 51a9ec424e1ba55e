import { airToVacuum, observedWavelengthIn, SPEED_OF_LIGHT_KM_S, velocityOf } from "../../../astro/index.js";
import { AXIS_TEXT, type MeasureText, type Scale, type Size } from "../../../plot/index.js";
import { type Language, roundToStep, wordsIn } from "../../../text/index.js";
import type { Medium } from "../../types.js";
import { figureWords } from "../../words/figure.js";
import { processingWords } from "../../words/processing.js";
import type { LineMarker, LineShift } from "../lines/markers.js";

/** An axis of velocities about one line, at the present redshift; > 0 is towards the observer, and stands at the left. */
export type VelocityAxis = {
	/** The line at velocity 0. */
	marker: LineMarker;
	/** km/s of an observed wavelength (Å, in the axis' medium); ±c where the convention has none below that of light. */
	toValue(observed: number): number;
	/** Inverse of `toValue`. NaN for |v| ≥ c. */
	fromValue(velocity: number): number;
	title: string;
	unit: string;
};

type Frame = Pick<LineShift, "redshift" | "velocityConvention">;

/** The parts of a view that the axis depends on; `positions` are Å in `medium`, one for each moving line. */
type AxisView = {
	lines: { moving: readonly LineMarker[] };
	positions: Float64Array;
	x: Scale;
	state: Frame & { velocityLine: string | null };
	medium: Medium;
	measure: MeasureText;
	size: Size;
	language: Language;
};

/** km/s that the line must have to stand at an observed wavelength (Å, in the axis' medium). NaN where there is none. */
export function velocityAt(marker: LineMarker, observed: number, frame: Frame, medium: Medium): number {
	const vacuum = medium === "air" ? airToVacuum(observed) : observed;
	return velocityOf(marker.vacuum, vacuum, { redshift: frame.redshift, convention: frame.velocityConvention });
}

/** Observed wavelength (Å, in the axis' medium) of a line at a velocity in km/s. NaN for |v| ≥ c. */
export const wavelengthAt = (marker: LineMarker, velocity: number, frame: Frame, medium: Medium): number =>
	observedWavelengthIn(medium, marker.vacuum, {
		redshift: frame.redshift,
		velocity,
		convention: frame.velocityConvention,
	});

/** A velocity rounded to the resolution of a pixel, both km/s: two decimals below 2 km/s, else none. */
export const byPixel = (velocity: number, pixel: number): number =>
	roundToStep(velocity, Math.abs(pixel) < 2 ? 0.01 : 1);

/** The moving line that stands nearest to the middle of the view. */
function middleLine({ lines, positions, x }: AxisView): LineMarker | undefined {
	const middle = (x.domain[0] + x.domain[1]) / 2;
	let nearest = 0;
	for (let i = 1; i < positions.length; i++) {
		const apart = Math.abs((positions[i] as number) - middle);
		if (apart < Math.abs((positions[nearest] as number) - middle)) nearest = i;
	}
	return lines.moving[nearest];
}

/** Space that a title leaves free at both edges of the figure together, CSS pixels. */
const TITLE_MARGIN_PX = 20;

/** The axis of `xAxis="velocity"`, about `velocityLine`, else about the line nearest to the middle; null without lines. */
export function velocityAxis(view: AxisView): VelocityAxis | null {
	const { lines, state, medium, measure, size, language } = view;
	const marker = lines.moving.find((line) => line.key === state.velocityLine) ?? middleLine(view);
	if (!marker) return null;
	const words = wordsIn(language, processingWords);
	const convention = wordsIn(language, figureWords)[state.velocityConvention];
	const title = words.velocityAxis(marker.label, convention);
	const fits = measure(title, AXIS_TEXT) <= size.width - TITLE_MARGIN_PX;
	return {
		marker,
		toValue(observed) {
			const velocity = velocityAt(marker, observed, state, medium);
			const edge = observed < wavelengthAt(marker, 0, state, medium) ? SPEED_OF_LIGHT_KM_S : -SPEED_OF_LIGHT_KM_S;
			return Number.isNaN(velocity) ? edge : velocity;
		},
		fromValue: (velocity) => wavelengthAt(marker, velocity, state, medium),
		unit: "km/s",
		title: fits ? title : words.velocityAxisShort(marker.label, convention),
	};
}
