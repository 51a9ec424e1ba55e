import "astropane/styles.css";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cdp } from "vitest/browser";
import { classificationRows } from "../../stories/data/classifications.js";
import { tdtax } from "../../stories/data/tdtax.js";
import { show } from "../setup/show.js";
import { choice, flat, small } from "./trees.js";

type Emulation = { send(method: "Emulation.setEmulatedMedia", params: { media: string }): Promise<unknown> };
const emulate = (media: string) => (cdp() as unknown as Emulation).send("Emulation.setEmulatedMedia", { media });
afterEach(() => emulate(""));

async function start(props: Partial<TaxonomyPickerProps>): Promise<{ host: HTMLElement; tree: HTMLElement }> {
	const host = show(<TaxonomyPicker taxonomies={[small]} defaultExpandedDepth={9} {...props} />);
	await vi.waitFor(() => expect(host.querySelector("[role=treeitem]")).not.toBeNull());
	// Listeners are attached in an effect.
	await new Promise((resolve) => setTimeout(resolve, 100));
	return { host, tree: host.querySelector("[role=tree]") as HTMLElement };
}
const rowsIn = (tree: HTMLElement) => tree.querySelectorAll("[role=treeitem]").length;

describe("a picker on paper", () => {
	it.each([
		["a small one", { taxonomies: [small] }, 12],
		["175 classes", { taxonomies: [tdtax] }, 175],
		["more rows than are drawn on a screen", { taxonomies: [flat(1000)] }, 1001],
	])("has the whole tree: %s", async (_, props, count) => {
		const { tree } = await start(props);
		await emulate("print");
		await vi.waitFor(() => expect(rowsIn(tree)).toBe(count));
		expect(getComputedStyle(tree).overflow).toBe("visible");
		expect(tree.clientHeight).toBe(tree.scrollHeight);
		expect(tree.clientHeight).toBeGreaterThanOrEqual(count * 28);
		await emulate("");
		await vi.waitFor(() => expect(tree.clientHeight).toBeLessThanOrEqual(450));
	});

	it("has all rows before a print that is announced by the event only", async () => {
		const { tree } = await start({ taxonomies: [flat(1000)] });
		expect(rowsIn(tree)).toBeLessThan(120);
		window.dispatchEvent(new Event("beforeprint"));
		expect(rowsIn(tree)).toBe(1001);
		window.dispatchEvent(new Event("afterprint"));
		expect(rowsIn(tree)).toBeLessThan(120);
	});

	it("has no instruction", async () => {
		const { host } = await start({});
		expect(host.innerText).toContain("Move to a class");
		await emulate("print");
		expect(host.innerText).not.toContain("Move to a class");
	});

	it("has names of chosen classes and the path in the details, but no other button and no search box", async () => {
		const { host } = await start({ mode: "multiple", defaultValue: [choice("Stellar"), choice("Nonstellar")] });
		for (const part of [".astropane-taxonomy-chip-name", ".astropane-taxonomy-link"])
			await vi.waitFor(() => expect(host.querySelector(part)).not.toBeNull());
		await emulate("print");
		const controls = [...host.querySelectorAll<HTMLElement>("button, input, summary")];
		const visible = controls.filter((control) => control.checkVisibility());
		expect(visible.map((control) => control.textContent)).toEqual(["Stellar", "Nonstellar", "Source"]);
	});

	it("has the names and numbers that stand in buttons and fields", async () => {
		const { host } = await start({
			taxonomies: [tdtax],
			mode: "probability",
			defaultValue: [
				{
					...choice("Time-domain Source", "Nonstellar", "Galactic Nuclei", "AGN"),
					taxonomyId: tdtax.id,
					probability: 0.8,
				},
			],
			classifications: classificationRows,
		});
		for (const part of [".astropane-taxonomy-sure-name", ".astropane-taxonomy-classifications li"])
			await vi.waitFor(() => expect(host.querySelector(part)).not.toBeNull());
		await emulate("print");
		const printed = [...host.querySelectorAll<HTMLElement>("button, input")].filter((control) =>
			control.checkVisibility(),
		);
		const texts = printed.map((control) => (control instanceof HTMLInputElement ? control.value : control.textContent));
		expect(texts).toEqual(expect.arrayContaining(["AGN", "0.80", "Ia-91T", "Nonstellar"]));
		for (const control of printed) expect(getComputedStyle(control).borderTopWidth).toBe("0px");
		expect(texts).not.toContain("Unset");
	});
});
