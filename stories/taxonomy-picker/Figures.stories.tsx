import type { Meta, StoryObj } from "@storybook/react-vite";
import { migrationRequests } from "astropane/skyportal";
import {
	createTaxonomyStore,
	TaxonomyDendrogram,
	TaxonomyIcicle,
	TaxonomyPicker,
	TaxonomyVersions,
} from "astropane/taxonomy-picker";
import { expect, fn, userEvent, within } from "storybook/test";
import { tdtax } from "../data/tdtax.js";
import { oldTdtax } from "../data/tdtax-0.1.1.js";

const meta: Meta<typeof TaxonomyIcicle> = {
	title: "Taxonomy picker/Figures",
	component: TaxonomyIcicle,
	args: { taxonomies: [tdtax], hiddenRoots: ["Time-domain Source"], mode: "multiple", onValueChange: fn() },
	argTypes: { taxonomies: { control: false }, store: { control: false }, value: { control: false } },
};

export default meta;
type Story = StoryObj<typeof TaxonomyIcicle>;

/** Types of the first 5,000 classified transients of a survey, as an example of counts: a model. */
const counts: Record<string, number> = {
	"Ia-norm": 3200,
	Ia: 410,
	"Ia-91T": 130,
	"Ia-91bg": 60,
	"II-norm": 640,
	IIP: 120,
	IIn: 190,
	IIb: 95,
	Ib: 80,
	Ic: 70,
	"Ic-BL": 30,
	"Ic-SLSN": 45,
	"Tidal Disruption Event": 28,
	AGN: 240,
	"Classical Nova": 55,
	"U Gem": 160,
};

/** All 174 classes at once. Enter or a click chooses, plus or a double click shows a class alone. */
export const Icicle: Story = {
	args: { height: 560 },
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		await userEvent.click(await canvas.findByRole("treeitem", { name: "AGN" }));
		await expect(args.onValueChange).toHaveBeenLastCalledWith([expect.objectContaining({ class: "AGN" })]);
		canvas.getByRole("treeitem", { name: "Pulsating" }).focus();
		await userEvent.keyboard("+");
		await expect(await canvas.findByRole("treeitem", { name: "RRab" })).toBeVisible();
		await userEvent.keyboard("--");
		await expect(await canvas.findByRole("treeitem", { name: "AGN" })).toBeVisible();
	},
};

/** Height and colour by the number of sources. */
export const IcicleOfCounts: Story = { args: { counts: (node) => counts[node.class] ?? 0, height: 480 } };

export const Dendrogram: Story = {
	render: (args) => <TaxonomyDendrogram {...args} />,
};

const store = createTaxonomyStore({
	value: [
		{
			taxonomyId: 1,
			id: "Time-domain Source/Stellar variable/Cataclysmic/Supernova/Type I/Ia",
			class: "Ia",
			path: ["Stellar variable", "Cataclysmic", "Supernova", "Type I", "Ia"],
			probability: 0.8,
		},
	],
});

/** One store: what is chosen in the figure is chosen in the picker. */
export const WithPicker: Story = {
	render: (args) => (
		<>
			<TaxonomyIcicle {...args} store={store} height={300} />
			<TaxonomyPicker
				taxonomies={[tdtax]}
				hiddenRoots={["Time-domain Source"]}
				mode="multiple"
				store={store}
				issues="none"
				height={200}
			/>
		</>
	),
};

const old = { id: 7, name: "Sitewide Taxonomy", version: "0.1.1", hierarchy: oldTdtax };
const saved = [
	{ id: 1, taxonomy_id: 7, classification: "Ib-p", obj_id: "ZTF20a" },
	{ id: 2, taxonomy_id: 7, classification: "IIP", obj_id: "ZTF20b" },
	{ id: 3, taxonomy_id: 7, classification: "Ia", obj_id: "ZTF20c" },
];

/** What changed from 0.1.1, which Fritz still has, to 0.1.7: of 57 new paths 38 are new classes, 15 moved, 4 have another name. */
export const Versions: StoryObj<typeof TaxonomyVersions> = {
	render: () => (
		<TaxonomyVersions
			before={old}
			after={{ ...tdtax, name: "Sitewide Taxonomy" }}
			classifications={saved}
			pendingRequests={migrationRequests(saved, { from: old, to: tdtax })}
		/>
	),
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(canvas.getByText("2 of 3 classifications are touched.")).toBeVisible();
		await expect(canvas.getByText("Renamed (4)")).toBeVisible();
		await expect(canvas.getByText("3 requests to save: 3 PUT")).toBeVisible();
		await expect(canvas.getByText("Added (38)")).toBeVisible();
		await userEvent.click(canvas.getByRole("checkbox", { name: "Only those with classifications" }));
		await expect(canvas.getByText("Renamed (1)")).toBeVisible();
		await expect(canvas.queryByText("Added (38)")).toBeNull();
	},
};
