import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, within } from "storybook/test";
import { ngc5548 } from "../data/spectra.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Overview",
	component: SpectrumViewer,
	argTypes: {
		spectra: { control: false },
		lineGroups: { control: false },
		store: { control: false },
		controls: { control: "inline-radio", options: [true, "compact", false] },
		defaultRedshift: { control: { type: "number", step: 0.0001 } },
		height: { control: { type: "number", min: 120, max: 900, step: 20 } },
	},
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** A Seyfert galaxy at z = 0.0166: Hβ, [O III] and Hα stand on their peaks; the telluric bands do not move. */
export const NGC5548: Story = {
	name: "NGC 5548",
	args: {
		spectra: [ngc5548],
		defaultRedshift: 0.0166,
		defaultVisibleLineGroups: ["H", "[O III]", "[O I]", "Tellurics-1", "Tellurics-2"],
	},
};

/** Every prop that is not data, to play with. */
export const Playground: Story = {
	args: {
		spectra: [ngc5548],
		defaultRedshift: 0.0166,
		defaultVelocity: 0,
		defaultVelocityConvention: "relativistic",
		height: 420,
		controls: true,
		loading: false,
		errorBands: true,
	},
	// Defaults count at mount only: a change of a control mounts anew.
	render: (args) => (
		<SpectrumViewer
			key={JSON.stringify([args.defaultRedshift, args.defaultVelocity, args.defaultVelocityConvention, args.controls])}
			{...args}
		/>
	),
};

/** An exact redshift typed into the box moves the lines and the rest axis, and nothing else. */
export const TypeARedshift: Story = {
	name: "Type a redshift",
	args: { spectra: [ngc5548], defaultRedshift: 0, defaultVisibleLineGroups: ["H", "[O III]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = canvas.getByRole("textbox", { name: "Redshift z" });
		await userEvent.clear(box);
		await userEvent.type(box, "0.016628{Enter}");
		await expect(box).toHaveValue("0.016628");
		await expect(canvas.getByRole("slider", { name: "Redshift z" })).toHaveValue("0.016628");
	},
};

/** As small as it comes: no controls, in a card. */
export const Bare: Story = {
	name: "Bare, without controls",
	args: { spectra: [ngc5548], defaultRedshift: 0.0166, controls: false, height: 260 },
};
