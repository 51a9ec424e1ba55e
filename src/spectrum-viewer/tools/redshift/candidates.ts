import {
	convertMedium,
	identifyLines,
	type LineCandidate,
	type LineGroup,
	type LineMatch,
	type Medium,
} from "../../../astro/index.js";
import { factorOfGroup, type LineShift, velocityOfGroup } from "../../model/lines.js";
import type { CustomLine, Spectrum } from "../../types.js";
import { type Feature, type NamedLine, redshiftAt, takenAt } from "./features.js";
import { lineKeys } from "./lineKeys.js";
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
export function withOwnLines(groups: readonly LineGroup[], own: readonly CustomLine[]): readonly LineGroup[] {
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
	const taken = takenAt(feature, snap);
	const source = spectrum ? searchedIn(spectrum, axis) : [];
	const options = {
		wavelength: convertMedium(taken, "vacuum", axis),
		medium: axis,
		exact: true,
		limit: Number.POSITIVE_INFINITY,
		// Pointed at with care, or found to a fraction of a sample.
		snapKmS: snap && feature.top ? 250 : 0,
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

const latin: Readonly<Record<string, string>> = { α: "a", β: "b", γ: "g", δ: "d", ε: "e" };
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[αβγδε]|alpha|beta|gamma|delta|epsilon/g, (word) => latin[word] ?? (word[0] as string))
		.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
		.replace(/\s+/g, "");

/** The lines that a name, an ion, a wavelength in Å or a line's letter means, in this order; the important before others. */
export function searchLines(groups: readonly LineGroup[], query: string): NamedLine[] {
	const words = plain(query);
	const number = Number(query);
	const found = new Map<string, NamedLine & { rank: number }>();
	for (const group of groups) {
		if (group.static) continue;
		for (const line of group.lines) {
			const label = plain(line.label);
			const isNear = number > 100 && Math.min(Math.abs(line.air - number), Math.abs(line.vacuum - number)) < 3;
			if (!isNear && !label.includes(words) && !plain(group.name).includes(words)) continue;
			const rank =
				(lineKeys[query.trim().toLowerCase()] === line.label ? 8 : 0) +
				(label === words ? 4 : 0) +
				(label.startsWith(words) || isNear ? 2 : 0) +
				(line.importance ?? 0.5);
			const key = `${line.label} ${line.vacuum.toFixed(1)}`;
			if (!found.has(key)) found.set(key, { line, group, rank });
		}
	}
	return [...found.values()].sort((a, b) => b.rank - a.rank);
}

/** The line of a letter, in the first group that has it. */
export function lineOfKey(groups: readonly LineGroup[], key: string): NamedLine | null {
	const label = lineKeys[key];
	for (const group of groups)
		for (const line of label ? group.lines : []) if (line.label === label && !group.static) return { line, group };
	return null;
}
