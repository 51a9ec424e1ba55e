import type { LineGroup, SpectralLine } from "../../lines/types.js";
import type { ObjectClass } from "../classes/object-class.js";
import type { SpectralFeature } from "./features.js";
import type { Evidence, LineMatch } from "./redshift-evidence.js";

export type LineCandidate = {
	/** A line of the library, or a multiplet of it under its name: "Si II 6355". */
	line: SpectralLine;
	group: LineGroup;
	/** The kind of object that the spectrum is of, if this is the line. */
	objectClass: ObjectClass;
	/** The given redshift, or the one at which the line is at the feature; of ejecta with their expansion velocity. */
	redshift: number;
	/** km/s: expansion velocity of the ejecta in which the line is, 0 in all others. */
	expansionVelocityKmS: number;
	/** km/s, of the feature against the line at the given redshift; positive towards us. 0 for a free redshift. */
	velocityOffsetKmS: number;
	/** 0 to 1. At a given redshift nearness times importance; at a free one the share of all that the feature may be, none included. */
	score: number;
	/** Å: of the feature, or the wavelength of the options where there is none. */
	wavelength: number;
	/** Other strong lines that coincide with a feature at this redshift. */
	matches: LineMatch[];
	/** Number of other strong lines at wavelengths with flux; a blend counts as one. */
	lookedFor: number;
};

/** What is to be identified. Wavelengths in Å, `vacuum` in vacuum. */
export type Target = { wavelength: number; vacuum: number; feature: SpectralFeature | null };
export type Weigh = (redshift: number, except: number | null) => Evidence;
