import { type Interval, linearScale, logScale, type Scale } from "../../../plot/index.js";

/** What stacking needs to know of a curve. */
export type Stackable = {
	/** Å, ascending. */
	wavelengths: Float64Array;
	fluxes: Float64Array;
	/** Range of flux worth showing. */
	fluxRange: Interval;
};

/** How the flux axis counts. Offsets are added; on a log axis they multiply; on one of magnitudes they brighten. */
export type StackAxis = { log: boolean; magnitudes: boolean };

/** Columns in which curves are compared: fine enough for a line to nest beside another. */
const COLUMNS = 48;

/** Where a curve runs, in axis units that grow upwards: lowest and highest in each column, Infinities where it is not. */
type Profile = { key: string; low: Float64Array; high: Float64Array };
const profiles = new WeakMap<Stackable, Profile>();

/** Height on the axis, growing upwards: log₁₀ on a log axis, negative on one of magnitudes. */
const heightOf = (flux: number, { log, magnitudes }: StackAxis): number =>
	log ? Math.log10(flux) : magnitudes ? -flux : flux;

/** Lowest and highest, on the axis, of what is worth showing. On a log axis two decades below the top at most. */
function heights({ fluxRange: [a, b] }: Stackable, axis: StackAxis): Interval {
	const low = axis.log ? Math.max(a, b / 100) : axis.magnitudes ? b : a;
	return [heightOf(low, axis), heightOf(axis.magnitudes ? a : b, axis)];
}

function profileOf(curve: Stackable, [x0, x1]: Interval, axis: StackAxis): Profile {
	const key = `${x0} ${x1} ${axis.log} ${axis.magnitudes}`;
	const known = profiles.get(curve);
	if (known?.key === key) return known;
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
	const made = { key, low, high };
	profiles.set(curve, made);
	return made;
}

/** The next number above with two significant digits, so that an offset can be said. */
function roundUp(value: number): number {
	if (!(value > 0) || !Number.isFinite(value)) return 0;
	const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
	const rounded = Math.ceil(value / unit - 1e-9);
	// Divided where that is exact and multiplied where that is.
	return unit < 1 ? rounded / Math.round(1 / unit) : rounded * unit;
}

/**
 * What is added to each curve (on a log axis: what it is multiplied by) so that each stands above the next, the first one
 * on top and the last one where it is. Curves nest where their lines leave room; noise beyond their robust ranges may
 * overlap. `x` is the range in which they are compared, Å; `room` the share of the height that each label wants.
 */
export function stackOffsets(curves: readonly Stackable[], x: Interval, axis: StackAxis, room = 0): number[] {
	const shapes = curves.map((curve) => profileOf(curve, x, axis));
	const climb = (gap: number): { offsets: number[]; height: number } => {
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
			// Nothing of it can be drawn.
			if (floor === Number.POSITIVE_INFINITY) {
				offsets[i] = axis.log ? 1 : 0;
				continue;
			}
			// Curves that share no column stand on levels of their own all the same.
			if (top !== Number.NEGATIVE_INFINITY) {
				if (need === Number.NEGATIVE_INFINITY) need = top - floor;
				level = Math.max(level, need) + gap;
				level = axis.log ? Math.log10(roundUp(10 ** level)) : roundUp(level);
			}
			for (let c = 0; c < COLUMNS; c++) {
				const height = (high[c] as number) + level;
				if (height > (roof[c] as number)) roof[c] = height;
				if (height > top) top = height;
			}
			bottom = Math.min(bottom, floor + level);
			offsets[i] = axis.log ? 10 ** level : axis.magnitudes ? -level || 0 : level;
		}
		return { offsets, height: top - bottom };
	};
	const tight = climb(0);
	const taken = Math.min(0.6, room * curves.length);
	// Flat curves get a level too.
	const gap = curves.length > 0 ? ((tight.height || 1) * (taken || 0.05)) / (1 - taken) / curves.length : 0;
	return climb(Number.isFinite(gap) ? gap : 0).offsets;
}

/** The scale of a curve that stands at an offset: maps its own flux to the pixel. The same object where there is none. */
export function offsetScale(scale: Scale, offset: number): Scale {
	const [a, b] = scale.domain;
	if (scale.kind === "log") return offset === 1 ? scale : logScale([a / offset, b / offset], scale.range);
	return offset === 0 ? scale : linearScale([a - offset, b - offset], scale.range);
}

/** Flux axis from bottom to top that shows all levels, with some air, and a label's `room` (share of the height) on top. */
export function stackRange(
	curves: readonly Stackable[],
	offsets: readonly number[],
	axis: StackAxis,
	room = 0,
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
	const pad = (top - bottom) * 0.04;
	const back = (height: number) => (axis.log ? 10 ** height : axis.magnitudes ? -height : height);
	return [back(bottom - pad), back(top + Math.max(pad, (top - bottom) * Math.min(0.3, 1.2 * room)))];
}

/**
 * Heights of labels (CSS pixels, middle of the text) as near to where they want to stand as `step` between two of them
 * and the limits allow. Where they are too many for the room some are left out, evenly; NaN: not wanted, and left out.
 */
export function placeLevels(
	wanted: readonly number[],
	{ top, bottom, step }: { top: number; bottom: number; step: number },
): number[] {
	const out = wanted.map(() => Number.NaN);
	let order = wanted
		.flatMap((y, i) => (Number.isNaN(y) ? [] : [i]))
		.sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
	const most = Math.max(0, Math.floor((bottom - top) / step) + 1);
	if (order.length > most)
		order = Array.from({ length: most }, (_, k) => order[Math.floor((k * order.length) / most)] as number);
	let above = top - step;
	for (const i of order) above = out[i] = Math.max(wanted[i] as number, above + step);
	let below = bottom + step;
	for (const i of order.reverse()) {
		if ((out[i] as number) <= below - step) break;
		below = out[i] = below - step;
	}
	return out;
}
