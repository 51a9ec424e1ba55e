import type { LineGroup, LineStatus, SpectralLine } from "../../lines/types.js";

/** A line of the catalogue; lines in several groups appear once. */
export type CandidateLine = {
	line: SpectralLine;
	group: LineGroup;
	/** Prior, 0 to 1: how likely a feature that a user selects is this line. */
	weight: number;
};

/** Lines closer than this are one line in two groups. */
const SAME_LINE_TOLERANCE_ANGSTROM = 0.05;

const trust: Readonly<Record<LineStatus, number>> = { verified: 1, "single-source": 0.6, unverified: 0.4 };

/** Lines by vacuum wavelength. Of a line in several groups the entry with the greatest weight is used, or the first. */
export function candidateLines(groups: readonly LineGroup[], isStatic: boolean): CandidateLine[] {
	const all = groups
		.filter((group) => group.static === isStatic)
		.flatMap((group) => group.lines.map((line) => ({ line, group, weight: weightOf(line) })))
		.filter(({ line }) => line.vacuum > 0)
		.sort((a, b) => a.line.vacuum - b.line.vacuum);
	const unique: CandidateLine[] = [];
	for (const entry of all) {
		const last = unique[unique.length - 1];
		if (!last || entry.line.vacuum - last.line.vacuum > SAME_LINE_TOLERANCE_ANGSTROM) unique.push(entry);
		else if (entry.weight > last.weight) unique[unique.length - 1] = entry;
	}
	return unique;
}

/** Importance is squared: a line of importance 0.5 is observed far less than half as often as Hα, of importance 1. */
function weightOf({ importance = 0.5, status }: SpectralLine): number {
	return importance ** 2 * trust[status];
}
