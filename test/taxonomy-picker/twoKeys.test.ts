import { describe, expect, it } from "vitest";
import { matchFrom } from "../../src/taxonomy-picker/model/move.js";
import { presentMatch } from "../../src/taxonomy-picker/model/presentMatch.js";
import { nearestRow } from "../../src/taxonomy-picker/model/rows.js";
import { searchRows } from "../../src/taxonomy-picker/model/searchRows.js";
import { tdtax } from "../../stories/data/tdtax.js";
import { searchIn, treesOf } from "./modelTrees.js";

const trees = treesOf([tdtax]);
const [tree] = trees;
const names = tree?.nodes.map((node) => node.class) ?? [];

/** Keys after so many letters of a query until Enter chooses each class: steps with ↓ or ↑, and Enter. */
function keysAfter(query: string): { best: number | null; keys: ReadonlyMap<number, number> } {
	const search = searchIn(trees, query);
	const keys = new Map<number, number>();
	if (!search?.best) return { best: null, keys };
	const rows = searchRows(trees, search, new Map(), false);
	const first = nearestRow(trees, rows, search.best);
	const match = presentMatch(trees, rows, search, null, first, () => false);
	// Enter asks which class of that name is meant, and the next one chooses.
	keys.set(search.best.node, match?.hasTwins ? 2 : 1);
	for (const direction of [1, -1] as const) {
		let at = first;
		for (let steps = 1; steps < 4; steps++) {
			at = matchFrom(rows, search, at, direction);
			const node = rows[at]?.node ?? -1;
			keys.set(node, Math.min(keys.get(node) ?? 99, steps + 1));
		}
	}
	return { best: search.best.node, keys };
}

/** Where words of a name begin. */
const wordStarts = (name: string): number[] =>
	[...name].flatMap((_, i) => (i === 0 || /[\s\-_./()]/.test(name[i - 1] ?? "") ? [i] : []));

describe("keys to choose a class of tdtax by the first letters of a word of its name, Enter included", () => {
	/** By class: with steps from match to match, and by letters alone. */
	const walking = names.map(() => Number.POSITIVE_INFINITY);
	const byLetters = names.map(() => Number.POSITIVE_INFINITY);
	const known = new Map<string, ReturnType<typeof keysAfter>>();
	names.forEach((name, node) => {
		for (const start of wordStarts(name)) {
			for (let letters = 1; letters <= 6; letters++) {
				const query = name.slice(start, start + letters).toLowerCase();
				const { best, keys } = known.get(query) ?? keysAfter(query);
				known.set(query, { best, keys });
				const total = letters + (keys.get(node) ?? Number.POSITIVE_INFINITY);
				walking[node] = Math.min(walking[node] as number, total);
				if (best === node) byLetters[node] = Math.min(byLetters[node] as number, total);
			}
		}
	});
	const count = (counts: readonly number[], keys: number) => counts.filter((least) => least <= keys).length;

	it.each([
		[3, 100],
		[4, 140],
		[5, 158],
	])("are at most %i for %i classes, with and without ↓", (keys, classes) => {
		expect(count(byLetters, keys)).toBeGreaterThanOrEqual(classes);
		expect(count(walking, keys)).toBeGreaterThan(count(byLetters, keys));
	});
});
