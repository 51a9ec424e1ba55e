/**
 * `npm run accuracy:measuring`: how often the 1σ errors of `measureLine` cover the true value, on simulated lines of S/N 3 to 100.
 * It should be 68 %; less than 63 or more than 73 % fails. "measured": the share of the lines for which there is a value.
 * Then the velocities of troughs of supernovae beside published ones; more than two of both errors apart fails.
 *
 *   npm run accuracy:measuring               10,000 lines of each kind, and the template library
 *   npm run accuracy:measuring -- <number>   so many lines
 *   npm run accuracy:measuring -- <folder>   and the SNe Ia of a folder of JSON files: { name, phaseDays, redshift, wavelengths
 *                                            (observed, Å, air), fluxes }
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../build.mjs";

const isCount = (text) => /^\d+$/.test(text);
const folders = process.argv.slice(2).filter((each) => !isCount(each));
const runs = Number(process.argv.slice(2).find(isCount) ?? 10_000);
const { coverage, libraryTroughs, settings, siliconTrough } = await loadSource("test/accuracy/measuring/index.ts");
const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(7);
/** Where fewer lines are measured, those that are measured are the lucky ones. */
const LEAST_MEASURED = 0.5;

let isGood = true;
console.log(
	`Lines within 1σ of the true value, of ${runs.toLocaleString("en")} each; "!" where that is less than 63 or more than 73 %.\n`,
);
for (const setting of settings) {
	const { fwhm, signalToNoise, peak, continuum } = setting;
	const cells = coverage(setting, runs, 1000 + 10 * fwhm + signalToNoise).map(({ name, measured, covered }) => {
		const isWrong = measured >= LEAST_MEASURED && (covered < 0.63 || covered > 0.73);
		if (isWrong) isGood = false;
		return `${name} ${percent(covered)}${isWrong ? "!" : " "}(measured ${percent(measured)})`;
	});
	const kind = `FWHM ${String(fwhm).padStart(2)}, S/N ${String(signalToNoise).padStart(3)}, ${peak > 0 ? "emission " : "absorption"}, ${continuum}`;
	console.log(kind.padEnd(44), cells.join("  "));
}

const fromFolder = (folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.flatMap((file) => {
			const { phaseDays, ...spectrum } = JSON.parse(readFileSync(join(folder, file), "utf8"));
			return siliconTrough({ ...spectrum, phase: phaseDays }) ?? [];
		});

console.log("\nTroughs, km/s, beside published ones; the difference in units of both errors:\n");
for (const trough of [...libraryTroughs(), ...folders.flatMap(fromFolder)]) {
	const { name, phase, line, velocity, error, published, pull } = trough;
	if (!(Math.abs(pull) <= 2)) isGood = false;
	const withError = (value, sigma) => `${value.toFixed(0)} ± ${sigma.toFixed(0)}`.padStart(13);
	console.log(
		`${name}, ${phase.toFixed(1)} d`.padEnd(24),
		line,
		withError(velocity, error),
		withError(published.velocity, published.error),
		pull.toFixed(2).padStart(6),
	);
}
process.exitCode = isGood ? 0 : 1;
