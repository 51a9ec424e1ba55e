import type { Meta, StoryObj } from "@storybook/react-vite";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ngc7331, sdssAStar } from "../data/spectra.js";
import { drag, drawn, heightAt, livePlot, pixelAt } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Correcting",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const enter = async (box: HTMLElement, text: string) => {
	await userEvent.clear(box);
	await userEvent.type(box, `${text}{Enter}`);
};

/**
 * The O₂ B band at 6870 Å and water at 7200 Å divided out of a spiral galaxy. The exponent is fitted, then set by hand; the axis
 * says which it is.
 */
export const TelluricBands: Story = {
	name: "Telluric bands",
	args: { spectra: [ngc7331], defaultVisibleLineGroups: ["Tellurics-1", "Tellurics-2"], defaultRedshift: 0.00272 },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Correct" }));
		const use = await canvas.findByRole("combobox", { name: "Telluric bands" });
		await userEvent.selectOptions(use, "divided out, exponent fitted to each spectrum");
		const fitted = await canvas.findByRole("list", { name: "Fitted exponents" });
		await expect(fitted).toHaveTextContent(/NGC 7331.*: 1\.\d+ ± 0\.\d+, by O₂ B and H₂O 7250/);
		await waitFor(() =>
			expect(canvas.getByRole("application")).toHaveAccessibleDescription(
				/telluric bands divided out, exponent 1\.\d+ ± 0\.\d+/,
			),
		);
		await userEvent.selectOptions(use, "divided out, exponent set by hand");
		await enter(await canvas.findByRole("textbox", { name: "Exponent" }), "1.1");
		await waitFor(() =>
			expect(canvas.getByRole("application")).toHaveAccessibleDescription(/telluric bands divided out, exponent 1\.1/),
		);
		await userEvent.selectOptions(use, "divided out, exponent fitted to each spectrum");
	},
};

/** An A star without the dust of the Milky Way. Fluxes grow, most in the blue; the axis says why. */
export const Dust: Story = {
	args: { spectra: [sdssAStar], defaultNormalization: "none" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Correct" }));
		await enter(await canvas.findByRole("textbox", { name: "E(B−V) of the Milky Way" }), "0.1");
		await waitFor(() =>
			expect(canvas.getByRole("application")).toHaveAccessibleDescription(/dereddened, E\(B−V\) 0\.1/),
		);
	},
};

/** The continuum of the same star divided out: lines stand on a level of one. */
export const ContinuumDivided: Story = {
	name: "Continuum divided out",
	args: { spectra: [sdssAStar], defaultNormalization: "none" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Correct" }));
		await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "Continuum" }), "divided out");
		await waitFor(() =>
			expect(canvas.getByRole("application")).toHaveAccessibleDescription(/divided by the continuum/),
		);
	},
};

/** Å, of a knot in the list. */
const wavelengthIn = (option: string): number => Number.parseFloat(option.split(": ")[1] ?? "");

/**
 * The continuum of the star drawn with its knots. Keys lift the second knot, add one and remove it, a drag takes the third one down;
 * the curve through them is divided out, and drawn again.
 */
export const Knots: Story = {
	name: "Knots of the continuum",
	args: { spectra: [sdssAStar], defaultNormalization: "none" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Correct" }));
		const use = await canvas.findByRole("combobox", { name: "Continuum" });
		await userEvent.selectOptions(use, "left in, drawn over the spectrum");
		const knot = await canvas.findByRole<HTMLSelectElement>("combobox", { name: "Knot" });
		const plot = await livePlot(canvasElement);
		await drawn();
		plot.focus();
		await userEvent.keyboard("{PageDown}{PageDown}{Shift>}{ArrowUp}{/Shift}");
		await waitFor(() => expect(knot).toHaveDisplayValue(/^2: /));
		await expect(canvas.getByRole("button", { name: "Fit again" })).toBeVisible();
		await userEvent.keyboard("{Insert}");
		await waitFor(() => expect(knot).toHaveDisplayValue(/^3: /));
		await expect(knot.options).toHaveLength(10);
		await userEvent.keyboard("{Delete}");
		await waitFor(() => expect(knot.options).toHaveLength(9));
		// By the pointer: the third knot, down and to the left.
		const places = Array.from(knot.options, ({ text }) => wavelengthIn(text)).slice(1);
		const x = pixelAt(plot, places[2] as number, [places[0] as number, places.at(-1) as number]);
		const y = await heightAt(plot, x, () => /^3: /.test(knot.selectedOptions[0]?.text ?? ""));
		drag(plot, [
			[x, y],
			[x - 20, y + 10],
			[x - 30, y + 20],
		]);
		await waitFor(() => expect(wavelengthIn(knot.selectedOptions[0]?.text ?? "")).toBeLessThan(places[2] as number));
		await userEvent.selectOptions(use, "divided out");
		await waitFor(() => expect(plot).toHaveAccessibleDescription(/divided by the continuum, with knots set by hand/));
		await userEvent.selectOptions(use, "left in, drawn over the spectrum");
		await canvas.findByRole("combobox", { name: "Knot" });
	},
};

/** Light of a galaxy taken out of another spectrum, by its share of the median flux. */
export const HostLight: Story = {
	name: "Light of the host",
	args: { spectra: [sdssAStar, ngc7331], defaultNormalization: "median" },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Correct" }));
		await userEvent.selectOptions(
			await canvas.findByRole("combobox", { name: "Spectrum of the host" }),
			ngc7331.label ?? ngc7331.id,
		);
		await enter(canvas.getByRole("textbox", { name: "Share of the median flux" }), "30");
		await waitFor(() => expect(canvas.getByRole("application")).toHaveAccessibleDescription(/30 % of light of/));
	},
};
