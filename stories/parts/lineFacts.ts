import { lineGroups } from "astropane/astro";

const lines = lineGroups.flatMap((group) => group.lines.map((line) => ({ ...line, static: group.static })));

/** Counted from the library as it stands: nothing here can fall behind. */
export const lineFacts: { groups: number; lines: number; verified: number; single: number; unverified: number } = {
	groups: lineGroups.length,
	lines: lines.length,
	verified: lines.filter((line) => line.status === "verified").length,
	single: lines.filter((line) => line.status === "single-source").length,
	unverified: lines.filter((line) => line.status === "unverified").length,
};

/** [section, groups, number of lines, frame] for the table of the documentation. */
export const lineSections: string[][] = [...new Set(lineGroups.map((group) => group.section ?? ""))].map((section) => {
	const groups = lineGroups.filter((group) => (group.section ?? "") === section);
	return [
		section,
		groups.map((group) => group.name).join(", "),
		String(groups.reduce((sum, group) => sum + group.lines.length, 0)),
		groups[0]?.static ? "never moves" : "moves with z and v",
	];
});

/** [published table, number of lines that it confirms]. */
export const lineSources: string[][] = (() => {
	const counts = new Map<string, number>();
	for (const line of lines) {
		// Bands say where their edges are from, in words.
		if (line.status === "unverified" || line.band) continue;
		for (const source of line.sources.split(/, (?!van Hoof)(?![^(]*\))/))
			counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([source, count]) => [source, String(count)]);
})();
