import type { Meta, StoryObj } from "@storybook/react-vite";
import { colorMagnitudeFromAnnotations } from "astropane/astro";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { brightAnnotations, gaiaAnnotations, wrongParallaxes } from "../data/real-stars.js";

const meta: Meta<typeof HRDiagram> = {
	title: "HR diagram/Real stars",
	component: HRDiagram,
	argTypes: { points: { control: false }, background: { control: false }, store: { control: false } },
};
export default meta;
type Story = StoryObj<typeof HRDiagram>;

const keys = "gaia-archive" as const;
const measured = colorMagnitudeFromAnnotations(gaiaAnnotations, { keys });
const wrong = colorMagnitudeFromAnnotations(wrongParallaxes, { keys });
const bright = colorMagnitudeFromAnnotations(brightAnnotations, {
	catalog: "stars",
	apparentMagKey: "V",
	colorKey: "B-V",
	distanceKey: "distance",
	distanceLowKey: "low",
	distanceHighKey: "high",
});

/**
 * Neighbours of the Sun (☉) as Gaia DR3 has measured them. Two stars of Gaia DR2 are listed below: their parallaxes are so far below zero
 * that no distance explains them, and no limit follows.
 */
export const MeasuredByGaia: Story = {
	name: "Measured by Gaia",
	args: { points: measured.points, rejected: wrong.rejected },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = await canvas.findByRole("application");
		await expect(plot).toHaveAccessibleDescription(/6 points from gaiadr3\.gaia_source/);
		await expect(await canvas.findByText(/of RR Lyrae has a parallax of −2\.61 ± 0\.61 mas/)).toBeVisible();
	},
};

/** Stars that are too bright for Gaia, by V, B − V and the distances of the papers that the legend names. */
export const SeenByEye: Story = {
	name: "Seen by eye",
	args: { points: bright.points, background: "hipparcos-johnson" },
	play: async ({ canvasElement }) => {
		await expect(await within(canvasElement).findByRole("application")).toHaveAccessibleDescription(/8 points from/);
	},
};

/**
 * Lines of constant luminosity and radius run along the dwarfs: their bolometric correction depends on the colour, so that luminosity is
 * no axis.
 */
export const LuminosityAndRadius: Story = {
	name: "Luminosity and radius",
	args: { points: measured.points, axes: { luminosityLines: true } },
	play: async ({ canvasElement }) => {
		await expect(await within(canvasElement).findByRole("application")).toHaveAccessibleDescription(/6 points/);
	},
};

/** Cooling tracks of DA white dwarfs by mass, and lines of equal cooling age, in Gyr. */
export const WhiteDwarfs: Story = {
	name: "White dwarfs",
	args: {
		points: measured.points.filter(({ absoluteMag, color }) => color < 1 && absoluteMag > 10),
		axes: { whiteDwarfTracks: "DA", colorRange: [-0.6, 1.7], magnitudeRange: [8, 18] },
	},
	play: async ({ canvasElement }) => {
		await expect(await within(canvasElement).findByRole("application")).toHaveAccessibleDescription(
			/van Maanen's Star: among the white dwarfs/,
		);
	},
};

const reddened = createHRStore({ a0: 1 });
const distant = [
	{ id: "reddened by A₀ 1", color: 1.236, absoluteMag: 5.51, origin: "model", ruwe: 1.02 },
	{ id: "double", color: 1.6, absoluteMag: 5.2, origin: "model", ruwe: 3.1 },
	{ id: "corrected already", color: 0.4, absoluteMag: 2.6, origin: "corrected", extinction: 0.8, colorExcess: 0.4 },
];

/**
 * *Extinction* takes A₀ away from the points, by ESA's law for Gaia EDR3, and draws the arrow of reddening. Dashed arrows lead to where
 * the stars are observed; one that is corrected already stays. A ring marks a RUWE above 1.4. These three stars are models.
 */
export const Extinction: Story = {
	args: { points: distant, store: reddened },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = await canvas.findByRole("textbox", { name: /^A₀/ });
		await userEvent.clear(box);
		await userEvent.type(box, "1.5{Enter}");
		await waitFor(() => expect(reddened.getState().a0).toBe(1.5));
		await userEvent.clear(box);
		await userEvent.type(box, "1{Enter}");
	},
};
