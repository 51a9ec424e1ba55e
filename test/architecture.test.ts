/** The floors of the house: who may import whom. A breach is named with its file and line. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

type Import = { file: string; line: number; specifier: string; typeOnly: boolean };

const root = fileURLToPath(new URL("..", import.meta.url));
const components = ["hr-diagram", "spectrum-viewer", "taxonomy-picker"];
const adapters = ["skyportal", "tomtoolkit"];

/** Room of src → rooms that it may import besides itself. */
const floors: Record<string, readonly string[]> = {
	astro: [],
	controls: ["plot"],
	plot: ["controls"],
	"hr-diagram": ["astro", "plot", "controls"],
	"spectrum-viewer": ["astro", "plot", "controls"],
	"taxonomy-picker": ["astro", "plot", "controls"],
	skyportal: ["astro"],
	tomtoolkit: ["astro", "skyportal"],
	elements: [...components, "skyportal", "tomtoolkit"],
	"index.ts": components,
};

const kit = /^(plot|controls)$/;

/** Packages that src may import, and those of them that touch the DOM or React and so stay out of the pure rooms. */
const packages = /^(react|react-dom|zustand|d3-[a-z-]+|@floating-ui\/dom)(\/|$)/;
const notPure = /^(react|react-dom|zustand|d3-(selection|transition|zoom|brush|drag|axis))(\/|$)/;

const importStatement =
	/^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

function filesIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
		.map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
		.sort();
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");

function importsOf(file: string): Import[] {
	const source = read(file);
	return [...source.matchAll(importStatement)].map((match) => ({
		file,
		line: source.slice(0, match.index).split("\n").length,
		specifier: match[2] ?? match[3] ?? "",
		typeOnly: match[1] !== undefined,
	}));
}

/** `#lazy/room/x` is one of two files of the package's own, chosen by the host's conditions. */
const isOurs = ({ specifier }: Import): boolean => /^(\.|#lazy\/)/.test(specifier);
const target = ({ file, specifier }: Import): string =>
	specifier.startsWith("#lazy/")
		? specifier.replace(/^#lazy\/([^/]+)\/(.*)$/, "src/$1/lazy/$2.js")
		: normalize(join(dirname(file), specifier)).replaceAll("\\", "/");
/** "src/plot/layers/axis.ts" → "plot"; null outside of src. */
const roomOf = (path: string): string | null =>
	/^src\/([^/]+)/.exec(path)?.[1]?.replace(/^index\.js$/, "index.ts") ?? null;
const breach = ({ file, line, specifier }: Import, rule: string): string =>
	`${file}:${line} imports "${specifier}": ${rule}`;

const src = filesIn("src");
const imports = src.flatMap(importsOf);

describe("the layers", () => {
	it("reads import specifiers at all", () => {
		expect(imports.length).toBeGreaterThan(src.length / 2);
	});

	it("import only downwards, and no component imports another", () => {
		const breaches = imports.filter(isOurs).flatMap((entry) => {
			const from = roomOf(entry.file) ?? "";
			const to = roomOf(target(entry)) ?? "outside of src";
			if (from === to || floors[from]?.includes(to)) return [];
			if (adapters.includes(from) && components.includes(to)) {
				return entry.typeOnly ? [] : [breach(entry, `${from} takes only types from a component (import type)`)];
			}
			return [breach(entry, `${from} may import ${[...(floors[from] ?? []), "itself"].join(", ")}, not ${to}`)];
		});
		expect(breaches).toEqual([]);
	});

	it("take from npm only what the package declares, and d3 by its modules", () => {
		const declared = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
		const names = Object.keys({ ...declared.dependencies, ...declared.peerDependencies });
		const breaches = imports
			.filter((entry) => !isOurs(entry))
			.filter(
				({ specifier }) => !packages.test(specifier) || !names.includes(/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ""),
			)
			.map((entry) =>
				breach(entry, `src imports only ${names.join(", ")} (plain "d3" drags in 14 kB that cannot be shaken off)`),
			);
		expect(breaches).toEqual([]);
	});

	it("keep React, state and the DOM out of astro and the adapters", () => {
		const breaches = imports
			.filter((entry) => ["astro", ...adapters].includes(roomOf(entry.file) ?? "") && notPure.test(entry.specifier))
			.map((entry) => breach(entry, "astro and the adapters run anywhere"));
		expect(breaches).toEqual([]);
	});

	it("inside a component go view → selectors → store → model → types", () => {
		const order = ["types", "model", "store", "selectors", "view"];
		const rank = (path: string): number => order.indexOf(/^src\/[^/]+\/([a-z]+)(?:\/|\.)/.exec(path)?.[1] ?? "");
		const breaches = imports
			.filter((entry) => components.includes(roomOf(entry.file) ?? "") && isOurs(entry))
			.filter((entry) => !entry.typeOnly && rank(entry.file) >= 0 && rank(target(entry)) > rank(entry.file))
			.map((entry) => breach(entry, `${order[rank(entry.file)]} stands below ${order[rank(target(entry))]}`));
		expect(breaches).toEqual([]);
	});
});

describe("every module of src", () => {
	it("ends its relative imports in .js and imports no stylesheet", () => {
		const breaches = imports
			.filter(
				(entry) =>
					entry.specifier.endsWith(".css") || (entry.specifier.startsWith(".") && !entry.specifier.endsWith(".js")),
			)
			.map((entry) => breach(entry, "relative imports end in .js; the host imports the stylesheet, once"));
		expect(breaches).toEqual([]);
	});

	it('says "use client" if it is a component or a hook, and only then', () => {
		const says = (file: string): boolean => /^(?:\/\*[\s\S]*?\*\/\s*)?"use client";/.test(read(file));
		const isClient = (file: string): boolean =>
			file.endsWith(".tsx") ||
			/\/use[A-Z]\w*\.ts$/.test(file) ||
			importsOf(file).some(({ specifier, typeOnly }) => /^react(-dom)?$/.test(specifier) && !typeOnly);
		const missing = src.filter((file) => isClient(file) && !says(file)).map((file) => `${file}:1 lacks "use client"`);
		const surplus = src
			.filter((file) => !isClient(file) && says(file))
			.map((file) => `${file}:1 is pure, yet says "use client"`);
		expect([...missing, ...surplus]).toEqual([]);
	});

	it("builds no markup with a style attribute, which a strict CSP forbids", () => {
		const breaches = src.flatMap((file) =>
			read(file)
				.split("\n")
				.flatMap((text, i) =>
					/[`'"\s]style="[^"]/.test(text) && !/^\s*(\*|\/\/|\/\*)/.test(text)
						? [`${file}:${i + 1} ${text.trim()}`]
						: [],
				),
		);
		expect(breaches).toEqual([]);
	});
});

describe("stories and tests", () => {
	it("import the library by its public names; a test reaches inside only its own room", () => {
		const breaches = [...filesIn("stories"), ...filesIn("test")].flatMap((file) =>
			importsOf(file)
				.filter(isOurs)
				.filter((entry) => {
					const room = roomOf(target(entry));
					if (room === null || room === file.split("/")[1]) return false;
					// The kit's two halves are tested together: controls have no public name.
					return !(kit.test(room) && kit.test(file.split("/")[1] ?? ""));
				})
				.map((entry) => breach(entry, 'import it as "astropane" or "astropane/<subpath>"')),
		);
		expect(breaches).toEqual([]);
	});
});
