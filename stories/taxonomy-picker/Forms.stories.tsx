import type { Meta, StoryObj } from "@storybook/react-vite";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { type ReactElement, useRef } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { tdtax } from "../data/tdtax.js";
import { searchFor } from "../parts/searchFor.js";

const meta: Meta<typeof TaxonomyPicker> = {
	title: "Taxonomy picker/Forms",
	component: TaxonomyPicker,
	args: { taxonomies: [tdtax], hiddenRoots: ["Time-domain Source"], issues: "none", onValueChange: fn() },
	argTypes: { taxonomies: { control: false }, store: { control: false }, value: { control: false } },
};

export default meta;
type Story = StoryObj<typeof TaxonomyPicker>;

const ia = {
	taxonomyId: 1,
	id: "Time-domain Source/Stellar variable/Cataclysmic/Supernova/Type I/Ia",
	class: "Ia",
	path: ["Stellar variable", "Cataclysmic", "Supernova", "Type I", "Ia"],
};
const agn = {
	taxonomyId: 1,
	id: "Time-domain Source/Nonstellar/Galactic Nuclei/AGN",
	class: "AGN",
	path: ["Nonstellar", "Galactic Nuclei", "AGN"],
};

/** Two or three letters and Enter choose a class; the focus stays in the box for the next one. */
export const TwoKeys: Story = {
	name: "Keys alone",
	args: { mode: "multiple" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = canvas.getByRole("searchbox");
		await searchFor(box, "agn{Enter}");
		await waitFor(() => expect(canvas.getByRole("button", { name: "Remove AGN" })).toBeVisible());
		await userEvent.type(box, "rra{Enter}");
		await waitFor(() => expect(canvas.getByRole("button", { name: "Remove RRab" })).toBeVisible());
		await userEvent.keyboard("{Control>}z{/Control}");
		await waitFor(() => expect(canvas.queryByRole("button", { name: "Remove RRab" })).toBeNull());
		await expect(box).toHaveFocus();
	},
};

/** Matches alone, best first, with the classes above them beside. */
export const FlatList: Story = {
	args: { searchResults: "list" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "delta");
		await waitFor(() => expect(canvas.getAllByRole("treeitem").length).toBeLessThan(12));
		await expect(canvas.getAllByRole("treeitem")[0]).toHaveAccessibleName("Delta Scuti");
	},
};

/** Tags with the number of classes of each: chosen ones narrow tree and search, and leave the counts of those that have them. */
export const ByTag: Story = {
	args: { mode: "multiple", tagFilter: true, onTagsChange: fn() },
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		const tags = within(await canvas.findByRole("toolbar", { name: "Filter by tag" }));
		await userEvent.click(tags.getByRole("button", { name: "instability strip 6" }));
		await waitFor(() => expect(args.onTagsChange).toHaveBeenLastCalledWith(["instability strip"]));
		await waitFor(() => expect(canvas.getByRole("searchbox")).toHaveAccessibleDescription("6 of 174 classes"));
		await userEvent.click(await tags.findByRole("button", { name: "standard candle 3" }));
		await waitFor(() => expect(canvas.getByRole("searchbox")).toHaveAccessibleDescription("3 of 174 classes"));
		await userEvent.click(canvas.getByRole("treeitem", { name: "RR Lyrae" }));
		await expect(await canvas.findByRole("button", { name: "Remove RR Lyrae" })).toBeVisible();
	},
};

/** Buttons of common, recent and most used classes; Alt+1 … Alt+9 press the first nine. */
export const Shortcuts: Story = {
	args: { mode: "multiple", shortcuts: ["Ia", "IIP", "TDE", "AGN"], recents: ["RRab", "LBV"], mostUsed: ["Cepheid"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await canvas.findByRole("button", { name: "IIP" });
		await searchFor(canvas.getByRole("searchbox"), "{Alt>}2{/Alt}");
		await waitFor(() => expect(canvas.getByRole("button", { name: "IIP", pressed: true })).toBeVisible());
	},
};

/** Search box and tree behind a button, in the top layer. */
export const InPopover: Story = {
	args: { layout: "popover", defaultValue: [ia] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(await canvas.findByRole("button", { name: "Choose a class" }));
		const box = await canvas.findByRole("searchbox");
		await waitFor(() => expect(box).toHaveFocus());
		await searchFor(box, "91bg");
		await waitFor(() => expect(box).toHaveAccessibleDescription(/^Ia-91bg/));
	},
};

function PickerInDialog(props: TaxonomyPickerProps): ReactElement {
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<button type="button" onClick={() => dialog.current?.showModal()}>
				Classify
			</button>
			<dialog ref={dialog} aria-label="Classify ZTF24demo">
				<TaxonomyPicker {...props} />{" "}
				<button type="button" onClick={() => dialog.current?.close()}>
					Close
				</button>
			</dialog>
		</>
	);
}

/** In a dialog of the host, which does not clip the tree; Escape closes the popover first, then the dialog. */
export const InDialog: Story = {
	args: { layout: "popover", defaultValue: [ia] },
	render: (args) => <PickerInDialog {...args} />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Classify" }));
		const dialog = within(canvas.getByRole("dialog", { name: "Classify ZTF24demo" }));
		await userEvent.click(await dialog.findByRole("button", { name: "Choose a class" }));
		await expect(await dialog.findByRole("tree")).toBeVisible();
		await waitFor(() => expect(dialog.getByRole("searchbox")).toHaveFocus());
	},
};

/** One line in each row of a table, beside a row that cannot be changed. */
export const InTableRows: Story = {
	render: (args) => (
		<table style={{ borderSpacing: "4px", overflowWrap: "anywhere" }}>
			<tbody>
				<tr>
					<th scope="row" style={{ whiteSpace: "nowrap" }}>
						ZTF18abcfcoo
					</th>
					<td>
						<TaxonomyPicker {...args} layout="line" mode="multiple" defaultValue={[agn]} />
					</td>
				</tr>
				<tr>
					<th scope="row" style={{ whiteSpace: "nowrap" }}>
						SN 2011fe
					</th>
					<td>
						<TaxonomyPicker {...args} readOnly defaultValue={[ia]} layout="line" />
					</td>
				</tr>
			</tbody>
		</table>
	),
};

/** The choice is a field of the form around it; a reset restores it. */
export const InForm: Story = {
	render: (args) => (
		<form>
			<TaxonomyPicker {...args} name="classification" defaultValue={[agn]} height={200} details={false} />
			<p>
				<button type="reset">Reset</button>
			</p>
		</form>
	),
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await searchFor(canvas.getByRole("searchbox"), "mira{Enter}");
		await waitFor(() => expect(canvas.getByRole("button", { name: "Remove Mira" })).toBeVisible());
		await userEvent.click(canvas.getByRole("button", { name: "Reset" }));
		await waitFor(() => expect(canvas.getByRole("button", { name: "Remove AGN" })).toBeVisible());
	},
};

/** Headings of several taxonomies fold at a click, and with ← on their first level. */
export const SeveralTaxonomies: Story = {
	args: {
		taxonomies: [
			tdtax,
			{
				id: 2,
				name: "Moving objects",
				version: "1",
				hierarchy: { class: "Comet", subclasses: [{ class: "Sungrazer" }] },
			},
		],
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByText("tdtax"));
		await expect(await canvas.findByRole("treeitem", { name: /tdtax/ })).toHaveAttribute("aria-expanded", "false");
	},
};
