import { extent } from "d3-array";
import { type Interval, linearScale, logScale, type Scale } from "../../../plot/index.js";

/** The parts of a curve that stacking uses. */
export type Stackable = {
	/** Å, ascending. */
	wavelengths: Float64Array;
	fluxes: Float64Array;
	/** Range of flux worth showing. */
	fluxRange: Interval;
};

/** Kind of flux axis. Offsets are added; on a log axis they multiply; of magnitudes they are subtracted, which is brighter. */
export type StackAxis = { log: boolean; magnitudes: boolean };

/** Number of columns in which curves are compared: fine enough for a line to nest beside another. */
const COLUMNS = 48;

/** Lowest and highest point of a curve in each column, in heights (`heightOf`); Infinities in columns without a sample. */
type Profile = {
	/** Range and axis that it was made for. */
	key: string;
	low: Float64Array;
	high: Float64Array;
};
const profiles = new WeakMap<Stackable, Profile>();

/** Height on the axis, growing upwards: log₁₀ on a log axis, negative on one of magnitudes. */
const heightOf = (flux: number, { log, magnitudes }: StackAxis): number =>
	log ? Math.log10(flux) : magnitudes ? -flux : flux;

/** Heights of both ends of `fluxRange`; on a log axis at most two decades below the top. */
function heights({ fluxRange: [a, b] }: Stackable, axis: StackAxis): Interval {
	const low = axis.log ? Math.max(a, b / 100) : axis.magnitudes ? b : a;
	return [heightOf(low, axis), heightOf(axis.magnitudes ? a : b, axis)];
}

function profileOf(curve: Stackable, [x0, x1]: Interval, axis: StackAxis): Profile {
	const key = `${x0} ${x1} ${axis.log} ${axis.magnitudes}`;
	const cached = profiles.get(curve);
	if (cached?.key === key) return cached;
	const low = new Float64Array(COLUMNS).fill(Number.POSITIVE_INFINITY);
	const high = new Float64Array(COLUMNS).fill(Number.NEGATIVE_INFINITY);
	const [floor, roof] = heights(curve, axis);
	const perAngstrom = COLUMNS / (x1 - x0 || 1);
	for (let i = 0; i < curve.wavelengths.length; i++) {
		const h = heightOf(curve.fluxes[i] as number, axis);
		if (!Number.isFinite(h)) continue;
		const column = Math.min(
			COLUMNS - 1,
			Math.max(0, Math.floor(((curve.wavelengths[i] as number) - x0) * perAngstrom)),
		);
		const clipped = Math.min(Math.max(h, floor), roof);
		if (clipped < (low[column] as number)) low[column] = clipped;
		if (clipped > (high[column] as number)) high[column] = clipped;
	}
	const profile = { key, low, high };
	profiles.set(curve, profile);
	return profile;
}

/** Rounded up to two significant digits, so that an offset is a short number. */
function roundUp(value: number): number {
	if (!(value > 0) || !Number.isFinite(value)) return 0;
	const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
	const rounded = Math.ceil(value / unit - 1e-9);
	// Dividing by 10, 100 … is exact where multiplying by 0.1, 0.01 … is not.
	return unit < 1 ? rounded / Math.round(1 / unit) : rounded * unit;
}

/** Without the digits that sums of binary fractions leave at the end. */
const withoutTail = (value: number): number => Number(value.toPrecision(12));

/** Steps that differ by no more than this factor become the greatest of them, so that curves that are alike stand evenly. */
const MAX_STEP_RATIO = 1.5;

/** Share of the height that all labels together take at most, and that gaps have without labels. */
const MAX_LABEL_SHARE = 0.6;
const DEFAULT_GAP_SHARE = 0.05;

/**
 * Offsets of the curves, added or on a log axis multiplied, so that each stands above the next, the first one on top and the
 * last one without offset. Steps from one to the next have two significant digits, and are all the same where curves are
 * alike. Curves nest where their lines leave room; noise beyond their robust ranges may overlap. `x`: the range in which they
 * are compared, Å; `labelShare`: the share of the height that each label takes.
 */
export function stackOffsets(curves: readonly Stackable[], x: Interval, axis: StackAxis, labelShare = 0): number[] {
	const shapes = curves.map((curve) => profileOf(curve, x, axis));
	/** Offsets, steps and total height with a gap above each curve. */
	const pileUp = (gap: number, minStep = 0): { offsets: number[]; steps: number[]; height: number } => {
		const steps: number[] = [];
		const roof = new Float64Array(COLUMNS).fill(Number.NEGATIVE_INFINITY);
		const offsets: number[] = [];
		let level = 0;
		let bottom = Number.POSITIVE_INFINITY;
		let top = Number.NEGATIVE_INFINITY;
		for (let i = shapes.length - 1; i >= 0; i--) {
			const { low, high } = shapes[i] as Profile;
			let need = Number.NEGATIVE_INFINITY;
			let floor = Number.POSITIVE_INFINITY;
			for (let c = 0; c < COLUMNS; c++) {
				need = Math.max(need, (roof[c] as number) - (low[c] as number));
				floor = Math.min(floor, low[c] as number);
			}
			// It has no sample that can be drawn.
			if (floor === Number.POSITIVE_INFINITY) {
				offsets[i] = axis.log ? 1 : 0;
				continue;
			}
			// Curves that share no column stand on levels of their own all the same.
			if (top !== Number.NEGATIVE_INFINITY) {
				if (need === Number.NEGATIVE_INFINITY) need = top - floor;
				const step = Math.max(0, need - level) + gap;
				const rounded = axis.log ? Math.log10(roundUp(10 ** step)) : roundUp(step);
				steps.push(rounded);
				level += Math.max(rounded, minStep);
			}
			for (let c = 0; c < COLUMNS; c++) {
				const height = (high[c] as number) + level;
				if (height > (roof[c] as number)) roof[c] = height;
				if (height > top) top = height;
			}
			bottom = Math.min(bottom, floor + level);
			const offset = withoutTail(axis.log ? 10 ** level : level);
			offsets[i] = axis.magnitudes ? -offset || 0 : offset;
		}
		return { offsets, steps, height: top - bottom };
	};
	const { height } = pileUp(0);
	const labels = Math.min(MAX_LABEL_SHARE, labelShare * curves.length);
	// Flat curves, of no height, are set apart too.
	const gap = curves.length > 0 ? ((height || 1) * (labels || DEFAULT_GAP_SHARE)) / (1 - labels) / curves.length : 0;
	const usedGap = Number.isFinite(gap) ? gap : 0;
	const { offsets, steps } = pileUp(usedGap);
	const [least = 0, greatest = 0] = extent(steps);
	return least < greatest && greatest <= MAX_STEP_RATIO * least ? pileUp(usedGap, greatest).offsets : offsets;
}

/** Scale of a curve at an offset, from its own flux to pixels. The same object without an offset. */
export function offsetScale(scale: Scale, offset: number): Scale {
	const [a, b] = scale.domain;
	if (scale.kind === "log") return offset === 1 ? scale : logScale([a / offset, b / offset], scale.range);
	return offset === 0 ? scale : linearScale([a - offset, b - offset], scale.range);
}

/** Flux range from bottom to top that shows all curves, with margins, and space for a label (`labelShare` of the height) on top. */
export function stackRange(
	curves: readonly Stackable[],
	offsets: readonly number[],
	axis: StackAxis,
	labelShare = 0,
): Interval {
	let bottom = Number.POSITIVE_INFINITY;
	let top = Number.NEGATIVE_INFINITY;
	curves.forEach((curve, i) => {
		const offset = offsets[i] as number;
		const level = axis.log ? Math.log10(offset) : axis.magnitudes ? -offset : offset;
		const [low, high] = heights(curve, axis);
		bottom = Math.min(bottom, low + level);
		top = Math.max(top, high + level);
	});
	if (!(bottom < top)) return axis.log ? [0.1, 1] : [0, 1];
	const margin = (top - bottom) * 0.04;
	const fluxAt = (height: number) => (axis.log ? 10 ** height : axis.magnitudes ? -height : height);
	return [fluxAt(bottom - margin), fluxAt(top + Math.max(margin, (top - bottom) * Math.min(0.3, 1.2 * labelShare)))];
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
