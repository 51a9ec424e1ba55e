import type { Meta, StoryObj } from "@storybook/react-vite";
import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, sdssAStar, sdssBStar, sdssCarbonStar, sdssM5Star } from "../data/spectra.js";
import { drawn, livePlot } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Processing",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** A group of the "Display" panel, which is opened where it is not. */
async function group(root: HTMLElement, name: string) {
	const canvas = within(root);
	if (!canvas.queryByRole("region", { name: "Display and export" }))
		await userEvent.click(canvas.getByRole("button", { name: "Display" }));
	return within(await canvas.findByRole("group", { name }));
}
const choose = async (root: HTMLElement, name: string, label: string, option: string) =>
	userEvent.selectOptions(await (await group(root, name)).findByRole("combobox", { name: label }), option);
async function type(root: HTMLElement, name: string, label: string, text: string): Promise<void> {
	const box = await (await group(root, name)).findByRole("textbox", { name: label });
	await userEvent.clear(box);
	await userEvent.type(box, `${text}{Enter}`);
}

/** Gives the view back to the plot. */
const close = () => userEvent.keyboard("{Escape}");
const axisText = (root: HTMLElement): string => root.querySelector('g[data-layer="axes"]')?.textContent ?? "";
const says = (root: HTMLElement, text: string | RegExp) => waitFor(() => expect(axisText(root)).toMatch(text));

/** Hot and cool stars, divided by what one chooses: a window typed in or taken from the view, the flux at one wavelength. */
export const Normalisation: Story = {
	args: { spectra: [sdssAStar, sdssCarbonStar, sdssM5Star], colorBy: "order", defaultVisibleLineGroups: [] },
	play: async ({ canvasElement }) => {
		await choose(canvasElement, "Flux", "Normalise", "÷ peak");
		await says(canvasElement, "Flux ÷ peak");
		await choose(canvasElement, "Flux", "Normalise", "÷ mean in a window");
		await type(canvasElement, "Flux", "From (Å)", "7000");
		await type(canvasElement, "Flux", "To (Å)", "7100");
		await says(canvasElement, "Flux ÷ mean of 7000–7100 Å");
		await userEvent.click((await group(canvasElement, "Flux")).getByRole("button", { name: "Use the view" }));
		await says(canvasElement, /Flux ÷ mean of 38\d\d\.?\d*–9\d\d\d/);
		await choose(canvasElement, "Flux", "Normalise", "÷ flux at a wavelength");
		await type(canvasElement, "Flux", "At (Å)", "8000");
		await says(canvasElement, "Flux ÷ flux at 8000 Å");
		await close();
	},
};

/** A window where a spectrum has no flux: it is divided by its median instead, and named. */
export const NoFluxInWindow: Story = {
	name: "A window without flux",
	args: { spectra: [ngc5548, sdssAStar], defaultNormalization: { kind: "mean", from: 8000, to: 8100 } },
	play: async ({ canvasElement }) => {
		const problems = await within(canvasElement).findByRole("list", { name: "Problems with the data" });
		await expect(problems).toHaveTextContent(/no positive flux on average between 8000 and 8100 Å.*its median/);
		await expect(problems.children).toHaveLength(1);
	},
};

/** What is left of a B star when an A star of the same level is taken away: its median is about zero, and it shows. */
const difference = (): Spectrum => {
	const level = (of: Float64Array) => of.slice().sort()[of.length >> 1] as number;
	const a = sdssAStar.fluxes as Float64Array;
	const b = sdssBStar.fluxes as Float64Array;
	const n = Math.min(a.length, b.length);
	const ratio = level(b) / level(a);
	return {
		id: "difference",
		label: "SDSS B star − A star",
		medium: "vacuum",
		wavelengths: (sdssBStar.wavelengths as Float64Array).slice(0, n),
		fluxes: b.slice(0, n).map((flux, i) => flux - ratio * (a[i] as number)),
		credit: "SDSS",
	};
};
export const AboutZero: Story = {
	name: "A median of about zero",
	args: { spectra: [difference()], defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		await says(canvasElement, /−.*0.*Flux ÷ median/);
		await expect(within(canvasElement).queryByRole("list", { name: "Problems with the data" })).toBeNull();
	},
};

/** A noisy B star through all kinds of smoothing; the raw spectrum stays beneath as a ghost. */
export const SmoothingKinds: Story = {
	name: "Smoothing",
	args: { spectra: [sdssBStar], defaultErrorBands: false, defaultVisibleLineGroups: ["H", "He I"] },
	play: async ({ canvasElement }) => {
		for (const kind of ["boxcar", "Gaussian, pixels", "Gaussian, km/s", "median", "Savitzky–Golay"])
			await choose(canvasElement, "Smoothing", "Kind", kind);
		await choose(canvasElement, "Smoothing", "Order", "3");
		await type(canvasElement, "Smoothing", "Width", "21");
		const box = await (await group(canvasElement, "Smoothing")).findByRole("textbox", { name: "Width" });
		await expect(box).toHaveValue("21");
		await close();
	},
};

/** Means in bins of 20 Å, weighed by 1/σ²: the bands narrow with them. */
export const Binning: Story = {
	args: { spectra: [sdssBStar], defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		await type(canvasElement, "Smoothing", "Bins", "20");
		const box = await (await group(canvasElement, "Smoothing")).findByRole("textbox", { name: "Bins" });
		await expect(Number((box as HTMLInputElement).value)).toBe(20);
		await close();
	},
};

/** The core of Hβ and the stretch about the A band were masked: gaps in the line, and shaded. */
const masked: Spectrum = {
	...sdssAStar,
	mask: Uint8Array.from(sdssAStar.wavelengths as Float64Array, (w) =>
		(w > 4850 && w < 4875) || (w > 7550 && w < 7750) ? 1 : 0,
	),
};
export const Masks: Story = {
	name: "Masked samples",
	args: { spectra: [masked], defaultVisibleLineGroups: ["H", "Tellurics-1"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await waitFor(() => expect(canvas.getByRole("list", { name: "Spectra" })).toHaveTextContent("masked"));
		const plot = await livePlot(canvasElement);
		const box = plot.getBoundingClientRect();
		const [from, to] = [3800, 9200];
		const x = box.left + 58 + ((7650 - from) / (to - from)) * (box.width - 72);
		plot.dispatchEvent(
			new PointerEvent("pointermove", { bubbles: true, clientX: x, clientY: box.top + box.height / 2, pointerId: 1 }),
		);
		await waitFor(() => expect(plot.querySelector(".astropane-tooltip")).toHaveTextContent("masked"));
	},
};

/** Errors that are twice as large above as below, as faint fluxes have them: the band and the readout follow. */
const lopsided: Spectrum = {
	...sdssBStar,
	errors: {
		lower: sdssBStar.errors as Float64Array,
		upper: (sdssBStar.errors as Float64Array).map((error) => 2 * error),
	},
};
export const TwoSidedErrors: Story = {
	name: "Two-sided errors",
	args: { spectra: [lopsided], defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		const plot = within(canvasElement).getByRole("application");
		plot.focus();
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		await drawn();
		await userEvent.keyboard(".");
		await within(canvasElement).findByText(/flux [\d.]+ \+[\d.]+ −[\d.]+/);
	},
};

/** One wavelength of 10¹² Å among thousands of good ones: the axis does not reach to it, and it is named. */
export const StrayWavelength: Story = {
	name: "A stray wavelength",
	args: {
		spectra: [
			{
				...ngc5548,
				wavelengths: [...(ngc5548.wavelengths as Float64Array), 1e12],
				fluxes: [...(ngc5548.fluxes as Float64Array), 1],
				mask: null,
			},
		],
	},
	play: async ({ canvasElement }) => {
		await says(canvasElement, /4000.*7000.*Observed wavelength/);
		const problems = await within(canvasElement).findByRole("list", { name: "Problems with the data" });
		await expect(problems).toHaveTextContent(/1000000000000 Å, far from all others/);
	},
};
