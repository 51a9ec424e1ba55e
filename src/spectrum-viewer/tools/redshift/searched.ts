import { convertFluxDensities, type PreparedSpectrum, readFluxUnit } from "../../../astro/index.js";
import type { Medium, Spectrum } from "../../types.js";
import { preparedIn } from "../measure/measurement.js";

const inFlambda = new WeakMap<PreparedSpectrum, PreparedSpectrum>();

/**
 * A spectrum as peaks and troughs are looked for in it, in Å of the axis' medium: in Fλ where its unit says how, so that
 * bright is up in magnitudes, too, and the ratio of two lines is that of their fluxes. Kept for each spectrum.
 */
export function searchedIn(spectrum: Spectrum, medium: Medium): PreparedSpectrum {
	const given = preparedIn(spectrum, medium);
	const from = readFluxUnit(spectrum.fluxUnit)?.unit ?? "flambda";
	if (from === "flambda") return given;
	let made = inFlambda.get(given);
	if (!made) {
		made = { ...given, ...convertFluxDensities(given, { from, to: "flambda", medium }) };
		inFlambda.set(given, made);
	}
	return made;
}
