import type { Meta, StoryObj } from "@storybook/react-vite";
import { type Taxonomy, TaxonomyPicker } from "astropane/taxonomy-picker";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { tdtax } from "../data/tdtax.js";
import { searchFor } from "../parts/searchFor.js";
import { brokenTaxonomy, largeTaxonomy, versions } from "./trees.js";

const meta: Meta<typeof TaxonomyPicker> = {
	title: "Taxonomy picker/Edge cases",
	component: TaxonomyPicker,
	args: { taxonomies: [tdtax], hiddenRoots: ["Time-domain Source"], onIssues: fn() },
	argTypes: { taxonomies: { control: false }, store: { control: false }, value: { control: false } },
};

export default meta;
type Story = StoryObj<typeof TaxonomyPicker>;

/** The newest version of each name that group 12 may see: here both. */
export const GroupLimited: Story = { args: { taxonomies: versions, groupIds: [12] } };

/** A user of another group sees the public taxonomy only. */
export const OtherGroup: Story = {
	args: { taxonomies: versions, groupIds: [99] },
	play: async ({ canvasElement }) => {
		const tree = within(canvasElement).getByRole("tree");
		await expect(within(tree).getByText("0.10")).toBeVisible();
		await expect(within(tree).queryByText("Our survey")).toBeNull();
	},
};

export const AllVersions: Story = { args: { taxonomies: versions, latestOnly: false } };

export const NothingForYourGroups: Story = { args: { taxonomies: versions.slice(2), groupIds: [99] } };

/** Everything that can be read is drawn; the faults are listed. */
export const BrokenTaxonomy: Story = {
	args: { taxonomies: [brokenTaxonomy], defaultExpandedDepth: 9 },
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByRole("treeitem", { name: "Algol" })).toBeVisible();
		await expect(canvas.getByRole("treeitem", { name: "Orphan of a nameless class" })).toBeVisible();
		await expect(await canvas.findByText(/faults in the data of this picker/)).toBeVisible();
		await waitFor(() => expect(args.onIssues).toHaveBeenCalledTimes(1));
	},
};

export const Empty: Story = { args: { taxonomies: [] } };

export const NoMatch: Story = {
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "xyzzy");
		await expect(await canvas.findByText(/No class, other name or tag matches/)).toBeVisible();
	},
};

/** Only the rows near the viewport are in the page, each with its place among all. */
export const TenThousandClasses: Story = {
	args: { taxonomies: [largeTaxonomy(100, 100)], mode: "multiple", defaultExpandedDepth: 9 },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(canvas.getAllByRole("treeitem").length).toBeLessThan(120);
		canvas.getByRole("treeitem", { name: "All" }).focus();
		await userEvent.keyboard("{End}");
		const last = await canvas.findByRole("treeitem", { name: "Class 100-100" });
		await waitFor(() => expect(last).toHaveFocus());
		await expect(last).toHaveAttribute("aria-posinset", "100");
		await expect(last).toHaveAttribute("aria-setsize", "100");
	},
};

let hundredThousand: Taxonomy | null = null;

/** Typing, scrolling and moving stay immediate. */
export const HundredThousandClasses: Story = {
	render: ({ taxonomies: _, ...args }) => {
		hundredThousand ??= largeTaxonomy(1000, 99);
		return <TaxonomyPicker {...args} taxonomies={hundredThousand} />;
	},
	args: { defaultExpandedDepth: 9 },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "777-77");
		await expect(await canvas.findByRole("treeitem", { name: "Class 777-77" })).toBeVisible();
		await userEvent.clear(canvas.getByRole("searchbox"));
	},
};

/** German words for what this story shows, and numbers as in Germany. */
export const OtherLanguage: Story = {
	args: {
		taxonomies: [largeTaxonomy(30, 50)],
		details: false,
		locale: "de-DE",
		words: {
			noClassChosen: "Keine Klasse gewählt",
			findClass: "Klasse suchen",
			findClassHint: "Name, anderer Name oder Schlagwort",
			classCount: (formatted, count) => `${formatted} ${count === 1 ? "Klasse" : "Klassen"}`,
			classesOf: (taxonomies) => `Klassen von ${taxonomies}`,
		},
	},
	decorators: [
		(Story) => (
			<div lang="de">
				<Story />
			</div>
		),
	],
	play: async ({ canvasElement }) => {
		const box = within(canvasElement).getByRole("searchbox", { name: "Klasse suchen" });
		await expect(box).toHaveAccessibleDescription("1.531 Klassen");
		await expect(box.closest(".astropane")).not.toHaveAttribute("lang");
	},
};

export const DarkTheme: Story = { args: { mode: "multiple" }, globals: { theme: "dark" } };

export const Narrow: Story = {
	args: { mode: "multiple" },
	decorators: [
		(Story) => (
			<div style={{ width: 328 }}>
				<Story />
			</div>
		),
	],
};

export const RightToLeft: Story = {
	args: { mode: "multiple" },
	decorators: [
		(Story) => (
			<div dir="rtl">
				<Story />
			</div>
		),
	],
};
