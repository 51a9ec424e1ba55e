import type { Interval, Scale } from "../../../plot/index.js";
import type { Processing } from "../flux/flux.js";
import { makeFluxScale } from "../flux/makeFluxScale.js";

/** The parts of a curve that stacking uses. */
export type Stackable = {
	/** Å, ascending. */
	wavelengths: Float64Array;
	fluxes: Float64Array;
	/** Robust range of the flux. */
	fluxRange: Interval;
};

/** Kind of flux axis: a lane holds logarithms of the flux, or negative magnitudes, so that bright is up. */
export type StackAxis = { log: boolean; magnitudes: boolean };

/**
 * Place and scale of a curve in a stack, whose axis counts lanes: a curve from the bottom to the top of its robust range is one
 * lane high.
 */
export type Lane = StackAxis & {
	/** Of the bottom of the range, in lanes. */
	level: number;
	/** The bottom of the range and its span, in heights (`heightOf`). */
	floor: number;
	span: number;
};

/** Number of columns in which curves are compared: fine enough for a line to nest beside another. */
const COLUMNS = 48;

/** Lowest and highest point of a curve in each column, in lanes above its level; Infinities in columns without a sample. */
type Profile = {
	/** Range and axis that it was made for. */
	key: string;
	floor: number;
	span: number;
	low: Float64Array;
	high: Float64Array;
};
const profiles = new WeakMap<Stackable, Profile>();

/** Height on the axis, growing upwards: log₁₀ on a log axis, negative on one of magnitudes. */
const heightOf = (flux: number, { log, magnitudes }: StackAxis): number =>
	log ? Math.log10(flux) : magnitudes ? -flux : flux;

/** Decades below the top that a lane on a log axis shows at most. */
const MAX_DECADES = 2;

/** Bottom and span of the robust range, in heights; a flat curve stands in the middle of its lane. */
function rangeOf({ fluxRange: [a, b] }: Stackable, axis: StackAxis): { floor: number; span: number } {
	const low = axis.log ? Math.max(a, b / 10 ** MAX_DECADES) : axis.magnitudes ? b : a;
	const floor = heightOf(low, axis);
	const span = heightOf(axis.magnitudes ? a : b, axis) - floor;
	if (span > 0) return { floor, span };
	const around = Math.abs(floor) || 1;
	return { floor: floor - around / 2, span: around };
}

function profileOf(curve: Stackable, [x0, x1]: Interval, axis: StackAxis): Profile {
	const key = `${x0} ${x1} ${axis.log} ${axis.magnitudes}`;
	const cached = profiles.get(curve);
	if (cached?.key === key) return cached;
	const low = new Float64Array(COLUMNS).fill(Number.POSITIVE_INFINITY);
	const high = new Float64Array(COLUMNS).fill(Number.NEGATIVE_INFINITY);
	const { floor, span } = rangeOf(curve, axis);
	const perAngstrom = COLUMNS / (x1 - x0 || 1);
	for (let i = 0; i < curve.wavelengths.length; i++) {
		const height = (heightOf(curve.fluxes[i] as number, axis) - floor) / span;
		if (!Number.isFinite(height)) continue;
		const column = Math.min(
			COLUMNS - 1,
			Math.max(0, Math.floor(((curve.wavelengths[i] as number) - x0) * perAngstrom)),
		);
		const clipped = Math.min(Math.max(height, 0), 1);
		if (clipped < (low[column] as number)) low[column] = clipped;
		if (clipped > (high[column] as number)) high[column] = clipped;
	}
	const profile = { key, floor, span, low, high };
	profiles.set(curve, profile);
	return profile;
}

/** Lanes from one level to that of the curve above at which the two only just touch: 1 where they share no column. */
function distanceOf(above: Profile, below: Profile): number {
	let distance = Number.NEGATIVE_INFINITY;
	for (let c = 0; c < COLUMNS; c++) distance = Math.max(distance, (below.high[c] as number) - (above.low[c] as number));
	return distance === Number.NEGATIVE_INFINITY ? 1 : Math.max(0, distance);
}

/** Share of the height that all labels together take at most, and that gaps have without labels. */
const MAX_LABEL_SHARE = 0.6;
const DEFAULT_GAP_SHARE = 0.05;

/**
 * The lanes of curves, each on the scale of its own robust range, the first one on top and the last one at level 0. The step from
 * one level to the next is the same for all; curves nest where their lines leave room, and noise beyond their robust ranges may
 * overlap. `x`: the range in which they are compared, Å; `labelShare`: the share of the height that each label takes.
 */
export function stackLanes(curves: readonly Stackable[], x: Interval, axis: StackAxis, labelShare = 0): Lane[] {
	const shapes = curves.map((curve) => profileOf(curve, x, axis));
	const drawn = shapes.filter(({ high }) => high.some(Number.isFinite));
	let step = 0;
	for (let i = 0; i < drawn.length; i++)
		// Further apart they cannot touch: a curve is one lane high.
		for (let j = i + 1; j < drawn.length && step * (j - i) < 1; j++)
			step = Math.max(step, distanceOf(drawn[i] as Profile, drawn[j] as Profile) / (j - i));
	const labels = Math.min(MAX_LABEL_SHARE, labelShare * drawn.length) || DEFAULT_GAP_SHARE;
	const height = step * (drawn.length - 1) + 1;
	const gap = (height * labels) / (1 - labels) / Math.max(1, drawn.length);
	return shapes.map((shape) => {
		const place = drawn.indexOf(shape);
		const level = place < 0 ? 0 : (drawn.length - 1 - place) * (step + gap);
		return { ...axis, level, floor: shape.floor, span: shape.span };
	});
}

/** Scale of a curve, from its own flux to pixels, from the scale of the lanes. */
export function laneScale(
	{ domain, range }: Scale,
	{ level, floor, span, log, magnitudes }: Lane,
	processing: Pick<Processing, "logScale"> | null,
): Scale {
	const [from, to] = domain.map((lanes) => {
		const height = floor + (lanes - level) * span;
		return log ? 10 ** height : magnitudes ? -height : height;
	}) as [number, number];
	return makeFluxScale(log ? "log" : "linear", [from, to], range, processing);
}

/** Range of lanes from bottom to top, with margins, and space for a label (`labelShare` of the height) on top. */
export function stackRange(lanes: readonly Lane[], labelShare = 0): Interval {
	const top = 1 + Math.max(0, ...lanes.map(({ level }) => level));
	const margin = top * 0.04;
	return [-margin, top + Math.max(margin, top * Math.min(0.3, 1.2 * labelShare))];
}

/**
 * Heights of labels (CSS pixels, middle of the text) as near to the `targets` as the distance `step` between two of them and
 * the limits allow. Where there is no space for all, some are left out evenly: NaN. A target of NaN has no label.
 */
export function placeLevels(
	targets: readonly number[],
	{ top, bottom, step }: { top: number; bottom: number; step: number },
): number[] {
	const heights = targets.map(() => Number.NaN);
	let order = targets
		.flatMap((y, i) => (Number.isNaN(y) ? [] : [i]))
		.sort((a, b) => (targets[a] as number) - (targets[b] as number) || a - b);
	const count = Math.max(0, Math.floor((bottom - top) / step) + 1);
	if (order.length > count)
		order = Array.from({ length: count }, (_, k) => order[Math.floor((k * order.length) / count)] as number);
	let above = top - step;
	for (const i of order) above = heights[i] = Math.max(targets[i] as number, above + step);
	let below = bottom + step;
	for (const i of order.reverse()) {
		if ((heights[i] as number) <= below - step) break;
		below = heights[i] = below - step;
	}
	return heights;
}
