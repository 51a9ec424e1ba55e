// Before React is loaded.
import "./clock.js";

import { colorMagnitudeFromAnnotations, dwarfSequence, hipparcosDensity, whiteDwarfTrack } from "astropane/astro";
import { createHRStore, HRDiagram, type StarArrays } from "astropane/hr-diagram";
import { giant, openParallax, sequenceStars, twoOrigins, whiteDwarf } from "../../../stories/data/stars.js";
import { type BareStars, bareHR } from "../bare/hr.js";
import { settle } from "./clock.js";
import { contest } from "./contest.js";
import { sameInk } from "./ink.js";
import { leaks } from "./leaks.js";
import { bareMountSide, makeBox, mountSide, place } from "./mounting.js";
import { type Outcome, row } from "./rows.js";
import { mulberry32, normal } from "./seeded.js";

const unpacked = performance.now();
const grid = hipparcosDensity();
const unpacking = performance.now() - unpacked;

const { points } = colorMagnitudeFromAnnotations(
	[...sequenceStars, whiteDwarf, giant, openParallax, twoOrigins].flatMap((star) => star.annotations),
);

/** A made-up catalogue: two thirds along the dwarfs, one third anywhere in a box with sharp edges. */
function makeStars(count: number): BareStars {
	const random = mulberry32(7);
	const color = new Float32Array(count);
	const mag = new Float32Array(count);
	for (let i = 0; i < count; i++) {
		const c = -0.4 + 4.2 * random();
		color[i] = c;
		const m = i % 3 === 0 ? -2 + 18 * random() : 1.5 + 3.2 * c + 0.8 * normal(random);
		mag[i] = Math.min(16, Math.max(-2, m));
	}
	return { color, mag };
}

const backgrounds = [
	{ name: `the packed grid, ${grid.nColor} × ${grid.nMag} cells`, ours: () => "hipparcos" as const, bare: grid },
	(() => {
		const stars = makeStars(1_000_000);
		return { name: "1,000,000 stars", ours: (): StarArrays => ({ ...stars }), bare: stars };
	})(),
];

const tracks = [
	{ name: "dwarfs", points: dwarfSequence },
	{ name: "white dwarfs 0.6 M☉", points: whiteDwarfTrack },
];
const types = dwarfSequence
	.filter(({ type }) => /^(O5|B0|A0|F0|G0|K0|M0|M3|M5|M7)V$/.test(type))
	.map(({ type, color }) => ({ color, label: type.replace("V", "") }));
/** Straight from the token's one end to its other: near enough for a yardstick. */
const palette = Array.from({ length: 20 }, (_, i): [number, number, number] => {
	const mix = (from: number, to: number) => Math.round(from + ((to - from) * i) / 19);
	return [mix(0xdd, 0x3c), mix(0xe3, 0x4a), mix(0xea, 0x5c)];
});
const drawBare = (box: HTMLElement, background: (typeof backgrounds)[number]) =>
	bareHR(box, points, background.bare, tracks, palette, types);

async function mounts(): Promise<Outcome> {
	const outcome: Outcome = {
		rows: [],
		notes: [{ name: "packed grid", text: `unpacked once, in ${unpacking.toFixed(1)} ms`, ok: true }],
	};
	for (const background of backgrounds) {
		const element = (all: boolean) => () => (
			<HRDiagram points={points} background={background.ours()} controls={all} caption={all} />
		);
		const ours = place(element(false)());
		const bare = makeBox();
		drawBare(bare, background);
		await settle();
		outcome.notes.push(sameInk(background.name, [ours.box, ["density"]], [bare, ["field"]]));
		outcome.notes.push(sameInk(`points over ${background.name}`, [ours.box, ["points"]], [bare, ["points"]]));
		ours.remove();
		bare.remove();
		const times = await contest(
			[
				mountSide("plot", element(false)),
				mountSide("full", element(true)),
				bareMountSide("bare", (box) => void drawBare(box, background)),
			],
			{ turns: 40, warm: 4, budget: 6000 },
		);
		outcome.rows.push(row(`mount, ${background.name}, plot alone`, times, ["plot", "bare"], 4));
		outcome.rows.push(row(`mount, ${background.name}, all controls`, times, ["full", "bare"], null));
	}
	return outcome;
}

async function zooms(): Promise<Outcome> {
	const outcome: Outcome = { rows: [], notes: [] };
	for (const background of backgrounds) {
		const store = createHRStore();
		const ours = place(<HRDiagram points={points} background={background.ours()} store={store} controls={false} />);
		const bareBox = makeBox();
		const bare = drawBare(bareBox, background);
		const color = (turn: number): [number, number] => [-0.4 + ((turn * 3) % 40) * 0.02, 2.6 + ((turn * 7) % 50) * 0.02];
		const mag = (turn: number): [number, number] => [-2 + ((turn * 3) % 40) * 0.1, 11 + ((turn * 7) % 40) * 0.1];
		const times = await contest(
			[
				{
					name: "ours",
					root: () => ours.box,
					act: (turn) => {
						const [top, bottom] = mag(turn);
						store.setState({ window: { x: color(turn), y: [bottom, top] } });
					},
				},
				{ name: "bare", root: () => bareBox, act: (turn) => bare.zoom(color(turn), mag(turn)) },
			],
			{ turns: 80, warm: 10, budget: 4000 },
		);
		outcome.rows.push(row(`zoom step, ${background.name}`, times, ["ours", "bare"], null));
		ours.remove();
		bareBox.remove();
	}
	return outcome;
}

window.bench = {
	mounts,
	zooms,
	leaks: leaks(() => <HRDiagram points={points} />),
	show: async () => {
		for (const background of backgrounds) {
			place(<HRDiagram points={points} background={background.ours()} controls={false} caption={false} />);
			drawBare(makeBox(), background);
		}
		await settle();
		return { rows: [], notes: [] };
	},
};
