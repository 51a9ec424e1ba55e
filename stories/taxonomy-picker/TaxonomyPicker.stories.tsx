import type { Meta, StoryObj } from "@storybook/react-vite";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { tdtax } from "../data/tdtax.js";
import { searchFor } from "../parts/searchFor.js";

const meta: Meta<typeof TaxonomyPicker> = {
	title: "Taxonomy picker/Overview",
	component: TaxonomyPicker,
	args: { taxonomies: [tdtax], onValueChange: fn(), onIssues: fn() },
	argTypes: {
		mode: { control: "inline-radio", options: ["single", "multiple"] },
		defaultExpandedDepth: { control: { type: "number", min: 1, max: 8 } },
		taxonomies: { control: false },
		store: { control: false },
		value: { control: false },
	},
};

export default meta;
type Story = StoryObj<typeof TaxonomyPicker>;

/** The 175 classes of the Time-domain Astronomy Taxonomy 0.1.7 (© 2020 Joshua Bloom, MIT). */
export const Default: Story = {
	args: { hiddenRoots: ["Time-domain Source"], defaultExpandedDepth: 9 },
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		await expect(canvas.getByRole("tree", { name: "Classes of tdtax 0.1.7" })).toBeVisible();
		// A few rows at first, the others when the browser is idle.
		await waitFor(() => expect(canvas.getAllByRole("treeitem")).toHaveLength(174));
		canvas.getByRole("treeitem", { name: "Type I" }).focus();
		await userEvent.keyboard("{ArrowRight}{Enter}");
		await waitFor(() => expect(args.onValueChange).toHaveBeenCalledTimes(1));
		await expect(canvas.getByRole("treeitem", { name: "Ia" })).toHaveAttribute("aria-selected", "true");
		await expect(await canvas.findByRole("list", { name: "Chosen class" })).toBeVisible();
	},
};

/** Everything that can be set, in the panel below. */
export const Playground: Story = {
	args: {
		mode: "multiple",
		hiddenRoots: ["Time-domain Source"],
		defaultExpandedDepth: 2,
		search: true,
		details: true,
		latestOnly: true,
	},
};

/** Space, Shift+arrows, Shift+Space, Ctrl+A; Ctrl+Z undoes a choice. */
export const MultipleSelection: Story = {
	args: {
		mode: "multiple",
		hiddenRoots: ["Time-domain Source"],
		defaultValue: [
			{
				taxonomyId: 1,
				id: "Time-domain Source/Stellar variable/Cataclysmic/Supernova/Type I/Ia",
				class: "Ia",
				path: ["Stellar variable", "Cataclysmic", "Supernova", "Type I", "Ia"],
			},
			{
				taxonomyId: 1,
				id: "Time-domain Source/Stellar variable/Long gone",
				class: "Long gone",
				path: ["Stellar variable", "Long gone"],
			},
		],
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const chosen = canvas.getByRole("treeitem", { name: "Ia" });
		await expect(chosen).toHaveAttribute("aria-checked", "true");
		chosen.focus();
		await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
		await waitFor(() => expect(canvas.getAllByRole("treeitem", { checked: true })).toHaveLength(2));
		await userEvent.keyboard("{Control>}z{/Control}");
		await waitFor(() => expect(canvas.getAllByRole("treeitem", { checked: true })).toHaveLength(1));
		await expect(await canvas.findByText("not in this version")).toBeVisible();
	},
};

/** "LBV" finds S Doradus by another name; Enter in the box chooses it. */
export const SearchByAlias: Story = {
	args: { hiddenRoots: ["Time-domain Source"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "LBV");
		await waitFor(() =>
			expect(canvas.getByRole("searchbox")).toHaveAccessibleDescription("S Doradus, the only match; Enter chooses it."),
		);
		const match = canvas.getByRole("treeitem", { name: "S Doradus" });
		await expect(match).toHaveAccessibleDescription("alias: LBV");
		await userEvent.keyboard("{Enter}");
		await expect(canvas.getByRole("searchbox")).toHaveFocus();
		await waitFor(() =>
			expect(canvas.getByRole("treeitem", { name: "S Doradus" })).toHaveAttribute("aria-selected", "true"),
		);
	},
};

/** No class is spelt "Anomalous", but one nearly so. */
export const SearchWithTypo: Story = {
	args: { hiddenRoots: ["Time-domain Source"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "Anomalous");
		await waitFor(() => expect(canvas.getByRole("searchbox")).toHaveAccessibleDescription(/Did you mean Anomolous/));
		await expect(canvas.getByRole("treeitem", { name: "Anomolous" })).toBeVisible();
	},
};

/** A name that occurs twice is called ambiguous, with both paths. */
export const AmbiguousName: Story = {
	args: { hiddenRoots: ["Time-domain Source"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "kilonova");
		await waitFor(() => expect(canvas.getAllByRole("treeitem", { name: "kilonova" })).toHaveLength(2));
		await userEvent.click(canvas.getAllByRole("treeitem", { name: "kilonova" })[1] as HTMLElement);
		await expect(
			await within(canvas.getByRole("region", { name: "Details of the class" })).findByText(/appears twice/),
		).toBeVisible();
	},
};
