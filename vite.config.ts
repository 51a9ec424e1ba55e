import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin, UserConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Manifest = { exports: Record<string, string | { default: string }>; browser: Record<string, string> };
const manifest = JSON.parse(readFileSync(here("package.json"), "utf8")) as Manifest;

/**
 * Every JavaScript subpath of package.json, and what browsers get in the place of something else: "./hr-diagram" becomes
 * ["hr-diagram/index", "<root>/src/hr-diagram/index.ts"].
 */
const entries: [string, string][] = [
	...Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [] : [target.default])),
	...Object.values(manifest.browser),
].map((file) => {
	const name = file.replace(/^\.\/dist\/(.*)\.js$/, "$1");
	return [name, here(`src/${name}.ts`)];
});

/** The public names, resolved to the source: stories and tests import what a consumer imports. */
export const alias: { find: RegExp; replacement: string }[] = [
	{ find: /^astropane\/styles\.css$/, replacement: here("src/styles.css") },
	{ find: /^astropane\/([a-z-]+)$/, replacement: here("src/$1/index.ts") },
	{ find: /^astropane$/, replacement: here("src/index.ts") },
];

/** For pages in a browser: parts that are fetched in the place of those that are bundled, as package.json's "browser" says. */
export const browserAlias: { find: RegExp; replacement: string }[] = [
	...alias,
	{ find: /^(\..*\/parts\/[a-z-]+)\.js$/, replacement: "$1.browser.ts" },
];

/** Vite takes no CSS as a library entry, and the stylesheet must reach the host as it was written. */
function stylesheet(): Plugin {
	return {
		name: "astropane-stylesheet",
		apply: "build",
		generateBundle() {
			this.emitFile({ type: "asset", fileName: "styles.css", source: readFileSync(here("src/styles.css"), "utf8") });
		},
	};
}

const config: UserConfig = {
	plugins: [react(), stylesheet()],
	build: {
		target: "es2022",
		minify: false,
		emptyOutDir: true,
		lib: { entry: Object.fromEntries(entries), formats: ["es"] },
		rolldownOptions: {
			external: /^(react|react-dom|zustand|d3-[a-z-]+)($|\/)/,
			output: {
				preserveModules: true,
				preserveModulesRoot: here("src"),
				entryFileNames: "[name].js",
			},
		},
	},
};

export default config;
