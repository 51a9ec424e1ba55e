import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { nameOf, other, small } from "./trees.js";

const broken = { id: 9, name: "Broken", hierarchy: { class: "A", subclasses: [7, { class: "B" }] } };
const shown = () => screen.getAllByRole("treeitem").map((row) => nameOf(row) ?? row.textContent);
const focused = () => nameOf(document.activeElement) ?? document.activeElement?.textContent;

function start(props: Partial<TaxonomyPickerProps> = {}) {
	const view = render(
		<StrictMode>
			<TaxonomyPicker taxonomies={[small, other]} {...props} />
		</StrictMode>,
	);
	return { ...view, user: userEvent.setup() };
}

describe("the heading of a taxonomy", () => {
	it("folds and opens its classes at a click", async () => {
		const { user } = start();
		await user.click(screen.getByText("Sitewide"));
		expect(shown()).toEqual(["Sitewide 1.212 classes", "Things", "AGN"]);
		await user.click(screen.getByRole("treeitem", { name: /Sitewide/ }));
		expect(shown().slice(0, 2)).toEqual(["Source", "Stellar"]);
	});

	it("folds with ← on a first level, opens with → and with Enter, and keeps the focus", async () => {
		const { user } = start();
		screen.getByRole("treeitem", { name: "Source" }).focus();
		await user.keyboard("{ArrowLeft}{ArrowLeft}");
		const heading = screen.getByRole("treeitem", { name: /Sitewide/ });
		expect(heading).toHaveFocus();
		expect(heading).toHaveAttribute("aria-expanded", "false");
		await user.keyboard("{ArrowDown}");
		expect(focused()).toBe("Things");
		await user.keyboard("{ArrowUp}{ArrowRight}");
		expect(focused()).toBe("Source");
		await user.keyboard("{ArrowLeft}{Enter}");
		expect(focused()).toBe("Source");
	});

	it("does not fold where there is one taxonomy", async () => {
		const { user } = start({ taxonomies: [small] });
		await user.click(screen.getByText("Sitewide"));
		screen.getByRole("treeitem", { name: "Source" }).focus();
		await user.keyboard("{ArrowLeft}{ArrowLeft}");
		expect(shown()).toEqual(["Source"]);
	});

	it("chooses nothing, also in a range", async () => {
		const onValueChange = vi.fn();
		const { user } = start({ mode: "multiple", onValueChange });
		screen.getByRole("treeitem", { name: "Source" }).focus();
		await user.keyboard("{ArrowLeft}{ArrowLeft} ");
		expect(onValueChange).not.toHaveBeenCalled();
	});
});

describe("faults of the taxonomies", () => {
	it.each([
		[undefined, false],
		["line" as const, false],
		["list" as const, true],
	])("are drawn as issues=%s asks", (issues, isOpen) => {
		const { container } = start({ taxonomies: [broken], issues });
		expect(container.querySelector("details")?.open).toBe(isOpen);
	});

	it("are told, not drawn, with issues=none", () => {
		const onIssues = vi.fn();
		const { container } = start({ taxonomies: [broken], issues: "none", onIssues });
		expect(container.querySelector("details")).toBeNull();
		expect(onIssues).toHaveBeenCalledTimes(1);
	});

	it("do not include fields that are undefined", () => {
		const onIssues = vi.fn();
		const hierarchy = { class: "A", subclasses: undefined, tags: undefined, links: undefined };
		start({ taxonomies: [{ id: 1, name: "T", hierarchy }], onIssues });
		expect(onIssues).not.toHaveBeenCalled();
	});
});

describe("further props", () => {
	it.each([
		[300, "300px"],
		["50vh", "50vh"],
		[undefined, ""],
		[-1, ""],
	])("height=%s sets the height of the tree", (height, expected) => {
		const { container } = start({ height, style: { color: "red" } });
		const root = container.querySelector<HTMLElement>(".astropane-taxonomy-picker");
		expect(root?.style.getPropertyValue("--astropane-taxonomy-height")).toBe(expected);
		expect(root?.style.color).toBe("red");
	});

	it("synonyms lead to a class by the host's own terms", async () => {
		const { user } = start({ synonyms: { "my stars": "Pulsating" } });
		await user.type(screen.getByRole("searchbox"), "my stars");
		const box = screen.getByRole("searchbox");
		await waitFor(() => expect(box).toHaveAccessibleDescription(/Pulsating/));
	});
});
