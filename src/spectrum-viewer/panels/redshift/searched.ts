import { convertFluxDensities, type PreparedSpectrum, prepareSpectrum, readFluxUnit } from "../../../astro/index.js";
import type { Medium, Spectrum } from "../../types.js";
import { preparedIn } from "../measure/measurement.js";

const inFlambda = new WeakMap<Spectrum, { medium: Medium; made: PreparedSpectrum }>();

/**
 * A spectrum as peaks and troughs are looked for in it, in Å of the axis' medium: in Fλ where its unit says how, so that
 * bright is up in magnitudes, too, and the ratio of two lines is that of their fluxes. Kept for each spectrum.
 */
export function searchedIn(spectrum: Spectrum, medium: Medium): PreparedSpectrum {
	const here = preparedIn(spectrum, medium);
	const from = readFluxUnit(spectrum.fluxUnit)?.unit ?? "flambda";
	if (from === "flambda") return here;
	const before = inFlambda.get(spectrum);
	if (before?.medium === medium) return before.made;
	const given = prepareSpectrum(spectrum);
	const { fluxes, errors } = convertFluxDensities(given, { from, to: "flambda", medium: spectrum.medium ?? "air" });
	const made = { ...here, fluxes, errors };
	inFlambda.set(spectrum, { medium, made });
	return made;
}
