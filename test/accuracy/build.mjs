/** The pure functions of `astropane/astro` as one module that Node can load, built from the source. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} entry a module, relative to the root of the repository */
export async function loadSource(entry) {
	const folder = mkdtempSync(join(tmpdir(), "astropane-accuracy-"));
	await build({
		root,
		configFile: false,
		logLevel: "error",
		ssr: { noExternal: true },
		resolve: {
			alias: [
				{ find: "astropane/templates", replacement: join(root, "src/astro/spectrum/templates/index.ts") },
				{ find: "astropane/astro", replacement: join(root, "src/astro/index.ts") },
			],
		},
		build: {
			ssr: entry,
			outDir: folder,
			minify: false,
			rolldownOptions: { output: { entryFileNames: "source.mjs" } },
		},
	});
	const source = await import(pathToFileURL(join(folder, "source.mjs")).href);
	rmSync(folder, { recursive: true });
	return source;
}
