import { classesOfType, type TypeMeaning } from "../../../astro/taxonomy/mapping/map-classes.js";
import type { Language, wordsIn } from "../../../text/index.js";
import type { PickerTree } from "../../model/trees.js";
import { typeWords } from "../../words/types.js";

/** Names of the systems, which are the same in all languages. */
const systemNames: Readonly<Record<TypeMeaning["synonym"]["system"], string>> = {
	tns: "TNS",
	simbad: "SIMBAD",
	alerce: "ALeRCE",
	scope: "SCoPe",
	bts: "BTS",
};

/**
 * The class that a pasted type of another system means in the trees shown, and a sentence about it; null where it is none.
 * `read` is passed: code that is fetched imports as little of the first load as it can.
 */
export function pastedType(
	language: Language,
	read: typeof wordsIn,
	trees: readonly PickerTree[],
	text: string,
): { query: string; message: string } | null {
	const words = read(language, typeWords);
	for (const tree of trees) {
		const [meaning] = classesOfType(text, tree);
		if (!meaning) continue;
		const { node, relation, synonym } = meaning;
		const write =
			relation === "exact" ? words.pastedType : relation === "broader" ? words.pastedNarrowType : words.pastedBroadType;
		return { query: node.class, message: write(synonym.name, systemNames[synonym.system], node.class) };
	}
	return null;
}
