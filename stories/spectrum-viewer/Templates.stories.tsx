import type { Meta, StoryObj } from "@storybook/react-vite";
import { createSpectrumStore, type SpectrumTemplate, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import {
	ngc5548,
	ngc7331,
	sdssAStar,
	sdssBStar,
	sdssEarlyTypeGalaxy,
	sdssEmissionLineGalaxy,
	sdssGStar,
	sdssQuasar,
} from "../data/spectra.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Templates",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** Spectra at rest are templates as they are. */
const quasar: SpectrumTemplate = { ...sdssQuasar, id: "template-quasar", label: "SDSS composite quasar" };
const early: SpectrumTemplate = { ...sdssEarlyTypeGalaxy, id: "template-early", label: "SDSS early-type galaxy" };
const emission: SpectrumTemplate = {
	...sdssEmissionLineGalaxy,
	id: "template-emission",
	label: "SDSS emission-line galaxy",
};

const legendOf = (canvasElement: HTMLElement) => within(within(canvasElement).getByRole("list", { name: "Spectra" }));
const factorOf = (canvasElement: HTMLElement, name: RegExp) =>
	Number.parseFloat(
		legendOf(canvasElement)
			.getByRole("button", { name })
			.textContent?.match(/× ([\d.]+)/)?.[1] ?? "NaN",
	);

/** The composite quasar over NGC 5548, a Seyfert galaxy: put z right and its lines fall on those of the spectrum. */
export const OverNGC5548: Story = {
	name: "Composite quasar over NGC 5548",
	args: {
		spectra: [ngc5548],
		templates: [quasar],
		defaultVisibleLineGroups: ["H", "[O III]"],
	},
	play: async ({ canvasElement }) => {
		await legendOf(canvasElement).findByRole("button", { name: /composite quasar/ });
		const before = factorOf(canvasElement, /composite quasar/);
		const box = within(canvasElement).getByRole("textbox", { name: "Redshift z" });
		await userEvent.clear(box);
		await userEvent.type(box, "0.016628{Enter}");
		await waitFor(() => expect(factorOf(canvasElement, /composite quasar/)).not.toBe(before));
		await expect(factorOf(canvasElement, /composite quasar/)).toBeGreaterThan(0);
	},
};

/** Two stars over one of another class: they differ in helium, in the Balmer lines and in the slope. */
export const OverAStar: Story = {
	name: "Stars over a star",
	args: {
		spectra: [sdssAStar],
		templates: [
			{ ...sdssBStar, id: "template-b", label: "B star" },
			{ ...sdssGStar, id: "template-g", label: "G star" },
		],
		defaultErrorBands: false,
		defaultVisibleLineGroups: ["H", "He I", "Ca II"],
	},
	play: async ({ canvasElement }) => {
		const legend = legendOf(canvasElement);
		await userEvent.click(await legend.findByRole("button", { name: /^G star/ }));
		await waitFor(() =>
			expect(legend.getByRole("button", { name: /^G star/ })).toHaveAttribute("aria-pressed", "false"),
		);
		await userEvent.click(within(canvasElement).getByRole("button", { name: "Show all" }));
		await waitFor(() => expect(factorOf(canvasElement, /^G star/)).toBeGreaterThan(0));
	},
};

/** Two galaxies over NGC 7331, a spiral: the one with emission lines falls short of its bulge. */
export const OverASpiral: Story = {
	name: "Galaxies over NGC 7331",
	args: {
		spectra: [ngc7331],
		templates: [early, emission],
		defaultRedshift: 0.0026582,
		defaultVisibleLineGroups: ["Galaxy"],
	},
};

const far = createSpectrumStore({ redshift: 12, visibleLineGroups: ["H", "[O III]"] });

/** At z = 12 neither a line nor a template falls on the spectrum; the figure says so and goes on. */
export const NothingInView: Story = {
	name: "Nothing in view at z = 12",
	args: { spectra: [ngc5548], templates: [early], store: far },
	play: async ({ canvasElement }) => {
		await waitFor(() =>
			expect(legendOf(canvasElement).getByRole("button", { name: /early-type/ })).toHaveTextContent("not in view"),
		);
		await expect(within(canvasElement).getByRole("application")).toHaveAccessibleDescription(
			/No chosen line falls between/,
		);
	},
};
