/**
 * Calls back once the browser is idle after the next frame: the time before that frame is idle, too, and work in it would delay
 * what the user is waiting to see. Returns what calls it off. Not for engines without `requestIdleCallback`.
 */
export function whenIdle(work: () => void): () => void {
	let idle = 0;
	const frame = requestAnimationFrame(() => {
		idle = requestIdleCallback(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		cancelIdleCallback(idle);
	};
}
