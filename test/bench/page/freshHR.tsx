/** The HR diagram and its yardstick in pages that are opened anew: first mounts, and the frames of gestures. */
import { gaia200pc, hipparcosUpper } from "astropane/backgrounds";
import { createHRStore, HRDiagram, type HRDiagramPoint, type HRStore, type StarArrays } from "astropane/hr-diagram";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { PlainFigure } from "../bare/plainFigure.js";
import { drawBare, makeStars, points } from "./hrScene.js";
import { ink } from "./ink.js";
import { makeBox } from "./mounting.js";
import { mulberry32 } from "./seeded.js";
import { idle, painted, timed } from "./threadTime.js";

/** `react`: plain React, than which no diagram made with it can be faster. */
type Side = "plot" | "full" | "bare" | "react";

declare global {
	interface Window {
		freshHR: typeof freshHR;
	}
}

const backgrounds = ["the default of two grids", "1,000,000 stars"];
/** Frames within which raw stars are counted; both sides wait for so many. */
const COUNTING_FRAMES = 40;

const freshHR = {
	names: (): readonly string[] => backgrounds,

	/** What the measurement itself takes, of one frame. */
	nothing: (): Promise<number> => timed(() => {}),

	/** Milliseconds from an empty box to the painted diagram. `plot`: without controls; `full`: with all of them. */
	async mount(side: Side, index: number): Promise<number> {
		const stars = index === 0 ? null : makeStars(1_000_000);
		const box = makeBox();
		// A yardstick is given its counts.
		const isYardstick = side === "bare" || side === "react";
		const grids = isYardstick && !stars ? [gaia200pc(), hipparcosUpper()] : [];
		await idle();
		await painted();
		const start = await window.threadTime();
		const draw = (element: HTMLElement) => drawBare(element, stars ?? grids);
		if (side === "bare") draw(box);
		else {
			const root = createRoot(box);
			const all = side === "full";
			const background = stars ?? "gaia";
			flushSync(() =>
				root.render(
					side === "react" ? (
						<PlainFigure title="Stars" description={`${points.length} stars`} draw={draw} />
					) : (
						<HRDiagram points={points} background={background} controls={all} caption={all} />
					),
				),
			);
		}
		for (let i = 0; i < (stars ? COUNTING_FRAMES : 1); i++) await painted();
		const ms = (await window.threadTime()) - start;
		const least = 10_000;
		if (ink(box, ["density", "field"]) < least) throw new Error(`${backgrounds[index]}: no density after the mount`);
		return ms;
	},

	/** Milliseconds of each frame of a gesture. */
	frames: (name: string): Promise<number[]> => gestures[name]?.() ?? Promise.reject(new Error(`no gesture ${name}`)),
};

async function until(isReady: () => boolean): Promise<void> {
	for (let i = 0; i < 300 && !isReady(); i++) {
		await painted();
		await new Promise((done) => setTimeout(done, 20));
	}
	if (!isReady()) throw new Error("What is to be timed has not been drawn.");
}

function show(element: ReactElement): HTMLElement {
	const box = makeBox();
	flushSync(() => createRoot(box).render(element));
	return box;
}

const FRAMES = 60;
const WARM = 10;

async function framesOf(act: (turn: number) => void): Promise<number[]> {
	const times: number[] = [];
	for (let turn = 0; turn < WARM + FRAMES; turn++) times.push(await timed(() => act(turn)));
	return times.slice(WARM);
}

/** A loop like that of a Cepheid, with harmonics of its own. */
function loops(count: number, epochs: number): HRDiagramPoint[] {
	const random = mulberry32(11);
	return Array.from({ length: count }, (_, i) => {
		const [color, mag] = [0.2 + 2.4 * random(), -4 + 14 * random()];
		const [size, lag] = [0.2 + 0.5 * random(), 0.05 + 0.1 * random()];
		const phase = Array.from({ length: epochs }, (_, k) => k / epochs);
		const light = (p: number) => size * (Math.cos(2 * Math.PI * p) + 0.4 * Math.cos(4 * Math.PI * p + 1));
		return {
			id: `star ${i}`,
			origin: "loops",
			color,
			absoluteMag: mag,
			path: {
				color: phase.map((p) => color + 0.3 * light(p + lag)),
				absoluteMag: phase.map((p) => mag + light(p)),
				phase,
			},
		};
	});
}

/** The view moves by a few pixels in each turn, forwards and backwards. */
function pan(store: HRStore, turn: number): void {
	const shift = 0.03 * Math.sin(turn / 3);
	store.setState({ window: { x: [-0.7 + shift, 4 + shift], y: [17 + 5 * shift, -6 + 5 * shift] } });
}

/** Zooms in and out about a place among the dwarfs, over all scales at which cells and single stars are drawn. */
function zoom(store: HRStore, turn: number): void {
	const half = 2.4 * 0.85 ** Math.abs((turn % 60) - 30);
	const [color, mag] = [1.1 + 0.05 * Math.sin(turn), 5.4];
	store.setState({ window: { x: [color - half, color + half], y: [mag + 4 * half, mag - 4 * half] } });
}

/** A lasso round a third of the stars by pointer; the last frame selects. */
async function lasso(): Promise<number[]> {
	const store = createHRStore({ dragMode: "lasso" });
	const background: StarArrays = makeStars(1_000_000);
	const box = show(<HRDiagram points={points} background={background} store={store} controls={false} />);
	await until(() => ink(box, ["density"]) > 10_000);
	const plot = box.querySelector(".astropane-plot") as HTMLElement;
	const { left, top, width, height } = plot.getBoundingClientRect();
	const send = (type: string, share: number): void => {
		const angle = 2 * Math.PI * share;
		plot.dispatchEvent(
			new PointerEvent(type, {
				bubbles: true,
				pointerId: 1,
				pointerType: "mouse",
				button: 0,
				buttons: type === "pointerup" ? 0 : 1,
				clientX: left + width * (0.5 + 0.25 * Math.cos(angle)),
				clientY: top + height * (0.45 + 0.25 * Math.sin(angle)),
			}),
		);
	};
	send("pointerover", 0);
	await until(() => plot.dataset.astropaneGesture !== undefined && store.getState().area !== null);
	const moves = 40;
	let times: number[] = [];
	// The first lasso warms the code up.
	for (let round = 0; round < 2; round++) {
		store.setState({ selection: [], stars: [] });
		send("pointerdown", 0);
		await painted();
		times = [];
		for (let move = 1; move <= moves; move++) times.push(await timed(() => send("pointermove", move / (moves + 1))));
		times.push(await timed(() => send("pointerup", moves / (moves + 1))));
		const selected = store.getState().stars.reduce((sum, { indices }) => sum + indices.length, 0);
		if (selected < 100_000) throw new Error(`The lasso has selected ${selected} stars.`);
	}
	return times;
}

const gestures: Readonly<Record<string, () => Promise<number[]>>> = {
	"pan, 1,000 loops of 200 points": async () => {
		const store = createHRStore();
		const withLoops = loops(1000, 200);
		const box = show(<HRDiagram points={withLoops} store={store} controls={false} />);
		await until(() => ink(box, ["density", "points"]) > 70_000);
		return framesOf((turn) => pan(store, turn));
	},
	"zoom, 1,000,000 stars": async () => {
		const store = createHRStore();
		const background: StarArrays = makeStars(1_000_000);
		const box = show(<HRDiagram points={points} background={background} store={store} controls={false} />);
		await until(() => ink(box, ["density"]) > 10_000);
		return framesOf((turn) => zoom(store, turn));
	},
	"lasso, 1,000,000 stars": lasso,
};

window.freshHR = freshHR;
