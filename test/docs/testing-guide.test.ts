/** The Jest settings of the guide name every package of the library's that Jest must compile. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guide = readFileSync(join(root, "stories/guides/testing-in-a-host.mdx"), "utf8");
const { name, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
	name: string;
	dependencies: Record<string, string>;
};

/** Whether `require` of a package ends at an ES module, which Jest does not load. */
function isEsmOnly(dependency: string): boolean {
	const file = createRequire(join(root, "package.json")).resolve(dependency);
	if (file.endsWith(".mjs")) return true;
	if (file.endsWith(".cjs")) return false;
	for (let folder = dirname(file); folder.includes("node_modules"); folder = dirname(folder)) {
		try {
			return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { type?: string }).type === "module";
		} catch {
			// The next folder up has one.
		}
	}
	return false;
}

/** Dependencies, and the dependencies of those. */
function withTheirs(names: readonly string[]): string[] {
	const all = new Set(names);
	for (const dependency of all) {
		const manifest = JSON.parse(readFileSync(join(root, "node_modules", dependency, "package.json"), "utf8")) as {
			dependencies?: Record<string, string>;
		};
		for (const theirs of Object.keys(manifest.dependencies ?? {})) all.add(theirs);
	}
	return [...all];
}

describe("the Jest settings of the guide", () => {
	const ignored = new RegExp(/transformIgnorePatterns: \["([^"]+)"\]/.exec(guide)?.[1] ?? "$^");
	const compiled = new RegExp(JSON.parse(`"${/transform: \{ "([^"]+)"/.exec(guide)?.[1]}"`) as string);

	it("compile the library and its dependencies without CommonJS, and nothing else", () => {
		const all = withTheirs(Object.keys(dependencies));
		const ours = all.filter(isEsmOnly);
		expect(ours).toContain("internmap");
		for (const dependency of [name, ...ours]) expect(ignored.test(`/host/node_modules/${dependency}/a.js`)).toBe(false);
		const others = ["react", ...all.filter((dependency) => !isEsmOnly(dependency))];
		for (const dependency of others) expect(ignored.test(`/host/node_modules/${dependency}/a.js`)).toBe(true);
	});

	it("take files with every ending", () => {
		for (const file of ["a.js", "a.mjs", "a.ts", "a.tsx", "a.jsx"]) expect(compiled.test(file)).toBe(true);
		expect(compiled.test("a.css")).toBe(false);
	});
});
