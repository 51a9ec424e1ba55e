import { checkSkyPortal } from "./lib/skyPortal.mjs";
import { checkTomToolkit } from "./lib/tomToolkit.mjs";

// style-loader writes style elements.
const styleElements = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'";

// An import map stands in the page itself.
const inlineMap = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'";

/**
 * What is asked of each host. `shared`: where the shared page is copied to; `output`: the folder to serve and open; `policy`:
 * another content security policy than the strict one, or null; `maxFiles`: JavaScript files of the first load, at most;
 * `looks`: false where its pixels are not compared; `refs`: false where the page sets no refs. `check`: what
 * is asked of a page other than the shared one.
 */
export const hosts = [
	{ name: "vite-19", shared: "src", output: "dist", hydrates: true, maxFiles: 36 },
	{ name: "vite-18.2", shared: "src", output: "dist", hydrates: true, maxFiles: 36 },
	{ name: "streaming", shared: "shared" },
	{ name: "worker", shared: "src" },
	{ name: "types" },
	{ name: "esbuild", shared: "src", output: "dist", maxFiles: 1 },
	{ name: "webpack5", shared: "src", output: "dist", policy: styleElements },
	// MUI gives the page another font and no margin.
	{ name: "rspack", shared: "src", output: "dist", policy: styleElements, looks: false },
	// The components of the guide "Embedding in SkyPortal".
	{
		name: "skyportal",
		shared: "src/shared",
		output: "dist",
		policy: styleElements,
		looks: false,
		refs: false,
		check: checkSkyPortal,
	},
	// The bundle, and the script of the page.
	{ name: "elements", shared: "src", output: "site", refs: false, maxFiles: 2 },
	{ name: "import-map", shared: "src", output: "site", policy: inlineMap },
	{ name: "tom-toolkit", shared: "src", output: "site", check: checkTomToolkit },
	{ name: "jest", shared: "src" },
	{ name: "vitest", shared: "src" },
	// Next writes inline scripts.
	{ name: "next", shared: "src", output: "out", policy: null, hydrates: true, withoutScript: true },
];
