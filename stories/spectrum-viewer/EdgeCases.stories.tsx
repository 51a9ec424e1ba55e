import type { Meta, StoryObj } from "@storybook/react-vite";
import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548 } from "../data/spectra.js";
import { livePlot } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Edge cases",
	component: SpectrumViewer,
	args: { height: 300 },
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** A seeded run of noise about a slope; the same at every visit. */
function noise(length: number, seed = 1): Float64Array {
	let state = seed;
	return Float64Array.from({ length }, (_, i) => {
		state = (state * 16807) % 2147483647;
		return 1 + i / length + (state / 2147483647 - 0.5) * 0.4;
	});
}
const grid = (length: number, from = 3500, to = 9500): Float64Array =>
	Float64Array.from({ length }, (_, i) => from + ((to - from) * i) / Math.max(1, length - 1));

const says =
	(words: string): NonNullable<Story["play"]> =>
	async ({ canvasElement }) => {
		await expect(within(canvasElement).getByText(words)).toBeVisible();
	};

export const NoSpectrum: Story = {
	name: "No spectrum",
	args: { spectra: [] },
	play: says("No spectra yet"),
};
export const Loading: Story = { args: { spectra: [], loading: true }, play: says("Loading spectra …") };

/** Labels of the flux axis, from bottom to top. */
const fluxTicks = (canvasElement: HTMLElement): number[] =>
	[...canvasElement.querySelectorAll<SVGTextElement>('g[data-layer="axes"] text')]
		.filter((text) => text.getAttribute("text-anchor") === "end" && text.getAttribute("transform") === null)
		.map((text) => Number(text.textContent?.replace("−", "-")))
		.filter(Number.isFinite);

const messageOf =
	(pattern: RegExp): NonNullable<Story["play"]> =>
	async ({ canvasElement }) => {
		const problems = await within(canvasElement).findByRole("list", { name: "Problems with the data" });
		await expect(problems).toHaveTextContent(pattern);
	};

export const OneSample: Story = {
	name: "One sample",
	args: { spectra: [{ id: "one", label: "One sample", wavelengths: [6563], fluxes: [2] }] },
	play: async ({ canvasElement }) => {
		await expect(within(canvasElement).getByRole("application")).toHaveAccessibleDescription(
			/Spectrum: One sample, 6,563 Å in air/,
		);
	},
};

export const AllNaN: Story = {
	name: "All NaN",
	args: {
		spectra: [{ id: "nan", label: "All NaN", wavelengths: [4000, 5000, 6000], fluxes: [Number.NaN, Number.NaN, null] }],
	},
	play: messageOf(/All NaN|nan/i),
};

export const UnequalLengths: Story = {
	name: "Three wavelengths, four fluxes",
	args: {
		spectra: [ngc5548, { id: "unequal", label: "Unequal", wavelengths: [4000, 5000, 6000], fluxes: [1, 2, 3, 4] }],
	},
	play: messageOf(/3 wavelengths.*4 fluxes/s),
};

const unsorted = grid(600);
export const Unsorted: Story = {
	name: "Unsorted, repeated and descending",
	args: {
		spectra: [
			{
				id: "unsorted",
				label: "Unsorted",
				wavelengths: [...unsorted].map((_, i) => unsorted[(i * 7) % 600] as number),
				fluxes: noise(600),
			},
			{ id: "descending", label: "Descending", wavelengths: [...unsorted].reverse(), fluxes: noise(600, 3) },
			{
				id: "repeated",
				label: "Repeated",
				wavelengths: Float64Array.from(unsorted, (w, i) => (i % 10 === 0 ? (unsorted[0] as number) : w)),
				fluxes: noise(600, 5),
			},
		],
	},
	// The descending one is as good as an ascending one, and not spoken of.
	play: messageOf(/"unsorted" has wavelengths that go up and down.*"repeated" has.*several samples at/s),
};

/** Errors of zero say nothing of the noise: the band leaves them out, and the viewer says so. */
export const ZeroErrors: Story = {
	name: "Errors of zero",
	args: {
		spectra: [
			{
				id: "zero",
				label: "Errors of zero",
				wavelengths: grid(600),
				fluxes: noise(600),
				errors: Float64Array.from({ length: 600 }, (_, i) => (i % 3 === 0 ? 0 : 0.1)),
			},
		],
	},
	play: messageOf(/has 200 of 600 errors that are zero or negative/),
};

const gappy = noise(2000);
for (let i = 700; i < 900; i++) gappy[i] = Number.NaN;
export const Gaps: Story = {
	name: "Gaps at NaN",
	args: { spectra: [{ id: "gaps", label: "With a gap", wavelengths: grid(2000), fluxes: gappy }] },
};

export const NegativeFlux: Story = {
	name: "Negative flux",
	args: {
		spectra: [
			{ id: "negative", label: "Host subtracted", wavelengths: grid(1500), fluxes: noise(1500).map((f) => f - 1.5) },
		],
	},
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(Math.min(...fluxTicks(canvasElement))).toBeLessThan(0));
	},
};

const spiky = noise(3000, 9);
for (let i = 5; i < 120; i += 13) spiky[i] = (i % 2 ? -1 : 1) * 400;
export const NoiseSpikes: Story = {
	name: "Noise spikes in the blue",
	args: { spectra: [{ id: "spikes", label: "Spiky", wavelengths: grid(3000), fluxes: spiky }] },
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(fluxTicks(canvasElement).length).toBeGreaterThan(2));
		await expect(Math.max(...fluxTicks(canvasElement))).toBeLessThan(5);
	},
};

const long: Spectrum = { id: "long", label: "100,000 samples", wavelengths: grid(100_000), fluxes: noise(100_000, 11) };
export const HundredThousand: Story = { name: "100,000 samples", args: { spectra: [long] } };

const million: Spectrum = {
	id: "million",
	label: "1,000,000 samples",
	wavelengths: grid(1_000_000, 3000, 25_000),
	fluxes: noise(1_000_000, 13),
};
/** Reduced to what pixels can show; zooming and panning stay as light as with a thousand. */
export const Million: Story = {
	name: "1,000,000 samples",
	args: { spectra: [million] },
	play: async ({ canvasElement }) => {
		const plot = await livePlot(canvasElement);
		plot.focus();
		const axes = canvasElement.querySelector('g[data-layer="axes"]');
		const before = axes?.textContent;
		await userEvent.keyboard("++++");
		await userEvent.keyboard("{ArrowRight}");
		await waitFor(() => expect(axes?.textContent).not.toBe(before));
		await userEvent.keyboard("0");
		await waitFor(() => expect(axes?.textContent).toBe(before));
	},
};

const twenty: Spectrum[] = Array.from({ length: 20 }, (_, k) => ({
	id: `epoch-${k}`,
	label: `Epoch ${k + 1}`,
	observedAt: `2026-01-${String(k + 1).padStart(2, "0")}`,
	wavelengths: grid(4000),
	fluxes: noise(4000, k + 1).map((f) => f + k * 0.15),
}));
export const Twenty: Story = { name: "Twenty spectra", args: { spectra: twenty } };

export const Markup: Story = {
	name: "Markup in names",
	args: {
		spectra: [
			{
				id: "markup",
				label: '<img src=x onerror="alert(1)"> & "quoted"',
				wavelengths: grid(300),
				fluxes: noise(300),
				credit: "<script>alert(1)</script>",
			},
		],
		defaultCustomLines: [{ id: "x", label: "<b>bold</b>", wavelength: 6000 }],
	},
	play: async ({ canvasElement }) => {
		await expect(within(canvasElement).getByText(/^Data: <script>/)).toBeVisible();
		await expect(canvasElement.querySelectorAll("img, script, b")).toHaveLength(0);
	},
};

export const RefusedRedshift: Story = {
	name: "A redshift of −1.5",
	args: { spectra: [ngc5548], redshift: -1.5 },
	play: messageOf(/−1\.5|-1\.5/),
};

export const Tiny: Story = {
	name: "240 × 120 px",
	args: { spectra: [ngc5548], width: 240, height: 120, controls: false, defaultRedshift: 0.0166 },
};
