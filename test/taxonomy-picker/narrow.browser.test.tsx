import "astropane/styles.css";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { createTaxonomyStore, TaxonomyPicker } from "astropane/taxonomy-picker";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";

afterEach(cleanup);

/** Queries that match names, other names and tags, short and long ones. */
const queries = [
	"delta",
	"LBV",
	"luminous blue",
	"type Ia",
	"sn",
	"cepheid",
	"variable",
	"white dwarf",
	"fast blue",
	"active galactic nuclei",
	"tidal dis",
	"rr lyr",
	"kilonova",
	"gravitational wave event",
	"long period",
	"supernova",
	"super",
	"anom",
	"symbiotic",
	"dwarf nova",
	"core collapse",
	"eclipsing",
	"E",
	"a",
];

const isInRow = (mark: Element): boolean => {
	const row = mark.closest("[role=treeitem]")?.getBoundingClientRect() as DOMRect;
	const { top, bottom } = mark.getBoundingClientRect();
	return top >= row.top && bottom <= row.bottom;
};

/** Marked letters that are cut, as "query › row". Texts without room wrap to a second line, which is hidden as a whole. */
function cutMarks(container: HTMLElement, query: string, width: number): string[] {
	const right = container.getBoundingClientRect().left + width;
	return [...container.querySelectorAll<HTMLElement>("[role=treeitem] mark")].filter(isInRow).flatMap((mark) => {
		const { left, right: end } = mark.getBoundingClientRect();
		let isCut = end > right + 0.5;
		for (let box = mark.parentElement; box && box.getAttribute("role") !== "treeitem"; box = box.parentElement) {
			if (getComputedStyle(box).overflowX === "visible") continue;
			const frame = box.getBoundingClientRect();
			if (left < frame.left - 0.5 || end > frame.right + 0.5) isCut = true;
		}
		return isCut ? [`${query} › ${mark.closest("[role=treeitem]")?.textContent}`] : [];
	});
}

/** Matches without a marked letter in the picture. */
function withoutMark(container: HTMLElement, query: string): string[] {
	return [...container.querySelectorAll<HTMLElement>("[role=treeitem]:has(mark)")]
		.filter((row) => ![...row.querySelectorAll("mark")].some(isInRow))
		.map((row) => `${query} › ${row.textContent} without a mark`);
}

/** Names that are cut though the small text after them still has room to give. */
function cutNames(container: HTMLElement, query: string): string[] {
	return [...container.querySelectorAll<HTMLElement>("[role=treeitem]")]
		.filter((row) => {
			const name = row.querySelector(".astropane-taxonomy-name") as HTMLElement;
			const place = row.querySelector<HTMLElement>(".astropane-taxonomy-note");
			const isPlaceCut = place === null || place.clientWidth <= Number.parseFloat(getComputedStyle(place).paddingLeft);
			const text = document.createRange();
			text.selectNodeContents(name);
			// A tenth of a pixel is enough for an ellipsis.
			const isCut = text.getBoundingClientRect().width > name.getBoundingClientRect().width + 0.05;
			return isCut && !isPlaceCut;
		})
		.map((row) => `${query} › ${row.textContent} cut before its place`);
}

const widths = [
	[240, queries],
	[320, queries],
	[360, queries],
	[480, queries],
	[700, queries],
	[180, ["luminous", "kilonova", "LBV"]],
	[300, ["type Ia"]],
	[400, ["luminous blue"]],
] as const;

describe.each(["tree", "list"] as const)("matched letters in a narrow %s", (searchResults) => {
	it.each(widths)("are never cut at %i px", async (width, typed) => {
		const store = createTaxonomyStore();
		const { container } = render(
			<div style={{ width }}>
				<TaxonomyPicker
					taxonomies={[tdtax]}
					hiddenRoots={["Time-domain Source"]}
					searchResults={searchResults}
					store={store}
					details={false}
				/>
			</div>,
		);
		screen.getByRole("searchbox").focus();
		const cut: string[] = [];
		for (const query of typed) {
			act(() => store.setState({ query, active: null }));
			await waitFor(() => expect(container.querySelector("mark")).not.toBeNull());
			cut.push(...cutMarks(container, query, width), ...withoutMark(container, query), ...cutNames(container, query));
		}
		expect(cut).toEqual([]);
	});
});
