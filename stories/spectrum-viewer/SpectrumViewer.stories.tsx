import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { ngc5548 } from "../data/spectra.js";
import { drag, livePlot, pixelAt } from "../parts/plotPointer.js";

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

const wavelengths = ngc5548.wavelengths as Float64Array;
const whole = [wavelengths[0] as number, wavelengths.at(-1) as number] as const;

/** Hα is taken hold of at rest and put on its peak: z follows, live. Undo gives the old one back, Redo the new one. */
export const DragAMarker: Story = {
	name: "Drag a marker",
	args: { spectra: [ngc5548], defaultVisibleLineGroups: ["H", "[O III]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = await livePlot(canvasElement);
		const box = canvas.getByRole<HTMLInputElement>("textbox", { name: "Redshift z" });
		const at = (angstrom: number): [number, number] => [pixelAt(plot, angstrom, whole), 250];
		const middle = at(6620);
		drag(plot, [at(6562.8), [at(6562.8)[0] + 8, 250], middle], false);
		await expect(Number(box.value)).toBeGreaterThan(0.005);
		drag(plot, [middle, at(6671.92)]);
		// One pixel is worth about 3 Å here, 0.0005 in z.
		await expect(Math.abs(Number(box.value) - 4985 / 299792.458)).toBeLessThan(0.0005);
		const found = box.value;
		await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
		await expect(Number(box.value)).toBeLessThan(0.0166);
		await userEvent.click(canvas.getByRole("button", { name: "Redo" }));
		await expect(box).toHaveValue(found);
	},
};

/** What the pointer reads off: observed and rest wavelength, flux, the nearest line and where redshift and velocity put it. */
export const Readout: Story = {
	args: {
		spectra: [ngc5548],
		defaultRedshift: 0.016628,
		defaultVelocity: 3000,
		defaultVelocityConvention: "optical",
		defaultVisibleLineGroups: ["H", "[O III]"],
	},
	play: async ({ canvasElement }) => {
		const plot = await livePlot(canvasElement);
		const { left, top } = plot.getBoundingClientRect();
		// Hα at v = 3000 km/s, optical: 6562.8 (1 + z) (1 − β) ≈ 6605 Å.
		const at = { clientX: left + pixelAt(plot, 6605, whole), clientY: top + 250, pointerId: 1, pointerType: "mouse" };
		await fireEvent.pointerMove(plot, at);
		const readout = canvasElement.querySelector(".astropane-tooltip");
		await waitFor(() => expect(readout).toBeVisible());
		await expect(readout).toHaveTextContent(/at rest6562\.8.*with z6671\.9.*with v 3,000 km\/s, optical6605\.1/);
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
