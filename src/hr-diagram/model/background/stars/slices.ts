/** Work that is done in slices between frames, so that the page answers meanwhile. */

/** Longest stretch of work, milliseconds. */
const SLICE_MS = 8;
/** Units of work between two looks at the clock. */
const UNITS = 32_768;

const now = (): number => performance.now();

/**
 * Calls `work(from, to)` for all units from 0 to `count`, and then `done`. On a server, and where it takes less than one slice, at
 * once; else the rest follows, a slice in each frame.
 */
export function inSlices(count: number, work: (from: number, to: number) => void, done: () => void): void {
	const hasFrames = typeof requestAnimationFrame === "function";
	let at = 0;
	const run = (): void => {
		const until = now() + SLICE_MS;
		while (at < count && (!hasFrames || now() < until)) {
			const to = Math.min(count, at + UNITS);
			work(at, to);
			at = to;
		}
		if (at < count) requestAnimationFrame(run);
		else done();
	};
	run();
}
