import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { small } from "./trees.js";

const code = { arrive: () => {}, arrived: Promise.resolve() };

// As in a browser, where the code is fetched.
beforeEach(() => {
	vi.resetModules();
	code.arrived = new Promise((resolve) => {
		code.arrive = resolve;
	});
	vi.doMock("#lazy/taxonomy-picker/reading", async () => {
		const { fetched } = await import("../../src/ui/lazy/lazyModule.js");
		const reading = await import("../../src/taxonomy-picker/lazy/reading.js");
		const later = <T,>(fetch: () => Promise<T>) => fetched(() => code.arrived.then(fetch));
		return {
			...reading,
			faults: later(() => import("../../src/taxonomy-picker/lazy/chunks/faults.js")),
			empty: later(() => import("../../src/taxonomy-picker/model/texts/emptyText.js")),
		};
	});
});

// Other files of this worker have the code, and go on with it.
afterAll(() => {
	vi.doUnmock("#lazy/taxonomy-picker/reading");
	vi.resetModules();
});

const mount = async (taxonomies: unknown, more: object = {}) => {
	const { TaxonomyPicker } = await import("astropane/taxonomy-picker");
	return render(<TaxonomyPicker taxonomies={taxonomies as []} defaultExpandedDepth={9} {...more} />);
};
const names = () => screen.queryAllByRole("treeitem").map((row) => row.querySelector("[class$=name]")?.textContent);

it.each<[string, object]>([
	["a misspelt field", { subclass: [{ class: "AGN" }] }],
	["a bare text", { subclasses: ["AGN"] }],
	["one class in the place of a list", { subclasses: { class: "AGN" } }],
])("draws a class with %s at once, and what it holds once that can be read", async (_, more) => {
	const onIssues = vi.fn();
	await mount({ class: "Star", subclasses: [{ class: "Nova", ...more }] }, { onIssues });
	expect(names()).toEqual(["Star", "Nova"]);
	expect(screen.queryByText(/^There is no|holds no class/)).toBeNull();
	act(code.arrive);
	await waitFor(() => expect(names()).toEqual(["Star", "Nova", "AGN"]));
	expect(await screen.findByText(/fault/)).toBeVisible();
	expect(onIssues).toHaveBeenCalledTimes(1);
});

it("draws nothing of a hierarchy in a text, and does not call it empty, until it can be read", async () => {
	await mount([{ id: 1, name: "A", hierarchy: JSON.stringify({ class: "Star" }) }]);
	expect(names()).toEqual([]);
	expect(screen.queryByText(/holds no class/)).toBeNull();
	act(code.arrive);
	await waitFor(() => expect(names()).toEqual(["Star"]));
});

it("says why there is no class once the text is there", async () => {
	await mount([]);
	act(code.arrive);
	expect(await screen.findByText(/There is no taxonomy/)).toBeVisible();
});

it("keeps rows, focus and choice when the rest of a taxonomy comes", async () => {
	const onValueChange = vi.fn();
	await mount({ class: "Star", subclasses: [{ class: "Nova", subclass: [{ class: "AGN" }] }] }, { onValueChange });
	const nova = screen.getByRole("treeitem", { name: "Nova" });
	act(() => nova.focus());
	fireEvent.click(nova);
	await waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(1));
	act(code.arrive);
	await waitFor(() => expect(names()).toContain("AGN"));
	expect(screen.getByRole("treeitem", { name: "Nova" })).toBe(nova);
	expect(document.activeElement).toBe(nova);
	expect(nova).toHaveAttribute("aria-selected", "true");
});

it("needs none of it for a taxonomy in which all is as it should be", async () => {
	await mount([small]);
	expect(names().length).toBeGreaterThan(3);
	act(code.arrive);
});
