import "astropane/styles.css";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { tdtax } from "../../stories/data/tdtax.js";
import { flat, nameOf } from "./trees.js";

afterEach(cleanup);

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

async function start() {
	render(
		<StrictMode>
			<TaxonomyPicker taxonomies={[flat(5000)]} details={false} />
		</StrictMode>,
	);
	await frame();
	return screen.getByRole("tree");
}

/** Rows that lie within the viewport of the tree, below its heading. CSS pixels. */
function visible(tree: HTMLElement): string[] {
	const { top, bottom } = tree.getBoundingClientRect();
	return screen.getAllByRole("treeitem").flatMap((row) => {
		const box = row.getBoundingClientRect();
		return box.top >= top + 28 && box.bottom <= bottom ? [nameOf(row) ?? ""] : [];
	});
}

describe("5,000 rows in a real browser", () => {
	it("scrolls over the height of all of them", async () => {
		const tree = await start();
		expect(tree.scrollHeight).toBe(5002 * 28);
	});

	it("draws the rows in view wherever it is scrolled to", async () => {
		const tree = await start();
		tree.scrollTop = 3000 * 28;
		await frame();
		expect(visible(tree)).toContain("Class 3005");
		expect(visible(tree).length).toBeGreaterThan(10);
		tree.scrollTop = tree.scrollHeight;
		await frame();
		expect(visible(tree).at(-1)).toBe("Class 5000");
	});

	it("keeps the focus on a row that is scrolled out of view, and returns to it with the next key", async () => {
		const tree = await start();
		screen.getByRole("treeitem", { name: "Class 3" }).focus();
		for (const top of [40_000, 100_000, 0, 140_000]) {
			tree.scrollTop = top;
			await frame();
			expect(nameOf(document.activeElement)).toBe("Class 3");
		}
		await userEvent.keyboard("{ArrowDown}");
		await frame();
		expect(nameOf(document.activeElement)).toBe("Class 4");
		expect(visible(tree)).toContain("Class 4");
	});

	it("brings the last and the first class into view with End and Home", async () => {
		const tree = await start();
		screen.getByRole("treeitem", { name: "Root" }).focus();
		await userEvent.keyboard("{End}");
		await frame();
		expect(visible(tree).at(-1)).toBe("Class 5000");
		await userEvent.keyboard("{Home}");
		await frame();
		expect(visible(tree)[0]).toBe("Root");
	});

	it("shows the best match of a search at once", async () => {
		const tree = await start();
		await userEvent.type(screen.getByRole("searchbox"), "4321");
		await frame();
		expect(visible(tree)).toEqual(["Root", "Class 4321"]);
	});
});

describe("175 rows in a real browser", () => {
	it("are all there once the browser is idle, and at most 40 during a search", async () => {
		render(<TaxonomyPicker taxonomies={[tdtax]} defaultExpandedDepth={9} details={false} />);
		const rows = () => screen.getAllByRole("treeitem").length;
		await waitFor(() => expect(rows()).toBe(175));
		await userEvent.type(screen.getByRole("searchbox"), "a");
		await waitFor(() => expect(screen.getByRole("searchbox")).toHaveAccessibleDescription(/best of/));
		expect(rows()).toBeLessThanOrEqual(40);
		await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(rows()).toBe(175));
	});
});
