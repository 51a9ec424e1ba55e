/** Samples as parallel columns; `errors` has the length of the others, or there are none. */
export type Samples = { wavelengths: Float64Array; fluxes: Float64Array; errors: Float64Array | null };

/** "ascending" and "descending" are strict; "repeats" ascends or descends but has equal neighbours. */
type SampleOrder = "ascending" | "descending" | "repeats" | "mixed";

/** How the wavelengths run, in one pass. An empty or single-sample spectrum is ascending. */
export function orderOf(wavelengths: Float64Array): SampleOrder {
	let up = 0;
	let down = 0;
	for (let i = 1; i < wavelengths.length; i++) {
		const step = (wavelengths[i] as number) - (wavelengths[i - 1] as number);
		if (step > 0) up++;
		else if (step < 0) down++;
		if (up > 0 && down > 0) return "mixed";
	}
	if (up + down < wavelengths.length - 1) return "repeats";
	return down > 0 ? "descending" : "ascending";
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
	const pick = (values: Float64Array) => Float64Array.from(indices, (i) => values[i] as number);
	return {
		wavelengths: pick(samples.wavelengths),
		fluxes: pick(samples.fluxes),
		errors: samples.errors && pick(samples.errors),
	};
}

/**
 * One sample for each wavelength of a sorted spectrum: the plain mean of the fluxes measured there, gaps left out, with
 * the error √Σσ²/n of those that were averaged (NaN if one of them is unknown).
 */
export function mergeRepeated({ wavelengths, fluxes, errors }: Samples): { samples: Samples; repeated: number[] } {
	const merged: Samples = {
		wavelengths: new Float64Array(wavelengths.length),
		fluxes: new Float64Array(wavelengths.length),
		errors: errors && new Float64Array(wavelengths.length),
	};
	const repeated: number[] = [];
	let length = 0;
	for (let i = 0; i < wavelengths.length; ) {
		const wavelength = wavelengths[i] as number;
		let end = i;
		let sum = 0;
		let variance = 0;
		let count = 0;
		for (; end < wavelengths.length && wavelengths[end] === wavelength; end++) {
			if (Number.isNaN(fluxes[end])) continue;
			sum += fluxes[end] as number;
			if (errors) variance += (errors[end] as number) ** 2;
			count++;
		}
		if (end > i + 1) repeated.push(wavelength);
		merged.wavelengths[length] = wavelength;
		merged.fluxes[length] = count > 0 ? sum / count : Number.NaN;
		if (merged.errors && errors)
			merged.errors[length] = end === i + 1 ? (errors[i] as number) : Math.sqrt(variance) / count;
		length++;
		i = end;
	}
	return { samples: cut(merged, length), repeated };
}

function cut(samples: Samples, length: number): Samples {
	return {
		wavelengths: samples.wavelengths.subarray(0, length),
		fluxes: samples.fluxes.subarray(0, length),
		errors: samples.errors?.subarray(0, length) ?? null,
	};
}
