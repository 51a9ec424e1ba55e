// Before React is loaded.
import "./clock.js";
import "./commits.js";

import { createSpectrumStore, type Spectrum, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { sdssAStar } from "../../../stories/data/spectra.js";
import { type BareSpectrum, bareSpectrum } from "../bare/spectrum.js";
import { settle } from "./clock.js";
import { contest, type Side } from "./contest.js";
import { drags } from "./drags.js";
import { sameInk } from "./ink.js";
import { leaks } from "./leaks.js";
import { allLines, type LineList, skyportalLines } from "./lists.js";
import { memory } from "./memory.js";
import { bareMountSide, makeBox, mountSide, place } from "./mounting.js";
import { loadPlotly, type PlotlySpectrum, plotlySpectrum } from "./plotly.js";
import { type Note, type Outcome, ofPlotly, type Row, row } from "./rows.js";
import { RANGE, syntheticSpectra } from "./seeded.js";

type Size = { name: string; spectra: Spectrum[] };
const sizes: [Size, Size, Size] = [
	{ name: "1 × 4,000", spectra: syntheticSpectra(1, 4000) },
	{ name: "20 × 4,000", spectra: syntheticSpectra(20, 4000) },
	{ name: "5 × 100,000", spectra: syntheticSpectra(5, 100_000) },
];
const [small, , large] = sizes;
const star: Size = { name: `SDSS A star, ${sdssAStar.wavelengths.length} with errors`, spectra: [sdssAStar] };

/** New objects: the viewer remembers what it prepared for a spectrum as long as somebody holds that. */
const fresh = (spectra: readonly Spectrum[]): Spectrum[] => spectra.map((spectrum) => ({ ...spectrum }));
const linesFor = (spectra: readonly Spectrum[], list: LineList) =>
	spectra[0]?.medium === "vacuum" ? list.vacuum : list.air;
const START = 0.03;
const redshiftOf = (turn: number): number => START + ((turn * 7) % 200) * 0.001;

type PairOptions = { list?: LineList; labels?: boolean; controls?: boolean; dragged?: boolean };
type Pair = { store: SpectrumStore; box: HTMLElement; bare: BareSpectrum; bareBox: HTMLElement; remove(): void };

function placePair(spectra: readonly Spectrum[], options: PairOptions = {}): Pair {
	const { list = allLines, labels = true, controls = false, dragged = true } = options;
	const store = createSpectrumStore({ visibleLineGroups: list.visible, redshift: START });
	// As while the slider is held: one long step of the history, which is put into words when it ends.
	if (dragged) store.setState(({ history }) => ({ history: { ...history, open: "redshift" } }));
	const ours = place(<SpectrumViewer spectra={spectra} store={store} controls={controls} lineLabels={labels} />);
	const bareBox = makeBox();
	const bare = bareSpectrum(bareBox, spectra, linesFor(spectra, list), START, labels);
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

/** Plotly's figure with SkyPortal's lines; none where it is not installed. */
async function placePlotly(spectra: readonly Spectrum[]): Promise<{ box: HTMLElement; figure: PlotlySpectrum } | null> {
	const plotly = await loadPlotly();
	if (!plotly) return null;
	const box = makeBox();
	const figure = plotlySpectrum(plotly, box, spectra, skyportalLines.air, START);
	await figure.drawn;
	return { box, figure };
}

/** Each of the two timed alone, after all else: a step of Plotly takes as long as hundreds of the others. */
const beside = { turns: 12, warm: 2, budget: 5000 };

async function plotlySteps(pairs: readonly { size: string; bare: BareSpectrum; bareBox: HTMLElement }[]) {
	const out = new Map<string, Row["plotly"]>();
	for (const { name, spectra } of sizes) {
		const placed = await placePlotly(spectra);
		const pair = pairs.find(({ size }) => size === name);
		if (!placed || !pair) continue;
		const { box, figure } = placed;
		const times = await contest(
			[
				{ name: "Plotly", root: () => box, act: (turn) => figure.step(redshiftOf(turn)) },
				{ name: "bare", root: () => pair.bareBox, act: (turn) => pair.bare.step(redshiftOf(turn)) },
			],
			beside,
		);
		out.set(name, ofPlotly(times, "Plotly", "bare"));
		figure.remove();
		box.remove();
	}
	return out;
}

async function steps(): Promise<Outcome> {
	const quiet = sizes.map((size) => ({ ...size, options: { list: skyportalLines, labels: false }, target: 1.5 }));
	const labelled = sizes.map((size) => ({ ...size, options: { list: skyportalLines }, target: 2 }));
	const all = [...sizes, star].map((size) => ({ ...size, options: {}, target: 2 }));
	const more = [
		{ ...small, name: `${small.name}, set from outside`, options: { dragged: false }, target: 2 },
		{ ...small, name: `${small.name}, all controls`, options: { controls: true }, target: null },
	];
	const pairs = [...quiet, ...labelled, ...all, ...more].map(({ name, spectra, options, target }) => {
		const { list = allLines, labels = true }: PairOptions = options;
		const label = `${list.name}${labels ? " with labels" : ""}, ${name}`;
		return { name: label, size: name, labels, target, ...placePair(fresh(spectra), options) };
	});
	await settle();
	const notes: Note[] = pairs
		.slice(0, 10)
		.flatMap(({ name, box, bareBox }) => [
			sameInk(`markers, ${name}`, [box, ["lines"]], [bareBox, ["lines"]]),
			sameInk(`data, ${name}`, [box, ["data", "fixed"]], [bareBox, ["data"]]),
		]);
	const sides = pairs.flatMap(({ name, store, box, bare, bareBox }): Side[] => [
		{ name, root: () => plotOf(box), act: (turn) => store.setState({ redshift: redshiftOf(turn) }) },
		{ name: `bare ${name}`, root: () => bareBox, act: (turn) => bare.step(redshiftOf(turn)) },
	]);
	const times = await contest(sides, { turns: 200, warm: 30, budget: 25_000 });
	const plotly = await plotlySteps(pairs);
	const rows: Row[] = pairs.map(({ name, size, labels, target }) =>
		row(`redshift step, ${name}`, times, [name, `bare ${name}`], target, labels ? null : plotly.get(size)),
	);
	const against = (one: { name: string }, other: { name: string }) =>
		row(
			`redshift step, ${one.name} against ${other.name}`,
			times,
			[`${skyportalLines.name}, ${one.name}`, `${skyportalLines.name}, ${other.name}`],
			1.25,
		);
	rows.push(against(sizes[1], small), against(large, small));
	for (const pair of pairs) pair.remove();
	return { rows, notes };
}

async function mounts(): Promise<Outcome> {
	const rows: Row[] = [];
	const plotly = await loadPlotly();
	for (const { name, spectra } of [...sizes, star]) {
		const element = (controls: boolean) => () => (
			<SpectrumViewer
				spectra={fresh(spectra)}
				controls={controls}
				defaultRedshift={START}
				defaultVisibleLineGroups={allLines.visible}
			/>
		);
		const sides = [
			mountSide("plot", element(false)),
			mountSide("full", element(true)),
			bareMountSide("bare", (box) => void bareSpectrum(box, spectra, linesFor(spectra, allLines), START)),
		];
		const times = await contest(sides, { turns: 30, warm: 3, budget: 8000 });
		const bare = sides[2] as Side;
		const against = plotly && spectra !== star.spectra ? [plotlyMountSide(plotly, spectra), bare] : [];
		const theirs = ofPlotly(await contest(against, beside), "Plotly", "bare");
		rows.push(row(`mount, ${name}, plot alone`, times, ["plot", "bare"], 2, theirs));
		rows.push(row(`mount, ${name}, all controls`, times, ["full", "bare"], 3));
	}
	return { rows, notes: [] };
}

/** With SkyPortal's lines, fewer than the others draw, and without labels. */
function plotlyMountSide(plotly: Parameters<typeof plotlySpectrum>[0], spectra: readonly Spectrum[]): Side {
	let figure: PlotlySpectrum | null = null;
	const side = bareMountSide("Plotly", (box) => {
		figure = plotlySpectrum(plotly, box, spectra, skyportalLines.air, START);
		return figure.drawn;
	});
	return {
		...side,
		after(turn) {
			figure?.remove();
			side.after?.(turn);
		},
	};
}

async function pans(): Promise<Outcome> {
	const { name, spectra } = large;
	const { store, box, bare, bareBox, remove } = placePair(spectra);
	const from = (turn: number) => RANGE[0] + ((turn * 37) % 3000);
	const span = (turn: number) => 1500 + ((turn * 53) % 1200);
	const ours: Side[] = [
		{
			name: "ours",
			root: () => plotOf(box),
			act: (turn) => store.setState({ window: { x: [from(turn), from(turn) + span(turn)], y: null } }),
		},
		{ name: "bare", root: () => bareBox, act: (turn) => bare.pan(from(turn), from(turn) + span(turn)) },
	];
	const times = await contest(ours, { turns: 60, warm: 10, budget: 8000 });
	const placed = await placePlotly(spectra);
	const theirs: Side[] = placed
		? [
				{
					name: "Plotly",
					root: () => placed.box,
					act: (turn) => placed.figure.pan(from(turn), from(turn) + span(turn)),
				},
			]
		: [];
	const plotly = ofPlotly(await contest(placed ? [...theirs, ...ours.slice(1)] : [], beside), "Plotly", "bare");
	remove();
	return { rows: [row(`pan and zoom step, ${name}`, times, ["ours", "bare"], 2, plotly)], notes: [] };
}

window.bench = {
	steps,
	mounts,
	pans,
	drags,
	memory,
	leaks: leaks(() => <SpectrumViewer spectra={[{ ...sdssAStar }]} defaultVisibleLineGroups={allLines.visible} />),
	/** For a look at both, and at Plotly: they stay on the page. */
	show: async () => {
		for (const { spectra } of [...sizes, star]) placePair(spectra);
		placePair(small.spectra, { list: skyportalLines, labels: false });
		await placePlotly(small.spectra);
		await settle();
		return { rows: [], notes: [] };
	},
};
