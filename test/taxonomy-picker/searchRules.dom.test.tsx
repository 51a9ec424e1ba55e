import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { choice, nameOf, small } from "./trees.js";

/** Ends the fetch of the rules that is under way: they arrive, or they fail. */
const fetches: { arrive(): void; fail(): void }[] = [];

// As in a browser, where the rules are fetched beside the search.
beforeEach(() => {
	fetches.length = 0;
	vi.resetModules();
	vi.doMock("#lazy/taxonomy-picker/search", async () => {
		const { eager, fetched } = await import("../../src/ui/lazy/lazyModule.js");
		const code = await vi.importActual<typeof import("#lazy/taxonomy-picker/search")>("#lazy/taxonomy-picker/search");
		const rules = code.searchRules.now();
		const fetchRules = () =>
			new Promise((resolve, reject) => {
				fetches.push({ arrive: () => resolve(rules), fail: () => reject(new Error("offline")) });
			});
		return { search: eager(code.search.now()), searchRules: fetched(fetchRules) };
	});
});

// Other files of this worker have the code, and go on with it.
afterAll(() => {
	vi.doUnmock("#lazy/taxonomy-picker/search");
	vi.resetModules();
});

async function start() {
	const { TaxonomyPicker } = await import("astropane/taxonomy-picker");
	const onValueChange = vi.fn();
	render(
		<StrictMode>
			<TaxonomyPicker taxonomies={[small]} mode="multiple" onValueChange={onValueChange} />
		</StrictMode>,
	);
	const box = screen.getByRole("searchbox");
	act(() => box.focus());
	const type = (value: string) => fireEvent.change(box, { target: { value } });
	await waitFor(() => expect(fetches.length).toBeGreaterThan(0));
	return { box, type, onValueChange };
}
const matched = () => [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
const end = (how: "arrive" | "fail") => act(async () => fetches.at(-1)?.[how]());

describe("a search whose rules have not arrived", () => {
	it("answers a word that is found as typed, and keeps the answer when they come", async () => {
		const { box, type, onValueChange } = await start();
		type("agn");
		await waitFor(() => expect(matched()).toEqual(["AGN"]));
		const row = screen.getByRole("treeitem", { name: "AGN" });
		await end("arrive");
		expect(screen.getByRole("treeitem", { name: "AGN" })).toBe(row);
		expect(fireEvent.keyDown(box, { key: "Enter" })).toBe(false);
		expect(onValueChange).toHaveBeenLastCalledWith([choice("Nonstellar", "AGN")]);
	});

	it("shows no answer that would change: a query of several words waits, and so does Enter", async () => {
		const { box, type, onValueChange } = await start();
		type("RR Lyr");
		expect(fireEvent.keyDown(box, { key: "Enter" })).toBe(false);
		expect(matched()).toEqual([]);
		expect(onValueChange).not.toHaveBeenCalled();
		await end("arrive");
		await waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(1));
		expect(onValueChange.mock.lastCall?.[0]).toMatchObject([{ class: "RR Lyrae" }]);
	});

	it("says that a part is missing where they cannot be fetched, and finds the class once they are", async () => {
		const { type } = await start();
		type("kilonowa");
		await end("fail");
		const again = await screen.findByRole("button", { name: /again/i });
		expect(screen.getAllByRole("treeitem").map(nameOf)).toContain("Source");
		fireEvent.click(again);
		await end("arrive");
		await waitFor(() => expect(matched()).toEqual(["kilonova", "kilonova"]));
	});
});
