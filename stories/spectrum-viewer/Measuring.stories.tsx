import type { Meta, StoryObj } from "@storybook/react-vite";
import { createSpectrumStore, type SpectrumMeasurement, SpectrumViewer } from "astropane/spectrum-viewer";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, ngc7331, sdssAStar, sdssBStar } from "../data/spectra.js";
import { drag, drawn, livePlot, pixelAt } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Measuring",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const wavelengths = sdssAStar.wavelengths as Float64Array;
const whole = [wavelengths[0] as number, wavelengths.at(-1) as number] as const;

/** Hβ and Hα of an A star by dragging windows: widths, flux, centroid, FWHM and velocity, with errors from those of the spectrum. */
export const ByDragging: Story = {
	name: "Windows by dragging",
	args: { spectra: [sdssAStar], defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Measure" }));
		await canvas.findByRole("region", { name: "Measure" });
		await drawn();
		const plot = await livePlot(canvasElement);
		for (const [from, to] of [
			[4800, 4925],
			[6500, 6630],
		] as const) {
			const [a, b] = [pixelAt(plot, from, whole), pixelAt(plot, to, whole)];
			drag(plot, [
				[a, 250],
				[(a + b) / 2, 255],
				[b, 260],
			]);
		}
		const table = await canvas.findByRole("table", { name: "Measurements" });
		await waitFor(() => expect(within(table).getAllByRole("row")).toHaveLength(3));
		await expect(within(table).getByRole("row", { name: /^Hβ/ })).toHaveTextContent(/\d\.\d+ ± 0\.\d+/);
	},
};

/** Hβ of an A star as a Voigt profile, whose wings a Gaussian misses; one end of its window is dragged outwards. */
export const Profiles: Story = {
	name: "Fitted profiles",
	args: { spectra: [sdssAStar], defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Measure" }));
		await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "Fit" }), "a Voigt profile");
		await userEvent.type(canvas.getByRole("textbox", { name: "From (Å)" }), "4780");
		await userEvent.type(canvas.getByRole("textbox", { name: "To (Å)" }), "4940{Enter}");
		const fits = await canvas.findByRole("table", { name: "Fits" });
		const row = () => within(fits).getByRole("row", { name: /^Hβ a Voigt profile/ });
		await expect(row()).toHaveTextContent(/486\d\.\d+ ± \d/);
		const before = row().textContent;
		const plot = await livePlot(canvasElement);
		const edge = pixelAt(plot, 4940, whole);
		drag(plot, [
			[edge, 250],
			[edge + 10, 250],
			[edge + 20, 250],
		]);
		await waitFor(() => expect(row().textContent).not.toBe(before));
		await expect(within(fits).getAllByRole("row")).toHaveLength(2);
	},
};

/** Without a pointer: the two ends in boxes. The spectrum has no errors, so its noise is estimated, and the table says so. */
export const ByNumbers: Story = {
	name: "Windows by numbers, noise estimated",
	args: { spectra: [ngc5548], defaultRedshift: 0.016628, defaultVisibleLineGroups: ["H", "[O III]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Measure" }));
		await userEvent.type(await canvas.findByRole("textbox", { name: "From (Å)" }), "5070");
		await userEvent.type(canvas.getByRole("textbox", { name: "To (Å)" }), "5115{Enter}");
		const table = await canvas.findByRole("table", { name: "Measurements" });
		await expect(within(table).getByRole("row", { name: /5007/ })).toBeVisible();
		await expect(canvas.getByText(/scatter of neighbouring samples/)).toBeVisible();
	},
};

/** By keys alone: `m` opens the panel, `.` and `,` move the cursor, Enter takes its wavelength, twice. */
export const ByKeys: Story = {
	name: "Windows by keys",
	args: { spectra: [sdssBStar], defaultVisibleLineGroups: ["H", "He I"] },
	render: function Render(args) {
		const [store] = useState(() =>
			createSpectrumStore({ cursor: { wavelength: 4800, pixelY: Number.NaN, by: "keys" }, visibleLineGroups: ["H"] }),
		);
		return <SpectrumViewer {...args} store={store} />;
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = await livePlot(canvasElement);
		plot.focus();
		await userEvent.keyboard("m");
		await canvas.findByRole("region", { name: "Measure" });
		await drawn();
		await userEvent.keyboard("{Enter}");
		for (let i = 0; i < 11; i++) await userEvent.keyboard(">");
		await userEvent.keyboard("{Enter}");
		await expect(
			within(await canvas.findByRole("table", { name: "Measurements" })).getByRole("row", { name: /^Hβ/ }),
		).toBeVisible();
	},
};

/** A window that cannot be measured is answered with a sentence. Rows are removed and put back. */
export const Refused: Story = {
	name: "A window without data; removing and putting back",
	args: { spectra: [ngc7331], defaultVisibleLineGroups: ["Galaxy"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Measure" }));
		const from = await canvas.findByRole("textbox", { name: "From (Å)" });
		const to = canvas.getByRole("textbox", { name: "To (Å)" });
		await userEvent.type(from, "1200");
		await userEvent.type(to, "1230{Enter}");
		await expect(await canvas.findByRole("alert")).toHaveTextContent(/beyond the spectrum/);
		await userEvent.clear(from);
		await userEvent.clear(to);
		await userEvent.type(from, "6560");
		await userEvent.type(to, "6630{Enter}");
		await userEvent.click(await canvas.findByRole("button", { name: /^Remove/ }));
		await waitFor(() => expect(canvas.queryByRole("button", { name: /^Remove/ })).toBeNull());
		await userEvent.click(canvas.getByRole("button", { name: "Undo remove" }));
		await expect(await canvas.findByRole("button", { name: /^Remove/ })).toBeVisible();
	},
};

/** The host gets each measurement by `onMeasure` and keeps a logbook of its own. */
export const ToTheHost: Story = {
	name: "Measurements for the host",
	args: { spectra: [sdssAStar], defaultVisibleLineGroups: ["H"], controls: "compact", height: 320 },
	render: function Render(args) {
		const [last, setLast] = useState<SpectrumMeasurement | null>(null);
		return (
			<>
				<SpectrumViewer {...args} onMeasure={setLast} />
				<p>
					The host's logbook:{" "}
					<output>
						{last ? `${last.line?.label}: W = ${last.equivalentWidth.value.toFixed(3)} Å` : "nothing measured yet"}
					</output>
				</p>
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = await livePlot(canvasElement);
		plot.focus();
		await userEvent.keyboard("m");
		await canvas.findByRole("region", { name: "Measure" });
		await drawn();
		const [a, b] = [pixelAt(plot, 4300, whole), pixelAt(plot, 4390, whole)];
		drag(plot, [
			[b, 200],
			[a, 200],
		]);
		await waitFor(() => expect(canvasElement.querySelector("output")).toHaveTextContent(/^Hγ: W = \d/));
	},
};
