import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, sdssAStar } from "../data/spectra.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Pins",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const { id: spectrumId } = ngc5548;

/** Notes on the Seyfert galaxy NGC 5548, from a shared view. Each label stands clear of the spectrum. */
export const Notes: Story = {
	name: "Notes on a spectrum",
	args: {
		spectra: [ngc5548],
		defaultRedshift: 0.016628,
		initialState: {
			pins: [
				{ spectrumId, wavelength: 4942, medium: "air", flux: 152_000, note: "broad and narrow Hβ" },
				{ spectrumId, wavelength: 5090, medium: "air", flux: 403_000, note: "[O III]: outflow?" },
				{ spectrumId, wavelength: 5990, medium: "air", flux: 83_000, note: "Na I D of the host" },
				{ spectrumId, wavelength: 6672, medium: "air", flux: 423_000, note: "Hα with [N II]" },
			],
		},
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await waitFor(() =>
			expect(canvas.getByRole("application")).toHaveAccessibleDescription(/4 pins: broad and narrow Hβ at /),
		);
		await userEvent.click(canvas.getByRole("button", { name: "Pins" }));
		await expect(await canvas.findByRole("textbox", { name: "Note of pin 4" })).toHaveDisplayValue("Hα with [N II]");
	},
};

/** By keys: the cursor goes to a sample with `.`, Enter sets a pin there, and its note is written at once; arrow keys move it. */
export const ByKeys: Story = {
	name: "Set by keys",
	args: { spectra: [sdssAStar] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Pins" }));
		await canvas.findByRole("region", { name: "Pins" });
		const plot = canvas.getByRole("application");
		plot.focus();
		// The code for keys is fetched with the first focus; without it, the key is nobody's.
		await waitFor(async () => {
			await userEvent.keyboard(".");
			await expect(canvas.getByRole("status", { name: "" })).toHaveTextContent(/observed/);
		});
		await userEvent.keyboard("{Enter}");
		const note = await canvas.findByRole("textbox", { name: "Note of pin 1" });
		await waitFor(() => expect(note).toHaveFocus());
		await userEvent.keyboard("here{Enter}");
		await waitFor(() => expect(plot).toHaveFocus());
		await userEvent.keyboard("{ArrowUp}{ArrowUp}");
		await waitFor(() => expect(plot).toHaveAccessibleDescription(/1 pin: here at /));
	},
};
