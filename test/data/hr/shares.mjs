/** The shares by which counts are packed (src/astro/stars/density-shares.ts), from the grids that the default background draws. */
import { runnerImport } from "vite";
import { gridOf } from "./grid.mjs";
import { modules } from "./modules.mjs";
import { root } from "./paths.mjs";

const { codedNumbers, shareOf, symbolOf, WHOLE } = (await runnerImport(`${root}src/astro/stars/density-packing.ts`))
	.module;
const { LETTERS } = (await runnerImport(`${root}src/astro/stars/letters.ts`)).module;

const DEFAULT_FILES = ["gaia-200pc.ts", "hipparcos-upper.ts"];

/** The TypeScript of the shares; `published` gives the counts of a published file. */
export function sharesModule(published) {
	const rows = [];
	const grids = modules.filter(({ file }) => DEFAULT_FILES.includes(file)).flatMap((module) => module.grids);
	for (const { counts, nColor } of grids.map((grid) => gridOf(published(grid.published), grid.keep)))
		for (const { row, number } of codedNumbers(counts, nColor)) {
			rows[row] ??= [];
			const symbol = symbolOf(number);
			rows[row][symbol] = (rows[row][symbol] ?? 0) + 1;
		}
	const text = Array.from(rows, (seen) => {
		const total = seen.reduce((sum, count) => sum + count, 0);
		return Array.from(seen, (count) => LETTERS[letterOf(((count ?? 0) / total) * WHOLE)]).join("");
	}).join(" ");
	return `/**
 * Written by \`npm run data:hr\`: how often each symbol comes in the default background, for density-packing.ts, which reads it. A word
 * for each of its rows, a letter for each symbol.
 */
export const SHARES =
	${JSON.stringify(text)};
`;
}

/** The letter whose share is nearest in ratio. */
function letterOf(share) {
	const off = (letter) => Math.abs(Math.log(shareOf(letter) / share));
	let best = 0;
	for (let letter = 0; shareOf(letter) < WHOLE; letter++) if (off(letter) < off(best)) best = letter;
	return best;
}
