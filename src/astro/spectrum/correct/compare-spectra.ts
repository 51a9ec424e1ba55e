import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";

/** The first spectrum divided by the second, or less the second. */
export type SpectrumComparison = "ratio" | "difference";

type Value = { flux: number; variance: number };

/** The flux on the straight line between two samples, with its variance; NaN outside and in a gap. */
function interpolated({ wavelengths, fluxes, errors }: SampledSpectrum, wavelength: number): Value {
	const above = firstSampleFrom(wavelengths, wavelength);
	const value = (i: number): Value => ({
		flux: fluxes[i] ?? Number.NaN,
		variance: (errors?.[i] ?? Number.NaN) ** 2,
	});
	if (wavelengths[above] === wavelength) return value(above);
	const [low, high] = [value(above - 1), value(above)];
	const [from, to] = [wavelengths[above - 1] ?? Number.NaN, wavelengths[above] ?? Number.NaN];
	const share = (wavelength - from) / (to - from);
	return {
		flux: (1 - share) * low.flux + share * high.flux,
		variance: (1 - share) ** 2 * low.variance + share ** 2 * high.variance,
	};
}

/**
 * The ratio or the difference of two spectra in the same medium and unit, at those samples of the first that lie within the second,
 * which is straight between its samples. Gaps of either are gaps, as is a ratio to zero. 1σ errors propagate as those of
 * independent samples; null where either spectrum has none.
 */
export function compareSpectra(first: AnySpectrum, second: AnySpectrum, kind: SpectrumComparison): SampledSpectrum {
	const a = prepared(first);
	const b = prepared(second);
	const end = b.wavelengths.at(-1) ?? Number.NaN;
	const from = firstSampleFrom(a.wavelengths, b.wavelengths[0] ?? Number.POSITIVE_INFINITY);
	let to = firstSampleFrom(a.wavelengths, end);
	if (a.wavelengths[to] === end) to++;
	const wavelengths = a.wavelengths.slice(from, to);
	const fluxes = new Float64Array(wavelengths.length);
	const errors = a.errors && b.errors ? new Float64Array(wavelengths.length) : null;
	for (const [i, wavelength] of wavelengths.entries()) {
		const flux = a.fluxes[from + i] as number;
		const variance = (a.errors?.[from + i] ?? Number.NaN) ** 2;
		const other = interpolated(b, wavelength);
		const divisor = kind === "difference" || other.flux === 0 ? Number.NaN : other.flux;
		const value = kind === "difference" ? flux - other.flux : flux / divisor;
		fluxes[i] = value;
		if (errors)
			errors[i] =
				kind === "difference"
					? Math.sqrt(variance + other.variance)
					: Math.sqrt(variance + value ** 2 * other.variance) / Math.abs(divisor);
	}
	return { wavelengths, fluxes, errors, breaks: [], issues: [] };
}
