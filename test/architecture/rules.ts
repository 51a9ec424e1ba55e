/** The rules of the layers, as functions of the files' texts. A breach names file and line. */
import { dirname, join, normalize } from "node:path";

export type Sources = ReadonlyMap<string, string>;
export type Import = { file: string; line: number; specifier: string; typeOnly: boolean; dynamic: boolean };

export const components: readonly string[] = ["hr-diagram", "spectrum-viewer", "taxonomy-picker"];

/** Room of src → rooms that it may import besides itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
	text: [],
	astro: ["text"],
	plot: ["text"],
	ui: ["text", "plot"],
	"hr-diagram": ["text", "astro", "plot", "ui"],
	"spectrum-viewer": ["text", "astro", "plot", "ui"],
	"taxonomy-picker": ["text", "astro", "plot", "ui"],
	skyportal: ["text", "astro"],
	tomtoolkit: ["text", "astro", "skyportal"],
	readers: ["text", "astro"],
	elements: [...components, "skyportal", "tomtoolkit"],
	"index.ts": components,
};

/** Adapters: they take only types from a component. */
const adapters: readonly string[] = ["skyportal", "tomtoolkit", "readers"];

/** Layers of a component, lowest first. The component's own file and its index stand above all. */
const layers: readonly string[] = [
	"types",
	"words",
	"state",
	"props",
	"model",
	"store",
	"actions",
	"view",
	"panels",
	"lazy",
	"component",
	"index",
];

/** Files at the top of a component's folder that stand in a layer with another name. */
const topFiles: Readonly<Record<string, string>> = {
	checkState: "store",
	createCheckedStore: "store",
	createTaxonomyStore: "store",
	linkStores: "actions",
	settings: "props",
	sharedSettings: "store",
	shareState: "store",
	validators: "words",
	valueSteps: "store",
};

/** Folders inside the ground floors, lowest first; files beside them and `index.ts` are not ranked against them. */
const folders: Readonly<Record<string, readonly string[]>> = {
	text: ["lazy"],
	astro: [
		"lines",
		"lines/lists",
		"spectrum",
		"spectrum/samples",
		"spectrum/prepare",
		"spectrum/flux",
		"spectrum/smooth",
		"spectrum/measure",
		"spectrum/continuum",
		"spectrum/fit",
		"spectrum/correct",
		"spectrum/telluric",
		"spectrum/classes",
		"spectrum/identify",
		"spectrum/matching",
		"spectrum/templates",
		"spectrum/filters",
		"stars/tables",
		"stars",
		"stars/backgrounds",
		"stars/classes",
		"stars/tracks",
		"stars/variability",
		"gaia",
		"taxonomy",
		"taxonomy/search",
		"taxonomy/search/rules",
		"taxonomy/lint",
		"taxonomy/classifications",
		"taxonomy/mapping",
	],
	plot: ["geometry", "layers", "export", "interaction", "react"],
	ui: ["controls", "lazy", "popover", "figure"],
	skyportal: [],
	tomtoolkit: [],
	readers: ["text", "fits"],
	elements: [],
};

const importStatement =
	/^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

export function importsOf(file: string, source: string): Import[] {
	return [...source.matchAll(importStatement)].map((match) => ({
		file,
		line: source.slice(0, match.index).split("\n").length,
		specifier: match[2] ?? match[3] ?? "",
		typeOnly: match[1] !== undefined,
		dynamic: match[3] !== undefined,
	}));
}

/** `#lazy/room/x` is one of two files of the package's own, chosen by the host's conditions. */
export const isOurs = ({ specifier }: Import): boolean => /^(\.|#lazy\/)/.test(specifier);

/** Path of an import of our own as it is written, ending in .js. */
export const target = ({ file, specifier }: Import): string =>
	specifier.startsWith("#lazy/")
		? specifier.replace(/^#lazy\/([^/]+)\/(.*)$/, "src/$1/lazy/$2.js")
		: normalize(join(dirname(file), specifier)).replaceAll("\\", "/");

/** "src/plot/layers/axis.ts" → "plot"; null outside of src. */
export const roomOf = (path: string): string | null =>
	/^src\/([^/]+)/.exec(path)?.[1]?.replace(/^index\.js$/, "index.ts") ?? null;

const breach = ({ file, line, specifier }: Import, rule: string): string =>
	`${file}:${line} imports "${specifier}": ${rule}`;

/** The layer of a file within its component, as an index into `layers`; −1: it has none. */
function layerOf(path: string): number {
	const [, room, rest] = /^src\/([^/]+)\/(.+)\.(?:tsx?|js)$/.exec(path) ?? [];
	if (room === undefined || rest === undefined) return -1;
	const [first = ""] = rest.split("/");
	if (rest.includes("/")) return layers.indexOf(first);
	if (first === "index") return layers.indexOf("index");
	if (/^[A-Z]/.test(first)) return layers.indexOf("component");
	return layers.indexOf(topFiles[first] ?? first);
}

/** "src/spectrum-viewer/panels/measure/table.ts" → "measure"; null outside of the folders of panels. */
const panelOf = (path: string): string | null => /^src\/[^/]+\/panels\/([^/]+)\//.exec(path)?.[1] ?? null;

/** The folder of a file within a ground floor, as an index; −2: unknown, −1: beside the folders. */
function folderOf(path: string): number {
	const room = roomOf(path) ?? "";
	const folder = dirname(path).split("/").slice(2).join("/");
	if (folder === "") return -1;
	// It lists the names of its folder and of those inside.
	if (/\/index\.(ts|js)$/.test(path)) return -1;
	const rank = folders[room]?.indexOf(folder) ?? -1;
	return rank < 0 ? -2 : rank;
}

/** Files that stand in no room or in no known layer or folder of it. */
export function unranked(sources: Sources): string[] {
	return [...sources.keys()].flatMap((file) => {
		const room = roomOf(file) ?? "";
		if (!(room in floors)) return [`${file} stands in no known room`];
		if (components.includes(room))
			return layerOf(file) < 0 ? [`${file} stands in no layer of a component: ${layers.join(" < ")}`] : [];
		return room !== "index.ts" && folderOf(file) === -2 ? [`${file} stands in no known folder of ${room}`] : [];
	});
}

/** Imports, types included, that climb from a room, a layer or a folder to one above, or lead from a panel to another. */
export function climbing(imports: readonly Import[]): string[] {
	return imports.filter(isOurs).flatMap((entry) => {
		const from = roomOf(entry.file) ?? "";
		const to = roomOf(target(entry)) ?? "outside of src";
		if (from !== to) {
			if (adapters.includes(from) && components.includes(to))
				return entry.typeOnly ? [] : [breach(entry, `${from} takes only types from a component (import type)`)];
			if (floors[from]?.includes(to)) return [];
			return [breach(entry, `${from} may import ${[...(floors[from] ?? []), "itself"].join(", ")}, not ${to}`)];
		}
		// Code that is fetched on demand stands above what asks for it: that is what import() and #lazy are for.
		if (entry.dynamic || entry.specifier.startsWith("#lazy/")) return [];
		if (components.includes(from)) {
			const [panel, other] = [panelOf(entry.file), panelOf(target(entry))];
			if (panel !== null && other !== null && panel !== other)
				return [breach(entry, `a panel imports no other panel; what ${panel} shares with ${other} stands in model`)];
			const [below, above] = [layerOf(entry.file), layerOf(target(entry))];
			return above > below ? [breach(entry, `${layers[below]} stands below ${layers[above]}`)] : [];
		}
		const [below, above] = [folderOf(entry.file), folderOf(target(entry))];
		return below >= 0 && above > below
			? [breach(entry, `${folders[from]?.[below]} stands below ${folders[from]?.[above]}`)]
			: [];
	});
}

/** Circles of static imports, types included; each as the list of its files. */
export function circles(sources: Sources): string[][] {
	const graph = new Map<string, string[]>();
	for (const [file, source] of sources) {
		const targets = importsOf(file, source)
			.filter((entry) => !entry.dynamic && entry.specifier.startsWith("."))
			.map((entry) => target(entry).replace(/\.js$/, ""))
			.flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((name) => sources.has(name)));
		graph.set(file, targets);
	}
	const state = new Map<string, "open" | "done">();
	const path: string[] = [];
	const found: string[][] = [];
	const visit = (file: string): void => {
		if (state.get(file) === "done") return;
		if (state.get(file) === "open") {
			found.push([...path.slice(path.indexOf(file)), file]);
			return;
		}
		state.set(file, "open");
		path.push(file);
		for (const next of graph.get(file) ?? []) visit(next);
		path.pop();
		state.set(file, "done");
	};
	for (const file of graph.keys()) visit(file);
	return found;
}
