import { realFrame, settle } from "./clock.js";

/** One of those that are timed in turn. */
export type Side = {
	name: string;
	/** What it draws in, once it is there: read back after each turn. */
	root(): Element;
	/** Not timed. */
	before?(turn: number): void;
	/** Timed, with the tasks and the frame that it brings about. */
	act(turn: number): unknown;
	/** Not timed. */
	after?(turn: number): void;
};

/** Milliseconds of each turn. */
export type Times = {
	/** Script, and the layout that script asks for. */
	script: number[];
	/** With the layout and the raster of the frame. */
	total: number[];
};

export type ContestOptions = {
	/** Turns of each side at most. */
	turns: number;
	/** Turns before that, which are not counted: the compiler warms up. */
	warm: number;
	/** No new turn is begun after so many milliseconds, if there were `LEAST` already. */
	budget: number;
	/** Clear garbage before each timed stretch, so that none of the sides pays for another's. */
	collect?: boolean;
};

const LEAST = 7;

/**
 * Chromium records canvas commands and draws them when the frame ends. Reading one pixel back makes it draw now, so that
 * it can be timed; asking for a box does the same for layout.
 */
function finish(root: Element): void {
	root.getBoundingClientRect();
	for (const canvas of root.querySelectorAll("canvas")) {
		if (canvas.width > 0 && canvas.height > 0) canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
	}
}

const collectGarbage = (globalThis as { gc?: () => void }).gc;

async function turnOf(side: Side, turn: number, times: Times | null, collect: boolean): Promise<void> {
	side.before?.(turn);
	await settle();
	if (collect) collectGarbage?.();
	const start = performance.now();
	await side.act(turn);
	await settle();
	const scripted = performance.now();
	finish(side.root());
	const end = performance.now();
	times?.script.push(scripted - start);
	times?.total.push(end - start);
	side.after?.(turn);
}

/** Times all sides in turn, a b c, b c a, c a b, …, so that whatever else the machine does falls on all of them. */
export async function contest(sides: readonly Side[], options: ContestOptions): Promise<Map<string, Times>> {
	const all = new Map<string, Times>(sides.map((side) => [side.name, { script: [], total: [] }]));
	const collect = options.collect ?? false;
	for (let turn = 0; turn < options.warm; turn++) {
		for (const side of sides) await turnOf(side, turn, null, false);
		await realFrame();
	}
	const until = performance.now() + options.budget;
	for (let turn = 0; turn < options.turns; turn++) {
		if (turn >= LEAST && performance.now() > until) break;
		for (let i = 0; i < sides.length; i++) {
			const side = sides[(i + turn) % sides.length] as Side;
			await turnOf(side, turn + options.warm, all.get(side.name) ?? null, collect);
		}
		if (turn % 4 === 3) await realFrame();
	}
	return all;
}
