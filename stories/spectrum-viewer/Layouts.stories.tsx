import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { modelSupernova } from "../data/model-supernova.js";
import { galaxySpectra, ngc4486b, ngc5548, ngc7331, sdssAStar, sdssStars } from "../data/spectra.js";
import { drawn } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Layouts",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const plotOf = (canvasElement: HTMLElement) => within(canvasElement).getByRole("application");
const axisOf = (canvasElement: HTMLElement) => canvasElement.querySelector('g[data-layer="axes"]')?.textContent;

/** Six stars from hot to cool, each in its own lane, on the scale of its own robust range, with its name at its end. The readout gives the flux itself. */
export const Stack: Story = {
	name: "Stacked, with a label at each curve",
	args: {
		spectra: sdssStars,
		colorBy: "order",
		defaultLayout: "stack",
		defaultVisibleLineGroups: ["H"],
		defaultErrorBands: false,
		height: 620,
	},
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(axisOf(canvasElement)).toContain("each curve on the scale of its robust range"));
		await userEvent.click(within(canvasElement).getByRole("button", { name: "Display" }));
		const page = within(canvasElement.ownerDocument.body);
		const layout = await page.findByRole("combobox", { name: "Spectra" });
		await userEvent.selectOptions(layout, "overlay");
		await waitFor(() => expect(axisOf(canvasElement)).not.toContain("each curve on the scale of its robust range"));
		await userEvent.selectOptions(layout, "stack");
		await waitFor(() => expect(axisOf(canvasElement)).toContain("each curve on the scale of its robust range"));
		await userEvent.keyboard("{Escape}");
	},
};

/** On a log axis a lane holds the logarithm of the flux, two decades at most. */
export const LogStack: Story = {
	name: "Stacked on a log axis",
	args: { ...Stack.args, defaultFluxScale: "log" },
	play: async ({ canvasElement }) => {
		await waitFor(() => expect(axisOf(canvasElement)).toContain("each curve on the scale of its robust range"));
	},
};

/** A model supernova at six epochs: order, colours and names follow the days since its peak. */
export const ByPhase: Story = {
	name: "Stacked by phase",
	args: {
		spectra: modelSupernova.map((spectrum) => ({ ...spectrum, label: "Model SN Ia" })).reverse(),
		peakAt: "2024-03-11",
		defaultLayout: "stack",
		defaultVelocity: 10_000,
		defaultVisibleLineGroups: ["Si II", "Ca II"],
		height: 620,
	},
	play: async ({ canvasElement }) => {
		const spectra = within(within(canvasElement).getByRole("list", { name: "Spectra" })).getAllByRole("button");
		const phases = spectra.map((item) =>
			Number.parseFloat(item.textContent.match(/[+−][\d.]+(?= d)/)?.[0].replace("−", "-") ?? "NaN"),
		);
		await expect(phases.every((phase, i) => i === 0 || phase > (phases[i - 1] as number))).toBe(true);
		await expect(within(canvasElement).getByText(/Colours by time/)).toBeInTheDocument();
	},
};

/** The same as an overlay, without the peak: the colour scale tells the dates. */
export const ByTime: Story = {
	name: "Coloured by time",
	args: {
		spectra: modelSupernova,
		defaultLayout: "overlay",
		defaultVelocity: 10_000,
		defaultVisibleLineGroups: ["Si II", "Ca II"],
	},
	play: async ({ canvasElement }) => {
		const scale = within(canvasElement).getByText(/Colours by time/).parentElement;
		await expect(scale).toHaveTextContent(/2024-02-29 to 2024-05-11/);
		// Whoever points at a name brings its spectrum forward.
		const [first] = within(within(canvasElement).getByRole("list", { name: "Spectra" })).getAllByRole("button");
		const canvas = canvasElement.querySelector<HTMLCanvasElement>('canvas[data-layer="data"]');
		const picture = () => canvas?.toDataURL();
		await drawn();
		// Fonts and lines that come late change the picture, too: then once more.
		await waitFor(async () => {
			const before = picture();
			await userEvent.hover(first as HTMLElement);
			await waitFor(() => expect(picture() === before).toBe(false), { timeout: 2_000 });
			await userEvent.unhover(first as HTMLElement);
			await waitFor(() => expect(picture() === before).toBe(true), { timeout: 2_000 });
		});
	},
};

const typed = [{ ...ngc5548, type: "source" }, { ...ngc7331, type: "host" }, { ...ngc4486b, type: "host" }, sdssAStar];

/** One tab for each `type`; arrow keys move between them, and the legend names what is in the tab. */
export const TabsByType: Story = {
	name: "Tabs by type",
	args: { spectra: typed, defaultLayout: "tabs", defaultVisibleLineGroups: ["H", "[O III]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByRole("tab", { name: "Source 1" })).toHaveAttribute("aria-selected", "true");
		await userEvent.click(canvas.getByRole("tab", { name: "Host 2" }));
		const legend = within(canvas.getByRole("list", { name: "Spectra" }));
		await waitFor(() => expect(legend.getAllByRole("button")).toHaveLength(2));
		await userEvent.keyboard("{ArrowRight}");
		await waitFor(() => expect(canvas.getByRole("tab", { name: "Other 1" })).toHaveFocus());
		await waitFor(() => expect(legend.getAllByRole("button")).toHaveLength(1));
		await userEvent.keyboard("{Home}");
		await waitFor(() =>
			expect(canvas.getByRole("tabpanel", { name: "Source 1" })).toContainElement(plotOf(canvasElement)),
		);
	},
};

/** A name in the legend hides; with Shift, Alt or a double press it stands alone; "Show all" brings all back. */
export const Isolate: Story = {
	name: "Isolate, hide, show all",
	args: { spectra: galaxySpectra.slice(0, 3), defaultVisibleLineGroups: ["H", "[O III]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const [first, second, third] = within(canvas.getByRole("list", { name: "Spectra" })).getAllByRole("button");
		if (!first || !second || !third) throw new Error("Three spectra were expected in the legend.");
		await userEvent.dblClick(second);
		await waitFor(() => expect(first).toHaveAttribute("aria-pressed", "false"));
		await expect(second).toHaveAttribute("aria-pressed", "true");
		await expect(third).toHaveAttribute("aria-pressed", "false");
		await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
		await waitFor(() => expect(third).toHaveAttribute("aria-pressed", "true"));
		first.focus();
		await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
		await waitFor(() => expect(second).toHaveAttribute("aria-pressed", "false"));
		await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
	},
};

/** A single spectrum has the first colour of the palette, whatever its date. */
export const Single: Story = {
	name: "A single spectrum",
	args: { spectra: modelSupernova.slice(2, 3), peakAt: 60_380 },
};
