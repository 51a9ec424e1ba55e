import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { choice, flat, small } from "./trees.js";

const rows = (html: string) => html.match(/role="treeitem"[^>]*>/g) ?? [];

describe("rendering on a server", () => {
	it("has every row of the tree with level, position and number of siblings", () => {
		expect(typeof document).toBe("undefined");
		const html = renderToString(<TaxonomyPicker taxonomies={[tdtax]} defaultExpandedDepth={9} />);
		expect(rows(html)).toHaveLength(175);
		for (const row of rows(html)) expect(row).toMatch(/aria-level="\d+" aria-posinset="\d+" aria-setsize="\d+"/);
		expect(html).toContain("tdtax");
		expect(html).toContain("0.1.7");
		expect(html).toContain("S Doradus");
	});

	it("has no inline style, which a strict content security policy refuses", () => {
		const html = renderToStaticMarkup(
			<TaxonomyPicker taxonomies={[flat(5000)]} mode="multiple" defaultValue={[choice("Gone")]} />,
		);
		expect(html).not.toMatch(/\sstyle=/);
	});

	it("has the first of more than 300 rows, each with its position among all", () => {
		const found = rows(renderToString(<TaxonomyPicker taxonomies={[flat(100_000)]} />));
		expect(found.length).toBeGreaterThan(30);
		expect(found.length).toBeLessThan(100);
		expect(found[10]).toContain('aria-level="2" aria-posinset="10" aria-setsize="100000"');
	});

	it("shows chosen classes in opened ancestors, and their details", () => {
		const html = renderToString(
			<TaxonomyPicker taxonomies={[small]} value={[choice("Stellar", "Pulsating", "Cepheid")]} />,
		);
		expect(html).toMatch(
			/aria-selected="true"[^>]*>(<span[^>]*><\/span>)*<span class="astropane-taxonomy-name">Cepheid/,
		);
		expect(html).toContain("Source › Stellar › Pulsating › Cepheid");
	});

	it("says in a sentence what is missing or faulty", () => {
		expect(renderToString(<TaxonomyPicker taxonomies={[]} />)).toContain("There is no taxonomy");
		const broken = { id: 1, name: "Broken", hierarchy: { class: "A", subclasses: [{ ref: "b.yaml" }] } };
		expect(renderToString(<TaxonomyPicker taxonomies={[broken]} />)).toContain("was never resolved");
	});
});
