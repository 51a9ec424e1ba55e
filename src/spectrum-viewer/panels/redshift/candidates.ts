import {
	convertMedium,
	identifyLines,
	type LineCandidate,
	type LineGroup,
	type LineMatch,
	type Medium,
} from "../../../astro/index.js";
import { factorOfGroup, type LineShift, velocityOfGroup } from "../../model/lines/markers.js";
import type { CustomLine, Spectrum } from "../../types.js";
import { effectiveWavelength, type Feature, type NamedLine, redshiftAt } from "./features.js";
import { searchedIn } from "./searched.js";

/** A line that a feature may be. */
export type Candidate = NamedLine & {
	/** What the feature would then say; NaN of lines that no redshift moves. */
	redshift: number;
	/** km/s, of the feature against the line, at the present redshift. */
	offsetKmS: number | null;
	/** The other strong lines that then fall on peaks and troughs, the most important first; null where nothing was looked for. */
	evidence: { matches: readonly LineMatch[]; lookedFor: number } | null;
};

export type Candidates = {
	/** Near the place at the present redshift, the nearest and strongest first. */
	near: Candidate[];
	/** At any redshift, the best first: all lines there are. */
	any: Candidate[];
};

/** Lines of the user's own, as a group. */
export function withCustomLines(groups: readonly LineGroup[], own: readonly CustomLine[]): readonly LineGroup[] {
	const lines = own.flatMap(({ label, wavelength, medium = "air", static: isStatic }) =>
		isStatic || !(wavelength > 0)
			? []
			: [
					{
						label,
						air: convertMedium(wavelength, medium, "air"),
						vacuum: convertMedium(wavelength, medium, "vacuum"),
						status: "verified" as const,
						sources: "",
					},
				],
	);
	if (lines.length === 0) return groups;
	const name = "Custom lines";
	return [...groups, { name, family: "galaxy", color: "var(--astropane-accent)", static: false, lines }];
}

/** Which line is it? At `shift`, and at any redshift with the velocities of `shift`. */
export function candidatesFor(
	feature: Feature,
	spectrum: Spectrum | undefined,
	snap: boolean,
	groups: readonly LineGroup[],
	shift: LineShift,
	axis: Medium,
): Candidates {
	const taken = effectiveWavelength(feature, snap);
	const source = spectrum ? searchedIn(spectrum, axis) : [];
	const options = {
		wavelength: convertMedium(taken, "vacuum", axis),
		medium: axis,
		exact: true,
		limit: Number.POSITIVE_INFINITY,
		// Pointed at with care, or found to a fraction of a sample.
		snapKmS: snap && feature.peak ? 250 : 0,
	};
	const told = (candidate: LineCandidate, offsetKmS: number | null): Candidate => {
		const { line, group, matches, lookedFor } = candidate;
		return {
			line,
			group,
			redshift: group.static ? Number.NaN : redshiftAt(taken, candidate, shift),
			offsetKmS,
			evidence: {
				matches: [...matches].sort((a, b) => (b.line.importance ?? 0.5) - (a.line.importance ?? 0.5)),
				lookedFor,
			},
		};
	};
	// Lines of one velocity are asked for at once: redshift and velocity move them like one redshift.
	const byVelocity = new Map<number, LineGroup[]>();
	for (const group of groups) {
		const velocity = velocityOfGroup(shift, group.name);
		byVelocity.set(velocity, [...(byVelocity.get(velocity) ?? []), group]);
	}
	const near = [...byVelocity.values()].flatMap((some) =>
		identifyLines(source, {
			...options,
			groups: some,
			redshift: factorOfGroup(shift, some[0]?.name ?? "") - 1,
		}),
	);
	return {
		near: near.sort((a, b) => b.score - a.score).map((c) => told(c, c.velocityOffsetKmS)),
		any: identifyLines(source, { ...options, groups }).map((c) => told(c, null)),
	};
}
