/**
 * `npm run data:filters`: makes src/astro/spectrum/filters/curves.ts from published response curves.
 *
 *   npm run data:filters -- <file>   a JSON object by name, such as "sdss2010-u": { credit, licence, wavelengths (Å), response }
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = process.argv[2];
if (!source) {
	console.error("Name the file that holds the response curves: npm run data:filters -- <file>");
	process.exit(2);
}

const systems = {
	sdss2010: "SDSS",
	panstarrs: "Pan-STARRS",
	lsst2023: "LSST",
	ztf: "ZTF",
	bessell: "Bessell",
	gaiadr3: "Gaia",
	swift: "Swift",
	twomass: "2MASS",
	galex: "GALEX",
};
const capitals = new Set(["swift", "galex"]);

/** Tenths of Å: first, last and count where the samples are even, else all. */
function packWavelengths(wavelengths) {
	const tenths = wavelengths.map((wavelength) => Math.round(wavelength * 10));
	const [first, last] = [tenths[0], tenths.at(-1)];
	const even = tenths.map((_, i) => Math.round(first + (i * (last - first)) / (tenths.length - 1)));
	return tenths.every((value, i) => Math.abs(value - even[i]) <= 1) ? `${first} ${last} ${tenths.length}` : tenths;
}

const rows = Object.entries(JSON.parse(readFileSync(source, "utf8"))).map(
	([key, { credit, wavelengths, response }]) => {
		const [system, band] = key.split("-");
		const packed = packWavelengths(wavelengths);
		return {
			system: systems[system],
			band: capitals.has(system) && band.length > 1 ? band.toUpperCase() : band,
			credit,
			wavelengths: typeof packed === "string" ? packed : packed.join(","),
			response: response.map((value) => Math.round(value * 1e4).toString(36)).join(" "),
		};
	},
);
const order = Object.values(systems);
rows.sort((a, b) => order.indexOf(a.system) - order.indexOf(b.system));
const file = fileURLToPath(new URL("../../../src/astro/spectrum/filters/curves.ts", import.meta.url));
writeFileSync(
	file,
	`// Made by \`npm run data:filters\`. Terms: NOTICE in this folder.

/** Wavelengths in tenths of Å: "first last count" of even samples, or all of them; response in 1e-4, to the base 36. */
export type PackedFilter = { system: string; band: string; credit: string; wavelengths: string; response: string };

export const packedFilters: readonly PackedFilter[] = ${JSON.stringify(rows, null, "\t")};
`,
);
execFileSync("npx", ["biome", "check", "--write", file]);
