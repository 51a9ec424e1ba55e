import type { TaxonomyPickerMode } from "astropane/taxonomy-picker";
import { describe, expect, it } from "vitest";
import { modeBehavior, modes } from "../../src/taxonomy-picker/model/modes.js";
import { choice } from "./trees.js";

const context = { trees: [], options: {} };
const [a, b] = [choice("Stellar"), choice("Nonstellar")] as const;
const offered = { positions: [], choices: () => [a, b] };

describe("the modes", () => {
	it("choose one class instead of the others in single mode", () => {
		expect(modes.single.choose([a], b, context)).toEqual([b]);
		expect(modes.single.several).toBeNull();
	});

	it("toggle a class in multiple mode, and add ranges", () => {
		expect(modes.multiple.choose([a], b, context)).toEqual([a, b]);
		expect(modes.multiple.choose([a, b], a, context)).toEqual([b]);
		expect(modes.multiple.several?.chooseRange([a], offered, context)).toEqual([a, b]);
		expect(modes.multiple.several?.chooseAll([a, b], offered, context)).toEqual([]);
	});

	it("are all in the table: without one of them it fails the type check", () => {
		// @ts-expect-error: "multiple" is missing
		const incomplete: typeof modes = { single: modes.single };
		expect(Object.keys(modes)).not.toEqual(Object.keys(incomplete));
	});

	it("are single by default", () => {
		expect(modeBehavior()).toBe(modes.single);
	});

	it.each(["tree", "toString", "", null, 5])("do not include %j: the error names those that exist", (mode) => {
		expect(() => modeBehavior(mode as TaxonomyPickerMode)).toThrow(
			`invalid mode: ${mode}, so it is unclear how classes are chosen. Use "single" or "multiple" or "cascade" or "probability".`,
		);
	});
});
