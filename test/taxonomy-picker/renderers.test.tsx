/** Each form of the picker in every server renderer of React: complete, and in its place in the HTML. */
import {
	type TaxonomyChoice,
	TaxonomyDendrogram,
	TaxonomyFilter,
	TaxonomyIcicle,
	TaxonomyLint,
	TaxonomyPicker,
	TaxonomyVersions,
} from "astropane/taxonomy-picker";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { classificationRows } from "../../stories/data/classifications.js";
import { tdtax, tdtaxHierarchy } from "../../stories/data/tdtax.js";
import { oldTdtax } from "../../stories/data/tdtax-0.1.1.js";
import { serverRenderers } from "../setup/renderers.js";

/** React separates neighbouring texts by comments, except in static markup, and numbers its ids per renderer. */
const comparable = (html: string): string => html.replaceAll("<!-- -->", "").replace(/_[rR]_[0-9a-z]+_/g, "_id_");

const id = "Time-domain Source/Nonstellar/Galactic Nuclei/AGN";
const agn: TaxonomyChoice = { taxonomyId: 1, id, class: "AGN", path: id.split("/"), probability: 0.4 };
const taxonomies = [tdtax];
const old = { id: 7, name: "Sitewide Taxonomy", version: "0.1.1", hierarchy: oldTdtax };

/** A form, and a text that only the whole of it has. */
const forms: Record<string, [ReactElement, string | RegExp]> = {
	inline: [<TaxonomyPicker key="" taxonomies={taxonomies} defaultExpandedDepth={9} />, "S Doradus"],
	"a popover": [<TaxonomyPicker key="" taxonomies={taxonomies} layout="popover" value={[agn]} />, "Remove AGN"],
	"a line": [<TaxonomyPicker key="" taxonomies={taxonomies} layout="line" value={[agn]} />, "Choose a class"],
	"read-only": [<TaxonomyPicker key="" taxonomies={taxonomies} readOnly value={[agn]} />, "Galactic Nuclei"],
	"fields of a form": [<TaxonomyPicker key="" taxonomies={taxonomies} name="class" value={[agn]} />, 'name="class"'],
	cascade: [<TaxonomyPicker key="" taxonomies={taxonomies} mode="cascade" value={[agn]} />, 'aria-checked="mixed"'],
	probabilities: [
		<TaxonomyPicker key="" taxonomies={taxonomies} mode="probability" value={[agn]} />,
		"Probability of AGN",
	],
	classifications: [
		<TaxonomyPicker key="" taxonomies={taxonomies} classifications={classificationRows} />,
		"SNIascore",
	],
	shortcuts: [<TaxonomyPicker key="" taxonomies={taxonomies} shortcuts={["TDE"]} />, "Tidal Disruption Event"],
	filter: [<TaxonomyFilter key="" taxonomies={taxonomies} value={{ with: [agn] }} />, "With AGN or a subclass"],
	icicle: [<TaxonomyIcicle key="" taxonomies={taxonomies} value={[agn]} />, />AGN<\/text>/],
	dendrogram: [<TaxonomyDendrogram key="" taxonomies={taxonomies} value={[agn]} />, />AGN<\/text>/],
	versions: [<TaxonomyVersions key="" before={old} after={tdtax} />, "Added (38)"],
	lint: [<TaxonomyLint key="" hierarchy={JSON.stringify(tdtaxHierarchy, null, 1)} />, "9 faults in 175 classes"],
};

describe.each(Object.entries(forms))("the picker as %s", (_name, [form, text]) => {
	const page = (
		<main>
			<h1>Source</h1>
			{form}
			<p>After the picker.</p>
		</main>
	);
	const whole = comparable(renderToStaticMarkup(page));

	it("is complete", () => {
		expect(typeof text === "string" ? whole.includes(text) : text.test(whole)).toBe(true);
		expect(whole.indexOf("astropane")).toBeGreaterThan(whole.indexOf("<h1>"));
		expect(whole.lastIndexOf("astropane")).toBeLessThan(whole.indexOf("After the picker."));
	});

	it.each(Object.entries(serverRenderers))("stays in its place with %s", async (_renderer, render) => {
		const html = await render(page);
		expect(html).not.toMatch(/<template|<script|<!--\$|<div hidden/);
		expect(comparable(html)).toBe(whole);
	});
});
