/** The stylesheet as the build tools of hosts leave it: both themes survive, and class rules win over element rules. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Targets, transform } from "lightningcss";
import { describe, expect, it } from "vitest";
import { joinedStyles } from "../setup/styles.mjs";

const source = joinedStyles();
const version = (major: number, minor = 0): number => (major << 16) | (minor << 8);

/** Vite 8's default, "baseline-widely-available", and browsers from before `light-dark()`. */
const targets: Record<string, Targets> = {
	"Vite's default": {
		chrome: version(111),
		edge: version(111),
		firefox: version(114),
		safari: version(16, 4),
		ios_saf: version(16, 4),
	},
	"older browsers": { chrome: version(100), firefox: version(100), safari: version(14) },
};

const lower = (browsers: Targets): string =>
	transform({ filename: "styles.css", code: Buffer.from(source), targets: browsers }).code.toString();

type Esbuild = { transformSync(css: string, options: object): { code: string } };
/** Storybook brings esbuild; the test does without it where it is not installed. */
async function lowerWithEsbuild(): Promise<Record<string, string>> {
	const path = fileURLToPath(new URL("../../node_modules/esbuild/lib/main.js", import.meta.url));
	if (!existsSync(path)) return {};
	const esbuild = (await import(/* @vite-ignore */ path)) as Esbuild;
	const target = ["chrome100", "firefox100", "safari14"];
	return { "esbuild, older browsers": esbuild.transformSync(source, { loader: "css", target }).code };
}

const sheets: [string, string][] = [
	["as written", source],
	...Object.entries(targets).map(([name, browsers]): [string, string] => [`lowered for ${name}`, lower(browsers)]),
	...Object.entries(await lowerWithEsbuild()),
];

type Rule = { selector: string; inside: string[]; body: string };

/** Rules without nested rules, each with the at-rules around it. */
function rulesOf(css: string): Rule[] {
	const rules: Rule[] = [];
	const open: { prelude: string; start: number }[] = [];
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
	let from = 0;
	for (let i = 0; i < plain.length; i++) {
		const character = plain[i];
		if (character === '"') i = plain.indexOf('"', i + 1);
		else if (character === "{") {
			open.push({ prelude: plain.slice(from, i).replace(/\s+/g, " ").trim(), start: i + 1 });
			from = i + 1;
		} else if (character === ";") from = i + 1;
		else if (character === "}") {
			const { prelude, start } = open.pop() as { prelude: string; start: number };
			const inside = open.map((outer) => outer.prelude);
			if (!prelude.startsWith("@")) rules.push({ selector: prelude, inside, body: plain.slice(start, i) });
			from = i + 1;
		}
	}
	return rules;
}

const isSupports = (prelude: string): boolean => /^@supports ?\(color: ?light-dark\(/.test(prelude);
const isLayer = (prelude: string): boolean => prelude === "@layer astropane";

/** Colour tokens by name → value, of the blocks that `accepts` takes. */
function colors(css: string, accepts: (rule: Rule) => boolean): Map<string, string> {
	const bodies = rulesOf(css).filter((rule) => rule.inside.some(isLayer) && accepts(rule));
	const declarations = bodies.flatMap(({ body }) => [...body.matchAll(/--astropane-([\w-]+):\s*([^;]+)/g)]);
	return new Map(
		declarations
			.filter(([, , value = ""]) => /^(#|light-dark\(|[a-z]+\s*$|var\(--lightningcss)/.test(value))
			.filter(([, name = ""]) => !/theme$/.test(name))
			.map(([, name = "", value = ""]) => [name, value.replace(/\s+/g, "")]),
	);
}

/** Minifiers write #ffffff as #fff or white. */
const hex = (value = ""): string =>
	value.replace(/^white$/, "#ffffff").replace(/^#(\w)(\w)(\w)$/, (_, r, g, b) => `#${r}${r}${g}${g}${b}${b}`);

describe("the direction of the page", () => {
	it("is told by no selector that Vite's default lowers to a list of languages", () => {
		const css = lower(targets["Vite's default"] as Targets);
		expect([...css.matchAll(/:(dir|lang)\(/g)]).toEqual([]);
	});
});

describe.each(sheets)("the stylesheet, %s", (_, css) => {
	const light = colors(css, ({ inside }) => inside.length === 1);
	const dark = colors(css, ({ inside }) => inside.at(-1) === "@media screen");
	const both = colors(css, ({ inside }) => inside.some(isSupports));

	it("has each colour token as a plain light value, as a plain dark one, and as both inside @supports", () => {
		expect(light.size).toBeGreaterThan(30);
		expect([...dark.keys()]).toEqual([...light.keys()]);
		expect([...both.keys()]).toEqual([...light.keys()]);
		for (const [name, value] of both) {
			const [, first, second] = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value) ?? [];
			expect([name, hex(first), hex(second)]).toEqual([name, hex(light.get(name)), hex(dark.get(name))]);
			expect(hex(first)).toMatch(/^#[0-9a-f]{6}$/);
			expect(hex(second)).toMatch(/^#[0-9a-f]{6}$/);
		}
	});

	it("colours nothing by variables that a build tool would have to define", () => {
		expect(css).not.toMatch(/var\(--(lightningcss|csstools)/);
	});

	it("uses light-dark() inside @supports only", () => {
		const outside = rulesOf(css).filter(({ inside, body }) => body.includes("light-dark(") && !inside.some(isSupports));
		expect(outside.map(({ selector }) => selector)).toEqual([]);
	});
});

describe("the stylesheet", () => {
	const rules = rulesOf(source);

	it("is ASCII, so that a server's charset does not matter", () => {
		const lines = source.split("\n").filter((line) => /[^\t\x20-\x7e]/.test(line));
		expect(lines).toEqual([]);
	});

	it("draws its signs: build tools write escaped ones out, and then the charset would matter", () => {
		const escapes = source.split("\n").filter((line) => /\\[\da-f]{2,6}/i.test(line));
		expect(escapes).toEqual([]);
	});

	it("keeps class rules outside layers, where element rules of hosts are, too", () => {
		const layered = rules.filter(({ inside }) => inside.some(isLayer));
		const selectors = layered.map(({ selector }) =>
			selector.replaceAll(/:where\((?:[^()]|\([^()]*(?:\([^()]*\))*[^()]*\))*\)/g, ""),
		);
		expect(new Set(selectors.map((selector) => selector.replaceAll(/[\s,]/g, "")))).toEqual(new Set([""]));
		expect(rules.length - layered.length).toBeGreaterThan(250);
	});

	it("gives each class rule two classes at least, more than `input:not([type=checkbox])` has", () => {
		const weak = rules
			.filter(({ inside }) => !inside.some(isLayer))
			.map(({ selector }) => selector)
			.filter((selector) => (selector.match(/\.astropane|:focus|:is\(|\[/g) ?? []).length < 2)
			.filter((selector) => !/^\.astropane( \*.*)?$/.test(selector));
		expect(weak).toEqual([]);
	});

	it("shows no popover that is closed: its panel has no `display`", () => {
		const panel = rules.filter(
			({ selector, inside }) => selector.endsWith(".astropane-popover-panel") && inside[0] !== "@media print",
		);
		expect(panel.length).toBe(1);
		expect(panel[0]?.body).not.toMatch(/display:/);
	});
});
