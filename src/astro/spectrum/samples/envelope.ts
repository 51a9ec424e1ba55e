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
	const fluxAt = (i: number) => {
		const flux = fluxes[i] as number;
		return errors === undefined ? flux : flux + times * (errors[i] as number);
	};
	const result = createEnvelope(raw, 2 + (raw ? to - from : count));
	if (from > 0) result.sample(wavelengths[from - 1] as number, fluxAt(from - 1));
	if (raw) for (let i = from; i < to; i++) result.sample(wavelengths[i] as number, fluxAt(i));
	else {
		const perAngstrom = count / (high - low);
		for (let i = from; i < to; ) {
			const column = Math.min(count - 1, Math.floor(((wavelengths[i] as number) - low) * perAngstrom));
			const x = low + (column + 0.5) / perAngstrom;
			result.open(x);
			// Rounding may push samples over the edge of the last column.
			const end = column === count - 1 ? Number.POSITIVE_INFINITY : column + 1;
			do result.add(fluxAt(i++));
			while (i < to && ((wavelengths[i] as number) - low) * perAngstrom < end);
		}
	}
	if (to < wavelengths.length) result.sample(wavelengths[to] as number, fluxAt(to));
	return result.done();
}

type EnvelopeBuilder = {
	open(x: number): void;
	add(flux: number): void;
	sample(x: number, flux: number): void;
	done(): Envelope;
};

function createEnvelope(raw: boolean, capacity: number): EnvelopeBuilder {
	const x = new Float64Array(capacity);
	const min = new Float64Array(capacity);
	const max = new Float64Array(capacity);
	const first = new Float64Array(capacity);
	const last = new Float64Array(capacity);
	const gapBefore = new Uint8Array(capacity);
	let entry = -1;
	let started = true;
	let gap = false;
	let openX = Number.NaN;
	const open = (at: number) => {
		openX = at;
		started = false;
	};
	const add = (flux: number) => {
		if (!Number.isFinite(flux)) {
			gap = true;
		} else if (started) {
			if (flux < (min[entry] as number)) min[entry] = flux;
			if (flux > (max[entry] as number)) max[entry] = flux;
			last[entry] = flux;
			gap = false;
		} else {
			entry++;
			started = true;
			x[entry] = openX;
			min[entry] = max[entry] = first[entry] = last[entry] = flux;
			gapBefore[entry] = gap && entry > 0 ? 1 : 0;
			gap = false;
		}
	};
	return {
		open,
		add,
		sample(at, flux) {
			open(at);
			add(flux);
		},
		done() {
			const n = entry + 1;
			return {
				raw,
				x: x.subarray(0, n),
				min: min.subarray(0, n),
				max: max.subarray(0, n),
				first: first.subarray(0, n),
				last: last.subarray(0, n),
				gapBefore: gapBefore.subarray(0, n),
			};
		},
	};
}
