import { describe, expect, it } from "vitest";
import { createHistory, endStep, pushStep, stepBack, stepForward } from "../../src/ui/index.js";

describe("history", () => {
	it("steps back and forward through what was pushed", () => {
		const h = pushStep(pushStep(createHistory("a"), "b"), "c");
		expect(stepBack(h).present).toBe("b");
		expect(stepBack(stepBack(h)).present).toBe("a");
		expect(stepForward(stepBack(h))).toEqual(h);
	});
	it("returns itself when nothing changes", () => {
		const h = createHistory("a");
		expect(stepBack(h)).toBe(h);
		expect(stepForward(h)).toBe(h);
		expect(pushStep(h, "a")).toBe(h);
		expect(endStep(h)).toBe(h);
	});
	it("never changes the history it was given", () => {
		const h = createHistory("a");
		pushStep(h, "b");
		expect(h).toEqual(createHistory("a"));
	});
	it("forgets the future at a new step", () => {
		const h = pushStep(stepBack(pushStep(createHistory("a"), "b")), "c");
		expect(stepForward(h)).toBe(h);
		expect(stepBack(h).present).toBe("a");
	});
	it("makes one step of one gesture, and two of two", () => {
		let h = createHistory(0);
		for (const z of [1, 2, 3]) h = pushStep(h, z, "drag");
		expect(stepBack(h).present).toBe(0);
		h = pushStep(endStep(h), 4, "drag");
		expect(stepBack(h).present).toBe(3);
		expect(stepBack(pushStep(h, 5, "wheel")).present).toBe(4);
		expect(stepBack(pushStep(stepBack(h), 9, "drag")).present).toBe(3);
	});
	it("keeps no more than its limit", () => {
		let h = createHistory(0, 3);
		for (let i = 1; i <= 10; i++) h = pushStep(h, i);
		expect(h.past).toEqual([7, 8, 9]);
		expect(pushStep(createHistory(0, 0), 1).past).toEqual([]);
	});
});
