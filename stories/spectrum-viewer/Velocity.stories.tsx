import type { Meta, StoryObj } from "@storybook/react-vite";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { modelSupernova } from "../data/model-supernova.js";
import { ngc5548, sdssQuasar } from "../data/spectra.js";
import { drag, drawn, livePlot, pixelAt } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Velocity",
	component: SpectrumViewer,
	argTypes: { spectra: { control: false }, store: { control: false } },
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

const maximum = modelSupernova.filter((spectrum) => spectrum.id === "model-supernova-2");
const panelOf = (canvasElement: HTMLElement) => within(canvasElement).findByRole("region", { name: "Velocities" });

/**
 * A **model** of a type Ia supernova at maximum. Silicon and calcium move at velocities of their own, each typed exactly;
 * what is removed goes by the expansion velocity of all lines again.
 */
export const TwoIons: Story = {
	name: "Two ions at two velocities",
	args: {
		spectra: maximum,
		store: createSpectrumStore({ redshift: 0.0231, visibleLineGroups: ["Si II", "Ca II", "S II"], panel: "velocity" }),
	},
	play: async ({ canvasElement, args }) => {
		args.store?.setState({ ionVelocities: {}, panel: "velocity" });
		const panel = within(await panelOf(canvasElement));
		await userEvent.selectOptions(panel.getByRole("combobox", { name: "Range ±" }), "20000");
		const calcium = panel.getByRole("button", { name: "Ca II 8542" });
		if (calcium.getAttribute("aria-pressed") === "false") await userEvent.click(calcium);
		for (const [ion, v] of [
			["Si II", "11000"],
			["Ca II", "11600"],
		] as const) {
			await userEvent.selectOptions(panel.getByRole("combobox", { name: "Own velocity for" }), ion);
			const box = await panel.findByRole("textbox", { name: `v of ${ion}` });
			await userEvent.clear(box);
			await userEvent.type(box, `${v}{Enter}`);
		}
		await expect(args.store?.getState().ionVelocities).toEqual({ "Si II": 11_000, "Ca II": 11_600 });
		await expect(args.store?.getState().velocity).toBe(0);
	},
};

/** SN II 2017gmr, 47 d after its peak, in the rest frame. */
const typeII = templateLibrary()
	.filter(({ id }) => id === "iip-sn2017gmr-p047-0")
	.map(({ credit, wavelengths, fluxes }) => ({
		id: "sn-2017gmr",
		label: "SN 2017gmr, +47 d",
		wavelengths,
		fluxes,
		credit,
	}));

/**
 * One ion at z, near the peaks of its P Cygni profiles, and at its velocity, where they absorb: by `h` in the plot, or a
 * toggle beside its velocity. Marked (z) are the lines at the redshift.
 */
export const AtBoth: Story = {
	name: "One ion at z and at its velocity",
	args: { spectra: typeII, defaultVisibleLineGroups: ["H"], defaultIonVelocities: { H: 7300 } },
	play: async ({ canvasElement }) => {
		const plot = await livePlot(canvasElement);
		plot.focus();
		await userEvent.keyboard("h");
		await waitFor(() => expect(plot).toHaveAccessibleDescription(/of H 7,300 km\/s, of H \(z\) 0 km\/s/));
		await userEvent.keyboard("z");
		await waitFor(() => expect(plot).not.toHaveAccessibleDescription(/H \(z\)/));
		await userEvent.keyboard("v");
		const panel = within(await panelOf(canvasElement));
		await userEvent.click(await panel.findByRole("button", { name: "also at z" }));
		await waitFor(() => expect(plot).toHaveAccessibleDescription(/2 groups are marked: H and H \(z\)/));
		await expect(panel.queryByRole("textbox", { name: "v of H (z)" })).toBeNull();
		await userEvent.keyboard("{Escape}");
	},
};

/**
 * The **model** of the first story: lines over one another on an axis of velocities about their rest wavelengths at the present redshift.
 * A click on the trough of silicon gives that ion its velocity.
 */
export const VelocityPanel: Story = {
	name: "Lines on a velocity axis",
	args: {
		spectra: modelSupernova.slice(0, 4),
		store: createSpectrumStore({
			redshift: 0.0231,
			visibleLineGroups: ["Si II", "Ca II", "O I", "Tellurics-1"],
			ionVelocities: { "Si II": 9000 },
			panel: "velocity",
		}),
	},
	play: async ({ canvasElement, args }) => {
		const panel = within(await panelOf(canvasElement));
		for (const name of ["Ca II 8542", "O I 7774"]) {
			const chip = panel.getByRole("button", { name });
			if (chip.getAttribute("aria-pressed") === "false") await userEvent.click(chip);
		}
		await userEvent.selectOptions(panel.getByRole("combobox", { name: "Range ±" }), "30000");
		const plot = panel.getByRole("application", { name: "Lines by velocity" });
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		await drawn();
		// The axis runs from 58 px of the left to 14 px of the right edge, from +30 000 to −30 000 km/s.
		const box = plot.getBoundingClientRect();
		const x = box.left + 58 + ((30_000 - 11_000) / 60_000) * (box.width - 72);
		const at = { clientX: x, clientY: box.top + 60, pointerId: 1, button: 0, bubbles: true };
		await fireEvent.pointerDown(plot, at);
		await fireEvent.pointerUp(plot, at);
		const [velocity] = Object.values(args.store?.getState().ionVelocities ?? {});
		await expect(Math.abs((velocity ?? 0) - 11_000)).toBeLessThan(60_000 / (box.width - 72));
	},
};

/** A Seyfert galaxy: the broad Hα and Hβ of one nucleus have the same shape about their rest wavelengths. */
export const BroadLines: Story = {
	name: "Broad lines of NGC 5548",
	args: {
		spectra: [ngc5548],
		store: createSpectrumStore({ redshift: 0.016628, visibleLineGroups: ["H", "[O III]"], panel: "velocity" }),
	},
	play: async ({ canvasElement }) => {
		const panel = within(await panelOf(canvasElement));
		for (const name of ["Hα", "Hβ", "Hγ"]) {
			const chip = panel.getByRole("button", { name });
			if (chip.getAttribute("aria-pressed") === "false") await userEvent.click(chip);
			await expect(chip).toHaveAttribute("aria-pressed", "true");
		}
		await expect(panel.getByRole("application", { name: "Lines by velocity" })).toHaveAccessibleDescription(
			/Hγ at 0 km\/s/,
		);
	},
};

/** The axis below the plot itself in km/s about one line, here C IV of a composite quasar. */
export const VelocityAxis: Story = {
	name: "Velocity on the axis of the plot",
	args: {
		spectra: [sdssQuasar],
		store: createSpectrumStore({
			visibleLineGroups: ["AGN UV"],
			xAxis: "velocity",
			velocityLine: "AGN UV/C IV 1548",
			window: { x: [1380, 1700], y: null },
		}),
	},
	play: async ({ canvasElement, args }) => {
		const axes = canvasElement.querySelector('g[data-layer="axes"]');
		await waitFor(() => expect(axes).toHaveTextContent(/C IV 1548.*km/));
		// The same view in wavelengths and back, by its key.
		const plot = await livePlot(canvasElement);
		plot.focus();
		await userEvent.keyboard("a");
		await waitFor(() => expect(axes).toHaveTextContent("Observed wavelength (Å, vacuum)"));
		await userEvent.keyboard("aa");
		await expect(args.store?.getState()).toMatchObject({ xAxis: "velocity", window: { x: [1380, 1700] } });
	},
};

/** At 30,000 km/s the conventions put Hα 30 Å apart: the one in use is named beside the number and in the description. */
export const Conventions: Story = {
	name: "Three conventions of velocity",
	args: {
		spectra: [ngc5548],
		store: createSpectrumStore({ redshift: 0.016628, velocity: 30_000, visibleLineGroups: ["H"] }),
	},
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		const choice = canvas.getByRole("combobox", { name: "Velocity convention" });
		await userEvent.click(canvas.getByRole("button", { name: "Table of lines" }));
		const row = await canvas.findByRole("row", { name: /^Hα/ });
		const places = [];
		for (const convention of ["relativistic", "optical", "radio"]) {
			await userEvent.selectOptions(choice, convention);
			await waitFor(() =>
				expect(canvas.getByRole("application")).toHaveAccessibleDescription(
					new RegExp(`velocity 30,?000 km/s \\(${convention}\\)`),
				),
			);
			places.push(Number(within(row).getAllByRole("cell").at(-2)?.textContent));
		}
		// Hα at z = 0.016628: √((1−β)/(1+β)), 1−β and 1/(1+β) with β = 0.10007.
		await expect(places.map(Math.round)).toEqual([6035, 6004, 6065]);
		args.store?.setState({ velocityConvention: "relativistic" });
	},
};

/** Alt and a drag: the marker of silicon goes to its trough, the redshift stays, and so do the markers of calcium. */
export const DragWithAlt: Story = {
	name: "Drag a marker with Alt",
	args: {
		spectra: maximum,
		store: createSpectrumStore({ redshift: 0.0231, visibleLineGroups: ["Si II", "Ca II"] }),
	},
	play: async ({ canvasElement, args }) => {
		args.store?.setState({ ionVelocities: {} });
		const plot = await livePlot(canvasElement);
		const at = (angstrom: number): [number, number] => [pixelAt(plot, angstrom, [3600, 9800]), 300];
		drag(plot, [at(6347.1 * 1.0231), at(6400), at(6300), at(6257)], true, true);
		const { ionVelocities, redshift } = args.store?.getState() ?? {};
		await expect(redshift).toBe(0.0231);
		await expect(Object.keys(ionVelocities ?? {})).toEqual(["Si II"]);
		// One pixel is worth 8 Å here, 400 km/s.
		await expect(Math.abs((ionVelocities?.["Si II"] ?? 0) - 11_000)).toBeLessThan(1500);
	},
};

/** Matter that recedes has a negative velocity: by slider, box, or a drag of a marker to the red with Alt held. */
export const Receding: Story = {
	args: {
		spectra: [ngc5548],
		store: createSpectrumStore({ redshift: 0.016628, visibleLineGroups: ["H", "[O III]"] }),
	},
	play: async ({ canvasElement, args }) => {
		const canvas = within(canvasElement);
		const box = canvas.getByRole("textbox", { name: "Expansion velocity" });
		await userEvent.clear(box);
		await userEvent.type(box, "-1500{Enter}");
		await expect(args.store?.getState().velocity).toBe(-1500);
		await expect(canvas.getByRole("slider", { name: "Expansion velocity" })).toHaveValue("-1500");
	},
};
