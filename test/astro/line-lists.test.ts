import { airToVacuum, lineGroups } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { baseLineGroups } from "../../src/astro/lines/base.js";
import { lineLists } from "../../src/astro/lines/lists/index.js";
import { packedFiles, packLines } from "../../src/astro/lines/lists/pack.js";
import type { SectionRows } from "../../src/astro/lines/rows.js";
import { sourceNames, telluricSources } from "../../src/astro/lines/sources.js";
import { lineCount, unpackLines } from "../../src/astro/lines/unpack.js";

/** What a list says, read without packing. */
const read = (lists: readonly SectionRows[]) =>
	lists.flatMap(([section, groups]) =>
		groups.map(([name, family, kind, rows]) => ({
			name,
			family,
			section,
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

describe("the packed lists", () => {
	it("are those of lines/lists as they stand now", async () => {
		const { heads, rest } = packedFiles(lineLists);
		await expect(heads).toMatchFileSnapshot("../../src/astro/lines/packed-heads.ts");
		await expect(rest).toMatchFileSnapshot("../../src/astro/lines/packed.ts");
	});

	it("give back every value of every line, bit for bit", () => {
		const shown = lineGroups
			.filter(({ family }) => family !== "telluric")
			.map(({ name, family, section, lines }) => ({ name, family, section, lines }));
		expect(shown).toEqual(read(lineLists));
	});

	it("carry labels that follow no rule, descending wavelengths, and one line in groups of different kinds", () => {
		const odd: SectionRows[] = [
			[
				"A heading, with a comma",
				[
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
			],
			["Another", [["Night", "sky", "emission", [["OH 8345", 8344.613, "uh", 0.2]]]]],
		];
		const { heads, rest } = packLines(odd);
		expect(unpackLines(heads, rest, sourceNames).map(({ color: _, static: __, ...rest }) => rest)).toEqual(read(odd));
	});

	it("name all groups and count their lines before most of them are there; what a viewer shows at first is whole", () => {
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
