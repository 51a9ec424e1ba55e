import type { Meta, StoryObj } from "@storybook/react-vite";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	SpectrumViewer,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "astropane/spectrum-viewer";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, sdssEmissionLineGalaxy } from "../data/spectra.js";
import { drag, livePlot, pixelAt } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Sharing",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const wavelengths = ngc5548.wavelengths as Float64Array;
const whole = [wavelengths[0] as number, wavelengths.at(-1) as number] as const;
/** Hα at rest to where it stands in NGC 5548. */
const toHalpha = async (element: HTMLElement) => {
	const plot = await livePlot(element);
	const [from, to] = [6562.8, 6671.92].map((w) => pixelAt(plot, w, whole)) as [number, number];
	drag(plot, [
		[from, 150],
		[from + 8, 150],
		[to, 150],
	]);
};

/** The host keeps the view as the fragment of an address, once each gesture is over, and opens such an address again. */
export const CopyALink: Story = {
	name: "A link to the view, by the host",
	args: { spectra: [ngc5548], defaultVisibleLineGroups: ["H", "[O III]"], height: 320, controls: "compact" },
	render: function Render(args) {
		const [opened, setOpened] = useState<{ view: SharedSpectrumState; times: number }>({ view: {}, times: 0 });
		const [link, setLink] = useState("");
		return (
			<>
				<SpectrumViewer
					{...args}
					key={opened.times}
					initialState={opened.view}
					onStateChange={(view) => setLink(`#${spectrumStateToFragment(view)}`)}
				/>
				<p>
					<button type="button" onClick={() => navigator.clipboard.writeText(link).catch(() => {})}>
						Copy a link
					</button>{" "}
					<button
						type="button"
						onClick={() => setOpened({ view: spectrumStateFromFragment(link), times: opened.times + 1 })}
					>
						Open it
					</button>{" "}
					<output>{link === "" ? "nothing changed yet" : link}</output>
				</p>
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const output = canvasElement.querySelector("output");
		// On a busy machine a drag may come before the markers can be taken, and does nothing.
		await waitFor(async () => {
			await toHalpha(canvasElement);
			await waitFor(() => expect(output).toHaveTextContent(/#redshift=0\.016\d+$/), { timeout: 3_000 });
		});
		const z = output?.textContent?.split("=")[1] as string;
		await userEvent.click(canvas.getByRole("button", { name: "Open it" }));
		const box = await canvas.findByRole("textbox", { name: "Redshift z" });
		await waitFor(() => expect(box).toHaveValue(Number(z).toFixed(6)));
	},
};

/** Two viewers on one store: redshift, velocities and lines are the same in both, each has its own zoom. */
export const Linked: Story = {
	name: "Two viewers, one store",
	args: { spectra: [ngc5548], height: 280 },
	render: function Render(args) {
		const [store] = useState(() => createSpectrumStore({ visibleLineGroups: ["H", "[O III]"] }));
		return (
			<>
				<SpectrumViewer {...args} store={store} controls="compact" />
				<SpectrumViewer {...args} store={store} controls={false} title="The same, near Hβ" />
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const [first, second] = canvasElement.querySelectorAll<HTMLElement>(".astropane-spectrum");
		if (!first || !second) throw new Error("Two viewers were expected.");
		await toHalpha(first);
		await waitFor(() =>
			expect(second.querySelector(".astropane-plot")).toHaveAccessibleDescription(/Redshift 0\.016\d/),
		);
		const plot = await livePlot(second);
		plot.focus();
		const before = first.querySelector('g[data-layer="axes"]')?.innerHTML;
		await userEvent.keyboard("++++");
		await waitFor(() => expect(second.querySelector('g[data-layer="axes"]')?.innerHTML).not.toBe(before));
		await expect(first.querySelector('g[data-layer="axes"]')?.innerHTML).toBe(before);
	},
};

/** With `linkZoom` the second one keeps to the wavelengths of the first: a galaxy beside a template, each with its own flux. */
export const LinkedZoom: Story = {
	name: "Two viewers, one zoom",
	args: { height: 260, defaultVisibleLineGroups: ["H", "[O III]"] },
	render: function Render({ spectra: _, ...args }) {
		const [store] = useState(() =>
			createSpectrumStore({
				redshift: 0.0166,
				visibleLineGroups: ["H", "[O III]"],
				window: { x: [4800, 5200], y: null },
			}),
		);
		const moved = [
			{
				...sdssEmissionLineGalaxy,
				wavelengths: Array.from(sdssEmissionLineGalaxy.wavelengths as Float64Array, (w) => w * 1.0166),
				label: "SDSS emission-line galaxy, moved to z = 0.0166",
			},
		];
		return (
			<>
				<SpectrumViewer {...args} spectra={[ngc5548]} store={store} controls="compact" />
				<SpectrumViewer {...args} spectra={moved} store={store} linkZoom controls={false} />
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const [first, second] = canvasElement.querySelectorAll<HTMLElement>(".astropane-spectrum");
		if (!first || !second) throw new Error("Two viewers were expected.");
		const plot = await livePlot(second);
		plot.focus();
		const ticks = (viewer: HTMLElement) => viewer.querySelector('g[data-layer="axes"] text')?.textContent;
		const before = ticks(first);
		await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
		await waitFor(() => expect(ticks(first)).not.toBe(before));
		await expect(ticks(second)).toBe(ticks(first));
	},
};

/** All that a page needs to offer the picture and its data: the panel behind "Display". */
export const Export: Story = {
	name: "SVG, PNG and CSV, dark theme",
	args: { spectra: [ngc5548], defaultRedshift: 0.016628, defaultVisibleLineGroups: ["H", "[O III]"] },
	globals: { theme: "dark" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = await livePlot(canvasElement);
		plot.focus();
		await userEvent.keyboard("d");
		for (const name of ["SVG", "PNG", "CSV"]) await expect(await canvas.findByRole("button", { name })).toBeVisible();
	},
};
