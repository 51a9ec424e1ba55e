import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown, type UserConfig } from "vite";
import { markFunctions } from "./test/setup/eagerFunctions.mjs";
import { joinedStyles } from "./test/setup/styles.mjs";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Manifest = { exports: Record<string, string | { default: string }> };
const manifest = JSON.parse(readFileSync(here("package.json"), "utf8")) as Manifest;

/** Modules of `src/<room>/lazy/`, without their ending: they are chosen by the host's conditions, so nothing imports them. */
const lazyModules = readdirSync(here("src"), { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => /^[a-z-]+\/lazy\/[a-z-]+(\.browser)?\.ts$/.test(file))
	.map((file) => file.replace(/\.ts$/, ""));

/**
 * Every JavaScript subpath of package.json and every lazy module: "./hr-diagram" becomes
 * ["hr-diagram/index", "<root>/src/hr-diagram/index.ts"].
 */
const entries: [string, string][] = [
	...Object.values(manifest.exports).flatMap((target) =>
		typeof target === "string" || !target.default.endsWith(".js")
			? []
			: target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1"),
	),
	...lazyModules,
].map((name) => [name, here(`src/${name}.ts`)]);

type Alias = { find: RegExp; replacement: string };

/** The public names, resolved to the source: stories and tests import what a consumer imports. */
const publicNames: Alias[] = [
	{ find: /^astropane\/styles\.css$/, replacement: here("src/styles/index.css") },
	{ find: /^astropane\/backgrounds$/, replacement: here("src/astro/stars/backgrounds/index.ts") },
	{ find: /^astropane\/filters$/, replacement: here("src/astro/spectrum/filters/index.ts") },
	{ find: /^astropane\/templates$/, replacement: here("src/astro/spectrum/templates/index.ts") },
	{ find: /^astropane\/([a-z-]+)$/, replacement: here("src/$1/index.ts") },
	{ find: /^astropane$/, replacement: here("src/index.ts") },
];

const lazyModule = /^#lazy\/([a-z-]+)\/([a-z-]+)$/;

/** The public names and, as on a server, lazy modules that hold their code at once. */
export const alias: Alias[] = [...publicNames, { find: lazyModule, replacement: here("src/$1/lazy/$2.ts") }];

/** The public names and, as package.json's "imports" says for browsers, lazy modules that fetch their code. */
export const browserAlias: Alias[] = [
	...publicNames,
	{ find: lazyModule, replacement: here("src/$1/lazy/$2.browser.ts") },
];

/**
 * The sheets of src/styles joined, as they were written (Vite takes no CSS as a library entry), and a declaration for `import
 * "astropane/styles.css"`, which TypeScript 7 asks for (TS2882). Named `.d.cts`, it can be imported from modules of both kinds.
 */
function stylesheet(): Plugin {
	return {
		name: "astropane-stylesheet",
		apply: "build",
		generateBundle() {
			this.emitFile({ type: "asset", fileName: "styles.css", source: joinedStyles() });
			this.emitFile({ type: "asset", fileName: "styles.d.cts", source: "export {};\n" });
		},
	};
}

/** Packages that are bundled into dist/vendor, and the files of their licences. */
const bundled: readonly (readonly [folder: string, licence: string])[] = [
	["pep440", "@renovatebot/pep440/LICENSE.BSD"],
	["d3-array", "d3-array/LICENSE"],
	["d3-contour", "d3-contour/LICENSE"],
	["d3-hierarchy", "d3-hierarchy/LICENSE"],
	["d3-scale", "d3-scale/LICENSE"],
	["d3-shape", "d3-shape/LICENSE"],
	["ml-levenberg-marquardt", "ml-levenberg-marquardt/LICENSE"],
	["ml-matrix", "ml-matrix/LICENSE"],
	["is-any-array", "is-any-array/LICENSE"],
	["ml-array-max", "ml-array-max/LICENSE"],
	["ml-array-min", "ml-array-min/LICENSE"],
	["ml-array-rescale", "ml-array-rescale/LICENSE"],
];

/** The licences of the bundled packages, and the terms of star counts, filters and templates, beside their files. */
function licences(): Plugin {
	return {
		name: "astropane-licences",
		apply: "build",
		generateBundle() {
			for (const [folder, licence] of bundled) {
				const source = readFileSync(here(`node_modules/${licence}`), "utf8");
				this.emitFile({ type: "asset", fileName: `vendor/${folder}/LICENSE`, source });
			}
			for (const data of ["astro/stars/backgrounds", "astro/spectrum/filters", "astro/spectrum/templates"])
				this.emitFile({
					type: "asset",
					fileName: `${data}/NOTICE`,
					source: readFileSync(here(`src/${data}/NOTICE`), "utf8"),
				});
		},
	};
}

/**
 * What d3-scale imports and scales of numbers do not use. No bundler can leave it out of a figure: d3-interpolate and d3-color
 * are 8.4 kB gzip, d3-format 2.5 kB.
 */
const substitutes: Readonly<Record<string, string>> = {
	"d3-interpolate": `export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
export const interpolate = interpolateNumber;
export const piecewise = null; // of diverging scales, which are not used`,
	// Of \`tickFormat\`; labels of ticks are written by \`tickLabels\` in the locale of the figure.
	"d3-format": ["format", "formatPrefix", "formatSpecifier", "precisionFixed", "precisionPrefix", "precisionRound"]
		.map((name) => `export const ${name} = null;`)
		.join("\n"),
};

/** d3-scale with the one interpolator that scales of numbers need, and without \`tickFormat\`. */
function numberScales(): Plugin {
	return {
		name: "astropane-number-scales",
		apply: "build",
		enforce: "pre",
		resolveId: (source, importer) =>
			Object.hasOwn(substitutes, source) && importer?.includes("/d3-scale/")
				? { id: `\0${source}`, moduleSideEffects: false }
				: null,
		load: (module) => substitutes[module.replace("\0", "")] ?? null,
	};
}

/**
 * Statements of packages that a bundler has to keep, because they call or change something, though nothing here uses them, and what
 * stands in their place: the curves of d3-shape (0.8 kB gzip), the squares of d3-hierarchy's treemaps (0.5 kB).
 */
const unusedStatements: Readonly<Record<string, readonly (readonly [statement: RegExp, replacement: string])[]>> = {
	"d3-shape": [
		[/^var curveRadialLinear = curveRadial\(curveLinear\);$/m, ""],
		[/^\(MonotoneY\.prototype = Object\.create\(MonotoneX\.prototype\)\)\.point = function\(x, y\) \{[^}]*\};$/m, ""],
	],
	"d3-hierarchy": [[/^(var (?:re)?squarify = )(?=\(function custom)/gm, "$1/* @__PURE__ */ "]],
};

/** Packages without the statements that nothing uses. */
function shakenPackages(): Plugin {
	return {
		name: "astropane-shaken-packages",
		apply: "build",
		enforce: "pre",
		transform(code, id) {
			const name = Object.keys(unusedStatements).find((some) => id.includes(`/${some}/`));
			if (name === undefined) return null;
			const statements = unusedStatements[name] ?? [];
			return statements.reduce((rest, [statement, replacement]) => rest.replace(statement, replacement), code);
		},
	};
}

/**
 * Small modules that several files of an application share. The bundler of a host makes a file of each, with imports and a hash of its
 * own, and writes a list of all files into the first one; joined to one module they are one file. What stands together is fetched
 * together: the picker, for one, has numbers at first and messages later.
 */
const joined: readonly { name: string; modules: readonly string[] }[] = [
	// Of the first load, and of code fetched later.
	{
		name: "joined/text",
		modules: ["text/language", "text/locale", "text/numbers", "text/plainNumber"],
	},
	{ name: "joined/controls", modules: ["ui/basicWords", "ui/controls/classes"] },
	{ name: "joined/figures", modules: ["plot/geometry/measure", "plot/geometry/scale", "plot/layers/pen"] },
	{
		name: "joined/spectra",
		modules: [
			"astro/doppler",
			"astro/missing",
			"astro/number",
			"astro/refraction",
			"astro/units",
			"spectrum-viewer/words/figure",
			"text/message",
		],
	},
	// Fetched with the first use of pointer or keys.
	{
		name: "joined/gestures",
		modules: ["plot/interaction/attachGestures", "plot/interaction/keyboard", "plot/interaction/navigate"],
	},
	{
		name: "joined/readout",
		modules: [
			"plot/interaction/picking",
			"spectrum-viewer/model/hover",
			"spectrum-viewer/model/lines/atRedshift",
			"spectrum-viewer/model/text/lengthText",
		],
	},
	{
		name: "joined/stars",
		modules: ["hr-diagram/model/background/grid", "hr-diagram/model/hoveredPoint", "hr-diagram/model/valueText"],
	},
	{
		name: "joined/chips",
		modules: ["taxonomy-picker/model/texts/chips", "taxonomy-picker/words/chips"],
	},
	{
		name: "joined/keys",
		modules: ["spectrum-viewer/model/lines/lineShortcuts", "spectrum-viewer/view/interaction/keys"],
	},
	{
		name: "joined/loci",
		modules: [
			"astro/stars/classes/loci",
			"astro/stars/classes/white-dwarf-loci",
			"astro/stars/white-dwarf-grid",
			"hr-diagram/model/overlays/isInside",
		],
	},
	// Fetched with panels, tables and files.
	{ name: "joined/files", modules: ["plot/export/csv", "plot/export/download", "text/cell", "ui/figure/saveFigure"] },
	{
		name: "joined/tables",
		modules: ["ui/controls/ToggleChip", "ui/controls/ToggleGroup", "ui/fetchedWords", "ui/figure/DataTableBody"],
	},
	{
		name: "joined/panels",
		modules: [
			"spectrum-viewer/panels/PanelFrame",
			"spectrum-viewer/panels/PanelGroup",
			"spectrum-viewer/panels/copyText",
			"spectrum-viewer/panels/toTsv",
			"spectrum-viewer/panels/usePointInteraction",
			"spectrum-viewer/view/paint/truncate",
			"spectrum-viewer/words/panels/comparison",
			"spectrum-viewer/words/smoothing",
			"ui/figure/ScrollTable",
		],
	},
	{
		name: "joined/state",
		modules: ["astro/spectrum/fit/line-profiles", "spectrum-viewer/model/corrections/readCorrections"],
	},
	{
		name: "joined/lines",
		modules: [
			"spectrum-viewer/model/lines/findLines",
			"spectrum-viewer/model/lines/lineNames",
			"spectrum-viewer/model/lines/searchLines",
			"spectrum-viewer/model/text/wavelengthText",
			"spectrum-viewer/words/lineTools",
		],
	},
	{
		name: "joined/samples",
		modules: [
			"astro/flux-units",
			"astro/spectrum/flux/flux-unit",
			"astro/spectrum/flux/unit-product",
			"astro/spectrum/samples/nearest",
			"astro/spectrum/samples/segments",
			"spectrum-viewer/model/flux/pinFlux",
		],
	},
];

/** Joins modules of the library: each of them then only names what it exports of the joined one. */
function joinedModules(): Plugin {
	return {
		name: "astropane-joined-modules",
		apply: "build",
		enforce: "post",
		async generateBundle(_, bundle) {
			for (const { name, modules } of joined) {
				const members = new Map<string, Rolldown.OutputChunk>();
				for (const module of modules) {
					const chunk = bundle[`${module}.js`];
					if (chunk?.type !== "chunk")
						throw new Error(`vite.config.ts joins ${module}, which is no module of the library.`);
					members.set(chunk.fileName, chunk);
				}
				const entry = `${name}.js`;
				const built = (await build({
					configFile: false,
					logLevel: "error",
					plugins: [
						{
							name: "members",
							enforce: "pre",
							resolveId(source, importer) {
								if (importer === undefined) return entry;
								const path = source.startsWith(".") ? posix.join(posix.dirname(importer), source) : source;
								return members.has(path)
									? path
									: { id: source.startsWith(".") ? relative(entry, path) : path, external: true };
							},
							load: (id) =>
								members.get(id)?.code ??
								modules.map((module) => `export * from ${JSON.stringify(relative(entry, `${module}.js`))};`).join("\n"),
						},
					],
					build: { write: false, minify: false, target: "es2022", lib: { entry, formats: ["es"] } },
				})) as Rolldown.RolldownOutput[];
				const chunks = built.flatMap(({ output }) => output).filter((file) => file.type === "chunk");
				this.emitFile({ type: "asset", fileName: entry, source: chunks.map(({ code }) => code).join("") });
				for (const [path, chunk] of members)
					chunk.code = `export { ${chunk.exports.join(", ")} } from ${JSON.stringify(relative(path, entry))};\n`;
			}
		},
	};
}

/** Modules whose pictures are to stand soon after their code has come. */
const components = ["spectrum-viewer/SpectrumViewer", "hr-diagram/HRDiagram", "taxonomy-picker/TaxonomyPicker"];

/** Marks the functions of the components and of all that they import: what a first picture does not need is fetched later. */
function eagerFunctions(): Plugin {
	return {
		name: "astropane-eager-functions",
		apply: "build",
		generateBundle(_, bundle) {
			const marked = new Set<string>();
			const mark = (fileName: string): void => {
				const chunk = bundle[fileName];
				if (chunk?.type !== "chunk" || marked.has(fileName)) return;
				marked.add(fileName);
				chunk.code = markFunctions(chunk.code);
				for (const imported of chunk.imports) mark(imported);
			};
			for (const component of components) mark(`${component}.js`);
		},
	};
}

/** The specifier by which the module at `from` imports the one at `to`. */
function relative(from: string, to: string): string {
	const path = posix.relative(posix.dirname(from), to);
	return path.startsWith(".") ? path : `./${path}`;
}

/**
 * What is left to the host. d3-array is one file: what contours alone use of it would stand in every first load, so that it is
 * bundled with them.
 */
const external =
	/^(react|react-dom|zustand|d3-(?!(?:contour|hierarchy|scale|shape|interpolate|format)$)[a-z-]+|@floating-ui|#lazy)($|\/)/;
const isContours = (importer: string | undefined): boolean =>
	/\/(d3-contour\/.*|hr-diagram\/model\/background\/contours\.ts)$/.test(importer ?? "");

/** A bundled package goes to dist/vendor/: `npm pack` leaves out every folder named node_modules. */
const publishedName = (name: string): string => name.replace(/^.*node_modules\/(?:@[^/]+\/)?/, "vendor/");

const config: UserConfig = {
	plugins: [react(), stylesheet(), licences(), numberScales(), shakenPackages(), eagerFunctions(), joinedModules()],
	// Its modules, of which a fit needs a few, instead of the one CommonJS file that its package.json names.
	resolve: { alias: [{ find: /^ml-matrix$/, replacement: here("node_modules/ml-matrix/src/index.js") }] },
	build: {
		target: "es2022",
		minify: false,
		emptyOutDir: true,
		lib: { entry: Object.fromEntries(entries), formats: ["es"] },
		rolldownOptions: {
			// Its package.json does not say so.
			treeshake: {
				propertyWriteSideEffects: false,
				moduleSideEffects: [
					{ test: /node_modules\/(@renovatebot\/pep440|ml-[a-z-]+|is-any-array)\/|^d3-[a-z-]+$/, sideEffects: false },
				],
			},
			external: (id, importer) => external.test(id) && !(id === "d3-array" && isContours(importer)),
			output: {
				preserveModules: true,
				preserveModulesRoot: here("src"),
				entryFileNames: ({ name }) => `${publishedName(name)}.js`,
			},
		},
	},
};

export default config;
