import { readMagnitudeSystem } from "../../../astro/spectrum/flux/magnitude-system.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { SpectrumSettings } from "../../state.js";
import type { FluxQuantity, Normalization, Spectrum, WavelengthUnit } from "../../types.js";
import { figureWords } from "../../words/figure.js";
import type { Issue } from "../message.js";
import type * as processing from "./processing.js";
import { quantities } from "./quantities.js";

/** Conversion, binning, smoothing, logarithmic scales and unit names; fetched in a browser when they are first needed. */
export type Processing = typeof processing;

/** Whether fluxes come as magnitudes of any system. */
export const isMagnitudes = (unit: string | null | undefined): boolean => readMagnitudeSystem(unit) !== null;

/** Whether any spectrum has a masked sample. */
export const areMasked = (spectra: readonly Spectrum[]): boolean =>
	spectra.some(({ mask }) => mask && Array.prototype.some.call(mask, Boolean));

/** Whether units are spelled in more than one way. Whether they differ as well only `Processing` can tell. */
export const areUnitsMixed = (spectra: readonly Spectrum[]): boolean =>
	new Set(spectra.map(({ fluxUnit }) => fluxUnit?.trim())).size > 1;

/** Whether the data themselves (masks, mixed units) need `Processing`, whatever is chosen. */
export const dataNeedProcessing = (spectra: readonly Spectrum[]): boolean =>
	areMasked(spectra) || areUnitsMixed(spectra);

/** Whether a choice needs `Processing`. Until it is loaded spectra are drawn as they were given. */
export const choicesNeedProcessing = (
	state: Pick<SpectrumSettings, "fluxQuantity" | "fluxScale" | "normalization" | "smoothing" | "binning" | "xAxis">,
): boolean =>
	state.fluxQuantity !== "given" ||
	state.fluxScale === "log" ||
	state.xAxis === "velocity" ||
	state.normalization === "none" ||
	typeof state.normalization === "object" ||
	state.smoothing !== null ||
	state.binning !== null;

/**
 * The quantity on the axis for a choice: AB magnitudes where all spectra come in them and "given" is chosen; "given" where no
 * spectrum's unit is known.
 */
export function shownQuantity(
	spectra: readonly Spectrum[],
	choice: FluxQuantity,
	processing: Processing | null,
): FluxQuantity {
	if (choice !== "given") {
		return processing && spectra.some((s) => processing.readFluxUnit(s.fluxUnit)) ? choice : "given";
	}
	const isAB = spectra.length > 0 && spectra.every((s) => readMagnitudeSystem(s.fluxUnit) === "AB");
	return isAB ? "abmag" : "given";
}

/** Whether the axis shows magnitudes: bright is up, and they are never divided. */
export const areMagnitudesShown = (spectra: readonly Spectrum[], quantity: FluxQuantity): boolean =>
	quantity === "abmag" ||
	(quantity === "given" && spectra.length > 0 && spectra.every((s) => isMagnitudes(s.fluxUnit)));

/** Scale and title of the flux axis. The parts of the title stay apart until `fluxTitle` joins them. */
export type FluxAxis = {
	log: boolean;
	/** Bright is up. */
	magnitudes: boolean;
	/** `_{…}` and `^{…}` are sub- and superscripts. */
	name: string;
	/** For figures too low for `name`. */
	shortName: string;
	/** "" where there is none. */
	unit: string;
	/** No power of ten may stand before the unit: it is no unit, or has one already. */
	unitIsScaled: boolean;
	/** Each curve has a lane and a scale of its own, and the axis no ticks. */
	isStacked: boolean;
	/** What was taken out of the spectra, each in a few words. */
	corrections: readonly string[];
	/** Fluxes that cannot be compared as they were given. */
	problem: Issue | null;
};

const NO_TEXTS: readonly string[] = [];

export function fluxAxis(
	spectra: readonly Spectrum[],
	quantity: FluxQuantity,
	normalization: Normalization,
	log: boolean,
	wavelengthUnit: WavelengthUnit,
	processing: Processing | null,
	language: Language,
): FluxAxis {
	const words = wordsIn(language, figureWords);
	const magnitudes = areMagnitudesShown(spectra, quantity);
	const problem = (quantity === "given" && processing?.unitProblem(spectra)) || null;
	const common = {
		log: log && !magnitudes && processing !== null,
		magnitudes,
		unitIsScaled: false,
		isStacked: false,
		corrections: NO_TEXTS,
		problem,
	};
	if (quantity === "abmag") return { ...common, name: words.abMagnitude, shortName: words.abMagnitude, unit: "" };

	const givenFlux = magnitudes ? words.magnitude : words.flux;
	const shortFlux = quantity === "given" ? givenFlux : words[quantities[quantity].name];
	const flux = quantity === "given" ? shortFlux : words.observedFlux(shortFlux);
	if (normalization !== "none" && !magnitudes) {
		const divisor =
			typeof normalization === "string"
				? words[normalization]
				: (processing?.divisorText(normalization, wavelengthUnit, language) ?? words.median);
		return {
			...common,
			name: words.dividedFlux(flux, divisor),
			shortName: words.dividedFlux(shortFlux, divisor),
			unit: problem ? words.unitsDiffer : "",
			unitIsScaled: true,
		};
	}
	if (quantity !== "given") return { ...common, name: flux, shortName: shortFlux, unit: quantities[quantity].unit };
	// Fluxes in units of one kind are drawn in the unit of the first spectrum.
	const drawn = processing?.factorsToFirstUnit(spectra) ? spectra.slice(0, 1) : spectra;
	const units = new Set(
		drawn.map(({ fluxUnit }) => (fluxUnit && processing ? processing.fluxUnitText(fluxUnit) : fluxUnit)?.trim()),
	);
	const [unit] = units;
	const differ = units.size > 1;
	return {
		...common,
		name: flux,
		shortName: shortFlux,
		unit: differ ? words.unitsDiffer : unit || words.arbitraryUnits,
		unitIsScaled: differ || (unit?.startsWith("10") ?? false),
	};
}
