/** Time that the page's thread works, painting included. No clock is taken over: a time ends when the frame has been painted. */
declare global {
	interface Window {
		/** Given by the runner: milliseconds that the page's thread has worked, whatever else the machine does. */
		threadTime(): Promise<number>;
	}
}

/** Waits until the next frame has been painted. */
export const painted = (): Promise<void> =>
	new Promise((done) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done();
			port2.postMessage(null);
		});
	});
export const idle = (): Promise<unknown> => new Promise((done) => requestIdleCallback(done));

/** Milliseconds of the page's thread until what an action brings about has been painted. */
export async function timed(act: () => void): Promise<number> {
	await idle();
	await painted();
	const start = await window.threadTime();
	act();
	await painted();
	return (await window.threadTime()) - start;
}
