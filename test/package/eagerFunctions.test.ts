import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { markFunctions } from "../setup/eagerFunctions.mjs";

/** What a module exports when it is run. */
const run = (code: string): Promise<Record<string, unknown>> =>
	import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

describe("marked functions", () => {
	const code = `"use client";
import { sep } from "node:path";
const early = [double(2), new Point(3).x, sep.length];
/** Doubles. */
function double(a) { return [a].map((x) => 2 * x)[0]; }
function Point(x) { this.x = x; }
function Shape() {}
Shape.prototype.sides = 4;
function count() { return arguments.length; }
async function later(a = () => 7) { return a(); }
function* steps() { yield 1; yield 2; }
const object = { method() { return 5; }, get size() { return 6; }, onClick: () => 8, read: function () { return this.size; } };
class Box { value = () => 9; open() { return this.value(); } static of() { return new Box(); } }
const onKey = () => 10;
const sides = new Shape().sides;
export { Box, count, double, early, later, object, onKey, sides, steps };
`;

	it("do what they did, also above the place where they are declared", async () => {
		const before = await run(code);
		const after = await run(markFunctions(code));
		type Exports = {
			count(...values: number[]): number;
			later(): Promise<number>;
			steps(): Iterable<number>;
			object: { method(): number; size: number; onClick(): number; read(): number };
			Box: { of(): { open(): number } };
		};
		const results = async (module: unknown) => {
			const { count, later, steps, object, Box } = module as Exports;
			const { method, size, onClick } = object;
			return [count(1, 2, 3), await later(), [...steps()], method(), size, onClick(), object.read(), Box.of().open()];
		};
		expect(await results(after)).toEqual(await results(before));
		expect(await results(after)).toEqual([3, 7, [1, 2], 5, 6, 8, 6, 9]);
		expect(after.early).toEqual([4, 3, 1]);
		expect(after.sides).toBe(4);
		expect((after.double as { name: string }).name).toBe("double");
	});

	it("stand in parentheses, but for methods and what waits for an event", () => {
		const marked = markFunctions(code);
		expect(marked).toMatch(
			/^"use client";\nimport \{ sep \} from "node:path";\n\/\*\* Doubles\. \*\/\nconst double = \(\(a\) =>/,
		);
		expect(marked).toContain("map(((x) => 2 * x))");
		expect(marked).toContain("const Point = (function (x)");
		expect(marked).toContain("onClick: () => 8");
		expect(marked).toContain("const onKey = () => 10");
		expect(marked).toContain("method() { return 5; }");
		expect(markFunctions("const key = useCallback(() => 1, []);")).toBe("const key = useCallback(() => 1, []);");
	});

	it("keep the mark in a minified application", async () => {
		const source = `${markFunctions("function twice(a) { return a + a * Math.random(); }\nexport { twice };")}
globalThis.results = [twice(1), twice(2)];`;
		const { output } = (await build({
			configFile: false,
			logLevel: "error",
			plugins: [{ name: "source", resolveId: (id) => id, load: () => source }],
			build: { write: false, rolldownOptions: { input: "main.js", external: [] } },
		})) as Rolldown.RolldownOutput;
		expect(output[0].code).toMatch(/=\(\w+=>\w+\+\w+\*Math\.random\(\)\)/);
	});
});

describe("the library as it is built", () => {
	it("has the functions of first pictures marked, and others not", async () => {
		const built = (await build({
			configFile: new URL("../../vite.config.ts", import.meta.url).pathname,
			logLevel: "error",
			build: { write: false },
		})) as Rolldown.RolldownOutput[];
		const codeOf = (name: string) => {
			const file = built.flatMap(({ output }) => output).find(({ fileName }) => fileName === name);
			return file?.type === "chunk" ? file.code : String(file?.source);
		};
		expect(codeOf("taxonomy-picker/view/Picker.js")).toMatch(/(const|var) Picker = \(/);
		expect(codeOf("joined/text.js")).toMatch(/(const|var) numberText = \(/);
		expect(codeOf("joined/gestures.js")).toMatch(/function \w+\(/);
	});
});
