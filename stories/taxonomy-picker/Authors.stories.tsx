import type { Meta, StoryObj } from "@storybook/react-vite";
import { TaxonomyLint, TaxonomyPicker } from "astropane/taxonomy-picker";
import { type ReactElement, useMemo, useState } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { tdtaxHierarchy } from "../data/tdtax.js";
import { brokenTaxonomy } from "./trees.js";

const meta: Meta<typeof TaxonomyLint> = {
	title: "Taxonomy picker/For authors",
	component: TaxonomyLint,
	args: { onHierarchyChange: fn(), onIssues: fn() },
	argTypes: { hierarchy: { control: false }, defaultHierarchy: { control: false }, refs: { control: false } },
};

export default meta;
type Story = StoryObj<typeof TaxonomyLint>;

/** The faults of tdtax 0.1.7: names and other names that do not tell which class is meant. A line leads to its place. */
export const Faults: Story = {
	args: { defaultHierarchy: JSON.stringify(tdtaxHierarchy, null, "  ") },
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		const list = await canvas.findByRole("list", { name: "Faults" });
		const [twin] = within(list)
			.getAllByRole("listitem")
			.filter((item) => /^Line .*kilonova/.test(item.textContent ?? ""));
		await userEvent.click(within(twin as HTMLElement).getByRole("button"));
		const box = canvas.getByRole<HTMLTextAreaElement>("textbox", { name: "Hierarchy as JSON" });
		await expect(box).toHaveFocus();
		await expect(box.value.slice(box.selectionStart, box.selectionEnd)).toContain("kilonova");
		await expect(args.onIssues).toHaveBeenCalledTimes(1);
	},
};

/** A text that is still being written, with the picker that it makes. */
function Editor(): ReactElement {
	const [text, setText] = useState(() => JSON.stringify(brokenTaxonomy.hierarchy, null, "  "));
	const taxonomies = useMemo(() => {
		try {
			return [{ id: 1, name: "Draft", hierarchy: JSON.parse(text) as unknown }];
		} catch {
			return [];
		}
	}, [text]);
	return (
		<>
			<TaxonomyLint hierarchy={text} onHierarchyChange={setText} />
			<TaxonomyPicker taxonomies={taxonomies} defaultExpandedDepth={9} issues="none" details={false} height={240} />
		</>
	);
}

/** The picker shows what readers make of the text. */
export const WithPreview: Story = {
	render: () => <Editor />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByText(/^\d+ faults in \d+ classes$/)).toBeVisible();
		const box = canvas.getByRole("textbox", { name: "Hierarchy as JSON" });
		await userEvent.clear(box);
		await userEvent.click(box);
		await userEvent.paste('{"class": "Transient", "subclasses": [{"class": "Nova"}]}');
		await expect(await canvas.findByText("No faults in 2 classes")).toBeVisible();
		await expect(await canvas.findByRole("treeitem", { name: "Nova" })).toBeVisible();
	},
};
