import type { Meta, StoryObj } from "@storybook/react-vite";
import { choicesFromSkyPortal, classificationRequests } from "astropane/skyportal";
import { type TaxonomyChoice, TaxonomyPicker } from "astropane/taxonomy-picker";
import { useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { classificationRows } from "../data/classifications.js";
import { tdtax } from "../data/tdtax.js";

const meta: Meta<typeof TaxonomyPicker> = {
	title: "Taxonomy picker/Modes",
	component: TaxonomyPicker,
	args: {
		taxonomies: [tdtax],
		hiddenRoots: ["Time-domain Source"],
		issues: "none",
		height: 320,
		onValueChange: fn(),
	},
	argTypes: { taxonomies: { control: false }, store: { control: false }, value: { control: false } },
};

export default meta;
type Story = StoryObj<typeof TaxonomyPicker>;

const cataclysmic = "Time-domain Source/Stellar variable/Cataclysmic";
const chosen = (id: string, probability?: number): TaxonomyChoice => ({
	taxonomyId: 1,
	id,
	class: id.split("/").at(-1) ?? "",
	path: id.split("/").slice(1),
	...(probability === undefined ? {} : { probability }),
});

/** Choosing a class chooses all below it; the value holds the topmost. A disabled class opens, but cannot be chosen. */
export const Cascade: Story = {
	args: {
		mode: "cascade",
		defaultExpandedDepth: 5,
		defaultValue: [chosen(`${cataclysmic}/Supernova/Type I/Ia`)],
		isDisabled: (node) => node.class === "GRB",
	},
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		await waitFor(() =>
			expect(canvas.getByRole("treeitem", { name: "Type I" })).toHaveAttribute("aria-checked", "mixed"),
		);
		await userEvent.click(canvas.getByRole("treeitem", { name: "Type I" }));
		await waitFor(() =>
			expect(args.onValueChange).toHaveBeenLastCalledWith([expect.objectContaining({ class: "Type I" })]),
		);
		await expect(canvas.getByRole("treeitem", { name: "GRB" })).toHaveAttribute("aria-disabled", "true");
	},
};

/**
 * How sure of each class: 0 is "not this class", no number is no statement. Saved classifications are edited in place, and the
 * requests are listed before they go. Ia by a machine stays one.
 */
export const Probability: Story = {
	args: { mode: "probability", probabilities: "bounded", defaultExpandedDepth: 2 },
	render: function Render(args) {
		const [value, setValue] = useState(() =>
			choicesFromSkyPortal(classificationRows, [tdtax], { hiddenRoots: ["Time-domain Source"] }),
		);
		return (
			<TaxonomyPicker
				{...args}
				value={value}
				onValueChange={(next) => {
					setValue(next);
					args.onValueChange?.(next);
				}}
				pendingRequests={(next) => classificationRequests(classificationRows, next, { objId: "ZTF24demo" })}
			/>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByText("Nothing to save.")).toBeVisible();
		const box = canvas.getByRole("textbox", { name: "Probability of Type I" });
		await userEvent.clear(box);
		await userEvent.type(box, "0.7{Enter}");
		await waitFor(() => expect(canvas.getByRole("textbox", { name: "Probability of Ia" })).toHaveValue("0.70"));
		await expect(await canvas.findByText(/requests to save: 3 PUT/)).toBeVisible();
	},
};

/** What people and machines say, and where they contradict themselves. */
export const Classifications: Story = {
	args: { classifications: classificationRows, defaultExpandedDepth: 1, height: 160, details: false },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByText("People (Ia-91T) and SNIascore (Ia) agree.")).toBeVisible();
		await userEvent.click(canvas.getByRole("checkbox", { name: "Hide those by machines" }));
		await expect(canvas.queryByRole("list", { name: "By machines" })).toBeNull();
	},
};
