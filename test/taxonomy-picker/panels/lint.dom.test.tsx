import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TaxonomyLint, type TaxonomyLintProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";

const text = `{
  "class": "Variable source",
  "subclasses": [
    {"class": "Eclipsing", "subclass": [{"class": "Algol"}]},
    {"class": "Rotating", "subclasses": null}
  ]
}`;
const lint = (props: Partial<TaxonomyLintProps> = {}) => (
	<StrictMode>
		<TaxonomyLint defaultHierarchy={text} {...props} />
	</StrictMode>
);
const faults = () => within(screen.getByRole("list", { name: "Faults" })).getAllByRole("listitem");
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Hierarchy as JSON" });

describe("the check of a taxonomy", () => {
	it("lists each fault with its line and path, and says how many there are", () => {
		render(lint());
		expect(screen.getByRole("region", { name: "Check a taxonomy" })).toBeVisible();
		expect(box()).toHaveAccessibleDescription("2 faults in 4 classes");
		expect(faults().map((item) => item.textContent?.match(/^Line \d/)?.[0])).toEqual(["Line 4", "Line 5"]);
		expect(faults()[0]).toHaveTextContent("Variable source › Eclipsing");
	});

	it("selects the line of a fault in the text", async () => {
		const user = userEvent.setup();
		render(lint());
		await user.click(screen.getByRole("button", { name: "Line 5" }));
		expect(box()).toHaveFocus();
		expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe(
			'    {"class": "Rotating", "subclasses": null}',
		);
	});

	it("follows the text as it is corrected, and tells the host", async () => {
		const user = userEvent.setup();
		const onHierarchyChange = vi.fn();
		const onIssues = vi.fn();
		render(lint({ onHierarchyChange, onIssues }));
		expect(onIssues).toHaveBeenCalledTimes(1);
		expect(onIssues.mock.lastCall?.[0]).toMatchObject([{ line: 4 }, { line: 5 }]);
		await user.clear(box());
		await waitFor(() => expect(box()).toHaveAccessibleDescription("Paste a hierarchy, or open its JSON file."));
		await user.click(box());
		await user.paste('{"class": "A", "subclasses": [{"class": "B"}]}');
		await waitFor(() => expect(box()).toHaveAccessibleDescription("No faults in 2 classes"));
		expect(onHierarchyChange).toHaveBeenLastCalledWith('{"class": "A", "subclasses": [{"class": "B"}]}');
		expect(onIssues).toHaveBeenLastCalledWith([]);
		await user.paste("x");
		await waitFor(() => expect(box()).toHaveAccessibleDescription("No class could be read"));
		expect(faults()[0]).toHaveTextContent(/^Line 1 "x" stands where JSON has no place for it/);
	});

	it("leaves a controlled text to the host", async () => {
		const user = userEvent.setup();
		render(lint({ hierarchy: text }));
		await user.type(box(), "x");
		expect(box()).toHaveValue(text);
		expect(faults()).toHaveLength(2);
	});

	it("opens a file, and names one that cannot be read", async () => {
		const user = userEvent.setup();
		render(lint());
		const input = screen.getByLabelText("Open a JSON file");
		await user.upload(input, new File(['{"class": "From a file"}'], "taxonomy.json", { type: "application/json" }));
		await waitFor(() => expect(box()).toHaveAccessibleDescription("No faults in 1 class"));
		const broken = new File([""], "broken.json", { type: "application/json" });
		broken.text = () => Promise.reject(new Error("it has gone"));
		await user.upload(input, broken);
		await waitFor(() => expect(box()).toHaveAccessibleDescription("broken.json could not be read: it has gone"));
	});

	it("reads references from a map of the host", () => {
		const refs = { "a.json": { class: "A" } };
		render(lint({ defaultHierarchy: '{"class": "r", "subclasses": [{"ref": "a.json"}]}', refs }));
		expect(box()).toHaveAccessibleDescription("No faults in 2 classes");
	});

	it("checks a hierarchy that is no text, without lines", () => {
		render(lint({ defaultHierarchy: tdtaxHierarchy }));
		expect(screen.queryByRole("textbox")).toBeNull();
		expect(screen.getByRole("status")).toHaveTextContent(/^\d+ faults in 175 classes$/);
		expect(faults().some((item) => /kilonova.*stands at/.test(item.textContent ?? ""))).toBe(true);
	});

	it("says all in the words of the host", () => {
		const { container } = render(
			lint({
				defaultHierarchy: '{"class": "Α", "other names": ["Α"]}',
				words: {
					checkTaxonomy: "Έλεγχος",
					hierarchyText: "Κείμενο",
					openHierarchyFile: "Άνοιγμα",
					faultList: "Λάθη",
					faultLine: (line) => `Γραμμή ${line}`,
					faultsInClasses: (count) => `${count} λάθος`,
					aliasIsName: () => "περιττό",
					faultOfName: (name, fault) => `${name}: ${fault}`,
				},
			}),
		);
		expect(screen.getByRole("status")).toHaveTextContent("1 λάθος");
		expect(container.querySelector("ol")).toHaveTextContent('Γραμμή 1 "Α": περιττό');
		expect(container.firstElementChild).not.toHaveAttribute("lang");
	});

	it("is complete on a server", () => {
		const html = renderToString(lint());
		expect(html).toContain("2 faults in 4 classes");
		expect(html).toContain("Line 5");
	});

	it.each([[undefined], [null], [""], [7], [[]], [{}], ["{"]])("never throws: %j", (hierarchy) => {
		render(lint({ hierarchy, defaultHierarchy: undefined, refs: 5 as never, onIssues: "x" as never }));
		expect(screen.getByRole("status")).toBeVisible();
	});
});
