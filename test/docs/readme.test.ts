/** The README's examples: type-checked, compiled and rendered in plain Node, so that they cannot fall behind. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ComponentType, createElement } from "react";
import { renderToString } from "react-dom/server";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiSource, apiSpectra } from "../../stories/data/skyportal.js";
import { ngc5548 } from "../../stories/data/spectra.js";
import { whiteDwarf } from "../../stories/data/stars.js";
import { tdtax } from "../../stories/data/tdtax.js";
import { alias } from "../../vite.config.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^```tsx\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
const folder = join(root, "node_modules/.astropane-test", `readme-${process.pid}`);

type Exports = Record<string, unknown>;
let server: ViteDevServer;
let modules: Exports[] = [];

beforeAll(async () => {
	mkdirSync(folder, { recursive: true });
	examples.forEach((code, i) => {
		writeFileSync(join(folder, `example-${i}.tsx`), code);
	});
	server = await createServer({
		root,
		configFile: false,
		logLevel: "error",
		appType: "custom",
		resolve: { alias },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		oxc: { jsx: { runtime: "automatic" } },
	});
	modules = await Promise.all(examples.map((_, i) => server.ssrLoadModule(join(folder, `example-${i}.tsx`))));
});
afterAll(async () => {
	await server?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What the example that exports `name` exports under it. */
const exported = (name: string): unknown => modules.find((module) => name in module)?.[name];
const render = (name: string, props: object): string =>
	renderToString(createElement(exported(name) as ComponentType<object>, props));

describe("the examples of the README", () => {
	it("are of the types that they claim", () => {
		const config = {
			extends: join(root, "tsconfig.json"),
			compilerOptions: {
				isolatedDeclarations: false,
				declaration: false,
				module: "ESNext",
				moduleResolution: "Bundler",
				paths: {
					astropane: [join(root, "src/index.ts")],
					"astropane/styles.css": [join(root, "src/styles/index.css")],
					"astropane/*": [join(root, "src/*/index.ts")],
				},
			},
			include: [join(folder, "*.tsx")],
		};
		writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
		const compiler = join(root, "node_modules/typescript/bin/tsc");
		let complaints = "";
		try {
			execFileSync(process.execPath, [compiler, "--noEmit", "-p", folder], { cwd: folder, encoding: "utf8" });
		} catch (error) {
			complaints = (error as { stdout: string }).stdout;
		}
		// What is wrong elsewhere is told elsewhere.
		expect(complaints.split("\n").filter((line) => line.startsWith("example-"))).toEqual([]);
	}, 60_000);

	it("draw a spectrum with marked lines", () => {
		const html = render("Night", { spectra: [ngc5548], z: 0.0166, save: () => {} });
		expect(html).toContain("Observed wavelength (Å, air)");
		expect(html).toContain("Hβ");
	});

	it("draw a star, and say so where there is none", () => {
		expect(render("Star", { annotations: whiteDwarf.annotations })).toContain("BP − RP");
		expect(render("Star", { annotations: [] })).toContain("No Gaia annotation yet.");
	});

	it("draw a tree of classes", () => {
		expect(render("Classes", { taxonomies: [tdtax], groupIds: [1] })).toContain("Cataclysmic");
	});

	it("make a static page on a server", () => {
		expect(exported("page")).toMatch(/^<section[\s\S]*Rest wavelength \(Å, air\)[\s\S]*<\/section>$/);
	});

	it("take SkyPortal's answers and make the bodies of its requests", () => {
		const html = render("Source", { source: apiSource.data, spectra: apiSpectra });
		expect(html).toContain("SDSS spectrograph (2000-12-07)");
		expect(html).toContain("gaiadr3.gaia_source (model)");
		const requests = exported("requests") as (id: string, chosen: object[]) => unknown;
		expect(requests("ZTF1", [{ taxonomyId: 1, id: "A/Ia", class: "Ia", path: ["A", "Ia"] }])).toEqual([
			{ obj_id: "ZTF1", taxonomy_id: 1, classification: "Ia", probability: null },
		]);
	});

	it("are all looked at above", () => {
		expect(modules.map((module) => Object.keys(module)[0])).toEqual(["Night", "Star", "Classes", "page", "Source"]);
	});
});

describe("the README", () => {
	const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
	const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1] ?? "");

	it("links to files that are there, in the package, too", () => {
		expect(links.length).toBeGreaterThan(4);
		expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
		const isShipped = (link: string) => files.some((file) => link === file || link.startsWith(`${file}/`));
		expect(links.filter((link) => !isShipped(link))).toEqual([]);
	});

	it("names guides that exist", () => {
		const titles = readdirSync(join(root, "stories/guides"))
			.map((file) => readFileSync(join(root, "stories/guides", file), "utf8"))
			.map((page) => /<Meta title="([^"]+)"/.exec(page)?.[1]);
		const named = [...readme.matchAll(/\*(Guides \/[^*]+)\*/g)].map((match) => match[1]?.replace(/\s+/g, " "));
		const guides = named.map((name) => name?.replace(" / ", "/"));
		expect(guides.length).toBeGreaterThan(2);
		expect(guides.filter((guide) => !titles.includes(guide))).toEqual([]);
	});
});
