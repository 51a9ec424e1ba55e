import { airToVacuum, observedWavelengthIn, SPEED_OF_LIGHT_KM_S, velocityOf } from "../../../astro/index.js";
import { AXIS_TEXT, type MeasureText, type Scale, type Size } from "../../../plot/index.js";
import type { Medium } from "../../types.js";
import type { LineMarker, LineShift } from "../lines/markers.js";

/** An axis that counts velocities about one line, at the present redshift; > 0 is towards us, and stands at the left. */
export type VelocityAxis = {
	/** The line that it counts from. */
	mark: LineMarker;
	/** km/s of an observed wavelength (Å, in the axis' medium); ±c where the convention has none below that of light. */
	toValue(observed: number): number;
	/** The way back. NaN from the velocity of light on. */
	fromValue(velocity: number): number;
	title: string;
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
};

/** km/s that the line must have to stand at an observed wavelength (Å, in the axis' medium). NaN where there is none. */
export function velocityAt(mark: LineMarker, observed: number, frame: Frame, medium: Medium): number {
	const vacuum = medium === "air" ? airToVacuum(observed) : observed;
	return velocityOf(mark.vacuum, vacuum, { redshift: frame.redshift, convention: frame.velocityConvention });
}

/** Observed wavelength (Å, in the axis' medium) of a line at a velocity in km/s. NaN from the velocity of light on. */
export const wavelengthAt = (mark: LineMarker, velocity: number, frame: Frame, medium: Medium): number =>
	observedWavelengthIn(medium, mark.vacuum, {
		redshift: frame.redshift,
		velocity,
		convention: frame.velocityConvention,
	});

/** A velocity with as many digits as a pixel of so many km/s is worth. */
export const byPixel = (velocity: number, pixel: number): number =>
	Number(velocity.toFixed(Math.abs(pixel) < 2 ? 2 : 0));

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

/** What an axis title keeps from the edges of the figure, CSS pixels. */
const EDGE = 20;

/** What the axis below says with `xAxis="velocity"`: about `velocityLine`, else about the line nearest to the middle. */
export function velocityAxis(view: AxisView): VelocityAxis | null {
	const { lines, state, medium, measure, size } = view;
	const mark = lines.moving.find((line) => line.key === state.velocityLine) ?? middleLine(view);
	if (!mark) return null;
	const title = `Velocity about ${mark.label} (km/s, ${state.velocityConvention}; towards us positive)`;
	const fits = measure(title, AXIS_TEXT) <= size.width - EDGE;
	return {
		mark,
		toValue(observed) {
			const velocity = velocityAt(mark, observed, state, medium);
			const edge = observed < wavelengthAt(mark, 0, state, medium) ? SPEED_OF_LIGHT_KM_S : -SPEED_OF_LIGHT_KM_S;
			return Number.isNaN(velocity) ? edge : velocity;
		},
		fromValue: (velocity) => wavelengthAt(mark, velocity, state, medium),
		title: fits ? title : `v about ${mark.label} (km/s, ${state.velocityConvention})`,
	};
}
