import type { Meta, StoryObj } from "@storybook/react-vite";
import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { expect, userEvent, waitFor, within } from "storybook/test";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Sequence",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** Modified Julian Date that the phases of the templates are counted from here; their own dates are not in the library. */
const PEAK_MJD = 60_000;

/** Spectra of one supernova in the rest frame, by their published phases. */
const sequenceOf = (object: string, ...phases: number[]): Spectrum[] =>
	templateLibrary()
		.filter((template) => template.object === object && phases.includes(template.phaseDays ?? Number.NaN))
		.map(({ id, phaseDays, wavelengths, fluxes, medium, credit }) => ({
			id,
			label: object,
			observedAt: PEAK_MJD + (phaseDays ?? 0),
			wavelengths,
			fluxes,
			medium,
			credit,
		}));
const sn2015H = sequenceOf("SN 2015H", 3, 6, 16, 31);

/** Four spectra of SN 2015H (type Iax): the slider brings the nearest phase forward, arrow keys go from one to the next. */
export const Phases: Story = {
	name: "Spectra by phase",
	args: { spectra: sn2015H, peakAt: PEAK_MJD, defaultLayout: "overlay", defaultVisibleLineGroups: ["Si II", "Ca II"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Sequence" }));
		const slider = await canvas.findByRole("slider", { name: "Phase" });
		slider.focus();
		await userEvent.keyboard("{ArrowRight}{ArrowRight}");
		await expect(slider).toHaveAttribute("aria-valuetext", "SN 2015H, +6.0 d");
		await userEvent.keyboard("{End}");
		await expect(slider).toHaveAttribute("aria-valuetext", "SN 2015H, +31.0 d");
	},
};

/** The user sets the date of the peak; names, slider and description follow. */
export const PeakDate: Story = {
	name: "Date of the peak",
	args: { ...Phases.args, peakAt: null },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Sequence" }));
		await userEvent.type(await canvas.findByRole("textbox", { name: "Date of the peak" }), "2023-02-25{Enter}");
		// The live region says it, too.
		const panel = within(canvas.getByRole("region", { name: "Sequence" }));
		await expect(await panel.findByText(/Peak at 2023-02-25 00:00 \(MJD 60000\.00\)/)).toBeInTheDocument();
		await expect(canvas.getByRole("slider", { name: "Phase" })).toBeInTheDocument();
	},
};

/** The ratio of the last to the first spectrum in a strip with an axis of its own. It is in exported tables, too. */
export const Ratio: Story = {
	name: "Ratio of two spectra",
	args: Phases.args as NonNullable<Story["args"]>,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Sequence" }));
		await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "Below the spectra" }), "ratio");
		await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Second" }), "SN 2015H, +3.0 d");
		await waitFor(() =>
			expect(canvas.getByRole("application")).toHaveAccessibleDescription(
				/ratio SN 2015H, \+31\.0 d ÷ SN 2015H, \+3\.0 d/,
			),
		);
	},
};
