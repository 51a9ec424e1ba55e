import {
	candidatesOf,
	convertMedium,
	identifyLines,
	type LineCandidate,
	type LineGroup,
	type LineMatch,
	type Medium,
	type ObjectClass,
	type RedshiftPrior,
	velocityOf,
} from "../../../astro/index.js";
import { roundToStep } from "../../../text/index.js";
import { unprocessed } from "../../model/flux/unprocessed.js";
import { CUSTOM_GROUP, factorOfGroup, type LineShift, velocityOfGroup } from "../../model/lines/markers.js";
import { type NamedLine, referenceLine } from "../../model/lines/referenceLine.js";
import type { PickedFeature } from "../../state.js";
import type { CustomLine, Spectrum } from "../../types.js";
import { effectiveWavelength, redshiftAt } from "./features.js";

/** A line that a feature may be. */
export type Candidate = NamedLine & {
	/** The redshift that the feature would give; NaN for lines that no redshift moves. */
	redshift: number;
	/** km/s, of the feature against the line at the present redshift; null at any other redshift. */
	offsetKmS: number | null;
	/**
	 * Other strong lines that fall on peaks and troughs at that redshift, the most important first, and the number of those
	 * within the spectrum; null where none were looked for.
	 */
	evidence: { matches: readonly LineMatch[]; lookedFor: number } | null;
	/** 0 to 1, and the kind of object, of a candidate at any redshift; null for lines that were searched. */
	share: { score: number; objectClass: ObjectClass } | null;
	/** km/s: expansion velocity with which the redshift follows, where the user has set none; null for that of the view. */
	expansionVelocityKmS: number | null;
};

export type Candidates = {
	/** Lines near the feature at the present redshift, the nearest and strongest first. */
	near: Candidate[];
	/** All lines, at the redshift that each would give, the best first. */
	any: Candidate[];
	/** None of `any` fits well. */
	nothingFits: boolean;
};

/** The groups, and a group of the custom lines that move. */
export function withCustomLines(
	groups: readonly LineGroup[],
	customLines: readonly CustomLine[],
): readonly LineGroup[] {
	const lines = customLines
		.filter(({ wavelength, static: isStatic }) => !isStatic && wavelength > 0)
		.map(({ label, wavelength, medium = "air" }) => ({
			label,
			air: convertMedium(wavelength, medium, "air"),
			vacuum: convertMedium(wavelength, medium, "vacuum"),
			status: "verified" as const,
			sources: "",
		}));
	if (lines.length === 0) return groups;
	return [...groups, { name: CUSTOM_GROUP, family: "galaxy", color: "var(--astropane-accent)", static: false, lines }];
}

/** km/s: a click means the lines within this distance of a peak that was found to a fraction of a sample. */
const PEAK_SNAP_KMS = 250;

/** km/s: resolution of a velocity that follows from a redshift, finer than that of the redshift. */
const VELOCITY_STEP = 0.1;
/** So far a velocity may be off that of the model, as a share. */
const VELOCITY_TOLERANCE = 0.35;

/** km/s: the expansion velocity that puts a line at the redshift of the prior, where that is near the one of the model. */
function velocityAtPrior(
	modelKmS: number,
	rest: number,
	observed: number,
	{ velocityConvention: convention }: LineShift,
	prior: RedshiftPrior | undefined,
): number {
	if (!prior) return modelKmS;
	const kmS = velocityOf(rest, observed, { redshift: prior.redshift, convention });
	return Math.abs(kmS / modelKmS - 1) < VELOCITY_TOLERANCE ? roundToStep(kmS, VELOCITY_STEP) : modelKmS;
}

/** Lines that a feature may be: near it at the redshift of `shift`, and at any redshift with the velocities of `shift`. */
export function candidatesFor(
	feature: PickedFeature,
	spectrum: Spectrum | undefined,
	snap: boolean,
	groups: readonly LineGroup[],
	shift: LineShift,
	medium: Medium,
	redshiftPrior?: RedshiftPrior,
): Candidates {
	const observed = effectiveWavelength(feature, snap);
	const samples = spectrum ? unprocessed(spectrum, medium) : [];
	const options = {
		wavelength: convertMedium(observed, "vacuum", medium),
		medium,
		exact: true,
		limit: Number.POSITIVE_INFINITY,
		snapKmS: snap && feature.peak ? PEAK_SNAP_KMS : 0,
	};
	const toCandidate = (
		{ line, group, matches, lookedFor, score, objectClass, expansionVelocityKmS }: LineCandidate,
		offsetKmS: number | null,
	): Candidate => {
		const isFound = offsetKmS === null && expansionVelocityKmS > 0 && velocityOfGroup(shift, group.name) === 0;
		const found = isFound ? velocityAtPrior(expansionVelocityKmS, line.vacuum, observed, shift, redshiftPrior) : null;
		const ownShift =
			found === null ? shift : { ...shift, ionVelocities: { ...shift.ionVelocities, [group.name]: found } };
		return {
			line,
			group,
			redshift: group.static ? Number.NaN : redshiftAt(observed, referenceLine({ line, group }), ownShift),
			offsetKmS,
			evidence: {
				matches: [...matches].sort((a, b) => (b.line.importance ?? 0.5) - (a.line.importance ?? 0.5)),
				lookedFor,
			},
			share: offsetKmS === null ? { score, objectClass } : null,
			expansionVelocityKmS: found,
		};
	};
	// Redshift and velocity together move the groups of one velocity like one redshift.
	const groupsByVelocity = new Map<number, LineGroup[]>();
	for (const group of groups) {
		const velocity = velocityOfGroup(shift, group.name);
		groupsByVelocity.set(velocity, [...(groupsByVelocity.get(velocity) ?? []), group]);
	}
	const near = [...groupsByVelocity.values()].flatMap((groups) =>
		candidatesOf(
			identifyLines(samples, {
				...options,
				groups,
				redshift: factorOfGroup(shift, groups[0]?.name ?? "") - 1,
			}),
		),
	);
	const any = identifyLines(samples, { ...options, groups, redshiftPrior });
	return {
		near: near
			.sort((a, b) => b.score - a.score)
			.map((candidate) => toCandidate(candidate, candidate.velocityOffsetKmS)),
		any: candidatesOf(any).map((candidate) => toCandidate(candidate, null)),
		nothingFits: !Array.isArray(any),
	};
}
