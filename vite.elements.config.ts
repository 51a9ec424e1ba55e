import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the built library is; a test builds it elsewhere. */
const dist = process.env.ASTROPANE_DIST ?? here("dist");

const banner =
	"/*! astropane elements (MIT), with React and React DOM (MIT, Meta Platforms), zustand (MIT), Floating UI (MIT), d3 (ISC), pep440 (Apache-2.0 or BSD-2-Clause), ml-levenberg-marquardt and ml-matrix (MIT). */";

/**
 * The custom elements with React and everything else in one file, for pages without a bundler. It is built from dist, where
 * the conditions below choose lazy modules that hold their code at once.
 */
const config: UserConfig = {
	publicDir: false,
	define: { "process.env.NODE_ENV": JSON.stringify("production") },
	resolve: { conditions: ["module"] },
	build: {
		target: "es2022",
		emptyOutDir: false,
		outDir: join(dist, "elements"),
		lib: { entry: join(dist, "elements/index.js"), formats: ["es"], fileName: () => "astropane-elements.js" },
		rolldownOptions: {
			// Vite keeps white space in ES modules of a library, and notes for other bundlers; a finished page needs neither.
			output: { codeSplitting: false, minify: true, comments: { annotation: false }, postBanner: banner },
			checks: { moduleLevelDirective: false },
		},
	},
};

export default config;
