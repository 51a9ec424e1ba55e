// Before React is loaded.
import "./clock.js";

import { lineGroups } from "astropane/astro";
import { createSpectrumStore, type Spectrum, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { sdssAStar } from "../../../stories/data/spectra.js";
import { type BareSpectrum, bareLines, bareSpectrum } from "../bare/spectrum.js";
import { settle } from "./clock.js";
import { contest, type Side } from "./contest.js";
import { sameInk } from "./ink.js";
import { leaks } from "./leaks.js";
import { bareMountSide, makeBox, mountSide, place } from "./mounting.js";
import { type Note, type Outcome, type Row, row } from "./rows.js";
import { RANGE, syntheticSpectra } from "./seeded.js";

const visible = lineGroups.map((group) => group.name);
const airLines = bareLines(lineGroups, "air");
const vacuumLines = bareLines(lineGroups, "vacuum");
const linesFor = (spectra: readonly Spectrum[]) => (spectra[0]?.medium === "vacuum" ? vacuumLines : airLines);

const sizes: { name: string; spectra: Spectrum[] }[] = [
	{ name: "1 × 4,000", spectra: syntheticSpectra(1, 4000) },
	{ name: "20 × 4,000", spectra: syntheticSpectra(20, 4000) },
	{ name: "5 × 100,000", spectra: syntheticSpectra(5, 100_000) },
	{ name: `SDSS A star, ${sdssAStar.wavelengths.length} with errors`, spectra: [sdssAStar] },
];

/** New objects: the viewer remembers what it prepared for a spectrum as long as somebody holds that. */
const fresh = (spectra: readonly Spectrum[]): Spectrum[] => spectra.map((spectrum) => ({ ...spectrum }));
const START = 0.03;
const redshiftOf = (turn: number): number => START + ((turn * 7) % 200) * 0.001;

type Pair = { store: SpectrumStore; box: HTMLElement; bare: BareSpectrum; bareBox: HTMLElement; remove(): void };

function placePair(spectra: readonly Spectrum[], controls: boolean, dragged = true): Pair {
	const store = createSpectrumStore({ visibleLineGroups: visible, redshift: START });
	// As while the slider is held: one long step of the history, which is put into words when it ends.
	if (dragged) store.setState(({ history }) => ({ history: { ...history, open: "redshift" } }));
	const ours = place(<SpectrumViewer spectra={spectra} store={store} controls={controls} />);
	const bareBox = makeBox();
	const bare = bareSpectrum(bareBox, spectra, linesFor(spectra), START);
	return {
		store,
		box: ours.box,
		bare,
		bareBox,
		remove() {
			ours.remove();
			bareBox.remove();
		},
	};
}

/** The canvases alone: what stands in the controls is no part of the picture. */
const plotOf = (box: Element): Element => box.querySelector(".astropane-plot") ?? box;

async function steps(): Promise<Outcome> {
	const pairs = [
		...sizes.map(({ name, spectra }) => ({ name, ...placePair(spectra, false) })),
		{ name: "1 × 4,000, set from outside", ...placePair(fresh(sizes[0]?.spectra ?? []), false, false) },
		{ name: "1 × 4,000, all controls", ...placePair(fresh(sizes[0]?.spectra ?? []), true) },
	];
	await settle();
	const notes: Note[] = pairs
		.slice(0, 4)
		.flatMap(({ name, box, bareBox }) => [
			sameInk(`lines, ${name}`, [box, ["lines"]], [bareBox, ["lines"]]),
			sameInk(`data, ${name}`, [box, ["data", "fixed"]], [bareBox, ["data"]]),
		]);
	const sides = pairs.flatMap(({ name, store, box, bare, bareBox }): Side[] => [
		{ name, root: () => plotOf(box), act: (turn) => store.setState({ redshift: redshiftOf(turn) }) },
		{ name: `bare ${name}`, root: () => bareBox, act: (turn) => bare.step(redshiftOf(turn)) },
	]);
	const times = await contest(sides, { turns: 200, warm: 30, budget: 16_000 });
	const rows: Row[] = pairs.map(({ name }) =>
		row(`redshift step, ${name}`, times, [name, `bare ${name}`], name.includes("controls") ? null : 2.5),
	);
	rows.push(row("redshift step, 5 × 100,000 against 1 × 4,000", times, ["5 × 100,000", "1 × 4,000"], 1.25));
	for (const pair of pairs) pair.remove();
	return { rows, notes };
}

async function mounts(): Promise<Outcome> {
	const rows: Row[] = [];
	for (const { name, spectra } of sizes) {
		const element = (controls: boolean) => () => (
			<SpectrumViewer
				spectra={fresh(spectra)}
				controls={controls}
				defaultRedshift={START}
				defaultVisibleLineGroups={visible}
			/>
		);
		const times = await contest(
			[
				mountSide("plot", element(false)),
				mountSide("full", element(true)),
				bareMountSide("bare", (box) => void bareSpectrum(box, spectra, linesFor(spectra), START)),
			],
			{ turns: 30, warm: 3, budget: 6000 },
		);
		rows.push(row(`mount, ${name}, plot alone`, times, ["plot", "bare"], 4));
		rows.push(row(`mount, ${name}, all controls`, times, ["full", "bare"], null));
	}
	return { rows, notes: [] };
}

async function pans(): Promise<Outcome> {
	const { name, spectra } = sizes[2] as (typeof sizes)[number];
	const { store, box, bare, bareBox, remove } = placePair(spectra, false);
	const from = (turn: number) => RANGE[0] + ((turn * 37) % 3000);
	const span = (turn: number) => 1500 + ((turn * 53) % 1200);
	const times = await contest(
		[
			{
				name: "ours",
				root: () => plotOf(box),
				act: (turn) => store.setState({ window: { x: [from(turn), from(turn) + span(turn)], y: null } }),
			},
			{ name: "bare", root: () => bareBox, act: (turn) => bare.pan(from(turn), from(turn) + span(turn)) },
		],
		{ turns: 60, warm: 10, budget: 5000 },
	);
	remove();
	return { rows: [row(`pan and zoom step, ${name}`, times, ["ours", "bare"], null)], notes: [] };
}

window.bench = {
	steps,
	mounts,
	pans,
	leaks: leaks(() => <SpectrumViewer spectra={[{ ...sdssAStar }]} defaultVisibleLineGroups={visible} />),
	/** For a look at both: they stay on the page. */
	show: async () => {
		for (const { spectra } of sizes) placePair(spectra, false);
		await settle();
		return { rows: [], notes: [] };
	},
};
