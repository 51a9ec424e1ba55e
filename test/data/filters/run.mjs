/**
 * `npm run data:filters`: makes data modules of src/astro/spectrum/filters from published curves.
 *
 *   npm run data:filters -- <file>.json   curves.ts, from an object by name, such as "sdss2010-u": { credit, licence, wavelengths (Å), response }
 *   npm run data:filters -- <file>.csv    telluric-table.ts, from rows of Å and transmission
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = process.argv[2];
if (!source) {
	console.error("Name the file that holds the response curves: npm run data:filters -- <file>");
	process.exit(2);
}

const moduleNamed = (name) => fileURLToPath(new URL(`../../../src/astro/spectrum/filters/${name}.ts`, import.meta.url));
function write(file, text) {
	writeFileSync(file, text);
	execFileSync("npx", ["biome", "check", "--write", file]);
}

if (source.endsWith(".csv")) {
	const rows = readFileSync(source, "utf8")
		.split("\n")
		.map((line) => line.split(",").map(Number))
		.filter(([wavelength, transmission]) => wavelength > 0 && transmission >= 0);
	const inBase36 = (values) => values.map((value) => value.toString(36)).join(" ");
	const tenths = rows.map(([wavelength]) => Math.round(wavelength * 10));
	const steps = inBase36(tenths.map((value, i) => value - (tenths[i - 1] ?? 0)));
	const lost = inBase36(rows.map(([, transmission]) => Math.round((1 - transmission) * 1e4)));
	write(
		moduleNamed("telluric-table"),
		`// Made by \`npm run data:filters\`. Terms: NOTICE in this folder.

/** Steps of the wavelength in tenths of Å, the first from 0; light that is lost, in 1e-4; both to the base 36. */
export const packedTelluric = { steps: ${JSON.stringify(steps)}, lost: ${JSON.stringify(lost)} };
`,
	);
	process.exit(0);
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
write(
	moduleNamed("curves"),
	`// Made by \`npm run data:filters\`. Terms: NOTICE in this folder.

/** Wavelengths in tenths of Å: "first last count" of even samples, or all of them; response in 1e-4, to the base 36. */
export type PackedFilter = { system: string; band: string; credit: string; wavelengths: string; response: string };

export const packedFilters: readonly PackedFilter[] = ${JSON.stringify(rows, null, "\t")};
`,
);
