import { describe, expect, it } from "vitest";
import { runInSlices } from "../../src/spectrum-viewer/panels/match/slices.js";

/** Busy for a number of ms. */
function work(ms: number) {
	const end = performance.now() + ms;
	while (performance.now() < end);
}

function* steps(count: number, ms: number, log: number[] = []) {
	for (let i = 0; i < count; i++) {
		work(ms);
		log.push(i);
		yield i;
	}
	return "done";
}

describe("runInSlices", () => {
	it("leaves the thread to the page after each 6 ms, and reports where it is", async () => {
		const reported: number[] = [];
		let tasks = 0;
		const timer = setInterval(() => tasks++, 0);
		expect(await runInSlices(steps(30, 1), new AbortController().signal, (i) => reported.push(i))).toBe("done");
		clearInterval(timer);
		expect(tasks).toBeGreaterThan(2);
		expect(reported.length).toBeGreaterThan(2);
		expect(reported).toEqual(reported.toSorted((a, b) => a - b));
	});

	it("takes no further step once its signal is aborted", async () => {
		const log: number[] = [];
		const controller = new AbortController();
		const running = runInSlices(steps(1000, 1, log), controller.signal, () => {});
		await new Promise((resolve) => setTimeout(resolve, 20));
		controller.abort(new Error("cancelled"));
		const { length } = log;
		await expect(running).rejects.toThrow("cancelled");
		expect(log).toHaveLength(length);
	});

	it("rejects with what a step throws", async () => {
		function* failing(): Generator<number, string, void> {
			yield 1;
			throw new Error("broken");
		}
		await expect(runInSlices(failing(), new AbortController().signal, () => {})).rejects.toThrow("broken");
	});
});
