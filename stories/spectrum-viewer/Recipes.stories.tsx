import type { Meta, StoryObj } from "@storybook/react-vite";
import { type CustomLine, SpectrumViewer } from "astropane/spectrum-viewer";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { modelSupernova } from "../data/model-supernova.js";
import {
	ngc4486b,
	ngc5548,
	ngc7331,
	sdssAStar,
	sdssBStar,
	sdssEmissionLineGalaxy,
	sdssM5Star,
	sdssQuasar,
	sdssStars,
} from "../data/spectra.js";
import { openLines } from "../parts/openLines.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Recipes",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** An A star and a B star: the Balmer series and helium, with their 1σ bands. */
export const HotStars: Story = {
	name: "Hot stars: Balmer and helium",
	args: { spectra: [sdssAStar, sdssBStar], defaultVisibleLineGroups: ["H", "He I", "Ca II"] },
};

/** An M5 dwarf: TiO bands, Na I and Ca II; sodium stands beside the tellurics. */
export const CoolStar: Story = {
	name: "Cool star: molecular bands and sodium",
	args: { spectra: [sdssM5Star], defaultVisibleLineGroups: ["Na I", "Ca II", "H", "Tellurics-1", "Tellurics-2"] },
};

/** Six stars from hot to cool, each divided by its median so that they share one axis. */
export const SpectralSequence: Story = {
	name: "Spectral sequence, B to carbon",
	args: { spectra: sdssStars, colorBy: "order", defaultVisibleLineGroups: ["H"] },
};

/** Galaxies at three redshifts, one axis in air. */
export const Galaxies: Story = {
	name: "Galaxies",
	args: { spectra: [ngc7331, ngc4486b, ngc5548], defaultRedshift: 0.0027, defaultVisibleLineGroups: ["Galaxy"] },
};

/** The rest-frame template of an emission-line galaxy is in vacuum; the axis is turned to air. */
export const AirAxis: Story = {
	name: "A vacuum spectrum on an air axis",
	args: {
		spectra: [sdssEmissionLineGalaxy],
		defaultMedium: "air",
		defaultVisibleLineGroups: ["H", "[O III]", "[O II]", "[O I]"],
	},
};

/** A composite quasar from Lyα to Hα, as it would be seen at z = 2.3. */
export const Quasar: Story = {
	args: {
		spectra: [
			{
				...sdssQuasar,
				wavelengths: Array.from(sdssQuasar.wavelengths as Float64Array, (w) => w * 3.3),
				label: "SDSS composite quasar, moved to z = 2.3",
			},
		],
		defaultRedshift: 2.3,
		defaultVisibleLineGroups: ["AGN UV", "H", "[O III]"],
	},
};

/** A model supernova at six epochs with P Cygni lines at 10,000 km/s: the velocity slider moves the markers to the troughs. */
export const Supernova: Story = {
	name: "Supernova at 10,000 km/s",
	args: {
		spectra: modelSupernova,
		defaultVelocity: 10_000,
		defaultVisibleLineGroups: ["Si II", "Ca II", "S II", "Fe II"],
	},
};

/** Boxcar smoothing over eleven samples; the raw spectrum stays as a ghost. */
export const Smoothed: Story = {
	args: {
		spectra: [ngc5548],
		defaultRedshift: 0.0166,
		defaultSmoothing: { kind: "boxcar", width: 11 },
		defaultVisibleLineGroups: ["H", "[O III]"],
	},
};

/** Counts as they came, without normalisation; the axis names the unit. */
export const OwnUnits: Story = {
	name: "Without normalisation",
	args: { spectra: [sdssAStar], defaultNormalization: "none", defaultVisibleLineGroups: ["H"] },
};

const ownLines: CustomLine[] = [
	{ id: "fe7", label: "[Fe VII] 6087", wavelength: 6087 },
	{ id: "hg", label: "Hg lamp", wavelength: 5460.74, static: true },
];

/** Lines of one's own, kept by the host through a callback. */
export const CustomLines: Story = {
	name: "Custom lines",
	args: { spectra: [ngc5548], defaultRedshift: 0.0166, defaultCustomLines: ownLines, defaultVisibleLineGroups: [] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await openLines(canvasElement);
		await userEvent.type(canvas.getByRole("textbox", { name: "Custom line" }), "4686 He II?");
		await userEvent.click(canvas.getByRole("button", { name: "Add" }));
		await expect(await canvas.findByRole("button", { name: "Remove line He II?" })).toBeVisible();
	},
};

/** The host holds the redshift: the viewer asks, the host answers. */
export const Controlled: Story = {
	name: "Controlled redshift",
	args: { spectra: [ngc5548] },
	render: function Render(args) {
		const [redshift, setRedshift] = useState(0.0166);
		return (
			<>
				<p>
					The host's own redshift: <output>{redshift.toFixed(6)}</output>
				</p>
				<SpectrumViewer {...args} redshift={redshift} onRedshiftChange={setRedshift} />
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = canvas.getByRole("textbox", { name: "Redshift z" });
		await userEvent.clear(box);
		await userEvent.type(box, "0.02{Enter}");
		await waitFor(() => expect(canvasElement.querySelector("output")).toHaveTextContent("0.020000"));
	},
};

/** Drawn on dark ground, not inverted. */
export const Dark: Story = {
	name: "Dark theme",
	args: {
		spectra: [ngc5548],
		defaultRedshift: 0.0166,
		defaultVisibleLineGroups: ["H", "[O III]", "He I", "Tellurics-1", "Tellurics-2"],
	},
	globals: { theme: "dark" },
};

/** On a telephone. */
export const Narrow: Story = {
	name: "360 px wide",
	args: { spectra: [ngc5548], defaultRedshift: 0.0166, height: 300, defaultVisibleLineGroups: ["H", "[O III]"] },
	decorators: [(Story) => <div className="story-narrow">{Story()}</div>],
};
