import { lineGroups } from "../../lines/groups.js";
import type { LineGroup, SpectralLine } from "../../lines/types.js";
import type { Medium } from "../../refraction.js";
import { attempt, ownProperties } from "../../untrusted.js";
import { type ObjectClass, objectClasses } from "../classes/object-class.js";
import type { RedshiftPrior } from "../classes/redshift-prior.js";
import type { SpectralFeature } from "./features.js";

/** Options with all defaults. */
export type ReadIdentifyOptions = {
	/** NaN where it is no number. */
	wavelength: number;
	medium: Medium;
	/** Undefined for a free redshift; NaN where it is no number. */
	redshift: number | undefined;
	groups: readonly LineGroup[];
	redshiftRange: readonly [number, number];
	toleranceKmS: number;
	snapKmS: number;
	exact: boolean;
	strongImportance: number;
	limit: number;
	redshiftPrior: RedshiftPrior | null;
	objectClass: ObjectClass | null;
};

/** Reads options without trusting their types: a value of another type counts as not given, a redshift as NaN. */
export function readIdentifyOptions(options: IdentifyOptions): ReadIdentifyOptions {
	const read: Partial<Record<keyof IdentifyOptions, unknown>> = ownProperties(options);
	const { wavelength, redshift, redshiftRange: range, groups, redshiftPrior, objectClass } = read;
	const number = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);
	return {
		wavelength: number(wavelength, Number.NaN),
		medium: read.medium === "air" ? "air" : "vacuum",
		redshift: redshift === undefined || redshift === null ? undefined : number(redshift, Number.NaN),
		groups: Array.isArray(groups) ? groups.flatMap(readGroup) : lineGroups,
		redshiftRange: Array.isArray(range) ? [number(range[0], Number.NaN), number(range[1], Number.NaN)] : [-0.01, 12],
		toleranceKmS: number(read.toleranceKmS, 600),
		snapKmS: number(read.snapKmS, 400),
		exact: read.exact === true,
		strongImportance: number(read.strongImportance, 0.6),
		limit: Math.max(0, number(read.limit, 20)),
		redshiftPrior: readRedshiftPrior(redshiftPrior),
		objectClass: objectClasses.find((each) => each === objectClass) ?? null,
	};
}

/** A prior with a redshift greater than −1 and a positive σ; null for everything else. */
function readRedshiftPrior(prior: unknown): RedshiftPrior | null {
	const { redshift, sigma } = ownProperties(prior as RedshiftPrior);
	return isNumber(redshift) && redshift > -1 && Number.isFinite(redshift) && isNumber(sigma) && sigma > 0
		? { redshift, sigma }
		: null;
}

const isNumber = (value: unknown): value is number => typeof value === "number";

/** The group itself where all of its lines have their numbers, a copy with those that have, or nothing. */
function readGroup(group: unknown): LineGroup[] {
	const { lines, ...rest } = ownProperties(group as LineGroup);
	if (!Array.isArray(lines)) return [];
	const valid = lines.filter((line: unknown) => attempt(() => isLine(line), false));
	return [valid.length === lines.length ? (group as LineGroup) : ({ ...rest, lines: valid } as LineGroup)];
}

function isLine(line: unknown): line is SpectralLine {
	const { air, vacuum, importance, band } = ownProperties(line as SpectralLine);
	const edges: unknown = band?.air;
	const isBand = band === undefined || (Array.isArray(edges) && Array.isArray(band.vacuum));
	return isNumber(air) && isNumber(vacuum) && (importance === undefined || isNumber(importance)) && isBand;
}

/** Features with numbers, by wavelength. */
export function readFeatures(features: readonly SpectralFeature[]): SpectralFeature[] {
	return features
		.filter((feature: unknown) =>
			attempt(() => {
				const { wavelength, height, significance, blurKmS } = ownProperties(feature as SpectralFeature);
				return isNumber(wavelength) && wavelength > 0 && [height, significance, blurKmS].every(isNumber);
			}, false),
		)
		.sort((a, b) => a.wavelength - b.wavelength);
}

export type IdentifyOptions = {
	/** Å, observed, in `medium`: the wavelength to identify. */
	wavelength: number;
	/** Medium of the spectrum's wavelengths. */
	medium: Medium;
	/** If set, candidates are lines near the wavelength at this redshift; otherwise each line with the redshift that it implies. */
	redshift?: number | undefined;
	/** Default: all groups of the library. Static groups are candidates only at a given redshift, as they imply none. */
	groups?: readonly LineGroup[] | undefined;
	/** Least and greatest redshift of candidates. Default −0.01 to 12. */
	redshiftRange?: readonly [number, number] | undefined;
	/** km/s: greatest offset of a line at a given redshift; 2σ of a match at a free one. Default 600. */
	toleranceKmS?: number | undefined;
	/** km/s: `wavelength` refers to the nearest peak or trough within this distance. 0: to itself. Default 400. */
	snapKmS?: number | undefined;
	/** Use `wavelength` unchanged; the feature near it decides only between emission and absorption. Default false. */
	exact?: boolean | undefined;
	/** Least importance of lines that are evidence for a free redshift. Default 0.6. */
	strongImportance?: number | undefined;
	/** Greatest number of candidates. Default 20. */
	limit?: number | undefined;
	/** What is known about the redshift of the object, e.g. that of a host: its value and 1σ. No redshift is excluded by it. */
	redshiftPrior?: RedshiftPrior | undefined;
	/** The kind of object, if it is known: lines of other kinds have no share. */
	objectClass?: ObjectClass | undefined;
};
