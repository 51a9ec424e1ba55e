import { render } from "@testing-library/react";
import {
	TaxonomyDendrogram,
	TaxonomyFilter,
	TaxonomyIcicle,
	TaxonomyPicker,
	TaxonomyVersions,
	type TaxonomyWords,
} from "astropane/taxonomy-picker";
import { describe, expect, it } from "vitest";
import { actionWords } from "../../../src/taxonomy-picker/words/actions.js";
import { chipWords } from "../../../src/taxonomy-picker/words/chips.js";
import { classificationWords } from "../../../src/taxonomy-picker/words/classifications.js";
import { filterWords } from "../../../src/taxonomy-picker/words/filter.js";
import { overviewWords } from "../../../src/taxonomy-picker/words/overview.js";
import { searchWords } from "../../../src/taxonomy-picker/words/search.js";
import { shortcutWords } from "../../../src/taxonomy-picker/words/shortcuts.js";
import { surenessWords } from "../../../src/taxonomy-picker/words/sureness.js";
import { versionWords } from "../../../src/taxonomy-picker/words/versions.js";
import { taxonomyWords } from "../../../src/taxonomy-picker/words.js";

const all = {
	...taxonomyWords,
	...actionWords,
	...chipWords,
	...searchWords,
	...shortcutWords,
	...classificationWords,
	...filterWords,
	...overviewWords,
	...surenessWords,
	...versionWords,
	clearSearch: "",
};
/** A number in place of each text, with its arguments. */
const words = Object.fromEntries(
	Object.entries(all).map(([name, word], i) => [
		name,
		typeof word === "function" ? (...args: unknown[]) => `⟦${i}⟧ ${args.join(" ")}` : `⟦${i}⟧`,
	]),
) as Partial<TaxonomyWords>;

const taxonomy = {
	id: 1,
	name: "Πηγές",
	version: "1",
	hierarchy: { class: "πηγή", subclasses: [{ class: "νόβα", subclasses: [{ class: "άλφα" }] }, { class: "βήτα" }] },
};
const older = {
	...taxonomy,
	id: 2,
	version: "0",
	hierarchy: { class: "πηγή", subclasses: [{ class: "άλφα" }, { class: "γάμμα" }] },
};
const choice = { taxonomyId: 1, id: "πηγή/νόβα", class: "νόβα", path: ["πηγή", "νόβα"], probability: 0 };
const rows = [
	{
		id: 1,
		taxonomy_id: 1,
		classification: "άλφα",
		probability: 0.05,
		origin: "μηχανή",
		ml: true,
		votes: [{ vote: 1 }, { vote: -1 }],
	},
	{ id: 2, taxonomy_id: 1, classification: "βήτα", probability: 0, author_name: "άνθρωπος" },
	{ id: 3, taxonomy_id: 1, classification: "βήτα", probability: null },
	{ id: 4, taxonomy_id: 2, classification: "γάμμα", obj_id: "1" },
	{},
];

function textsIn(root: Element): string[] {
	const attributes = ["aria-label", "aria-valuetext", "title", "placeholder"];
	return [root, ...root.querySelectorAll("*")].flatMap((element) => [
		...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
		...attributes.map((name) => element.getAttribute(name) ?? ""),
	]);
}

const views = {
	probability: (
		<TaxonomyPicker
			taxonomies={taxonomy}
			words={words}
			details={false}
			mode="probability"
			probabilities="bounded"
			value={[
				choice,
				{ ...choice, id: "πηγή", class: "πηγή", probability: 0.5 },
				{ ...choice, id: "0", class: "χαμένος" },
			]}
			pendingRequests={() => []}
		/>
	),
	classifications: <TaxonomyPicker taxonomies={taxonomy} words={words} classifications={rows} details={false} />,
	versions: <TaxonomyVersions before={older} after={taxonomy} classifications={rows} words={words} />,
	filter: (
		<TaxonomyFilter details={false} taxonomies={taxonomy} words={words} value={{ with: [choice], without: [choice] }} />
	),
	icicle: <TaxonomyIcicle taxonomies={taxonomy} words={words} value={[choice]} counts={() => 2} />,
	dendrogram: <TaxonomyDendrogram taxonomies={taxonomy} words={words} value={[choice]} />,
};

describe("the words of", () => {
	it.each(Object.entries(views))("%s: no Latin letter is left where all are replaced", (_, view) => {
		const { container } = render(view);
		expect(container.textContent).not.toBe("");
		expect(textsIn(container).filter((text) => /[a-z]/i.test(text))).toEqual([]);
		expect(container.querySelector("[lang]")).toBeNull();
	});
});
