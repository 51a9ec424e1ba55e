import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { migrationRequests } from "astropane/skyportal";
import {
	createTaxonomyStore,
	TaxonomyDendrogram,
	TaxonomyFilter,
	TaxonomyIcicle,
	TaxonomyPicker,
	TaxonomyVersions,
} from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { choice, small } from "../trees.js";

const figure = () => within(screen.getByRole("tree"));
const node = (name: string | RegExp) => figure().getByRole("treeitem", { name });

describe.each([
	["TaxonomyIcicle", TaxonomyIcicle],
	["TaxonomyDendrogram", TaxonomyDendrogram],
])("%s", (_, Chart) => {
	it("is complete on a server", () => {
		const markup = renderToString(<Chart taxonomies={small} />);
		for (const name of ["Stellar", "Beta Lyrae", "AGN"]) expect(markup).toContain(name);
		expect(markup).not.toContain("style=");
	});

	it("is a tree with one tab stop, moved by arrows, and chooses with Enter", async () => {
		const user = userEvent.setup();
		const onValueChange = vi.fn();
		render(<Chart taxonomies={small} hiddenRoots={["Source"]} mode="multiple" onValueChange={onValueChange} />, {
			wrapper: StrictMode,
		});
		expect(
			figure()
				.getAllByRole("treeitem")
				.filter((item) => item.getAttribute("tabindex") === "0"),
		).toHaveLength(1);
		await user.tab();
		expect(node("Stellar")).toHaveFocus();
		expect(node("Stellar")).toHaveAttribute("aria-level", "1");
		await user.keyboard("{ArrowRight}{ArrowDown}{Enter}");
		expect(node("Pulsating")).toHaveFocus();
		expect(onValueChange.mock.lastCall?.[0]).toEqual([
			{ ...choice("Stellar", "Pulsating"), path: ["Stellar", "Pulsating"] },
		]);
		expect(node("Pulsating")).toHaveAttribute("aria-checked", "true");
	});

	it("zooms in with plus and out with minus", async () => {
		const user = userEvent.setup();
		render(<Chart taxonomies={small} hiddenRoots={["Source"]} />);
		node("Stellar").focus();
		await user.keyboard("+");
		expect(figure().queryByRole("treeitem", { name: "AGN" })).toBeNull();
		expect(node("Stellar")).toHaveFocus();
		await user.keyboard("-");
		expect(node("AGN")).toBeInTheDocument();
		await user.dblClick(node("Nonstellar"));
		expect(figure().getAllByRole("treeitem")).toHaveLength(3);
		await user.click(screen.getByRole("button", { name: "All" }));
		expect(node("Stellar")).toBeInTheDocument();
	});

	it("shows counts and probabilities, and shares its selection with a picker", async () => {
		const store = createTaxonomyStore({ value: [{ ...choice("Nonstellar", "AGN"), probability: 0.4 }] });
		const { container } = render(
			<>
				<Chart taxonomies={small} mode="multiple" store={store} counts={(item) => (item.class === "AGN" ? 12 : 0)} />
				<TaxonomyPicker taxonomies={small} mode="multiple" store={store} defaultExpandedDepth={9} />
			</>,
		);
		const chart = within(container.querySelector(".astropane-taxonomy-overview") as HTMLElement);
		const picker = within(container.querySelector(".astropane-taxonomy-picker") as HTMLElement);
		expect(chart.getByRole("treeitem", { name: "AGN, 12 sources, probability 0.4" })).toBeInTheDocument();
		await userEvent.click(picker.getByRole("treeitem", { name: "Algol" }));
		expect(chart.getByRole("treeitem", { name: /^Algol/ })).toHaveAttribute("aria-checked", "true");
	});
});

describe("TaxonomyVersions", () => {
	const before = {
		...small,
		id: 4,
		version: "1.1",
		hierarchy: { class: "Source", subclasses: [{ class: "AGN" }, { class: "EB" }, { class: "Gone" }] },
	};
	const rows = [
		{ id: 1, taxonomy_id: 4, classification: "AGN", obj_id: "a" },
		{ id: 2, taxonomy_id: 4, classification: "Gone", obj_id: "a" },
		{ id: 3, taxonomy_id: 5, classification: "AGN", obj_id: "b" },
	];

	it("lists what was added, removed, moved and renamed, with the classifications that each touches", async () => {
		render(<TaxonomyVersions before={before} after={small} classifications={rows} />, { wrapper: StrictMode });
		const list = (name: RegExp) => screen.getByRole("list", { name });
		expect(list(/^Moved/)).toHaveTextContent("AGN Source › Nonstellar · from Source1 classification");
		expect(list(/^Renamed/)).toHaveTextContent("EB now Beta Lyrae");
		expect(list(/^Removed \(1\)/)).toHaveTextContent("Gone");
		expect(list(/^Added/)).toHaveTextContent("Pulsating");
		expect(screen.getByText(/2 of 2 classifications are touched\. 1 has no class/)).toBeInTheDocument();
		expect(screen.getByText(/2 classifications of 1 source refer to it/)).toBeInTheDocument();
		await userEvent.click(screen.getByRole("checkbox", { name: "Only those with classifications" }));
		expect(screen.queryByRole("list", { name: /^Added/ })).toBeNull();
	});

	it("lists the requests that move classifications, before they go", () => {
		const onIssues = vi.fn();
		const requests = migrationRequests(rows, { from: before, to: small, onIssues });
		render(<TaxonomyVersions before={before} after={small} classifications={rows} pendingRequests={requests} />);
		expect(screen.getByText("1 request to save: 1 PUT")).toBeInTheDocument();
		expect(screen.getByText("PUT /api/classification/1")).toBeInTheDocument();
		expect(onIssues).toHaveBeenCalledTimes(1);
	});

	it("says that nothing has changed", () => {
		render(<TaxonomyVersions before={small} after={small} />);
		expect(screen.getByText("Both versions have the same classes.")).toBeInTheDocument();
	});
});

describe("TaxonomyFilter", () => {
	it("takes classes with and without, moves one between them, and keeps unclassified sources by default", async () => {
		const user = userEvent.setup();
		const onValueChange = vi.fn();
		render(<TaxonomyFilter taxonomies={small} defaultExpandedDepth={9} onValueChange={onValueChange} />, {
			wrapper: StrictMode,
		});
		await user.click(screen.getByRole("radio", { name: /^Without/ }));
		await user.click(node("AGN"));
		expect(onValueChange.mock.lastCall?.[0]).toEqual({
			with: [],
			without: [choice("Nonstellar", "AGN")],
			unclassified: true,
		});
		expect(
			screen.getByText(/Any class; without AGN and its subclasses; sources without a class are kept/),
		).toBeInTheDocument();
		await user.click(screen.getByRole("radio", { name: /^With / }));
		await user.click(node("AGN"));
		expect(onValueChange.mock.lastCall?.[0]).toEqual({
			with: [choice("Nonstellar", "AGN")],
			without: [],
			unclassified: false,
		});
		await user.click(screen.getByRole("checkbox", { name: "Keep sources without a class" }));
		expect(onValueChange.mock.lastCall?.[0]).toMatchObject({ unclassified: true });
	});
});
