/** The library as it is published: built once, then loaded by a plain Node without a DOM. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeScale, scaleTicks } from "astropane/plot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildLibrary, scratch } from "../consumers/site.js";
import { joinedStyles } from "../setup/styles.mjs";

type Manifest = {
	exports: Record<string, string | { types: string; default: string }>;
	imports: Record<string, Record<string, string>>;
};

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const dist = scratch("dist");
const built = (path: string): string => path.replace(/^\.\/dist/, dist);
const subpaths: [string, string][] = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
	typeof target !== "string" && target.default.endsWith(".js") ? [[subpath, built(target.default)]] : [],
);

/** What `program` prints, run by Node itself as an ES module beside the built library, read as JSON. */
function inNode(program: string): unknown {
	const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
		cwd: dist,
		encoding: "utf8",
		env: { ...process.env, NODE_ENV: "production" },
	});
	return JSON.parse(printed);
}

beforeAll(() => buildLibrary(dist));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe("the built library", () => {
	it("has a file for every subpath that package.json promises, and the stylesheet as it was written", () => {
		expect(subpaths.filter(([, file]) => !existsSync(file))).toEqual([]);
		expect(readFileSync(join(dist, "styles.css"), "utf8")).toBe(joinedStyles());
	});

	it("lints taxonomies from the command line, with file and line, and says by its code whether there are faults", () => {
		const host = scratch("lint");
		cpSync(dist, join(host, "dist"), { recursive: true });
		cpSync(join(root, "bin"), join(host, "bin"), { recursive: true });
		writeFileSync(join(host, "top.json"), '{"class": "Variable",\n"subclasses": [{"ref": "./a.json"}, {"class": ""}]}');
		writeFileSync(join(host, "a.json"), '{"class": "A"}');
		const lint = (...args: string[]) =>
			spawnSync(process.execPath, ["bin/lint-taxonomy.mjs", ...args], { cwd: host, encoding: "utf8" });
		const faulty = lint("top.json", "--ref", "a.json");
		expect([faulty.status, faulty.stdout.split("\n").length, faulty.stderr]).toEqual([1, 2, "1 fault.\n"]);
		expect(faulty.stdout).toMatch(/^top\.json:2: Variable: A class under "Variable" has no name/);
		expect(lint("a.json").status).toBe(0);
		expect(lint("none.json").status).toBe(2);
		expect(lint().stderr).toMatch(/^Usage/);
		rmSync(host, { recursive: true, force: true });
	});

	it.each(["NodeNext", "ESNext"])("has a declaration of the stylesheet, for TypeScript with module %s", (module) => {
		const host = scratch("css-types");
		const library = join(host, "node_modules/astropane");
		mkdirSync(library, { recursive: true });
		cpSync(dist, join(library, "dist"), { recursive: true });
		cpSync(join(root, "package.json"), join(library, "package.json"));
		for (const file of ["host.mts", "host.cts"]) writeFileSync(join(host, file), 'import "astropane/styles.css";\n');
		const options = {
			module,
			moduleResolution: module === "ESNext" ? "Bundler" : module,
			noUncheckedSideEffectImports: true,
		};
		const compilerOptions = { ...options, noEmit: true, skipLibCheck: false, types: [] };
		writeFileSync(join(host, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["host.*"] }));
		execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", host], { stdio: "pipe" });
		rmSync(host, { recursive: true, force: true });
	});

	it("has for every lazy module a file for servers and one for browsers, under a condition of package.json", () => {
		const lazy = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
			.map((file) => file.replaceAll("\\", "/"))
			.filter((file) => /^[a-z-]+\/lazy\/[a-z-]+\.ts$/.test(file));
		expect(lazy.length).toBeGreaterThan(5);
		for (const file of lazy) {
			const [room, , name] = file.replace(/\.ts$/, "").split("/") as [string, string, string];
			const targets = manifest.imports[`#lazy/${room}/*`] ?? {};
			const fileFor = (condition: string) => built((targets[condition] as string).replace("*", name));
			expect(fileFor("browser")).toMatch(/\.browser\.js$/);
			// An edge server's bundler may set "browser", too: the first condition that holds counts.
			const conditions = Object.keys(targets);
			for (const condition of ["node", "workerd", "edge-light", "worker"]) {
				expect(conditions.indexOf(condition)).toBeLessThan(conditions.indexOf("browser"));
				expect(fileFor(condition)).toBe(fileFor("default"));
			}
			expect(existsSync(fileFor("browser")) && existsSync(fileFor("default"))).toBe(true);
		}
	});

	it('keeps "use client" on components, and has none in astro and the adapters', () => {
		const start = (path: string): string => readFileSync(join(dist, path), "utf8").slice(0, 13);
		expect(start("hr-diagram/HRDiagram.js")).toBe('"use client";');
		expect(start("spectrum-viewer/SpectrumViewer.js")).toBe('"use client";');
		expect(start("taxonomy-picker/TaxonomyPicker.js")).toBe('"use client";');
		expect(start("astro/index.js")).not.toBe('"use client";');
		expect(start("skyportal/index.js")).not.toBe('"use client";');
		expect(start("tomtoolkit/index.js")).not.toBe('"use client";');
	});

	it("gives the public names, the same as last time", async () => {
		const names = inNode(`
			const names = {};
			for (const [subpath, file] of ${JSON.stringify(subpaths)}) names[subpath] = Object.keys(await import(file)).sort();
			console.log(JSON.stringify(names));
		`) as Record<string, string[]>;
		const list = Object.entries(names).map(
			([subpath, exported]) => `${subpath}\n${exported.map((n) => `\t${n}\n`).join("")}`,
		);
		// A change here is a change for others: it belongs in the changelog. Update with `npm test -- -u`.
		await expect(list.join("\n")).toMatchFileSnapshot("public-names.txt");
	});

	it("maps numbers as d3-scale does, though its own interpolator is left out", () => {
		const source = `
			const cases = [];
			for (let i = 0; i < 2000; i++) {
				const kind = i % 2 === 0 ? "linear" : "log";
				const low = kind === "log" ? 10 ** Math.sin(i) : 1e4 * Math.sin(i);
				const scale = makeScale(kind, [low, low + 10 ** (3 * Math.cos(i))], [i % 50, 600 + (i % 70)]);
				for (const at of [0, 0.25, 0.7, 1, 1.5]) cases.push(scale.map(scale.invert(600 * at)), scale.invert(600 * at));
				cases.push(...scaleTicks(scale, 2 + (i % 9)));
			}
		`;
		const result = inNode(`
			import { makeScale, scaleTicks } from ${JSON.stringify(built("./dist/plot/index.js"))};
			${source}
			console.log(JSON.stringify(cases));
		`);
		const expected = new Function("makeScale", "scaleTicks", `${source}; return cases;`)(makeScale, scaleTicks);
		expect(result).toEqual(JSON.parse(JSON.stringify(expected)));
	});

	it("needs no DOM to be loaded and to render", () => {
		const result = inNode(`
			import { createElement } from "react";
			import { renderToString } from "react-dom/server";
			const { HRDiagram, SpectrumViewer, TaxonomyPicker } = await import(${JSON.stringify(built("./dist/index.js"))});
			const render = (component, props) => renderToString(createElement(component, props));
			console.log(JSON.stringify({
				dom: typeof window + " " + typeof document,
				spectrum: render(SpectrumViewer, { spectra: [{ id: "a", wavelengths: [4000, 5000, 6000], fluxes: [1, 2, 1] }] }).includes("</svg>"),
				diagram: render(HRDiagram, { points: [{ color: 0.8, absoluteMag: 4.7, origin: "gaia" }] }).includes("</svg>"),
				picker: render(TaxonomyPicker, { taxonomies: [{ id: 1, name: "T", hierarchy: { class: "Star" } }] }).includes("Star"),
			}));
		`);
		expect(result).toEqual({ dom: "undefined undefined", spectrum: true, diagram: true, picker: true });
	});
});
