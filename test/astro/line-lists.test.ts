import { airToVacuum, lineGroups } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { baseLineGroups } from "../../src/astro/lines/base.js";
import { packedFiles, packLines } from "../../src/astro/lines/pack.js";
import type { LineList } from "../../src/astro/lines/rows.js";
import { sourceNames, telluricSources } from "../../src/astro/lines/sources.js";
import { lineCount, unpackLines } from "../../src/astro/lines/unpack.js";

/** A file in the folder of the lists is a list: no index names them. */
const files = import.meta.glob<Record<string, LineList>>("../../src/astro/lines/lists/*.ts", { eager: true });
const lineLists = Object.values(files).flatMap((file) => Object.values(file));

/** The groups that lists describe, read without packing. */
const read = (lists: readonly LineList[]) =>
	lists
		.toSorted((a, b) => a.position - b.position)
		.flatMap(({ heading, groups }) =>
			groups.map(([name, family, kind, rows]) => ({
				name,
				family,
				section: heading,
				lines: rows.map(([label, air, letters, importance]) => ({
					label,
					air,
					vacuum: airToVacuum(air),
					status: ["unverified", "single-source"][letters.length] ?? "verified",
					sources: sourceNames(letters),
					kind: label.startsWith("[") ? "emission" : kind,
					...(importance !== undefined && { importance }),
				})),
			})),
		);

describe("the line lists", () => {
	it("have unique positions", () => {
		expect(lineLists.length).toBeGreaterThanOrEqual(9);
		expect(new Set(lineLists.map(({ position }) => position)).size).toBe(lineLists.length);
	});

	it("are packed in packed.ts and packed-heads.ts; run this test with -u after a change", async () => {
		const { heads, rest } = packedFiles(lineLists);
		await expect(heads).toMatchFileSnapshot("../../src/astro/lines/packed-heads.ts");
		await expect(rest).toMatchFileSnapshot("../../src/astro/lines/packed.ts");
	});

	it("unpack to every value of every line, bit for bit", () => {
		const unpacked = lineGroups
			.filter(({ family }) => family !== "telluric")
			.map(({ name, family, section, lines }) => ({
				name,
				family,
				section,
				lines: lines.map(({ multiplet: _, band: __, ...line }) => line),
			}));
		expect(unpacked).toEqual(read(lineLists));
	});

	it("may have labels that follow no rule, descending wavelengths, and one line in groups of different kinds", () => {
		const odd: LineList[] = [
			{
				position: 1,
				heading: "A heading, with a comma",
				groups: [
					[
						"Odd",
						"alpha",
						"both",
						[
							["K", 26251.501, ""],
							["Na I D₂", 5889.951, "sk", 0.05],
							["Na I 5896", 5895.924, "s", 1],
							["Na I 5895", 5895.924, "s"],
							["H I 21 cm", 0.001, "s"],
						],
					],
					["Same", "alpha", "absorption", [["Na I D₂", 5889.951, "sk", 0.05]]],
				],
			},
			{ position: 2, heading: "Another", groups: [["Night", "sky", "emission", [["OH 8345", 8344.613, "uh", 0.2]]]] },
		];
		const { heads, rest } = packLines(odd);
		expect(unpackLines(heads, rest, sourceNames).map(({ color: _, static: __, ...rest }) => rest)).toEqual(read(odd));
	});

	it("name all groups and count their lines before most lines are loaded; groups shown at first are complete", () => {
		const head = (group: (typeof lineGroups)[number]) => ({ ...group, lines: lineCount(group) });
		expect(baseLineGroups.map(head)).toEqual(lineGroups.map(head));
		expect(lineGroups.map(lineCount)).toEqual(lineGroups.map(({ lines }) => lines.length));
		const whole = baseLineGroups.filter(({ lines }) => lines.length > 0);
		expect(whole.map(({ name }) => name)).toEqual(["H", "Tellurics-1", "Tellurics-2", "Tellurics O₂ γ, H₂O"]);
		const named = whole.map((group) => ({
			...group,
			lines: group.lines.map((line) => ({
				...line,
				sources: group.static ? telluricSources[line.label] : sourceNames(line.sources),
			})),
		}));
		expect(named).toEqual(lineGroups.filter(({ name }) => whole.some((group) => group.name === name)));
	});
});
