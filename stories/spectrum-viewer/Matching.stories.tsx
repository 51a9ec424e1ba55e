import type { Meta, StoryObj } from "@storybook/react-vite";
import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { ngc7331 } from "../data/spectra.js";

const library = templateLibrary();
const without = (name: string) => library.filter(({ object }) => object.replace(/\W/g, "") !== name);

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Matching",
	component: SpectrumViewer,
	args: { onClassification: fn() },
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const source = library.find(({ id }) => id === "ia-91t-sn2018bie-m007-0");
/** An observed spectrum at rest, moved to a redshift. */
const supernova: Spectrum = {
	id: "2018bie",
	label: "SN 2018bie, moved to z = 0.05",
	credit: source?.credit,
	wavelengths: Float64Array.from(source?.wavelengths ?? [], (rest) => rest * 1.05),
	fluxes: source?.fluxes ?? [],
};

/** A supernova, its own spectra left out of the library: class, redshift and phase; a match over it; taken, z is set. */
export const Supernova: Story = {
	args: { spectra: [supernova], templateLibrary: without("SN2018bie"), defaultVisibleLineGroups: [] },
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Match" }));
		const panel = within(await canvas.findByRole("region", { name: "Match templates" }));
		await userEvent.click(panel.getByRole("button", { name: "Match" }));
		const table = within(await panel.findByRole("table"));
		await expect(panel.getByText(/^Ia at z 0\.0/)).toBeVisible();
		const [, first] = table.getAllByRole("row");
		const [draw] = within(first as HTMLElement).getAllByRole("button");
		await userEvent.click(draw as HTMLElement);
		await expect(draw).toHaveAttribute("aria-pressed", "true");
		await userEvent.click(panel.getByRole("button", { name: /^Take Ia/ }));
		await expect(args.onClassification).toHaveBeenCalledOnce();
		await waitFor(() => expect(canvas.getByRole("textbox", { name: "Redshift z" })).toHaveDisplayValue(/^0\.0[56]/));
	},
};

/** A spiral galaxy by keys alone: `c` opens the panel, Enter in a field starts. The templates are fetched at that moment. */
export const Galaxy: Story = {
	name: "Galaxy, by keys",
	args: {
		spectra: [ngc7331],
		templateLibrary: async () => without("NGC7331spiralgalaxy"),
		defaultVisibleLineGroups: ["Galaxy"],
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = await waitFor(() => {
			const element = canvasElement.querySelector<HTMLElement>('[role="application"]');
			if (!element) throw new Error("The plot is not interactive yet.");
			return element;
		});
		plot.focus();
		await userEvent.keyboard("c");
		const panel = within(await canvas.findByRole("region", { name: "Match templates" }));
		await userEvent.type(panel.getByRole("textbox", { name: "Greatest z" }), "{Enter}");
		await panel.findByRole("table");
		await expect(panel.getByText(/^Galaxy at z 0\.00/)).toBeVisible();
	},
};

/** Noise: the answer is that nothing fits, or that it is not reliable. */
export const Noise: Story = {
	args: {
		spectra: [
			{
				id: "noise",
				label: "Noise, a model",
				wavelengths: Float64Array.from({ length: 1500 }, (_, i) => 3800 + 3 * i),
				fluxes: Float64Array.from({ length: 1500 }, (_, i) => 10 + Math.sin(i * i * 1.37) + Math.sin(i * i * 0.77)),
			},
		],
		templateLibrary: library,
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Match" }));
		const panel = within(await canvas.findByRole("region", { name: "Match templates" }));
		await userEvent.click(panel.getByRole("button", { name: "Match" }));
		await expect(await panel.findByText(/^(Nothing fits|Not reliable):/)).toBeVisible();
	},
};
