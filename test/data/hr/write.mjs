/** Text of a data module: counts cut to the cells that hold a star, packed. */
import { execFileSync } from "node:child_process";
import { runnerImport } from "vite";
import { gridOf } from "./grid.mjs";
import { root } from "./paths.mjs";

const { packDensity } = (await runnerImport(`${root}src/astro/stars/density-packing.ts`)).module;

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
