/** Files with random damage: something is read or named, nothing is thrown, nothing takes long. */
import { readdirSync, readFileSync } from "node:fs";
import { readSpectrumFile } from "astropane/readers";
import fc from "fast-check";
import { expect, it } from "vitest";

const folder = new URL("./data/", import.meta.url);
const files = readdirSync(folder)
	.filter((name) => /\.(fits|ecsv)$/.test(name))
	.map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
files.push(new TextEncoder().encode("# MJD = 59000\n# wave [nm], flux (mJy), err\n400,1,.1\n401,2,.2\n402,3,.3\n"));

/** Bytes that are likely to do harm: digits, signs, quotes, ends of cards. */
const harmful = [..."0123456789-+.'=/ ,;\n\"ETJPQD"].map((c) => c.charCodeAt(0));
const byte = fc.oneof(fc.constantFrom(...harmful), fc.integer({ min: 0, max: 255 }));
const damage = fc.record({
	file: fc.nat(files.length - 1),
	changes: fc.array(fc.tuple(fc.nat(), byte), { maxLength: 12 }),
	cut: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
});

it("10,000 damaged files are read or named, each within 500 ms", () => {
	let worst = 0;
	fc.assert(
		fc.property(damage, ({ file, changes, cut }) => {
			const bytes = Uint8Array.from(files[file] as Uint8Array);
			// Headers are where damage matters.
			for (const [place, value] of changes) bytes[place % Math.min(bytes.length, 4 * 2880)] = value;
			const start = performance.now();
			const { spectra, issues } = readSpectrumFile(bytes.slice(0, Math.ceil(bytes.length * cut)));
			worst = Math.max(worst, performance.now() - start);
			for (const { wavelengths, fluxes } of spectra) expect(wavelengths.length).toBe(fluxes.length);
			return spectra.length > 0 || issues.length > 0;
		}),
		{ numRuns: 10_000, seed: 20 },
	);
	expect(worst).toBeLessThan(500);
});
