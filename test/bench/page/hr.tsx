// Before React is loaded.
import "./clock.js";

import { gaia200pc, hipparcosUpper } from "astropane/backgrounds";
import { createHRStore, HRDiagram, type StarArrays } from "astropane/hr-diagram";
import { flushSync } from "react-dom";
import { bareCanvas } from "../bare/axes.js";
import { realFrame, settle } from "./clock.js";
import { contest } from "./contest.js";
import { drawBare, makeStars, points } from "./hrScene.js";
import { ink, sameInk } from "./ink.js";
import { leaks } from "./leaks.js";
import { bareMountSide, makeBox, mountSide, place } from "./mounting.js";
import { type Outcome, row } from "./rows.js";

const unpacked = performance.now();
const grids = [gaia200pc(), hipparcosUpper()];
const unpacking = performance.now() - unpacked;

const stars = makeStars(1_000_000);
const backgrounds = [
	{ name: "the default of two grids", ours: () => "gaia" as const, bare: grids },
	{
		name: "1,000,000 stars",
		// New arrays in each turn: those that are known are not counted again.
		ours: (): StarArrays => ({ color: stars.color.slice(), mag: stars.mag.slice() }),
		bare: stars,
	},
];

/** Until the density is drawn: raw stars are read by code that is fetched, and counted in slices. */
async function waitForCode(box: Element): Promise<void> {
	for (let i = 0; i < 50; i++) {
		await realFrame();
		await settle();
		if (ink(box, ["density"]) > 10_000) return;
	}
}

/** 100 diagrams in the cells of a table, 120 px wide, against 100 canvases that each get one bitmap and one point. */
async function thumbnails(): Promise<Outcome> {
	const count = 100;
	const [width, height] = [120, 150];
	const source = document.createElement("canvas");
	[source.width, source.height] = [width, height];
	const first = place(<HRDiagram points={points.slice(0, 1)} width={width} />);
	await waitForCode(first.box);
	const density = first.box.querySelector<HTMLCanvasElement>('canvas[data-layer="density"]');
	if (density) source.getContext("2d")?.drawImage(density, 0, 0);
	first.remove();
	const one = points.map((point) => [point]);
	const element = () => (
		<div>
			{Array.from({ length: count }, (_, i) => `row ${i}`).map((name, i) => (
				<HRDiagram key={name} points={one[i % one.length] ?? []} width={width} />
			))}
		</div>
	);
	const times = await contest(
		[
			mountSide("ours", element),
			bareMountSide("bare", (box) => {
				for (let i = 0; i < count; i++) {
					const context = bareCanvas(box, "thumbnail", width, height);
					context.canvas.style.cssText = "";
					context.drawImage(source, 0, 0);
					context.beginPath();
					context.arc(60, 75, 4, 0, 2 * Math.PI);
					context.fill();
				}
			}),
		],
		{ turns: 20, warm: 3, budget: 6000 },
	);
	return { rows: [row("100 thumbnails of 120 px", times, ["ours", "bare"], 3)], notes: [] };
}

/** One point that moves, as a slider of the distance moves it. */
async function moves(): Promise<Outcome> {
	const [firstPoint, ...others] = points;
	if (!firstPoint) throw new Error("no points");
	const at = (turn: number) => [{ ...firstPoint, absoluteMag: 4 + (turn % 20) * 0.1 }, ...others];
	const ours = place(<HRDiagram points={at(0)} controls={false} />);
	const bareBox = makeBox();
	const bare = drawBare(bareBox, grids);
	const times = await contest(
		[
			{
				name: "ours",
				root: () => ours.box,
				act: (turn) => flushSync(() => ours.root.render(<HRDiagram points={at(turn)} controls={false} />)),
			},
			{ name: "bare", root: () => bareBox, act: () => bare.zoom([-0.7, 5.1], [-7, 18]) },
		],
		{ turns: 60, warm: 10, budget: 4000 },
	);
	ours.remove();
	bareBox.remove();
	return { rows: [row("a point that moves", times, ["ours", "bare"], 2.5)], notes: [] };
}

async function mounts(): Promise<Outcome> {
	const outcome: Outcome = {
		rows: [],
		notes: [{ name: "packed grids", text: `unpacked once, in ${unpacking.toFixed(1)} ms`, ok: true }],
	};
	for (const background of backgrounds) {
		const element = (all: boolean) => () => (
			<HRDiagram points={points} background={background.ours()} controls={all} caption={all} />
		);
		const store = createHRStore();
		const ours = place(<HRDiagram points={points} background={background.ours()} controls={false} store={store} />);
		const bare = makeBox();
		// What is fetched at the first use.
		await waitForCode(ours.box);
		drawBare(bare, background.bare);
		await settle();
		// Painted alone, the points have a canvas of their own.
		for (const highlightedId of ["none", null]) {
			store.setState({ highlightedId });
			await settle();
		}
		outcome.notes.push(sameInk(background.name, [ours.box, ["density"]], [bare, ["field"]]));
		outcome.notes.push(sameInk(`points over ${background.name}`, [ours.box, ["points"]], [bare, ["points"]]));
		ours.remove();
		bare.remove();
		const times = await contest(
			[
				mountSide("plot", element(false)),
				mountSide("full", element(true)),
				bareMountSide("bare", (box) => void drawBare(box, background.bare)),
			],
			{ turns: 40, warm: 4, budget: 6000 },
		);
		outcome.rows.push(row(`mount, ${background.name}, plot alone`, times, ["plot", "bare"], 1.8));
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
		const bare = drawBare(bareBox, background.bare);
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
	thumbnails,
	moves,
	zooms,
	leaks: leaks(() => <HRDiagram points={points} />),
	show: async () => {
		for (const background of backgrounds) {
			place(<HRDiagram points={points} background={background.ours()} controls={false} caption={false} />);
			drawBare(makeBox(), background.bare);
		}
		await settle();
		return { rows: [], notes: [] };
	},
};
