import "astropane/styles.css";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { afterEach, describe, expect, it } from "vitest";

afterEach(cleanup);

/** As the real file: one class has its subclasses in a field that is spelt otherwise. */
const misspelt = {
	id: 1,
	name: "tdtax",
	version: "0.1.7",
	hierarchy: {
		class: "microlensing",
		subclasses: [{ class: "binary lens", subclass: [{ class: "lens with planet" }] }],
	},
};
const manyFaults = {
	...misspelt,
	hierarchy: { class: "Source", subclasses: Array.from({ length: 40 }, (_, i) => ({ class: `A ${i}`, tags: "text" })) },
};

describe.each([700, 390, 240])("faults of a taxonomy in %i px", (width) => {
	it.each([
		["one", misspelt, "1 fault in the data of this picker"],
		["many", manyFaults, "40 faults in the data of this picker"],
		[
			"one of two taxonomies",
			[misspelt, { id: 2, name: "Other", hierarchy: { class: "A" } }],
			"1 fault in the data of this picker",
		],
	])("take one line until they are asked for: %s", async (_, taxonomies, text) => {
		const { container } = render(
			<div style={{ width }}>
				<TaxonomyPicker taxonomies={taxonomies as never} />
			</div>,
		);
		const line = await screen.findByText(text);
		const faults = container.querySelector("details") as HTMLDetailsElement;
		expect(faults.open).toBe(false);
		const lineHeight =
			Number.parseFloat(getComputedStyle(line).lineHeight) || 1.5 * Number.parseFloat(getComputedStyle(line).fontSize);
		await waitFor(() => expect(faults.getBoundingClientRect().height).toBeLessThan(2 * lineHeight + 8));
		expect(faults.getBoundingClientRect().right).toBeLessThanOrEqual(
			container.getBoundingClientRect().left + width + 1,
		);
	});
});
