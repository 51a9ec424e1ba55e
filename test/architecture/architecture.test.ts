/** Who may import whom. A breach is named with its file and line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { circles, climbing, type Import, importsOf, isOurs, roomOf, type Sources, target, unranked } from "./rules.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packages that src may import, and those of them that touch the DOM or React and so stay out of the pure rooms. */
const packages =
	/^(react|react-dom|zustand|d3-[a-z-]+|@floating-ui\/dom|@renovatebot\/pep440|ml-levenberg-marquardt|ml-matrix)(\/|$)/;
const notPure = /^(react|react-dom|zustand|@floating-ui|d3-(selection|transition|zoom|brush|drag|axis))(\/|$)/;
const pureRooms = ["text", "astro", "skyportal", "tomtoolkit"];

/** Rooms without a public name: tests of other rooms may reach into them. */
const grounds = ["text", "ui"];

function filesIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
		.filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules") && !name.startsWith("test/hosts/"))
		.sort();
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const breach = ({ file, line, specifier }: Import, rule: string): string =>
	`${file}:${line} imports "${specifier}": ${rule}`;

const src = filesIn("src");
const sources: Sources = new Map(src.map((file) => [file, read(file)]));
const imports = src.flatMap((file) => importsOf(file, read(file)));

describe("the layers", () => {
	it("reads import specifiers at all", () => {
		expect(imports.length).toBeGreaterThan(src.length / 2);
	});

	it("hold every file", () => {
		expect(unranked(sources)).toEqual([]);
	});

	it("import only downwards, types included, and no component imports another", () => {
		expect(climbing(imports)).toEqual([]);
	});

	it("have no circle, types included", () => {
		expect(circles(sources)).toEqual([]);
	});

	it("take from npm only what the package declares, and d3 by its modules", () => {
		const declared = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
		// A bundled package is a development dependency: it is part of the built files.
		const bundled = [
			"@renovatebot/pep440",
			"d3-contour",
			"d3-hierarchy",
			"d3-scale",
			"d3-shape",
			"ml-levenberg-marquardt",
			"ml-matrix",
		].filter((name) => name in (declared.devDependencies ?? {}));
		const names = [...Object.keys({ ...declared.dependencies, ...declared.peerDependencies }), ...bundled];
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

	it("keep React, state and the DOM out of the pure rooms", () => {
		const breaches = imports
			.filter((entry) => pureRooms.includes(roomOf(entry.file) ?? "") && notPure.test(entry.specifier))
			.map((entry) => breach(entry, `${pureRooms.join(", ")} run anywhere`));
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
			importsOf(file, read(file)).some(({ specifier, typeOnly }) => /^react(-dom)?$/.test(specifier) && !typeOnly);
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
			importsOf(file, read(file))
				.filter(isOurs)
				.filter((entry) => {
					const room = roomOf(target(entry));
					return room !== null && room !== file.split("/")[1] && !grounds.includes(room);
				})
				.map((entry) => breach(entry, 'import it as "astropane" or "astropane/<subpath>"')),
		);
		expect(breaches).toEqual([]);
	});
});
