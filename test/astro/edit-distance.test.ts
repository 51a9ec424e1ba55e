import { distance as levenshtein } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { nearAt } from "../../src/astro/taxonomy/search/rules/edit-distance.js";
import { randomFrom } from "./spectrum/random.js";

/**
 * Optimal string alignment distance from the library's Levenshtein distance: either no letters are swapped, or the first
 * swapped pair divides both texts into a part without swaps and a rest.
 */
function alignmentDistance(a: string, b: string): number {
	let least = levenshtein(a, b);
	for (let i = 0; i + 1 < a.length; i++)
		for (let j = 0; j + 1 < b.length; j++) {
			if (a[i] === a[i + 1] || a[i] !== b[j + 1] || a[i + 1] !== b[j]) continue;
			const before = levenshtein(a.slice(0, i), b.slice(0, j));
			if (before + 1 < least) least = Math.min(least, before + 1 + alignmentDistance(a.slice(i + 2), b.slice(j + 2)));
		}
	return least;
}

describe("nearAt", () => {
	it("finds the nearest stretch that fastest-levenshtein and swaps of neighbours allow, in 100,000 random texts", () => {
		const random = randomFrom(1);
		const letters = "abcd";
		const word = (longest: number) =>
			Array.from({ length: 1 + Math.floor(random() * longest) }, () => letters[Math.floor(random() * 4)]).join("");
		let near = 0;
		for (let run = 0; run < 100_000; run++) {
			const query = word(8);
			const text = word(10);
			const start = Math.floor(random() * Math.min(3, text.length));
			const most = 1 + Math.floor(random() * 2);
			const distances: number[] = [];
			for (let end = start; end <= text.length; end++)
				if (Math.abs(end - start - query.length) <= most)
					distances.push(alignmentDistance(query, text.slice(start, end)));
			const least = Math.min(Number.POSITIVE_INFINITY, ...distances);
			const expected = least <= most ? least : null;
			const match = nearAt(query, text, start, most);
			if ((match?.distance ?? null) !== expected)
				expect(match, `"${query}" in "${text}" from ${start}, at most ${most}`).toMatchObject({ distance: expected });
			if (!match) continue;
			near++;
			const stretch = text.slice(start, match.end);
			if (alignmentDistance(query, stretch) !== least) expect(stretch, `for "${query}" in "${text}"`).toBe("as near");
		}
		expect(near).toBeGreaterThan(20_000);
	});

	it("finds nothing for a query that is longer than any name, or than the text by more than the distance", () => {
		expect(nearAt("a".repeat(201), "a".repeat(201), 0, 2)).toBeNull();
		expect(nearAt("abcd", "a", 0, 2)).toBeNull();
		expect(nearAt("abc", "a", 0, 2)).toEqual({ distance: 2, start: 0, end: 1 });
	});
});
