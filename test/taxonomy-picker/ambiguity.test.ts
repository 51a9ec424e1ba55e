import { describe, expect, it } from "vitest";
import { ambiguityText } from "../../src/taxonomy-picker/model/texts/ambiguity.js";
import { english } from "../../src/text/index.js";
import { tdtax } from "../../stories/data/tdtax.js";
import { treesOf } from "./modelTrees.js";
import { small } from "./trees.js";

const textOf = (taxonomy: typeof small, name: string) => {
	const [tree] = treesOf([taxonomy]);
	const node = tree?.nodes.findIndex((item) => item.class === name) ?? -1;
	return tree ? ambiguityText(english, tree, node) : null;
};

describe("the text about an ambiguous name", () => {
	it("has of the paths what tells them apart", () => {
		expect(textOf(tdtax, "kilonova")).toMatch(/in this taxonomy \(DNS › kilonova and NS-BH › kilonova\)/);
	});

	it("leaves at least two names of each path", () => {
		expect(textOf(small, "kilonova")).toMatch(/\(Source › Nonstellar › kilonova and Source › kilonova\)/);
		const twins = { ...small, hierarchy: { class: "Source", subclasses: [{ class: "Twin" }, { class: "Twin" }] } };
		expect(textOf(twins, "Twin")).toMatch(/\(Source › Twin and Source › Twin\)/);
	});

	it("is none for other names", () => {
		expect(textOf(tdtax, "Ia")).toBeNull();
	});
});
