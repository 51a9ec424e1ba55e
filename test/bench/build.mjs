/** Builds the bench pages as a host would build its own: production React, minified, the library as it is published. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { installLibrary } from "../package/application.mjs";
import { joinedStyles } from "../setup/styles.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

let library;

/**
 * @param {string} page the module in `page/`, without its ending
 * @param {string} folder where a folder of that name is put
 */
export async function buildPage(page, folder) {
	library ??= installLibrary();
	const dist = join(await library, "node_modules/astropane/dist");
	await build({
		root,
		configFile: false,
		logLevel: "error",
		mode: "production",
		base: `/${page}/`,
		define: { "process.env.NODE_ENV": '"production"' },
		plugins: [react()],
		resolve: {
			alias: [
				{ find: /^astropane$/, replacement: `${dist}/index.js` },
				{ find: /^astropane\/backgrounds$/, replacement: `${dist}/astro/stars/backgrounds/index.js` },
				{ find: /^astropane\/([a-z-]+)$/, replacement: `${dist}/$1/index.js` },
			],
			dedupe: ["react", "react-dom"],
		},
		build: {
			outDir: join(folder, page),
			emptyOutDir: false,
			target: "es2022",
			minify: process.env.ASTROPANE_BENCH_PLAIN ? false : "oxc",
			modulePreload: false,
			rolldownOptions: {
				input: { [page]: join(root, "test/bench/page", `${page}.tsx`) },
				output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
			},
		},
	});
}

const html = (page) => `<!doctype html>
<meta charset="utf-8">
<title>astropane bench: ${page}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles.css">
<link rel="stylesheet" href="/bench.css">
<script type="module" src="/${page}/${page}.js"></script>
`;
/** With the look of the yardsticks that have CSS of their own. */
const css = `body { margin: 0; font: 14px/1.4 sans-serif } .box { width: 1000px }
.bare-picker { display: flex; flex-direction: column; gap: 6px }
.bare-picker p { margin: 0; min-height: 20px; color: #555 }
.bare-field { width: 46rem; height: 32px; padding: 0 10px; box-sizing: border-box }
.bare-body { display: flex; gap: 16px }
.bare-tree { flex: 1; height: 28rem; overflow: auto; border-block: 1px solid #ccc }
.bare-details { width: 24rem }
.bare-heading, .bare-row { display: flex; align-items: center; gap: 6px; height: 28px; white-space: nowrap }
.bare-heading { position: sticky; top: 0; background: #fff }
.bare-row:hover { background: #eee }
.bare-twist { width: 16px }
.bare-note { overflow: hidden; text-overflow: ellipsis; font-size: 12px; color: #555 }
.bare-row mark { background: #fe8 }
${[...Array(14).keys()].map((i) => `.bare-row[aria-level="${i + 1}"] { padding-left: ${16 * i}px }`).join("\n")}`;

/** Serves the built pages on 127.0.0.1. The two headers isolate the page, which makes its clock tick in 5 µs steps. */
export async function servePages(folder) {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
		const [type, body] = answer(path, folder);
		response.writeHead(body === null ? 404 : 200, {
			"content-type": `${type}; charset=utf-8`,
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-embedder-policy": "require-corp",
		});
		response.end(body);
	});
	await new Promise((done) => server.listen(0, "127.0.0.1", done));
	return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const plotly = `${root}test/bench/plotly/node_modules/plotly.js-basic-dist-min/plotly-basic.min.js`;
export const hasPlotly = () => existsSync(plotly);

function answer(path, folder) {
	// An empty script where there is none.
	if (path === "plotly.js") return ["text/javascript", hasPlotly() ? readFileSync(plotly) : ""];
	if (path === "styles.css") return ["text/css", joinedStyles()];
	if (path === "bench.css") return ["text/css", css];
	if (/^[\w-]+\.html$/.test(path)) return ["text/html", html(path.slice(0, -5))];
	if (/^[\w-]+\/[\w.-]+\.js$/.test(path)) return ["text/javascript", readFileSync(join(folder, path))];
	return ["text/plain", null];
}
