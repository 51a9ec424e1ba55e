import type { ErrorSides } from "./types.js";

/** Samples as parallel columns of equal length; null for a column that the spectrum does not have. */
export type Samples = {
	wavelengths: Float64Array;
	fluxes: Float64Array;
	errors: Float64Array | null;
	errorSides: ErrorSides | null;
	/** 1 where masked. */
	masked: Uint8Array | null;
};

/** "ascending" and "descending" are strict; "repeats" ascends or descends but has equal neighbours. */
type SampleOrder = "ascending" | "descending" | "repeats" | "mixed";

/** Wavelengths, of which those that are no positive number are NaN. */
export type WavelengthSurvey = {
	least: number;
	greatest: number;
	/** Of positive numbers. */
	count: number;
	/** Of samples that all have a wavelength; "mixed" where one has none. */
	order: SampleOrder;
};

/** Range, number and order of wavelengths, in one pass. An empty or single-sample spectrum is ascending. */
export function surveyOf(wavelengths: Float64Array): WavelengthSurvey {
	const { length } = wavelengths;
	let least = Number.POSITIVE_INFINITY;
	let greatest = 0;
	let count = 0;
	let up = 0;
	let down = 0;
	let previous = Number.NaN;
	for (let i = 0; i < length; i++) {
		const wavelength = wavelengths[i] as number;
		if (wavelength > previous) up++;
		else if (wavelength < previous) down++;
		previous = wavelength;
		if (!(wavelength > 0)) continue;
		count++;
		if (wavelength < least) least = wavelength;
		if (wavelength > greatest) greatest = wavelength;
	}
	const isMixed = count < length || (up > 0 && down > 0);
	const order = isMixed ? "mixed" : up + down < length - 1 ? "repeats" : down > 0 ? "descending" : "ascending";
	return { least, greatest, count, order };
}

/** The samples with each column replaced. */
export function mapColumns(samples: Samples, map: <T extends Float64Array | Uint8Array>(column: T) => T): Samples {
	const { errors, errorSides, masked } = samples;
	return {
		wavelengths: map(samples.wavelengths),
		fluxes: map(samples.fluxes),
		errors: errors && map(errors),
		errorSides: errorSides && { lower: map(errorSides.lower), upper: map(errorSides.upper) },
		masked: masked && map(masked),
	};
}

/** The samples by ascending wavelength; equal ones keep their order. */
export function sortSamples(samples: Samples): Samples {
	const { wavelengths } = samples;
	const order = Uint32Array.from(wavelengths, (_, i) => i);
	order.sort((a, b) => (wavelengths[a] as number) - (wavelengths[b] as number) || a - b);
	return pickSamples(samples, order);
}

/** The samples at `indices`, in that order. */
export function pickSamples(samples: Samples, indices: Uint32Array): Samples {
	return mapColumns(samples, (column) => {
		const picked = column.slice(0, indices.length) as typeof column;
		for (let i = 0; i < indices.length; i++) picked[i] = column[indices[i] as number] as number;
		return picked;
	});
}

/**
 * One sample for each wavelength of a sorted spectrum: the plain mean of the fluxes at that wavelength, gaps left out, with
 * the error √Σσ²/n of the averaged samples (NaN if one of them is unknown). It is masked if it has no flux and one of the
 * samples is masked.
 */
export function mergeRepeated(samples: Samples): { samples: Samples; repeated: number[] } {
	const { wavelengths, fluxes, errors, errorSides, masked } = samples;
	const merged = mapColumns(samples, (column) => column.slice() as typeof column);
	const errorColumns = [
		[errors, merged.errors],
		[errorSides?.lower, merged.errorSides?.lower],
		[errorSides?.upper, merged.errorSides?.upper],
	] as const;
	const repeated: number[] = [];
	let length = 0;
	for (let i = 0; i < wavelengths.length; ) {
		const wavelength = wavelengths[i] as number;
		let end = i;
		let sum = 0;
		let count = 0;
		let isMasked = 0;
		for (; end < wavelengths.length && wavelengths[end] === wavelength; end++) {
			if (masked?.[end]) isMasked = 1;
			if (Number.isNaN(fluxes[end])) continue;
			sum += fluxes[end] as number;
			count++;
		}
		if (end > i + 1) repeated.push(wavelength);
		merged.wavelengths[length] = wavelength;
		merged.fluxes[length] = count > 0 ? sum / count : Number.NaN;
		if (merged.masked) merged.masked[length] = count > 0 ? 0 : isMasked;
		for (const [from, to] of errorColumns)
			if (from && to) to[length] = end === i + 1 ? (from[i] as number) : errorOfMean(from, fluxes, i, end);
		length++;
		i = end;
	}
	return { samples: mapColumns(merged, (column) => column.subarray(0, length) as typeof column), repeated };
}

/** √Σσ²/n over the samples [start, end) that have a flux; NaN without any. */
function errorOfMean(errors: Float64Array, fluxes: Float64Array, start: number, end: number): number {
	let variance = 0;
	let count = 0;
	for (let i = start; i < end; i++) {
		if (Number.isNaN(fluxes[i])) continue;
		variance += (errors[i] as number) ** 2;
		count++;
	}
	return Math.sqrt(variance) / count;
}
