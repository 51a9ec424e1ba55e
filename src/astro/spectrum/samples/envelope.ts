import { firstSampleFrom } from "./lookup.js";

/**
 * A spectrum reduced for drawing: one entry for each pixel column that has samples, or, when samples are few, one for each
 * sample. All arrays have the same length and ascend in `x`.
 */
export type Envelope = {
	/** True: one entry for each sample, with min = max = first = last = its flux. */
	raw: boolean;
	/** Å: the middle of the pixel column, or the wavelength of the sample. */
	x: Float64Array;
	/** Least and greatest flux in the column. Never NaN. */
	min: Float64Array;
	max: Float64Array;
	/** Flux of the column's first and last sample: the line enters and leaves the column there. */
	first: Float64Array;
	last: Float64Array;
	/** 1 where a gap separates this entry from the one before, so that a line must not join them. */
	gapBefore: Uint8Array;
};

/** Up to this many samples a column, drawing every sample costs no more than drawing the columns. */
const SAMPLES_PER_COLUMN = 2;

/**
 * M4 aggregation (Jugel et al. 2014, Proc. VLDB Endowment 7, 797): minimum, maximum, first and last flux in each of
 * `columns` equal pixel columns between `x0` and `x1` (Å, either order). A line through these four looks like one
 * through all samples. `wavelengths` ascend; NaN fluxes are gaps.
 *
 * The nearest sample beyond each end is an entry of its own, so that the line continues to the edge of the plot. A gap
 * within one column, narrower than a pixel, is lost. With `edge` the fluxes plus `times` the errors are aggregated: the
 * edge of an error band, without an array for it. There are no entries when the range is empty or not finite, or when no
 * sample in it has a flux.
 */
export function envelope(
	wavelengths: Float64Array,
	fluxes: Float64Array,
	x0: number,
	x1: number,
	columns: number,
	edge?: { errors: Float64Array; times: number },
): Envelope {
	const low = Math.min(x0, x1);
	const high = Math.max(x0, x1);
	if (!(high - low > 0 && high - low < Number.POSITIVE_INFINITY && columns >= 1)) return createEnvelope(true, 0).done();
	const from = firstSampleFrom(wavelengths, low);
	let to = firstSampleFrom(wavelengths, high);
	while (to < wavelengths.length && wavelengths[to] === high) to++;
	const count = Math.floor(columns);
	const raw = to - from <= SAMPLES_PER_COLUMN * count;

	const errors = edge?.errors;
	const times = edge?.times ?? 0;
	const builder = createEnvelope(raw, 2 + (raw ? to - from : count));
	/** Whether the sample before was a gap. */
	let isGap = false;
	const addSample = (i: number): void => {
		const flux = errors === undefined ? (fluxes[i] as number) : (fluxes[i] as number) + times * (errors[i] as number);
		if (Number.isFinite(flux)) builder.add(wavelengths[i] as number, flux, flux, flux, flux, isGap);
		isGap = !Number.isFinite(flux);
	};
	if (from > 0) addSample(from - 1);
	if (raw) for (let i = from; i < to; i++) addSample(i);
	else {
		const perAngstrom = count / (high - low);
		// A variable of this block alone, and no calls: each sample passes here.
		let wasGap = isGap;
		for (let i = from; i < to; ) {
			const column = Math.min(count - 1, Math.floor(((wavelengths[i] as number) - low) * perAngstrom));
			// Rounding may push samples over the edge of the last column.
			const end = column === count - 1 ? Number.POSITIVE_INFINITY : column + 1;
			let min = Number.POSITIVE_INFINITY;
			let max = Number.NEGATIVE_INFINITY;
			let first = Number.NaN;
			let last = Number.NaN;
			let isAfterGap = false;
			do {
				const flux =
					errors === undefined ? (fluxes[i] as number) : (fluxes[i] as number) + times * (errors[i] as number);
				i++;
				// Finite: x − x is 0 for finite numbers alone.
				if (flux - flux === 0) {
					if (min > max) {
						first = flux;
						isAfterGap = wasGap;
					}
					last = flux;
					if (flux < min) min = flux;
					if (flux > max) max = flux;
					wasGap = false;
				} else wasGap = true;
			} while (i < to && ((wavelengths[i] as number) - low) * perAngstrom < end);
			if (min <= max) builder.add(low + (column + 0.5) / perAngstrom, min, max, first, last, isAfterGap);
		}
		isGap = wasGap;
	}
	if (to < wavelengths.length) addSample(to);
	return builder.done();
}

type EnvelopeBuilder = {
	add(x: number, min: number, max: number, first: number, last: number, isAfterGap: boolean): void;
	done(): Envelope;
};

function createEnvelope(raw: boolean, capacity: number): EnvelopeBuilder {
	const x = new Float64Array(capacity);
	const min = new Float64Array(capacity);
	const max = new Float64Array(capacity);
	const first = new Float64Array(capacity);
	const last = new Float64Array(capacity);
	const gapBefore = new Uint8Array(capacity);
	let n = 0;
	return {
		add(at, least, greatest, entered, left, isAfterGap) {
			x[n] = at;
			min[n] = least;
			max[n] = greatest;
			first[n] = entered;
			last[n] = left;
			gapBefore[n] = isAfterGap && n > 0 ? 1 : 0;
			n++;
		},
		done: () => ({
			raw,
			x: x.subarray(0, n),
			min: min.subarray(0, n),
			max: max.subarray(0, n),
			first: first.subarray(0, n),
			last: last.subarray(0, n),
			gapBefore: gapBefore.subarray(0, n),
		}),
	};
}
