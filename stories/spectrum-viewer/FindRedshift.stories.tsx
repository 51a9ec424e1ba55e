import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, sdssQuasar, sdssStarFormingGalaxy } from "../data/spectra.js";
import { drawn, livePlot } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Finding the redshift",
	component: SpectrumViewer,
	args: { spectra: [ngc5548], defaultVisibleLineGroups: ["H", "[O III]"] },
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** cz 4985 km/s stands in the header of the spectrum. */
const Z = 4985 / 299792.458;

type Place = { canvasElement: HTMLElement };
const plotOf = ({ canvasElement }: Place) => canvasElement.querySelector(".astropane-plot") as HTMLElement;
const redshiftOf = ({ canvasElement }: Place) =>
	Number(within(canvasElement).getByRole<HTMLInputElement>("textbox", { name: "Redshift z" }).value.replace("−", "-"));

/** Opens the panel and waits for what answers the pointer. */
async function open(place: Place) {
	const canvas = within(place.canvasElement);
	await livePlot(place.canvasElement);
	await userEvent.click(canvas.getByRole("button", { name: "Find z" }));
	const panel = await canvas.findByRole("region", { name: "Find the redshift" });
	await drawn();
	return within(panel);
}

/** A click in the plot at an observed wavelength in Å; the axis shows all of the spectrum. */
async function clickAt(place: Place, angstrom: number, [first, last]: readonly [number, number] = [3700, 7299.7]) {
	const plot = plotOf(place);
	const { left, top } = plot.getBoundingClientRect();
	const frame = plot.querySelector("svg[data-sheets]")?.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
	const width = (frame[2] ?? plot.clientWidth) - 58 - 14;
	const at = {
		clientX: left + 58 + ((angstrom - first) / (last - first)) * width,
		clientY: top + 250,
		pointerId: 1,
		pointerType: "mouse",
		isPrimary: true,
		button: 0,
	};
	await fireEvent.pointerMove(plot, at);
	await fireEvent.pointerDown(plot, { ...at, buttons: 1 });
	await fireEvent.pointerUp(plot, at);
	await fireEvent.pointerLeave(plot, at);
}

/** A click near [O III] 5007 finds its peak; the line is found by its number, and z is set. */
export const ClickAndChoose: Story = {
	name: "Click a feature, choose its line",
	play: async (place) => {
		const panel = await open(place);
		await clickAt(place, 5092);
		await expect(await panel.findByText(/5089\.\d\d Å, a peak/)).toBeVisible();
		await userEvent.type(panel.getByRole("searchbox"), "5007{Enter}");
		await waitFor(() => expect(Math.abs(redshiftOf(place) - Z)).toBeLessThan(0.0005));
		await expect(panel.getByText(/Doublet \[O III\].*they agree/)).toBeVisible();
	},
};

/** Two features, two lines: z from each, their mean, and what one is off the other. */
export const TwoLines: Story = {
	name: "Two lines",
	play: async (place) => {
		const panel = await open(place);
		await userEvent.click(panel.getByRole("button", { name: "Two lines" }));
		for (const [at, key] of [
			[5091, "o"],
			[6673, "h"],
		] as const) {
			await clickAt(place, at);
			await panel.findByText("which line?");
			plotOf(place).focus();
			await userEvent.keyboard(key);
		}
		await expect(await panel.findByText(/residual/)).toBeVisible();
		await userEvent.click(panel.getByRole("button", { name: "Set z" }));
		await waitFor(() => expect(Math.abs(redshiftOf(place) - Z)).toBeLessThan(0.0005));
	},
};

/** Which line is it? Candidates ranked by models of galaxies, quasars, stars and supernovae. */
export const Identify: Story = {
	name: "Identify a line",
	args: { spectra: [sdssStarFormingGalaxy], defaultRedshift: 0.03 },
	play: async (place) => {
		const panel = await open(place);
		const { wavelengths, fluxes } = sdssStarFormingGalaxy;
		const has = Array.from(wavelengths as Float64Array).filter((_, i) => Number.isFinite(fluxes[i]));
		await clickAt(place, 6565, [has[0] ?? 0, has.at(-1) ?? 0]);
		const any = await panel.findByRole("group", { name: /^At any redshift/ });
		const [best] = within(any).getAllByRole("option");
		await expect(best).toHaveTextContent(/^Hα/);
		await userEvent.hover(best as HTMLElement);
		await expect(redshiftOf(place)).toBe(0.03);
		await userEvent.click(best as HTMLElement);
		await waitFor(() => expect(Math.abs(redshiftOf(place))).toBeLessThan(0.0005));
	},
};

/** SN II 2017gmr, 47 d after its peak, moved to z = 0.03. */
const supernova = templateLibrary()
	.filter(({ id }) => id === "iip-sn2017gmr-p047-0")
	.map(({ credit, wavelengths, fluxes }) => ({
		id: "sn-2017gmr",
		label: "SN 2017gmr, +47 d, moved to z 0.03",
		wavelengths: wavelengths.map((wavelength) => wavelength * 1.03),
		fluxes,
		credit,
	}));

/** The trough of Hβ in ejecta: z follows with the expansion velocity of its ion. The page knows the redshift of the host. */
export const Supernova: Story = {
	name: "Ejecta of a supernova",
	args: { spectra: supernova, redshiftPrior: { redshift: 0.03, sigma: 0.001 } },
	play: async (place) => {
		const panel = await open(place);
		const wavelengths = supernova[0]?.wavelengths ?? [];
		await clickAt(place, 4746 * 1.03, [wavelengths[0] ?? 0, wavelengths.at(-1) ?? 0]);
		const any = await panel.findByRole("group", { name: /^At any redshift/ });
		const [best] = within(any).getAllByRole("option");
		await expect(best).toHaveTextContent(/^Hβ.*supernova at \d,\d\d\d km\/s/);
		await userEvent.click(best as HTMLElement);
		await waitFor(() => expect(Math.abs(redshiftOf(place) - 0.03)).toBeLessThan(0.001));
	},
};

/** From peak to peak with the keyboard, the line by its letter. */
export const ByKeyboard: Story = {
	name: "By keyboard",
	play: async (place) => {
		await open(place);
		plotOf(place).focus();
		const cursor = () => place.canvasElement.querySelector(".astropane-tooltip")?.textContent ?? "";
		for (let i = 0; i < 20 && !cursor().includes("Observed5089"); i++) {
			const before = cursor();
			await userEvent.keyboard("{PageUp}");
			await waitFor(() => expect(cursor()).not.toBe(before));
		}
		await userEvent.keyboard("{Enter}");
		await within(place.canvasElement).findByText("which line?");
		await userEvent.keyboard("o");
		await waitFor(() => expect(Math.abs(redshiftOf(place) - Z)).toBeLessThan(0.0005));
	},
};

/** cz in km/s goes into the box as it stands in a paper; so do z < 0 and z > 10. */
export const VelocityInTheBox: Story = {
	name: "cz in the redshift box",
	play: async (place) => {
		const box = within(place.canvasElement).getByRole("textbox", { name: "Redshift z" });
		for (const [text, z] of [
			["−0.001", -0.001],
			["12.5", 12.5],
			["cz 4985 km/s", Z],
		] as const) {
			await userEvent.clear(box);
			await userEvent.type(box, `${text}{Enter}`);
			await waitFor(() => expect(redshiftOf(place)).toBeCloseTo(z, 6));
		}
	},
};

/** A broad doublet that the spectrum does not part is said to be one. */
export const BroadLines: Story = {
	name: "Broad lines of a quasar",
	args: { spectra: [sdssQuasar], defaultVisibleLineGroups: ["AGN UV", "H"] },
	play: async (place) => {
		const panel = await open(place);
		const { wavelengths, fluxes } = sdssQuasar;
		const has = Array.from(wavelengths as Float64Array).filter((_, i) => Number.isFinite(fluxes[i]));
		await clickAt(place, 1548, [has[0] ?? 0, has.at(-1) ?? 0]);
		await panel.findByText("which line?");
		plotOf(place).focus();
		await userEvent.keyboard("c");
		await expect(await panel.findByText(/does not part it from C IV 1548/)).toBeVisible();
	},
};
