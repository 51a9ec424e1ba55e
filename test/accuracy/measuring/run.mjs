/**
 * `npm run accuracy:measuring`: how often the 1σ errors of `measureLine` cover the true value, on simulated lines of S/N 3 to 100.
 * It should be 68 %; less than 63 or more than 73 % fails. "measured": the share of the lines for which there is a value.
 *
 *   npm run accuracy:measuring               10,000 lines of each kind
 *   npm run accuracy:measuring -- <number>   so many
 */
import { loadSource } from "../build.mjs";

const runs = Number(process.argv[2] ?? 10_000);
const { coverage, settings } = await loadSource("test/accuracy/measuring/coverage.ts");
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
process.exitCode = isGood ? 0 : 1;
