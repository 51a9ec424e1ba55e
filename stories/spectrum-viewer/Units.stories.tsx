import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, sdssAStar, sdssEmissionLineGalaxy, sdssGStar, sdssM5Star } from "../data/spectra.js";
import { drawn } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Units and axes",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** Opens "Display" and chooses in a group of it, by what a person reads there. */
async function choose(root: HTMLElement, group: string, label: string, option: string): Promise<void> {
	const canvas = within(root);
	if (!canvas.queryByRole("region", { name: "Display and export" }))
		await userEvent.click(canvas.getByRole("button", { name: "Display" }));
	const fields = within(await canvas.findByRole("group", { name: group }));
	await userEvent.selectOptions(await fields.findByRole("combobox", { name: label }), option);
}

/** Gives the view back to the plot. */
const close = () => userEvent.keyboard("{Escape}");
/** What stands on the axes, ticks and titles. */
const axisText = (root: HTMLElement): string => root.querySelector('g[data-layer="axes"]')?.textContent ?? "";
const says = (root: HTMLElement, text: string | RegExp) => waitFor(() => expect(axisText(root)).toMatch(text));

/** SDSS gives Fλ in 10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹: an A and a G star as Fλ, as Fν, and in AB magnitudes with the bright side up. */
export const FluxQuantities: Story = {
	name: "Fλ, Fν, AB magnitude",
	args: { spectra: [sdssAStar, sdssGStar], colorBy: "order", defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		await choose(canvasElement, "Flux", "Normalise", "none");
		await choose(canvasElement, "Flux", "Show", "Fλ");
		await says(canvasElement, /Observed Fλ \(10−15 erg s⁻¹ cm⁻² Å⁻¹\)/);
		await choose(canvasElement, "Flux", "Show", "Fν");
		await says(canvasElement, /Observed Fν \(mJy\)/);
		await choose(canvasElement, "Flux", "Show", "AB magnitude");
		await says(canvasElement, "AB magnitude");
		const ticks = [...axisText(canvasElement).matchAll(/1\d\.\d/g)].map((tick) => Number(tick[0]));
		// From the bottom upwards: bright is up.
		await expect(ticks.length).toBeGreaterThan(2);
		await expect(ticks[0]).toBeGreaterThan(ticks[ticks.length - 1] as number);
		await expect(within(canvasElement).getByText(/Magnitudes are not divided/)).toBeVisible();
		await close();
	},
};

/** Counts cannot be turned into Fλ: the spectrum is named below, and drawn as it was given. */
export const UnknownUnit: Story = {
	name: "A unit that is not known",
	args: { spectra: [sdssEmissionLineGalaxy, ngc5548, sdssAStar], defaultFluxQuantity: "fnu" },
	play: async ({ canvasElement }) => {
		const problems = await within(canvasElement).findByRole("list", { name: "Problems with the data" });
		await expect(problems).toHaveTextContent(/"counts", which is not known, so it cannot be shown as Fν/);
		await says(canvasElement, "Observed Fν ÷ median");
	},
};

/** An M5 dwarf spans two decades; on a log axis the blue end can be read, too. */
export const LogFlux: Story = {
	name: "Log flux",
	args: { spectra: [sdssM5Star], defaultNormalization: "none", defaultVisibleLineGroups: ["Na I"] },
	play: async ({ canvasElement }) => {
		await choose(canvasElement, "Flux", "y axis", "log");
		await says(canvasElement, /1.*2.*5.*10/);
		const plot = within(canvasElement).getByRole("application");
		plot.focus();
		// Flux alone, by keys: in, down and home again.
		const before = axisText(canvasElement);
		await userEvent.keyboard("{Alt>}+{/Alt}");
		await waitFor(() => expect(axisText(canvasElement)).not.toBe(before));
		await userEvent.keyboard("0");
		await waitFor(() => expect(axisText(canvasElement)).toBe(before));
	},
};

/** Nanometres, then micrometres; the readout follows. */
export const WavelengthUnits: Story = {
	name: "Nanometres and micrometres",
	args: { spectra: [sdssAStar] },
	play: async ({ canvasElement }) => {
		await choose(canvasElement, "Wavelength", "Unit", "nm");
		await says(canvasElement, /400.*Observed wavelength \(nm, vacuum\)/);
		await choose(canvasElement, "Wavelength", "Unit", "µm");
		await says(canvasElement, /0\.4.*Observed wavelength \(µm, vacuum\)/);
		await close();
		const plot = within(canvasElement).getByRole("application");
		plot.focus();
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		await drawn();
		await userEvent.keyboard(".");
		await within(canvasElement).findByText(/0\.\d{6} µm observed/);
	},
};

/** The rest frame below, the observed one above; a step of the redshift moves the labels below. */
export const RestAxis: Story = {
	name: "Rest wavelengths below",
	args: { spectra: [ngc5548], defaultRedshift: 0.016628, defaultVisibleLineGroups: ["H", "[O III]"] },
	play: async ({ canvasElement }) => {
		await choose(canvasElement, "Wavelength", "x axis", "rest");
		await says(canvasElement, /Rest wavelength \(Å, air\)/);
		await expect(axisText(canvasElement)).not.toContain("Observed");
		await close();
	},
};

/** NGC 5548 was measured in air, the template in vacuum: both stand on the axis' medium, and the legend says which was moved. */
export const TwoMedia: Story = {
	name: "Air and vacuum in one plot",
	args: { spectra: [ngc5548, sdssEmissionLineGalaxy], defaultVisibleLineGroups: ["[O III]"] },
	play: async ({ canvasElement }) => {
		const legend = within(canvasElement).getByRole("list", { name: "Spectra" });
		await expect(legend).toHaveTextContent("from vacuum");
		await choose(canvasElement, "Wavelength", "In", "vacuum");
		await says(canvasElement, /Observed wavelength \(Å, vacuum\)/);
		await waitFor(() => expect(legend).toHaveTextContent("from air"));
		await expect(legend).not.toHaveTextContent("from vacuum");
		await close();
	},
};
