import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TaxonomyPickerMode } from "astropane/taxonomy-picker";
import { describe, expect, it } from "vitest";
import { modeBehavior, modes } from "../../src/taxonomy-picker/model/modes.js";
import { plainRules } from "../../src/taxonomy-picker/model/plainRules.js";
import { treesOf } from "./modelTrees.js";
import { choice, small } from "./trees.js";

const context = { trees: treesOf([small]), options: {} };
const [a, b] = [choice("Stellar"), choice("Nonstellar")] as const;
const offered = ["Stellar", "Nonstellar"].map((name) => ({
	tree: 0,
	node: context.trees[0]?.nodes.findIndex((node) => node.class === name) ?? -1,
}));

describe("the modes", () => {
	it("choose one class instead of the others in single mode", () => {
		expect(plainRules(modes.single).choose([a], b, context)).toEqual([b]);
		expect(plainRules(modes.single).several).toBeNull();
	});

	it("toggle a class in multiple mode, and add ranges", () => {
		expect(plainRules(modes.multiple).choose([a], b, context)).toEqual([a, b]);
		expect(plainRules(modes.multiple).choose([a, b], a, context)).toEqual([b]);
		expect(plainRules(modes.multiple).several?.chooseRange([a], offered, context)).toEqual([a, b]);
		expect(plainRules(modes.multiple).several?.chooseAll([a, b], offered, context)).toEqual([]);
	});

	it("are all in the table: without one of them it fails the type check", () => {
		// @ts-expect-error: "multiple" is missing
		const incomplete: typeof modes = { single: modes.single };
		expect(Object.keys(modes)).not.toEqual(Object.keys(incomplete));
	});

	it("touch one folder each: outside of the table no file tells them apart", () => {
		const room = fileURLToPath(new URL("../../src/taxonomy-picker/", import.meta.url));
		const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
		expect(files.length).toBeGreaterThan(50);
		const named = files.filter((name) => {
			const source = readFileSync(`${room}${name}`, "utf8");
			return /["'](?:single|multiple|cascade)["']|\bbehavior\s*[!=]==/.test(source);
		});
		// The names, the table, the default of an attribute, and a filter that is a picker in one of the modes.
		expect(named.sort()).toEqual(["TaxonomyFilter.tsx", "model/modes.ts", "props.ts", "view/Picker.tsx"]);
		// A mode's rules and list are fetched from its folder.
		expect([modes.cascade.lazyRules, modes.probability.chosenList]).not.toContain(null);
	});

	it("are single by default", () => {
		expect(modeBehavior()).toBe(modes.single);
	});

	it.each(["tree", "toString", "", null, 5])("do not include %j: the error names those that exist", (mode) => {
		expect(() => modeBehavior(mode as TaxonomyPickerMode)).toThrow(
			`invalid mode: ${mode}, so it is unclear how classes are chosen; use "single" or "multiple" or "cascade" or "probability".`,
		);
	});
});
