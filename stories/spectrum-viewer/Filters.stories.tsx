import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { sdssAStar, sdssGStar } from "../data/spectra.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Filters",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** Two stars in the filters of SDSS. u and z reach beyond their spectra, so there is no magnitude. */
export const Magnitudes: Story = {
	name: "AB magnitudes",
	args: {
		spectra: [sdssAStar, sdssGStar],
		defaultLayout: "overlay",
		initialState: { shownFilters: ["SDSS u", "SDSS g", "SDSS r", "SDSS i", "SDSS z"] },
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await waitFor(() => expect(canvas.getByRole("application")).toHaveAccessibleDescription(/Filters: SDSS u, /));
		await userEvent.click(canvas.getByRole("button", { name: "Filters" }));
		const table = within(await canvas.findByRole("table", { name: "Synthetic AB magnitudes" }));
		const r = table.getAllByRole("row", { name: /^SDSS r/ });
		await expect(r).toHaveLength(2);
		await expect(r[0]).toHaveTextContent(/\d\d\.\d{3,} ± 0\.\d{3,}/);
		await expect(table.getAllByRole("row", { name: /^SDSS u/ })[0]).toHaveTextContent(/under 95 %/);
	},
};

/** Filters that the page passes stand before those of the library. */
export const OwnFilters: Story = {
	name: "Filters of the page",
	args: {
		spectra: [sdssAStar],
		filters: [{ name: "Hα, 100 Å wide", wavelengths: [6513, 6514, 6613, 6614], response: [0, 1, 1, 0] }],
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Filters" }));
		await userEvent.click(await canvas.findByRole("button", { name: "Hα, 100 Å wide" }));
		await expect(await canvas.findByRole("row", { name: /^Hα, 100 Å wide/ })).toHaveTextContent(/\d\d\.\d{3}/);
	},
};
