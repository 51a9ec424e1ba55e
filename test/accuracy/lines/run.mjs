/**
 * `npm run accuracy:lines`: how often the line of a clicked feature is named rightly, by kind of object.
 *
 *   npm run accuracy:lines                 the clicks of `clicks.ts`, on real spectra, at a free redshift
 *   npm run accuracy:lines -- <folder>     and those of a folder of JSON files: { kind, spectrum, medium, wavelengths, fluxes,
 *                                          clicks: [[observed Å, "Hα", other right labels …], …] }
 *   --list                                 each click with the three best lines
 *   --markdown                             tables for the documentation
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSource } from "../build.mjs";

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: { markdown: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
});
const { candidatesOf, identifyLines, clicks, noiseClicks } = await loadSource("test/accuracy/lines/index.ts");

const fromFolder = (folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.flatMap((file) => {
			const { clicks: list, ...spectrum } = JSON.parse(readFileSync(join(folder, file), "utf8"));
			return list.map(([wavelength, ...lines]) => ({ medium: "air", spectrum: file, ...spectrum, wavelength, lines }));
		});

const identify = ({ wavelengths, fluxes, errors, wavelength, medium }) =>
	identifyLines({ wavelengths, fluxes, errors }, { wavelength, medium });

const answers = [...clicks(), ...positionals.flatMap(fromFolder)].map((click) => {
	const result = identify(click);
	const labels = candidatesOf(result).map(({ line }) => line.label);
	const place = labels.findIndex((label) => click.lines.includes(label));
	if (options.list)
		console.log(
			place === 0 ? " " : "✗",
			Array.isArray(result) ? " " : "none",
			click.spectrum,
			click.lines[0],
			"→",
			candidatesOf(result)
				.slice(0, 3)
				.map(({ line, score, objectClass, redshift, expansionVelocityKmS }) =>
					[line.label, score.toFixed(2), objectClass, redshift.toFixed(3), expansionVelocityKmS].join(" "),
				)
				.join(" | "),
		);
	return { ...click, place, isNone: !Array.isArray(result) };
});

const percent = (list, holds) => `${((100 * list.filter(holds).length) / list.length).toFixed(0)} %`;
const heads = ["", "clicks", "first", "among three", "said to fit nothing"];
const kinds = [...new Set(answers.map(({ kind }) => kind))];
const rows = [...kinds.map((kind) => [kind, answers.filter((each) => each.kind === kind)]), ["all", answers]].map(
	([name, list]) => [
		name,
		String(list.length),
		percent(list, ({ place }) => place === 0),
		percent(list, ({ place }) => place >= 0 && place < 3),
		percent(list, ({ isNone }) => isNone),
	],
);
const table = [heads, ...rows];
if (options.markdown)
	console.log([heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n"));
else {
	const widths = heads.map((_, i) => Math.max(...table.map((row) => row[i].length)));
	console.log(table.map((row) => row.map((cell, i) => cell.padEnd(widths[i])).join("  ")).join("\n"));
}

const noise = noiseClicks(200);
console.log(
	`\nNoise: ${percent(noise, (click) => !Array.isArray(identify(click)))} of ${noise.length} said to fit nothing`,
);
