/** Pages whose stylesheet has rules for elements, outside of layers, as resets and CSS frameworks have them. */
import "astropane/styles.css";
import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { ngc5548 } from "../../stories/data/spectra.js";
import { show } from "../setup/show.js";

const sheets = {
	"resets everything": `
		*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid red; }
		ol, ul, menu { list-style: none; }
		table { border-collapse: collapse; text-indent: 0; border-color: inherit; }
		button, input, select { background: none; color: inherit; font: inherit; letter-spacing: inherit; border-radius: 0; }
		canvas, svg { display: block; vertical-align: middle; }
		summary { display: list-item; }
	`,
	"gives text and tables space": `
		p, ul, ol, dl, table, fieldset { margin: 0 0 20px; }
		ul { list-style: square; padding-left: 32px; }
		label { display: inline-block; margin-bottom: 8px; font-weight: 400; }
		table { width: 100%; } th, td { padding: 12px; border-bottom: 2px solid red; background: yellow; }
		a, summary { color: blue; text-decoration: underline; }
		small { font-size: 80%; }
	`,
	"dresses forms": `
		button, input:not([type="checkbox"]), select {
			width: 100%; height: 60px; margin-bottom: 16px; padding: 12px 16px; font-size: 20px; line-height: 2;
			color: white; background: blue; border: 2px solid red; border-radius: 12px; box-shadow: 0 0 4px red;
			text-transform: uppercase; letter-spacing: 1px;
		}
		[type="search"] { padding-left: 40px; } [type="range"] { appearance: auto; height: 40px; }
		button:hover { background: navy; } [type="submit"], [type="button"] { background: teal; }
	`,
};

const properties = [
	"backgroundColor",
	"borderTopWidth",
	"boxShadow",
	"color",
	"fontSize",
	"fontWeight",
	"letterSpacing",
	"listStyleType",
	"marginBottom",
	"textDecorationLine",
	"textTransform",
] as const;

/** Size and look of elements. */
const looksOf = (root: Element | null): string[] =>
	[
		...(root?.querySelectorAll("button, input, select, table, th, td, li, label, p, summary, [role=treeitem]") ?? []),
	].map((element) => {
		const { width, height } = element.getBoundingClientRect();
		const computed = getComputedStyle(element);
		const name = element.getAttribute("aria-label") ?? element.textContent.slice(0, 30);
		const values = properties.map((property) => `${property} ${computed[property]}`).join(", ");
		return `${element.tagName} "${name}": ${Math.round(width)} × ${Math.round(height)}, ${values}`;
	});

/** The look of all that a user reads and presses, once panel, table and list are open, and that of the page's own elements. */
async function looks(css: string): Promise<{ ours: string[]; ofPage: string[] }> {
	const style = document.head.insertBefore(document.createElement("style"), document.head.firstChild);
	style.textContent = css;
	try {
		const host = show(
			<>
				<div data-of="page">
					<p>text</p>
					<button type="button">button</button>
				</div>
				<div data-of="ours">
					<SpectrumViewer spectra={[ngc5548]} defaultVisibleLineGroups={["H"]} defaultRedshift={0.0166} />
					<HRDiagram points={[{ id: "a", origin: "Gaia", color: 0.8, absoluteMag: 4.6 }]} background={null} />
					<TaxonomyPicker
						mode="multiple"
						taxonomies={[{ id: 1, name: "T", version: "1", hierarchy: { class: "A", subclasses: [{ class: "B" }] } }]}
					/>
				</div>
			</>,
			"auto",
		);
		await page.getByRole("button", { name: "Measure", exact: true }).click();
		await expect.element(page.getByRole("textbox", { name: "From" })).toBeVisible();
		await page.getByRole("button", { name: "All lines" }).click();
		await expect.element(page.getByRole("button", { name: "Fe II", exact: true })).toBeVisible();
		await page.getByRole("button", { name: "Table", exact: true }).click();
		await expect.element(page.getByRole("columnheader", { name: "Origin" })).toBeVisible();
		const [ours, ofPage] = ["ours", "page"].map((name) => looksOf(host.querySelector(`[data-of="${name}"]`)));
		return { ours: ours ?? [], ofPage: ofPage ?? [] };
	} finally {
		style.remove();
	}
}

it.each(Object.entries(sheets))("looks the same on a page that %s", async (_, css) => {
	const before = await looks("");
	expect(before.ours.length).toBeGreaterThan(60);
	const after = await looks(css);
	expect(after.ofPage).not.toEqual(before.ofPage);
	expect(after.ours).toEqual(before.ours);
});
