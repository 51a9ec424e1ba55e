import type { LineGroup, LineStatus, SpectralLine } from "../../lines/types.js";

/** A line of the catalogue, once, however many groups have it. */
export type CandidateLine = {
	line: SpectralLine;
	group: LineGroup;
	/** 0 to 1: how likely a feature that somebody asks about is this line, before looking at the rest. */
	weight: number;
};

/** Lines closer than this, Å, are the same one in two groups. */
const SAME = 0.05;

const trust: Readonly<Record<LineStatus, number>> = { verified: 1, "single-source": 0.6, unverified: 0.4 };

/** Lines by vacuum wavelength. Of one that several groups have, the most important entry stands, or the first. */
export function candidateLines(groups: readonly LineGroup[], isStatic: boolean): CandidateLine[] {
	const all = groups
		.filter((group) => group.static === isStatic)
		.flatMap((group) => group.lines.map((line) => ({ line, group, weight: weightOf(line) })))
		.filter(({ line }) => line.vacuum > 0)
		.sort((a, b) => a.line.vacuum - b.line.vacuum);
	const unique: CandidateLine[] = [];
	for (const entry of all) {
		const last = unique[unique.length - 1];
		if (!last || entry.line.vacuum - last.line.vacuum > SAME) unique.push(entry);
		else if (entry.weight > last.weight) unique[unique.length - 1] = entry;
	}
	return unique;
}

/** Importance counts twice: a line of 0.5 is seen far less often than half as often as Hα. */
function weightOf({ importance = 0.5, status }: SpectralLine): number {
	return importance ** 2 * trust[status];
}
