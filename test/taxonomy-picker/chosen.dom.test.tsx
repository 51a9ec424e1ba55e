import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type Taxonomy, TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { oldTdtax } from "../../stories/data/tdtax-0.1.1.js";
import { small } from "./trees.js";

const picker = (props: Partial<TaxonomyPickerProps>) => (
	<StrictMode>
		<TaxonomyPicker taxonomies={[small]} mode="multiple" {...props} />
	</StrictMode>
);
/** Names of the buttons of the chosen classes. */
const buttons = () =>
	within(screen.getByRole("list", { name: "Chosen classes" }))
		.getAllByRole("button")
		.map((button) => button.getAttribute("aria-label") ?? button.textContent);
const supernovae = (id: number, name: string, version = "1"): Taxonomy => ({
	id,
	name,
	version,
	hierarchy: { class: "SN", subclasses: [{ class: "Ia" }, { class: "Ib" }] },
});
const at = (taxonomyId: number | string, name: string) => ({
	taxonomyId,
	id: `SN/${name}`,
	class: name,
	path: ["SN", name],
});

describe("buttons of chosen classes", () => {
	it("name the taxonomy where the same name is chosen in two", () => {
		render(
			picker({ taxonomies: [supernovae(1, "Sitewide"), supernovae(2, "Scope")], value: [at(1, "Ia"), at(2, "Ia")] }),
		);
		expect(buttons()).toEqual([
			"Ia · Sitewide",
			"Remove Ia · Sitewide",
			"Ia · Scope",
			"Remove Ia · Scope",
			"Remove all",
		]);
	});

	it("name it where the other is in no taxonomy shown, and only for the name that is there twice", () => {
		const value = [at(1, "Ia"), at(9, "Ia"), at(1, "Ib")];
		render(picker({ taxonomies: [supernovae(1, "Sitewide")], value }));
		expect(buttons().filter((name) => name?.startsWith("Remove"))).toEqual([
			"Remove Ia · Sitewide",
			"Remove Ia · Taxonomy 9",
			"Remove Ib",
			"Remove all",
		]);
	});

	it("name the version where two of one taxonomy are shown", () => {
		const taxonomies = [supernovae(1, "Sitewide", "0.9"), supernovae(2, "Sitewide", "0.10")];
		render(picker({ taxonomies, latestOnly: false, value: [at(1, "Ia"), at(2, "Ia")] }));
		expect(buttons()).toContain("Remove Ia · Sitewide · 0.9");
		expect(buttons()).toContain("Remove Ia · Sitewide · 0.10");
	});

	it.each([
		[{ taxonomyId: 1, id: "SN/Ia" }, "Remove Ia"],
		[{ taxonomyId: 1, id: "SN/Ia", class: "" }, "Remove Ia"],
		[{ taxonomyId: 1, id: "SN/Gone" }, "Remove SN/Gone"],
		[{}, "Remove class without a name"],
	])("are never empty: %j", (choice, name) => {
		render(picker({ taxonomies: [supernovae(1, "Sitewide")], value: [choice as never] }));
		expect(buttons()[1]).toBe(name);
	});
});

describe("a class that was chosen in the version before", () => {
	const versions: Taxonomy[] = [
		{ id: 3, name: "Sitewide Taxonomy", version: "0.1.1", isLatest: false, hierarchy: oldTdtax },
		{ ...tdtax, id: 4, name: "Sitewide Taxonomy", version: "0.1.7", isLatest: true },
	];
	/** Classes of version 0.1.1 by name. */
	const old = (name: string) => {
		const find = (node: typeof oldTdtax, path: string[]): string[] | null => {
			if (node.class === name) return [...path, name];
			for (const child of node.subclasses) {
				const found = find(child, [...path, node.class]);
				if (found) return found;
			}
			return null;
		};
		const path = find(oldTdtax, []) as string[];
		expect(path).not.toBeNull();
		return { taxonomyId: 3, id: path.join("/"), class: name, path };
	};

	it.each([
		["Ib-p", "Ib-pec"],
		["Ic-BL", "Ic-BL"],
		["RRab", "RRab"],
	])("is found in the newest: %s is %s", async (before, after) => {
		render(picker({ taxonomies: versions, value: [old(before)], defaultExpandedDepth: 9 }));
		expect(screen.queryByText("not in this version")).toBeNull();
		await waitFor(() =>
			expect(
				screen
					.getAllByRole("treeitem", { checked: true })
					.map((row) => row.getAttribute("aria-label") ?? row.querySelector(".astropane-taxonomy-name")?.textContent),
			).toEqual([after]),
		);
		if (before !== after) expect(screen.getByText(`now ${after}`)).toBeVisible();
		expect(screen.getByRole("button", { name: `Remove ${before}` })).toBeVisible();
	});
});

describe("a hidden root", () => {
	it("is left out of the choice, the chip, the details, the warning and the copied path", async () => {
		const user = userEvent.setup();
		const onValueChange = vi.fn();
		render(picker({ hiddenRoots: ["Source"], defaultExpandedDepth: 9, onValueChange }));
		await user.click(screen.getAllByRole("treeitem", { name: "kilonova" })[0] as HTMLElement);
		expect(onValueChange.mock.lastCall?.[0]).toMatchObject([{ path: ["Nonstellar", "kilonova"] }]);
		expect(screen.getByTitle("Nonstellar › kilonova")).toBeVisible();
		const details = screen.getByRole("region", { name: "Details of the class" });
		expect(details).toHaveTextContent("Nonstellar › kilonova");
		expect(
			within(details).getByText(/appears twice in this taxonomy \(Nonstellar › kilonova and kilonova\)/),
		).toBeVisible();
		expect(details).not.toHaveTextContent("Source");
		await user.click(within(details).getByRole("button", { name: "Copy path" }));
		await within(details).findByRole("button", { name: "Copied" });
		expect(await navigator.clipboard.readText()).toBe("Nonstellar › kilonova");
	});
});

describe("the answer of an API in place of taxonomies", () => {
	const row = supernovae(1, "Sitewide");
	it.each([
		["with a status", { status: "success", data: [row] }],
		["in the response of a client", { status: 200, data: { status: "success", data: [row] } }],
		["with one row", { status: "success", data: row }],
		["in pages", { count: 1, results: [row] }],
	])("is opened, without a fault: %s", (_, taxonomies) => {
		const onIssues = vi.fn();
		render(picker({ taxonomies: taxonomies as never, onIssues }));
		expect(screen.getByRole("tree", { name: "Classes of Sitewide 1" })).toBeVisible();
		expect(screen.getByRole("treeitem", { name: "Ia" })).toBeVisible();
		expect(onIssues).not.toHaveBeenCalled();
	});
});
