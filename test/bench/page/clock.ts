/**
 * Takes the page's frames and React's scheduler into hand, so that all work that a change brings about is done, and timed,
 * within one stretch. Must be imported before React: its scheduler looks for `setImmediate` when it is loaded.
 */
const nativeFrame = window.requestAnimationFrame.bind(window);
const frames = new Map<number, FrameRequestCallback>();
let tasks: (() => void)[] = [];
const idle = new Map<number, IdleRequestCallback>();
let handle = 0;

window.requestAnimationFrame = (callback) => {
	frames.set(++handle, callback);
	return handle;
};
window.cancelAnimationFrame = (known) => void frames.delete(known);
window.requestIdleCallback = (callback) => {
	idle.set(++handle, callback);
	return handle;
};
window.cancelIdleCallback = (known) => void idle.delete(known);
Object.assign(globalThis, { setImmediate: (task: () => void) => void tasks.push(task) });

/** Rounds after which something evidently goes on for ever, as an animation does. */
const ENDLESS = 200;

/** Runs microtasks, scheduled tasks and frame callbacks until none is left. */
export async function settle(): Promise<void> {
	for (let round = 0; round < ENDLESS; round++) {
		for (let turn = 0; turn < 4; turn++) await null;
		if (tasks.length > 0) {
			const now = tasks;
			tasks = [];
			for (const task of now) task();
		} else if (frames.size > 0) {
			const now = [...frames.values()];
			frames.clear();
			for (const callback of now) callback(performance.now());
		} else return;
	}
	throw new Error(
		`After ${ENDLESS} rounds the page still asks for frames, so the work of one change has no end to be timed. Look for an animation.`,
	);
}

/** Lets the browser really show a frame: observers report, pictures reach the screen. */
export async function realFrame(): Promise<void> {
	await new Promise((done) => nativeFrame(() => setTimeout(done, 0)));
	await settle();
}

/** Does what was put off till the page has time, and says how many milliseconds that took. */
export function runIdle(): number {
	const start = performance.now();
	const now = [...idle.values()];
	idle.clear();
	for (const callback of now) callback({ didTimeout: false, timeRemaining: () => 50 });
	return performance.now() - start;
}
