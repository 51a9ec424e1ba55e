import { convertFluxDensity, fluxNuToAbMag } from "../../flux-units.js";
import type { NumericInput } from "../../number.js";
import { readFluxUnit } from "../flux/flux-unit.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";

/** Response of a band to photons, in any scale. */
export type FilterCurve = {
	/** Å, ascending. */
	wavelengths: NumericInput;
	/** One for each wavelength; 0 outside. */
	response: NumericInput;
	name?: string | undefined;
};

export type SyntheticMagnitude = {
	/** AB magnitude; NaN where less than 95 % of the band is covered, where the mean flux is not positive, or the unit not known. */
	mag: number;
	/** 1σ from the errors of the fluxes, which count as independent; NaN without them. */
	error: number;
	/** Share of the band that samples cover, 0 to 1, weighted as photons of a flat Fν are. */
	coverage: number;
};

/** Less of a band says nothing of the rest. */
export const LEAST_COVERAGE = 0.95;
const MAG_PER_RATIO = 2.5 / Math.LN10;

/** Simpson's rule: places in an interval and their weights. */
const SIMPSON = [
	[0, 1 / 6],
	[0.5, 4 / 6],
	[1, 1 / 6],
] as const;

type Knot = { wavelength: number; response: number };

/** The response at a wavelength between two knots. */
const between = (a: Knot, b: Knot, wavelength: number): number =>
	a.response + ((b.response - a.response) * (wavelength - a.wavelength)) / (b.wavelength - a.wavelength);

function knotsOf(band: FilterCurve): Knot[] {
	const knots = Array.from(band.wavelengths, (wavelength, i) => ({
		wavelength: wavelength ?? Number.NaN,
		response: band.response[i] ?? Number.NaN,
	}));
	return knots
		.filter(({ wavelength, response }) => wavelength > 0 && Number.isFinite(response))
		.sort((a, b) => a.wavelength - b.wavelength)
		.filter((knot, i, all) => i === 0 || knot.wavelength > (all[i - 1] as Knot).wavelength);
}

/** ∫ R dλ/λ over the whole band. */
function bandIntegral(knots: readonly Knot[]): number {
	let sum = 0;
	for (const [i, b] of knots.entries()) {
		const a = knots[i - 1];
		if (!a) continue;
		const width = b.wavelength - a.wavelength;
		for (const [place, weight] of SIMPSON) {
			const wavelength = a.wavelength + place * width;
			sum += (weight * width * between(a, b, wavelength)) / wavelength;
		}
	}
	return sum;
}

/**
 * The AB magnitude of a spectrum in a band: −2.5 log₁₀(∫ Fν R dλ/λ / ∫ R dλ/λ) − 48.60, for detectors that count photons (Oke & Gunn
 * 1983, ApJ 266, 713; Bessell & Murphy 2012, PASP 124, 140). Fluxes and response are linear between samples; masked samples and gaps
 * are not covered. `fluxUnit` as in `readFluxUnit`, per wavelength, per frequency or AB magnitudes.
 */
export function syntheticMagnitude(
	spectrum: AnySpectrum & { fluxUnit?: string | null | undefined },
	band: FilterCurve,
): SyntheticMagnitude {
	const none = { mag: Number.NaN, error: Number.NaN, coverage: 0 };
	const unit = readFluxUnit(spectrum.fluxUnit);
	const knots = knotsOf(band);
	const whole = bandIntegral(knots);
	const { wavelengths, fluxes, errors } = prepared(spectrum);
	if (unit === null || !(whole > 0)) return none;
	const densityAt = (i: number) => {
		const wavelength = wavelengths[i] as number;
		return convertFluxDensity((fluxes[i] as number) * unit.scale, wavelength, unit.unit, "fnu");
	};
	/** ∫ Fν R dλ/λ is the sum of each sample's Fν times its weight. */
	const weights = new Float64Array(wavelengths.length);
	let covered = 0;
	let k = 1;
	for (let i = 1; i < wavelengths.length; i++) {
		const [from, to] = [wavelengths[i - 1] as number, wavelengths[i] as number];
		if (!(to > from) || !Number.isFinite(fluxes[i - 1]) || !Number.isFinite(fluxes[i])) continue;
		while (k > 1 && (knots[k - 1] as Knot).wavelength > from) k--;
		while (k < knots.length && (knots[k] as Knot).wavelength <= from) k++;
		for (let j = k; j < knots.length && (knots[j - 1] as Knot).wavelength < to; j++) {
			const [a, b] = [knots[j - 1] as Knot, knots[j] as Knot];
			const low = Math.max(from, a.wavelength);
			const width = Math.min(to, b.wavelength) - low;
			if (!(width > 0)) continue;
			for (const [place, weight] of SIMPSON) {
				const wavelength = low + place * width;
				const part = (weight * width * between(a, b, wavelength)) / wavelength;
				const share = (wavelength - from) / (to - from);
				weights[i - 1] = (weights[i - 1] as number) + part * (1 - share);
				weights[i] = (weights[i] as number) + part * share;
				covered += part;
			}
		}
	}
	const coverage = Math.min(1, covered / whole);
	let sum = 0;
	let variance = 0;
	for (const [i, weight] of weights.entries()) {
		if (weight === 0) continue;
		const density = densityAt(i);
		sum += weight * density;
		const error = errors?.[i] ?? Number.NaN;
		const relative = unit.unit === "abmag" ? error / MAG_PER_RATIO : error / Math.abs(fluxes[i] as number);
		variance += (weight * density * relative) ** 2;
	}
	if (!(coverage >= LEAST_COVERAGE) || !(sum > 0)) return { ...none, coverage };
	const mean = sum / covered;
	return {
		mag: fluxNuToAbMag(mean),
		error: (MAG_PER_RATIO * Math.sqrt(variance)) / sum,
		coverage,
	};
}
