/** Text of a data module: counts cut to the cells that hold a star, packed. */
import { execFileSync } from "node:child_process";
import { runnerImport } from "vite";
import { root } from "./paths.mjs";

const { packDensity } = (await runnerImport(`${root}src/astro/stars/density-packing.ts`)).module;

/**
 * @typedef {{ colorMin: number, colorStep: number, magMin: number, magStep: number, cells: [number, number, number][] }} Counts
 *   `cells`: column, row, number of stars
 */

/** Edge of a cell without the noise of binary fractions. */
const edge = (value) => Math.round(value * 1e6) / 1e6;

/** The smallest grid that holds all the cells, in multiples of the published one. */
function gridOf({ colorMin, colorStep, magMin, magStep, cells }, keep = () => true) {
	const kept = cells.filter(([column, row]) =>
		keep(colorMin + (column + 0.5) * colorStep, magMin + (row + 0.5) * magStep),
	);
	const least = (at) => kept.reduce((low, cell) => Math.min(low, cell[at]), Number.POSITIVE_INFINITY);
	const most = (at) => kept.reduce((high, cell) => Math.max(high, cell[at]), 0);
	const [column0, row0] = [least(0), least(1)];
	const [nColor, nMag] = [most(0) - column0 + 1, most(1) - row0 + 1];
	const counts = new Float32Array(nColor * nMag);
	for (const [column, row, count] of kept) counts[(row - row0) * nColor + column - column0] += count;
	return {
		colorMin: edge(colorMin + column0 * colorStep),
		colorStep,
		nColor,
		magMin: edge(magMin + row0 * magStep),
		magStep,
		nMag,
		counts,
	};
}

/** The TypeScript of a module; `published` gives the counts of a published file. */
export function moduleText({ grids }, published) {
	const parts = grids.map(({ export: name, published: file, keep, doc, head }) => {
		const { counts, ...size } = gridOf(published(file), keep);
		const total = counts.reduce((sum, count) => sum + count, 0);
		const max = counts.reduce((most, count) => Math.max(most, count), 0);
		const fields = Object.entries({ ...head, ...size, total, max }).map(
			([key, value]) => `\t\t${key}: ${JSON.stringify(value)},`,
		);
		return `/** ${doc} ${total.toLocaleString("en-US")} stars; decoded at the first call. */
export const ${name}: () => DensityGrid = packedGrid(
	{
${fields.join("\n")}
	},
	${JSON.stringify(packDensity(counts, size.nColor))},
);
`;
	});
	const text = `// Written by \`npm run data:hr\`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

${parts.join("\n")}`;
	return formatted(text);
}

/** As `npm run format` writes it. */
const formatted = (text) =>
	execFileSync(`${root}node_modules/.bin/biome`, ["format", "--stdin-file-path=data.ts"], {
		input: text,
		encoding: "utf8",
		cwd: root,
	});
