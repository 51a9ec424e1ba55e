import "astropane/styles.css";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import type { ReactElement } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tdtax } from "../../stories/data/tdtax.js";

afterEach(async () => {
	cleanup();
	await page.viewport(1000, 600);
});

const picker = (props: Partial<TaxonomyPickerProps> = {}) => (
	<TaxonomyPicker taxonomies={[tdtax]} hiddenRoots={["Time-domain Source"]} layout="popover" {...props} />
);

/** Parts of the page that would cut what stands in them. */
const places: [string, (content: ReactElement) => ReactElement, [number, number]][] = [
	[
		"a box that hides its overflow",
		(content) => <div style={{ height: 40, overflow: "hidden" }}>{content}</div>,
		[1000, 600],
	],
	[
		"a table that scrolls, in a narrow window",
		(content) => (
			<div style={{ height: 60, overflow: "auto" }}>
				<table>
					<tbody>
						<tr>
							<td>ZTF24demo</td>
							<td>{content}</td>
						</tr>
					</tbody>
				</table>
			</div>
		),
		[360, 640],
	],
	[
		"a box that is transformed, at the lower right corner",
		(content) => (
			<div style={{ position: "fixed", right: 0, bottom: 0, overflow: "hidden", transform: "translateX(0)" }}>
				{content}
			</div>
		),
		[1000, 600],
	],
	[
		"a modal dialog of 80 px",
		(content) => (
			<dialog aria-label="Host" style={{ height: 80, overflow: "hidden" }}>
				{content}
			</dialog>
		),
		[1000, 600],
	],
];

/** Whether an element lies in the window, with nothing over its corners. */
function isWhole(element: Element): boolean {
	const { left, top, right, bottom } = element.getBoundingClientRect();
	const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
	const corners = [
		[left + 3, top + 3],
		[right - 3, top + 3],
		[left + 3, bottom - 3],
		[right - 3, bottom - 3],
	] as const;
	return isInside && corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
}

describe("a picker behind a button in", () => {
	it.each(places)("%s shows the whole tree, and Escape closes one thing at a time", async (_, put, [width, height]) => {
		await page.viewport(width, height);
		const onValueChange = vi.fn();
		const { container } = render(put(picker({ onValueChange })));
		const host = container.querySelector("dialog");
		host?.showModal();
		/** It is another one once the code of the popover has arrived. */
		const button = () => screen.getByRole("button", { name: "Choose a class" });
		await userEvent.click(await screen.findByRole("button", { name: "Choose a class" }));
		const box = await screen.findByRole("searchbox");
		await waitFor(() => expect(box).toHaveFocus());
		await waitFor(() => expect(isWhole(screen.getByRole("tree"))).toBe(true));
		expect(isWhole(box)).toBe(true);

		await userEvent.keyboard("agn");
		await waitFor(() => expect(box).toHaveAccessibleDescription(/^AGN, /));
		await waitFor(() => expect(isWhole(screen.getByRole("treeitem", { name: "AGN" }))).toBe(true));
		await userEvent.keyboard("{Escape}");
		expect(box).toHaveValue("");
		await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(screen.queryByRole("tree")).toBeNull());
		await waitFor(() => expect(button()).toHaveFocus());
		expect(host?.open ?? true).toBe(true);

		await userEvent.keyboard("{Enter}");
		await waitFor(() => expect(screen.getByRole("searchbox")).toHaveFocus());
		await userEvent.keyboard("rrab{Enter}");
		await waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(1));
		expect(onValueChange.mock.lastCall?.[0]).toMatchObject([{ class: "RRab" }]);
		await waitFor(() => expect(button()).toHaveFocus());
		expect(host?.open ?? true).toBe(true);
	});
});

describe("the other name of a class", () => {
	it.each([700, 1000, 1600])("follows its name in %i px", async (width) => {
		await page.viewport(width, 600);
		const { container } = render(picker({ layout: "inline", defaultExpandedDepth: 9 }));
		await waitFor(() => expect(container.querySelectorAll(".astropane-taxonomy-note").length).toBeGreaterThan(5));
		const gaps = [
			...container.querySelectorAll<HTMLElement>(".astropane-taxonomy-row:has(.astropane-taxonomy-note)"),
		].map((row) => {
			const name = document.createRange();
			name.selectNodeContents(row.querySelector(".astropane-taxonomy-name") as Element);
			const note = document.createRange();
			note.selectNodeContents(row.querySelector(".astropane-taxonomy-note") as Element);
			return note.getBoundingClientRect().left - name.getBoundingClientRect().right;
		});
		expect(Math.max(...gaps)).toBeLessThanOrEqual(24);
		expect(Math.min(...gaps)).toBeGreaterThan(0);
	});

	it("stands beside the matched text in a search", async () => {
		const { container } = render(picker({ layout: "inline" }));
		await userEvent.type(screen.getByRole("searchbox"), "luminous blue");
		const row = await waitFor(() => within(container).getByRole("treeitem", { name: "S Doradus" }));
		await waitFor(() => expect(row.querySelector(".astropane-taxonomy-matched")).not.toBeNull());
		const name = row.querySelector(".astropane-taxonomy-name")?.getBoundingClientRect() as DOMRect;
		const matched = row.querySelector(".astropane-taxonomy-matched")?.getBoundingClientRect() as DOMRect;
		expect(matched.left - name.right).toBeLessThanOrEqual(24);
	});
});
