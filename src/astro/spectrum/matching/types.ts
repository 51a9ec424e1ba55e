import type { NumericInput } from "../../number.js";
import type { Medium } from "../../refraction.js";
import type { AnySpectrum } from "../prepare/prepared.js";

/** A spectrum of known class in its rest frame. */
export type MatchTemplate = {
	/** Unique among the templates. */
	id: string;
	/** Class by which matches are summed up, such as "Ia". */
	type: string;
	subtype?: string | null | undefined;
	/** Name of the object: several spectra of one object count once. Default: the id. */
	object?: string | null | undefined;
	/** Days since the peak, in the rest frame. */
	phaseDays?: number | null | undefined;
	/** Å, at rest. */
	wavelengths: NumericInput;
	/** Flux density, linear, in any unit. */
	fluxes: NumericInput;
	/** Medium of the wavelengths. Default "air". */
	medium?: Medium | undefined;
	/** True for an object of our Galaxy, such as a star: it is matched at |z| ≤ 0.005 only. */
	galactic?: boolean | undefined;
};

export type MatchOptions = {
	/** Least and greatest redshift. Default −0.01 to 1. */
	redshift?: readonly [number, number] | undefined;
	/** Observed wavelengths, Å, in the medium of the spectrum, that are left out: tellurics, lines of the host. */
	exclude?: readonly (readonly [number, number])[] | undefined;
	/** Medium of the spectrum's wavelengths. Default "air". */
	medium?: Medium | undefined;
	/** Greatest number of matches. Default 120. */
	limit?: number | undefined;
	/** Stops the search: `matchTemplates` throws the reason of the signal, as `fetch` does. */
	signal?: AbortSignal | undefined;
};

/** A template at a redshift where it resembles the spectrum. */
export type TemplateMatch = {
	id: string;
	type: string;
	subtype: string | null;
	object: string;
	phaseDays: number | null;
	redshift: number;
	/** 1σ: 3 w / (8 (1 + r)), where w is the width of the peak at half of its height (Kurtz & Mink 1998, PASP 110, 934). */
	redshiftError: number;
	/** Height of the correlation peak over √2 times the antisymmetric rms (Tonry & Davis 1979, AJ 84, 1511). */
	r: number;
	/** Overlap of spectrum and template at this redshift, in ln λ (Blondin & Tonry 2007, ApJ 666, 1024). */
	lap: number;
	/** r × lap. At least 5 in a good match (Blondin & Tonry 2007). */
	rlap: number;
	/** As `lap`, each bin counted with its weight, which falls with the error and towards the ends. */
	overlap: number;
	/** Correlation, −1 to 1, of features wider than about 4,500 km/s, weighted by the errors. */
	broad: number;
	/** The same of narrower features. */
	narrow: number;
	/** Evidence of both: matches are in its descending order. See `scoreOf`. */
	score: number;
};

/** What is matched: a spectrum of linear fluxes, per wavelength or per frequency. */
export type MatchedSpectrum = AnySpectrum;

/** Why matches are trusted, or are not. */
export type MatchVerdict =
	/** One class at one redshift. */
	| "reliable"
	/** No template resembles the spectrum at all. */
	| "nothing-fits"
	/** The best one resembles it little more than chance would. */
	| "weak"
	/** Another redshift is nearly as good. */
	| "ambiguous-redshift"
	/** Another class is nearly as good at this redshift. */
	| "ambiguous-type";

export type MatchSummary = {
	/** The class with the most evidence at the best redshift; null where nothing fits. */
	type: string | null;
	/** The most frequent subtype of the best matches; null where they have none. */
	subtype: string | null;
	/** Shares of the evidence at the best redshift, by type, descending; they add up to 1. Empty where nothing fits. */
	fractions: Record<string, number>;
	/** The mean of the matches at the best redshift, weighted by their evidence; null where nothing fits. */
	redshift: number | null;
	/**
	 * 1σ: the scatter of these matches, the error of a single one, and the spread of expansion velocities among objects of a
	 * class, added in quadrature.
	 */
	redshiftError: number | null;
	/** Days, of the matches of the best class; null where none has a phase. */
	phaseDays: number | null;
	/** 1σ: scatter of the phases, and half of the age, as objects of a class evolve at different paces. */
	phaseError: number | null;
	/** Ids of the matches of the best class at the best redshift, best first. */
	ids: string[];
	reliable: boolean;
	verdict: MatchVerdict;
	/** One sentence in English. */
	reason: string;
};
