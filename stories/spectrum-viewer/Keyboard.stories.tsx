import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, ngc7331 } from "../data/spectra.js";
import { openLines } from "../parts/openLines.js";
import { livePlot } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/By keyboard and by ear",
	component: SpectrumViewer,
	args: { spectra: [ngc5548], defaultRedshift: 0.016628, defaultVisibleLineGroups: ["H", "[O III]"], height: 320 },
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** The plot with the keyboard's focus in it, once it answers. */
async function focusedPlot(element: HTMLElement): Promise<HTMLElement> {
	const plot = await livePlot(element);
	plot.focus();
	return plot;
}
/** What was read out last. */
const spoken = (element: HTMLElement) =>
	[...element.querySelectorAll('[role="status"][aria-live]')].map((region) => region.textContent).join(" ");
const hears = (element: HTMLElement, words: RegExp) => waitFor(() => expect(spoken(element)).toMatch(words));

/** `.` and `,` go from sample to sample, `>` and `<` by ten; each says wavelength, flux and the nearest line. */
export const Cursor: Story = {
	name: "A cursor that reads out",
	play: async ({ canvasElement }) => {
		await focusedPlot(canvasElement);
		await userEvent.keyboard(".");
		await hears(canvasElement, /[\d.]+ ångström observed, [\d.]+ rest, flux [\d.]+, nearest line \[O III\] 5007/);
		const before = spoken(canvasElement);
		await userEvent.keyboard(">");
		await waitFor(() => expect(spoken(canvasElement)).not.toBe(before));
		await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(canvasElement.querySelector(".astropane-tooltip")).not.toBeVisible());
	},
};

/** Redshift, velocity, zoom and choices by their keys, each said; `z` takes steps back, `y` brings them again. */
export const Steps: Story = {
	name: "Every choice by its key, and undo",
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await focusedPlot(canvasElement);
		const box = canvas.getByRole("textbox", { name: "Redshift z" });
		await userEvent.keyboard("]");
		await expect(box).toHaveValue("0.016728");
		await hears(canvasElement, /Redshift 0\.016728/);
		await userEvent.keyboard("}");
		await expect(box).toHaveValue("0.026728");
		await userEvent.keyboard(")");
		await expect(canvas.getByRole("textbox", { name: "Expansion velocity" })).toHaveValue("100");
		await hears(canvasElement, /Expansion velocity 100 km\/s/);
		await userEvent.keyboard("zzz");
		await expect(box).toHaveValue("0.016628");
		await expect(canvas.getByRole("textbox", { name: "Expansion velocity" })).toHaveValue("0");
		await userEvent.keyboard("y");
		await expect(box).toHaveValue("0.016728");
		await userEvent.keyboard("z");
		await userEvent.keyboard("u");
		await hears(canvasElement, /Unit: nm/);
		await waitFor(() => expect(canvasElement.querySelector('g[data-layer="axes"]')).toHaveTextContent("(nm, air)"));
	},
};

/** `?` lists every key and gesture; Escape closes the list, and the plot has the focus again. */
export const Help: Story = {
	name: "The list of keys",
	play: async ({ canvasElement }) => {
		const plot = await focusedPlot(canvasElement);
		await userEvent.keyboard("?");
		const list = await within(canvasElement.ownerDocument.body).findByRole("dialog", { name: "Keys" });
		for (const words of [
			"Measure a line",
			"Go to the next or previous visible line",
			"Set the redshift by putting",
			"Add a knot",
		])
			await expect(within(list).getByText(new RegExp(words))).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await waitFor(() => expect(list).not.toBeInTheDocument());
		await waitFor(() => expect(plot).toHaveFocus());
	},
};

/** The picture in words: which spectra, their ranges, the redshift, the groups that are marked. It follows what changes. */
export const Description: Story = {
	name: "A description of the picture",
	args: { spectra: [ngc5548, ngc7331] },
	play: async ({ canvasElement }) => {
		const plot = await focusedPlot(canvasElement);
		await expect(plot).toHaveAccessibleDescription(
			/2 spectra: NGC 5548.*NGC 7331.*from 3,\d+ to 7,\d+ Å in air.*Redshift 0\.016628.*of 2 groups are marked: H and \[O III\].*Flux from/,
		);
		await openLines(canvasElement);
		await userEvent.click(within(canvasElement).getByRole("button", { name: "Si II" }));
		await waitFor(() => expect(plot).toHaveAccessibleDescription(/3 groups are marked: H, .* and Si II/));
	},
};

/** The same as tables: each marked line with where it stands, and the samples in view. */
export const AsTables: Story = {
	name: "The picture as tables",
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Table of lines" }));
		const lines = await canvas.findByRole("table", { name: /^Lines/ });
		await expect(within(lines).getByRole("row", { name: /^Hα/ })).toHaveTextContent(/6562\.79.*6671\.92/);
		await userEvent.click(canvas.getByRole("button", { name: "Table of samples" }));
		const samples = await canvas.findByRole("table", { name: /^Samples/ });
		await expect(within(samples).getAllByRole("row").length).toBeGreaterThan(10);
	},
};
