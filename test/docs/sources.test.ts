import { existsSync, readFileSync } from "node:fs";
import { classLoci } from "astropane/astro";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const guide = readFileSync(new URL("stories/guides/sources.mdx", root), "utf8");

describe("the guide on sources", () => {
	it("names folders and files that are there", () => {
		const paths = [...guide.matchAll(/`((?:src|stories)\/[^`]+)`/g)].map((match) => match[1] ?? "");
		expect(paths.length).toBeGreaterThan(5);
		for (const path of paths) expect(existsSync(new URL(path, root)), path).toBe(true);
	});

	it("has every region with its kind and the papers that it names", () => {
		const rows = [...guide.matchAll(/\["([^"]+)", "([^"]+)", "(measured|approximate|model)"\]/g)];
		const rowOf = (label: string) => rows.find(([, labels = ""]) => labels.split(", ").includes(label));
		for (const { label, kind, source } of classLoci) {
			const row = rowOf(label);
			expect(row?.[3], label).toBe(kind);
			for (const [author] of source.matchAll(
				/(Aerts|Murphy|Handler|Muraveva|Eyer|Culpan|Geier|Abril|Mukadam|Beauchamp|Quirion)/g,
			))
				expect(row?.[2], label).toContain(author);
		}
		expect(rows.flatMap(([, labels = ""]) => labels.split(", "))).toHaveLength(classLoci.length);
	});
});
