/**
 * `npm run data:templates`: makes the data modules of src/astro/spectrum/templates from the published spectra.
 *
 *   npm run data:templates -- <folder>   the folder holds one JSON file a spectrum: { id, name, type, subtype, phaseDays,
 *                                        medium, credit, wavelengths, fluxes }, at rest
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
if (!folder) {
	console.error("Name the folder that holds the published spectra: npm run data:templates -- <folder>");
	process.exit(2);
}

/** ln λ: the grid of SNID, on which all of them are. */
const BIN = Math.log(4) / 1024;
/** In bins, 20 km/s. */
const MAX_DEVIATION = 0.05;

const sets = [
	{ file: "super-snid", name: "superSnid", holds: ({ credit }) => credit.startsWith("Super-SNID") },
	{ file: "sesntemple", name: "sesntemple", holds: ({ credit }) => credit.includes("SESNtemple") },
	{ file: "hsiao", name: "hsiao", holds: ({ credit }) => credit.includes("Hsiao") },
	{ file: "rvsao", name: "rvsao", holds: ({ credit }) => credit.includes("rvsao") },
];

const spectra = readdirSync(folder)
	.filter((file) => file.endsWith(".json"))
	.sort()
	.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));

function rowOf({ id, name, type, subtype, phaseDays, medium, credit, wavelengths, fluxes }) {
	const bins = wavelengths.map((wavelength) => Math.log(wavelength) / BIN);
	const first = bins.reduce((sum, bin, i) => sum + bin - i, 0) / bins.length;
	const deviation = Math.max(...bins.map((bin, i) => Math.abs(bin - first - i)));
	if (deviation > MAX_DEVIATION) throw new Error(`${id} is ${deviation} bins off the grid.`);
	const scale = Math.max(...fluxes.map(Math.abs)) / 32767;
	const packed = Buffer.from(Int16Array.from(fluxes, (flux) => Math.round(flux / scale)).buffer).toString("base64");
	const observers = /; spectra: (.*)$/.exec(credit)?.[1] ?? "";
	const fields = [id, type, subtype ?? "", name, phaseDays ?? "", medium.split(" ")[0], observers];
	return [...fields, first.toFixed(3), scale.toPrecision(6), packed].join("\t");
}

for (const { file, name, holds } of sets) {
	const rows = spectra.filter(holds).map(rowOf);
	const path = fileURLToPath(new URL(`../../../src/astro/spectrum/templates/${file}.ts`, import.meta.url));
	writeFileSync(
		path,
		`// Written by \`npm run data:templates\`. Not under the licence of the code: see NOTICE.
/** ${rows.length} spectra, one a line; see \`unpackTemplates\`. */
export const ${name}: string = \`
${rows.join("\n")}
\`;
`,
	);
	console.log(`${file}.ts: ${rows.length} spectra`);
}
