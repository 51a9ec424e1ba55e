import type { SpectrumSettings } from "../../state.js";
import type { FluxQuantity, Normalization, Spectrum, SpectrumIssue, WavelengthUnit } from "../../types.js";
import type * as processing from "./processing.js";
import { quantities } from "./quantities.js";

/** The code of all that is not done to a spectrum unless it is asked for; fetched in a browser. */
export type Processing = typeof processing;

/** Whether fluxes come as AB magnitudes. */
export const isMagnitudes = (unit: string | null | undefined): boolean =>
	/^(mag(nitude)?s? ?)?\(?AB\)?[ _]?(mag(nitude)?s?)?$/i.test(unit?.trim() ?? "");

/** Whether a sample of any is masked. */
export const areMasked = (spectra: readonly Spectrum[]): boolean =>
	spectra.some(({ mask }) => mask && Array.prototype.some.call(mask, Boolean));

/** Whether units are spelled in more than one way; what that means is for the code that reads them to say. */
export const areUnitsMixed = (spectra: readonly Spectrum[]): boolean =>
	new Set(spectra.map(({ fluxUnit }) => fluxUnit?.trim())).size > 1;

/**
 * Whether a choice, or the data (masks, units that are mixed), need the code that processes; until it is there, spectra are
 * drawn as they were given.
 */
export const needsProcessing = (
	state: Pick<SpectrumSettings, "fluxQuantity" | "fluxScale" | "normalization" | "smoothing" | "binning" | "xAxis">,
	ofData: boolean,
): boolean =>
	ofData ||
	state.fluxQuantity !== "given" ||
	state.fluxScale === "log" ||
	state.xAxis === "velocity" ||
	state.normalization === "none" ||
	typeof state.normalization === "object" ||
	state.smoothing !== null ||
	state.binning !== null;

/**
 * What the axis can show of what was asked for: magnitudes where spectra come in them and nothing else is asked for, the
 * fluxes as given where no spectrum's unit is known.
 */
export function shownQuantity(
	spectra: readonly Spectrum[],
	asked: FluxQuantity,
	code: Processing | null,
): FluxQuantity {
	if (asked !== "given") return code && spectra.some((s) => code.readFluxUnit(s.fluxUnit)) ? asked : "given";
	return spectra.length > 0 && spectra.every((s) => isMagnitudes(s.fluxUnit)) ? "abmag" : "given";
}

/** In the place of a unit where there is more than one. */
export const DIFFER = "units differ";

/** How the flux axis counts, and what it is called. */
export type FluxAxis = {
	log: boolean;
	/** Bright is up. */
	magnitudes: boolean;
	/** `_{…}` and `^{…}` are sub- and superscripts. */
	name: string;
	/** "" where there is none. */
	unit: string;
	/** Fluxes that cannot be compared as they were given. */
	problem: SpectrumIssue | null;
};

export function fluxAxis(
	spectra: readonly Spectrum[],
	quantity: FluxQuantity,
	normalization: Normalization,
	log: boolean,
	wavelengthUnit: WavelengthUnit,
	code: Processing | null,
): FluxAxis {
	const magnitudes = quantity === "abmag";
	const problem = (quantity === "given" && code?.unitProblem(spectra)) || null;
	if (magnitudes) return { log: false, magnitudes, name: quantities.abmag[0], unit: "", problem };
	const name = quantity === "given" ? "Flux" : `Observed ${quantities[quantity][0]}`;
	const by =
		typeof normalization === "string" ? normalization : (code?.divisorText(normalization, wavelengthUnit) ?? "median");
	if (by !== "none") return { log, magnitudes, name: `${name} ÷ ${by}`, unit: problem ? DIFFER : "", problem };
	if (quantity !== "given") return { log, magnitudes, name, unit: quantities[quantity][1], problem };
	const units = new Set(spectra.map(({ fluxUnit: unit }) => (unit && code ? code.fluxUnitText(unit) : unit)?.trim()));
	const [unit] = units;
	return { log, magnitudes, name, unit: units.size > 1 ? DIFFER : unit || "arbitrary units", problem };
}
