import "astropane/styles.css";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { type Taxonomy, TaxonomyPicker } from "astropane/taxonomy-picker";
import { Profiler } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { flat } from "./trees.js";

afterEach(() => {
	vi.restoreAllMocks();
	cleanup();
});

/** Properties whose reading has the browser lay the page out, where something has changed. */
const properties: readonly (readonly [object, readonly string[]])[] = [
	[HTMLElement.prototype, ["offsetHeight", "offsetWidth", "offsetTop", "offsetLeft", "innerText"]],
	[Element.prototype, ["clientHeight", "clientWidth", "scrollHeight", "scrollWidth", "scrollTop"]],
];

/** Counts readings of layout from now on. */
function watchLayout(): () => string[] {
	const reads: string[] = [];
	for (const [prototype, names] of properties)
		for (const name of names) {
			const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): unknown };
			vi.spyOn(prototype as Record<string, unknown>, name, "get").mockImplementation(function (this: Element) {
				reads.push(name);
				return get.call(this);
			});
		}
	const original = Element.prototype.getBoundingClientRect;
	vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
		reads.push("getBoundingClientRect");
		return original.call(this);
	});
	return () => reads;
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 150)));

async function start(taxonomy: Taxonomy) {
	let commits = 0;
	const { container } = render(
		<Profiler id="picker" onRender={() => commits++}>
			<TaxonomyPicker taxonomies={[taxonomy]} mode="multiple" defaultExpandedDepth={9} />
		</Profiler>,
	);
	const box = screen.getByRole<HTMLInputElement>("searchbox");
	act(() => box.focus());
	// The code of the first use.
	await waitFor(() => expect(container.querySelector("[data-search=ready]")).not.toBeNull());
	await settle();
	return {
		box,
		/** Commits of what an event brings about, and the readings of layout in them. */
		async after(event: () => void): Promise<{ commits: number; reads: string[] }> {
			const before = commits;
			const reads = watchLayout();
			act(event);
			const result = { commits: commits - before, reads: [...reads()] };
			vi.restoreAllMocks();
			await settle();
			return result;
		},
	};
}

/** As React hears it: the value set past its own bookkeeping, then the event. */
function type(box: HTMLInputElement, query: string): void {
	Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, query);
	box.dispatchEvent(new Event("input", { bubbles: true }));
}
function press(key: string, more: KeyboardEventInit = {}): void {
	document.activeElement?.dispatchEvent(
		new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
	);
}

describe.each<[string, Taxonomy]>([
	["175 classes", tdtax],
	["5,000 classes", flat(5000)],
])("a key in a picker of %s", (_, taxonomy) => {
	it("is one commit that reads no layout, in the search box", async () => {
		const { box, after } = await start(taxonomy);
		for (const query of ["c", "cl", "cla"]) {
			expect(await after(() => type(box, query))).toEqual({ commits: 1, reads: [] });
		}
		expect(await after(() => press("ArrowDown"))).toEqual({ commits: 1, reads: [] });
		expect(await after(() => press("Enter"))).toEqual({ commits: 1, reads: [] });
	});

	it("is one commit that reads no layout, in the tree", async () => {
		const { after } = await start(taxonomy);
		await after(() => press("ArrowDown"));
		for (const key of ["ArrowDown", "ArrowDown", "Enter", "Delete", "ArrowUp"]) {
			expect({ key, ...(await after(() => press(key))) }).toEqual({ key, commits: 1, reads: [] });
		}
		expect(await after(() => press("a", { ctrlKey: true }))).toEqual({ commits: 1, reads: [] });
	});
});
