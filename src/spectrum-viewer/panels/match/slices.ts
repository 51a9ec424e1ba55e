/** ms of work between two chances for the page to paint and to answer: well below a frame of 16.7 ms. */
const SLICE_MS = 6;

/**
 * Runs a generator on the main thread in slices, so that the page keeps its frames, in any build and under any content policy:
 * a worker would need a file of its own, which bundlers place in different ways, or a blob, which policies refuse. Resolves
 * with its result; rejects with the reason of the signal, at the latest one slice after it was aborted, and with what it throws.
 */
export function runInSlices<Step, Result>(
	steps: Generator<Step, Result, void>,
	signal: AbortSignal,
	onSlice: (step: Step) => void,
): Promise<Result> {
	return new Promise((resolve, reject) => {
		const slice = () => {
			try {
				const end = performance.now() + SLICE_MS;
				for (;;) {
					signal.throwIfAborted();
					const step = steps.next();
					if (step.done) return resolve(step.value);
					if (performance.now() < end) continue;
					onSlice(step.value);
					break;
				}
			} catch (problem) {
				return reject(problem);
			}
			// A task, not a microtask: the page paints and handles events in between.
			setTimeout(slice, 0);
		};
		setTimeout(slice, 0);
	});
}
