import type { Meta, StoryObj } from "@storybook/react-vite";
import { createSpectrumStore, type LineSet, SpectrumViewer } from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { useState } from "react";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import {
	ngc5548,
	sdssAStar,
	sdssEmissionLineGalaxy,
	sdssKStar,
	sdssM5Star,
	sdssQuasar,
	sdssStarFormingGalaxy,
} from "../data/spectra.js";
import { openLines } from "../parts/openLines.js";
import { drawn } from "../parts/plotPointer.js";

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Lines",
	component: SpectrumViewer,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** Behind "All lines", an arrow behind each group opens its single lines: here Hα alone of hydrogen, and [O III] without 4363. */
export const SingleLines: Story = {
	name: "Single lines of a group",
	args: { spectra: [ngc5548], defaultRedshift: 0.0166, defaultVisibleLineGroups: ["[O III]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await openLines(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Lines of H" }));
		const hydrogen = await canvas.findByRole("group", { name: "Lines of H" });
		await userEvent.click(within(hydrogen).getByRole("button", { name: "Hα" }));
		await expect(canvas.getByRole("button", { name: "H" })).toHaveAttribute("aria-pressed", "mixed");
		await userEvent.click(canvas.getByRole("button", { name: "Lines of [O III]" }));
		const oxygen = await canvas.findByRole("group", { name: "Lines of [O III]" });
		await userEvent.click(within(oxygen).getByRole("button", { name: "[O III] 4363" }));
		await expect(canvas.getByRole("button", { name: "[O III]" })).toHaveAttribute("aria-pressed", "mixed");
	},
};

/** By element, ion, label, wavelength or range, alone or together: "iron 4900-5100" finds the iron lines between. */
export const Search: Story = {
	name: "Search by element, wavelength and range",
	args: { spectra: [sdssAStar], defaultVisibleLineGroups: ["H"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = canvas.getByRole("searchbox", { name: "Search lines" });
		await userEvent.type(box, "h alpha");
		await waitFor(() => expect(canvas.getAllByRole("button", { name: "Hα" }).length).toBeGreaterThan(1));
		await userEvent.clear(box);
		await userEvent.type(box, "500.7 nm");
		await canvas.findByRole("group", { name: "Lines of [O III]" });
		await userEvent.clear(box);
		await userEvent.type(box, "iron 4900-5100");
		const iron = await canvas.findByRole("group", { name: "Lines of Fe II" });
		await userEvent.click(within(iron).getByRole("button", { name: "Fe II 4924" }));
		await userEvent.click(within(iron).getByRole("button", { name: "Fe II 5018" }));
		await expect(canvas.getByRole("button", { name: "Fe II" })).toHaveAttribute("aria-pressed", "mixed");
	},
};

/** The lists hold what falls in the window at the present redshift, with counts, and follow when it comes to rest. */
export const OnlyInView: Story = {
	name: "Only what is in view",
	args: { spectra: [sdssEmissionLineGalaxy], defaultVisibleLineGroups: ["H", "[O III]"] },
	render: function Render(args) {
		const [store] = useState(() =>
			createSpectrumStore({ visibleLineGroups: ["H", "[O III]"], window: { x: [4800, 5100], y: null } }),
		);
		return <SpectrumViewer {...args} store={store} />;
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await openLines(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Only in view" }));
		await canvas.findByRole("button", { name: "H 1" });
		await canvas.findByRole("button", { name: "[O III] 2" });
		await waitFor(() => expect(canvas.queryByRole("button", { name: /^\[O I\]/ })).toBeNull());
	},
};

/** Solid: two tables agree. Long dashes: one table. Short dashes: unverified. The stronger the line, the firmer. */
export const HowSure: Story = {
	name: "Verified, one source, unverified",
	args: {
		spectra: [sdssKStar],
		defaultVisibleLineGroups: ["Fe II", "S II", "Ba II", "WR WN"],
		defaultVelocity: 0,
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await openLines(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Lines of S II" }));
		const list = await canvas.findByRole("group", { name: "Lines of S II" });
		await expect(list).toHaveTextContent("unverified: no published table confirms it");
		await userEvent.click(canvas.getByRole("button", { name: "Table of lines" }));
		const table = await canvas.findByRole("table");
		await expect(within(table).getByRole("row", { name: /^S II 5433/ })).toHaveTextContent("unverified");
	},
};

/** Many groups at once: names in lanes, the important ones first, none over another, texts aside for leaders. */
export const Crowded: Story = {
	name: "Crowded labels",
	args: {
		spectra: [sdssStarFormingGalaxy],
		defaultVisibleLineGroups: [
			"H",
			"He I",
			"[O III]",
			"[O II]",
			"O II",
			"Fe II",
			"Si II",
			"S II",
			"Galaxy emission",
			"Mg I",
		],
	},
};

/** `n` and Shift + `n`, or ‹ and ›: the next line in the middle, close, with its name and wavelengths; undo goes back. */
export const StepThrough: Story = {
	name: "From line to line",
	args: { spectra: [ngc5548], defaultRedshift: 0.0166, defaultVisibleLineGroups: ["H", "[O III]", "[O I]"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const next = canvas.getByRole("button", { name: "Next line" });
		await userEvent.click(next);
		await canvas.findByText(/^Hε: rest 3970/);
		await userEvent.click(next);
		await canvas.findByText(/^Hδ: rest 4101/);
		await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
		await userEvent.click(canvas.getByRole("button", { name: "Reset view" }));
		const plot = canvas.getByRole("application");
		plot.focus();
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		await drawn();
		for (let i = 0; i < 3; i++) fireEvent.keyDown(plot, { key: "n" });
		await canvas.findByText(/^Hβ: rest 4861/);
		fireEvent.keyDown(plot, { key: "N", shiftKey: true });
		await canvas.findByText(/^\[O III\] 4363: rest 4363/);
	},
};

/** SN 2018bie (of the class of SN 1991T), a week before its peak, moved to z = 0.03. */
const youngSupernova = templateLibrary()
	.filter(({ id }) => id === "ia-91t-sn2018bie-m007-0")
	.map(({ credit, wavelengths, fluxes }) => ({
		id: "sn-2018bie",
		label: "SN 2018bie, −7 d, moved to z 0.03",
		wavelengths: wavelengths.map((wavelength) => wavelength * 1.03),
		fluxes,
		credit,
	}));

/** One press lights the lines of a type: those of the ejecta at a typical velocity, those of the host at rest. */
export const SetsByType: Story = {
	name: "Lines by type of object",
	args: { spectra: youngSupernova, defaultRedshift: 0.03 },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Sets" }));
		const ia = await canvas.findByRole("button", { name: "SN Ia" });
		await userEvent.click(ia);
		await waitFor(() => expect(ia).toHaveAttribute("aria-pressed", "true"));
		await userEvent.keyboard("{Escape}");
		await expect(await canvas.findByRole("button", { name: "Hide Si II" })).toBeVisible();
	},
};

/** The molecular bands of an M dwarf: heads of TiO, VO and the hydrides. */
export const MolecularBands: Story = {
	name: "Bands of an M dwarf",
	args: { spectra: [sdssM5Star] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Sets" }));
		await userEvent.click(await canvas.findByRole("button", { name: "M dwarf" }));
		await userEvent.keyboard("{Escape}");
		await expect(await canvas.findByRole("button", { name: "Hide TiO" })).toBeVisible();
	},
};

const surveySets: LineSet[] = [
	{ name: "Broad-line AGN", lineGroups: ["AGN UV"], lineChoices: { "H/Hα": true, "H/Hβ": true } },
	{ name: "Narrow lines", lineGroups: ["[O II]", "[O III]", "Galaxy emission"] },
	{ name: "Coronal", lineGroups: [], customLines: [{ id: "fe10", label: "[Fe X] 6375", wavelength: 6374.5 }] },
];

/** Sets that the host keeps: it hands them in as `lineSets` and hears of new ones through `onLineSetsChange`. */
export const Sets: Story = {
	name: "Sets of lines",
	args: { spectra: [sdssQuasar], defaultVisibleLineGroups: ["H"] },
	render: function Render(args) {
		const [sets, setSets] = useState(surveySets);
		return (
			<>
				<SpectrumViewer {...args} lineSets={sets} onLineSetsChange={setSets} />
				<p>
					The host keeps: <output>{sets.map((set) => set.name).join(", ")}</output>
				</p>
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Sets" }));
		await userEvent.click(await canvas.findByRole("button", { name: "Broad-line AGN" }));
		await waitFor(() => expect(canvas.getByRole("button", { name: "Hide H" })).toHaveAttribute("data-state", "part"));
		await userEvent.type(canvas.getByRole("textbox", { name: "Keep these lines as" }), "Mine{Enter}");
		await waitFor(() => expect(canvasElement.querySelector("output")).toHaveTextContent("Mine"));
	},
};

/** Several custom lines pasted at once, one of them in vacuum; each edited in place, with a colour of its own. */
export const OwnLines: Story = {
	name: "Custom lines, pasted and edited",
	args: { spectra: [ngc5548], defaultRedshift: 0.0166, defaultVisibleLineGroups: [] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await openLines(canvasElement);
		const box = canvas.getByRole("textbox", { name: "Custom line" });
		await userEvent.click(box);
		await userEvent.paste("6086.9 [Fe VII]\n6374.5 [Fe X]\n4863 vac Hβ\nsome note");
		await canvas.findByRole("button", { name: "Edit line [Fe X]" });
		await expect(canvas.getByRole("alert")).toHaveTextContent("some note");
		await userEvent.clear(box);
		await userEvent.click(canvas.getByRole("button", { name: "Edit line [Fe VII]" }));
		const editor = await canvas.findByRole("group", { name: /^Custom line \[Fe VII/ });
		await userEvent.type(within(editor).getByRole("textbox", { name: "Name" }), " 6087");
		fireEvent.change(within(editor).getByLabelText("Colour"), { target: { value: "#b0006d" } });
		await expect(canvas.getByRole("button", { name: "Edit line [Fe VII] 6087" })).toBeVisible();
	},
};
