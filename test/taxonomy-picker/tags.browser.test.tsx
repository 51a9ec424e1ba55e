import "astropane/styles.css";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tdtax } from "../../stories/data/tdtax.js";

afterEach(async () => {
	cleanup();
	await page.viewport(1000, 700);
});

const view = (theme: string, width: number, details = true) => (
	<main
		className="host"
		data-astropane-theme={theme}
		style={{ width, background: theme === "dark" ? "#14171c" : "#ffffff" }}
	>
		<TaxonomyPicker
			taxonomies={[tdtax]}
			mode="multiple"
			tagFilter
			defaultTags={["standard candle"]}
			details={details}
		/>
	</main>
);
const toolbar = () => screen.findByRole("toolbar", { name: "Filter by tag" });

describe("the tags of a picker", () => {
	it.each(["light", "dark"])("break no rule of accessibility, folded and unfolded: %s", async (theme) => {
		const { container } = render(view(theme, 700));
		await toolbar();
		const faults = async () => (await axe.run(container)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
		expect(await faults()).toEqual([]);
		await userEvent.click(screen.getByRole("button", { name: "Clear tags" }));
		await userEvent.click(await screen.findByRole("button", { name: "All 119 tags" }));
		expect(await faults()).toEqual([]);
	});

	it.each([
		[240, false],
		[360, true],
		[1000, true],
		[1600, true],
	])("stay within the column of the tree in %i px, details: %s", async (width, details) => {
		await page.viewport(Math.max(width, 320), 700);
		render(view("light", width, details));
		const bar = await toolbar();
		await userEvent.click(screen.getByRole("button", { name: "Clear tags" }));
		await userEvent.click(await screen.findByRole("button", { name: "All 119 tags" }));
		const tree = screen.getByRole("tree").getBoundingClientRect();
		for (const button of bar.querySelectorAll("button")) {
			const { left, right, height } = button.getBoundingClientRect();
			expect([button.textContent, left >= tree.left - 1, right <= tree.right + 1]).toEqual([
				button.textContent,
				true,
				true,
			]);
			expect(height).toBeGreaterThanOrEqual(24);
		}
	});

	it("are scrolled to by keys where not all of them have room", async () => {
		render(view("light", 700));
		await userEvent.click(await screen.findByRole("button", { name: "Clear tags" }));
		const more = await screen.findByRole("button", { name: "All 119 tags" });
		await userEvent.click(more);
		await userEvent.keyboard("{ArrowLeft}");
		const list = more.parentElement?.querySelector(".astropane-taxonomy-tag-list") as HTMLElement;
		await waitFor(() => expect(list).toContainElement(document.activeElement as HTMLElement));
		const box = list.getBoundingClientRect();
		const button = (document.activeElement as Element).getBoundingClientRect();
		expect(button.bottom).toBeLessThanOrEqual(box.bottom);
		expect(button.top).toBeGreaterThanOrEqual(box.top);
	});
});
