import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { type ReactElement, useRef, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { galaxySpectra, ngc5548, sdssStars } from "../data/spectra.js";
import "./embedded.css";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Embedded",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const seyfert = { spectra: [ngc5548], defaultRedshift: 0.0166, defaultVisibleLineGroups: ["H", "[O III]"] };

/** Has the data canvas any ink? */
const isInked = (canvasElement: HTMLElement): boolean => {
	const canvas = canvasElement.querySelector<HTMLCanvasElement>('canvas[data-layer="data"]');
	if (!canvas || canvas.width < 2 || canvas.clientWidth === 0) return false;
	const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
		0,
		0,
		canvas.width,
		canvas.height,
	);
	return data.some((value, i) => i % 4 === 3 && value > 0);
};

/** For the cell of a table: 240 by 120 CSS pixels, axes and spectrum, no names, no rest axis. */
export const Thumbnails: Story = {
	render: () => (
		<div className="thumbnails">
			{[...galaxySpectra.slice(0, 3), ...sdssStars].map((spectrum) => (
				<figure key={spectrum.id}>
					<SpectrumViewer
						spectra={[spectrum]}
						width={240}
						height={120}
						controls={false}
						defaultVisibleLineGroups={["H"]}
					/>
					<figcaption>{spectrum.label}</figcaption>
				</figure>
			))}
		</div>
	),
	play: async ({ canvasElement }) => {
		const plots = within(canvasElement).getAllByRole("application");
		await expect(plots).toHaveLength(9);
		for (const plot of plots) await expect([plot.clientWidth, plot.clientHeight]).toEqual([240, 120]);
		await waitFor(() => expect(isInked(canvasElement)).toBe(true));
	},
};

/** The redshift alone; the rest behind "Display" and the panels. */
export const Compact: Story = { args: { ...seyfert, controls: "compact", height: 300 } };

/** The bare figure, for a page that has controls of its own. */
export const Bare: Story = { args: { ...seyfert, controls: false, height: 260 } };

function InADialog(): ReactElement {
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<button type="button" onClick={() => dialog.current?.showModal()}>
				Show the spectrum
			</button>
			<dialog ref={dialog} className="spectrum-dialog" aria-label="Spectrum of NGC 5548">
				<SpectrumViewer {...seyfert} controls="compact" height={280} />
				<button type="button" onClick={() => dialog.current?.close()}>
					Close
				</button>
			</dialog>
		</>
	);
}

/** In a dialog: nothing is drawn till it opens; Escape leaves what the viewer is in the midst of first, then the dialog. */
export const Dialog: Story = {
	name: "In a dialog",
	render: () => <InADialog />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Show the spectrum" }));
		await waitFor(() => expect(isInked(canvasElement)).toBe(true));
	},
};

function InTabs(): ReactElement {
	const [shown, setShown] = useState("photometry");
	const tab = (name: string) => (
		<button type="button" role="tab" aria-selected={shown === name} onClick={() => setShown(name)}>
			{name}
		</button>
	);
	return (
		<>
			<div role="tablist" aria-label="Data">
				{tab("photometry")}
				{tab("spectra")}
			</div>
			<div role="tabpanel" aria-label="photometry" hidden={shown !== "photometry"}>
				<p>Light curves would stand here.</p>
			</div>
			<div role="tabpanel" aria-label="spectra" hidden={shown !== "spectra"}>
				<SpectrumViewer {...seyfert} controls="compact" height={280} />
			</div>
		</>
	);
}

/** In the host's tab that starts hidden: mounted without a size, drawn in full when it is shown. */
export const HiddenTab: Story = {
	name: "In a tab that starts hidden",
	render: () => <InTabs />,
	play: async ({ canvasElement }) => {
		await expect(isInked(canvasElement)).toBe(false);
		await userEvent.click(within(canvasElement).getByRole("tab", { name: "spectra" }));
		await waitFor(() => expect(isInked(canvasElement)).toBe(true));
	},
};

/** In a panel that its user makes wider and narrower (drag its corner): the figure follows. */
export const ResizablePanel: Story = {
	name: "In a resizable panel",
	render: () => (
		<div className="resizable-panel">
			<SpectrumViewer {...seyfert} controls="compact" height={280} />
		</div>
	),
	play: async ({ canvasElement }) => {
		const panel = canvasElement.querySelector<HTMLElement>(".resizable-panel") as HTMLElement;
		const plot = within(canvasElement).getByRole("application");
		for (const width of [320, 620]) {
			panel.style.width = `${width}px`;
			await waitFor(() =>
				expect(plot.querySelector("svg")?.getAttribute("viewBox")).toBe(`0 0 ${plot.clientWidth} 280`),
			);
			await expect(plot.clientWidth).toBeLessThanOrEqual(width);
		}
	},
};
