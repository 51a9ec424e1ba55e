import type { Meta, StoryObj } from "@storybook/react-vite";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { type ReactElement, useRef, useState } from "react";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { galaxySpectra, ngc5548, sdssStars } from "../data/spectra.js";
import { livePlot } from "../parts/plotPointer.js";
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
	const copy = document.createElement("canvas");
	copy.width = canvas.width;
	copy.height = canvas.height;
	const context = copy.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
	context.drawImage(canvas, 0, 0);
	const { data } = context.getImageData(0, 0, copy.width, copy.height);
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
export const Compact: Story = {
	args: { ...seyfert, controls: "compact", height: 300 },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(canvas.getAllByRole("slider")).toHaveLength(1);
		await userEvent.click(canvas.getByRole("button", { name: "Display" }));
		await expect(await canvas.findByRole("region", { name: "Display and export" })).toBeVisible();
		await userEvent.keyboard("{Escape}");
	},
};

/** The bare figure, for a page that has controls of its own. */
export const Bare: Story = {
	args: { ...seyfert, controls: false, height: 260 },
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(isInked(canvasElement)).toBe(true));
		for (const role of ["button", "slider", "textbox"])
			await expect(within(canvasElement).queryAllByRole(role)).toEqual([]);
	},
};

/** Fingers: two that part enlarge about the place between them, and move the view together; one that rests reads out. */
export const Fingers: Story = {
	args: { ...seyfert, controls: "compact", height: 300, store: createSpectrumStore({ redshift: 0.0166 }) },
	play: async ({ canvasElement, args }) => {
		args.store?.setState({ window: { x: null, y: null } });
		const plot = await livePlot(canvasElement);
		const { left, top } = plot.getBoundingClientRect();
		const finger = (type: string, pointerId: number, x: number) =>
			fireEvent(
				plot,
				new PointerEvent(type, {
					pointerId,
					pointerType: "touch",
					isPrimary: pointerId === 1,
					clientX: left + x,
					clientY: top + 150,
					bubbles: true,
					cancelable: true,
				}),
			);
		const middle = plot.clientWidth / 2;
		await finger("pointerdown", 1, middle - 20);
		await finger("pointerdown", 2, middle + 20);
		for (const apart of [30, 50, 80]) {
			await finger("pointermove", 1, middle - apart);
			await finger("pointermove", 2, middle + apart);
		}
		await finger("pointerup", 1, middle - 80);
		await finger("pointerup", 2, middle + 80);
		const [a, b] = args.store?.getState().window.x ?? [0, 0];
		// 3600 Å in all, enlarged four times.
		await expect(b - a).toBeGreaterThan(700);
		await expect(b - a).toBeLessThan(1100);
		await finger("pointerdown", 3, middle);
		await waitFor(() => expect(canvasElement.querySelector(".astropane-tooltip")).toBeVisible());
		await finger("pointerup", 3, middle);
	},
};

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
