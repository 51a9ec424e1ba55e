import { convertMedium, type Medium } from "../../refraction.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { CONTINUUM_SIGMA } from "./flatten.js";
import { localLinear } from "./local-linear.js";
import { BIN, logBins } from "./log-bins.js";
import type { MatchTemplate } from "./types.js";

/** A template over a spectrum: observed Å in the medium of the spectrum, fluxes in its unit; NaN outside of the common part. */
export type TemplateOverlay = { wavelengths: Float64Array; fluxes: Float64Array };

/**
 * A template on the continuum of a spectrum: its flux, divided by its own continuum and multiplied by that of the spectrum
 * (Blondin & Tonry 2007, fig. 3). What differs then are features and not colour, which dust and calibration change.
 */
export function templateOnContinuum(
	spectrum: AnySpectrum,
	template: MatchTemplate,
	{ redshift, medium = "air" }: { redshift: number; medium?: Medium | undefined },
): TemplateOverlay {
	const samples = prepared({ wavelengths: template.wavelengths, fluxes: template.fluxes });
	const rest = template.medium ?? "air";
	const wavelengths = samples.wavelengths.map((each) =>
		convertMedium(convertMedium(each, rest, "vacuum") * (1 + redshift), "vacuum", medium),
	);
	const own = continuumOf({ ...samples, wavelengths });
	const other = continuumOf(prepared(spectrum));
	const fluxes = samples.fluxes.map((flux, i) => {
		const at = Math.log(wavelengths[i] as number) / BIN;
		return (flux / own(at)) * other(at);
	});
	return { wavelengths, fluxes };
}

/** The continuum at a place in bins; NaN outside of the spectrum. */
function continuumOf(samples: SampledSpectrum): (at: number) => number {
	const { first, fluxes } = logBins(samples);
	const weights = fluxes.map((flux) => (Number.isFinite(flux) ? 1 : 0));
	const filled = fluxes.map((flux) => (Number.isFinite(flux) ? flux : 0));
	const continuum = localLinear(filled, weights, CONTINUUM_SIGMA, new Float64Array(fluxes.length), {
		stride: 8,
		step: 2,
	});
	return (at) => continuum[Math.round(at - 0.5) - first] ?? Number.NaN;
}
