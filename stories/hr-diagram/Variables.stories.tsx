import type { Meta, StoryObj } from "@storybook/react-vite";
import { classesAt, type HRPath, pathFromEpochs, tracksFromMist } from "astropane/astro";
import { createHRStore, HRDiagram, type HRDiagramPoint } from "astropane/hr-diagram";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { drawStars } from "./data.js";

const meta: Meta<typeof HRDiagram> = {
	title: "HR diagram/Variable stars",
	component: HRDiagram,
	argTypes: { points: { control: false }, background: { control: false }, store: { control: false } },
};
export default meta;
type Story = StoryObj<typeof HRDiagram>;

/** Places as papers give them: Muraveva et al. 2018, Abril et al. 2020 (densest place of the class), Montreal models of 2021. */
const variables: readonly HRDiagramPoint[] = [
	{ id: "RR Lyr", color: 0.5, absoluteMag: 0.62, origin: "pulsating stars", colorError: 0.04 },
	{ id: "δ Cep", color: 0.8, absoluteMag: -3.5, origin: "pulsating stars", brightest: -3.6, faintest: -3.4 },
	{ id: "ZZ Ceti", color: 0.01, absoluteMag: 11.77, origin: "pulsating stars" },
	{ id: "a hot subdwarf", color: -0.44, absoluteMag: 4.55, origin: "other stars" },
	{ id: "cataclysmic variables", color: 0.56, absoluteMag: 10.15, origin: "other stars" },
];

/**
 * Where 14 classes of variable stars lie. Full lines: measured; dashes: from models; dots: approximate. Hover a region for its source.
 * `classesAt` ranks the classes at a point.
 */
export const WhereIsIt: Story = {
	name: "Where is it?",
	args: { points: variables, regions: true, pointNames: true },
	play: async ({ canvasElement }) => {
		await expect(within(canvasElement).getByRole("application")).toBeVisible();
		for (const point of variables) await expect(classesAt(point as never).length).toBeGreaterThan(0);
	},
};

/** A class that a classifier has proposed is lit from outside by its name in tdtax. */
export const LitFromOutside: Story = {
	name: "Lit from outside",
	args: { points: variables },
	render: (args) => {
		const [highlightedClass, setClass] = useState("RRab");
		return (
			<>
				<label>
					Class{" "}
					<select value={highlightedClass} onChange={(event) => setClass(event.target.value)}>
						{["RRab", "Cepheid", "Delta Scuti", "Pulsating WD", "YSO"].map((name) => (
							<option key={name}>{name}</option>
						))}
					</select>
				</label>
				<HRDiagram {...args} highlightedClass={highlightedClass} />
			</>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Class" }), "Cepheid");
		await expect(canvas.getByRole("application")).toBeVisible();
	},
};

const PERIOD_DAYS = 5.36627;
/** A model of δ Cep, not data: a light curve of four harmonics, with the colour ahead of the light. mag. */
const light = (phase: number): number =>
	[0.34, 0.14, 0.06, 0.025].reduce(
		(mag, size, i) => mag - size * Math.cos(2 * Math.PI * ((i + 1) * phase + 0.25 * i)),
		3.85,
	);
const colorIndex = (phase: number): number => 0.9 + 0.3 * (light(phase + 0.1) - 3.85);
const times = Array.from({ length: 200 }, (_, i) => 2457000 + 1100 * ((i * 0.6180339887) % 1));
const band = (delayDays: number, share: number) => ({
	time: times.map((time) => time + delayDays),
	mag: times.map((time) => light(time / PERIOD_DAYS) + share * colorIndex(time / PERIOD_DAYS)),
});
const { path } = pathFromEpochs(
	{ mag: band(0, 0), blue: band(0.0003, 0.55), red: band(0.0004, -0.45) },
	{ periodDays: PERIOD_DAYS, parallaxMas: 3.73, colorExcess: 0.1 },
);
const inView = { colorRange: [0.4, 1.3], magnitudeRange: [-4.2, -2.2] } as const;

function PhaseSlider({ path: way }: { path: HRPath }) {
	const [store] = useState(() => createHRStore({ phase: 0 }));
	return (
		<>
			<label>
				Phase{" "}
				<input
					type="range"
					min={0}
					max={1}
					step={0.01}
					defaultValue={0}
					onChange={(event) => store.setState({ phase: Number(event.target.value) })}
				/>
			</label>
			<HRDiagram
				points={[{ id: "δ Cep (model)", color: 0.8, absoluteMag: -3.35, origin: "200 epochs", path: way }]}
				axes={inView}
				regions={["Cepheid"]}
				store={store}
			/>
		</>
	);
}

/** A Cepheid through its cycle, from 200 epochs in three bands. The slider, as a light curve would, moves the star along its loop. */
export const Loop: Story = {
	name: "A loop, driven by phase",
	args: { points: [] },
	render: () => <PhaseSlider path={path} />,
	play: async ({ canvasElement }) => {
		const plot = within(canvasElement).getByRole("application");
		plot.focus();
		await userEvent.keyboard(".");
		await waitFor(() => expect(document.body).toHaveTextContent("Sense clockwise"));
	},
};

/** Made-up stars in the layout of a file of MIST. */
const isochrones = [
	"# photometric system   = UBVRIplus (Vega)",
	"# number of isochrones =     2",
	...[8, 9.7].flatMap((logAge, i) => [
		"# number of EEPs, cols =    7   8",
		"# EEP log10_isochrone_age_yr initial_mass log_Teff [Fe/H]_init Gaia_G_EDR3 Gaia_BP_EDR3 Gaia_RP_EDR3 phase".replace(
			" [Fe/H]_init",
			"",
		),
		...(i === 0
			? [
					"1 8 0.5 3.58 8.7 9.8 7.7 0",
					"2 8 0.8 3.7 6 6.6 5.5 0",
					"3 8 1 3.76 4.7 5.1 4.3 0",
					"4 8 2 3.94 1.6 1.65 1.6 0",
					"5 8 3.5 4.07 -0.4 -0.45 -0.3 0",
					"6 8 4.2 4.1 -1.6 -1.65 -1.5 0",
					"7 8 4.5 3.72 -2.4 -1.9 -2.9 3",
				]
			: [
					"1 9.7 0.5 3.58 8.8 9.9 7.8 0",
					"2 9.7 0.8 3.7 6 6.6 5.5 0",
					"3 9.7 1 3.76 4.6 5 4.2 0",
					"4 9.7 1.2 3.77 3.6 4 3.2 0",
					"5 9.7 1.25 3.7 3.2 3.7 2.7 2",
					"6 9.7 1.26 3.66 0.8 1.4 0.1 2",
					"7 9.7 1.27 3.6 -2.2 -1.2 -3.1 2",
				]
		).map((row) => row.replace(/^(\d+) \S+/, `$1 ${logAge}`)),
	]),
].join("\n");

/** Isochrones from a file as MIST gives it: a track for each age. Hover tells mass, age, temperature and phase. */
export const Isochrones: Story = {
	args: { points: variables.slice(0, 2), tracks: tracksFromMist(isochrones), pointNames: true },
	play: async ({ canvasElement }) => {
		await expect(within(canvasElement).getByRole("application")).toBeVisible();
	},
};

const members: readonly HRDiagramPoint[] = Array.from({ length: 40 }, (_, i) => ({
	id: `star ${i + 1}`,
	color: 0.2 + i * 0.06,
	absoluteMag: 1.8 + i * 0.21,
	origin: "a cluster",
	probability: 1 - (i % 10) / 10,
}));

function LinkedTable() {
	const [store] = useState(() => createHRStore({ dragMode: "lasso" }));
	const [background] = useState(() => drawStars(200_000));
	const [ids, setIds] = useState<string[]>([]);
	const [stars, setStars] = useState(0);
	return (
		<>
			<HRDiagram
				points={members}
				background={background}
				store={store}
				pointNames="selected"
				minProbability={0.2}
				onSelectionChange={setIds}
				onStarSelectionChange={(layers) => setStars(layers.reduce((sum, { indices }) => sum + indices.length, 0))}
			/>
			<p>
				{ids.length} members and {stars} background stars selected
			</p>
			<ul>
				{ids.slice(0, 8).map((id) => (
					<li key={id}>
						<button
							type="button"
							onPointerEnter={() => store.setState({ hover: { kind: "point", id, by: "pointer" } })}
						>
							{id}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

/** Draw round stars; a list of the host follows, and its entries light the points by id. Opacity is the probability of membership. */
export const Lasso: Story = {
	name: "Lasso, linked with a list",
	args: { points: [] },
	render: () => <LinkedTable />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByText(/0 members/)).toBeVisible();
	},
};
