import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	createHistory,
	endStep,
	type History,
	pushStep,
	replacePresent,
	stepBack,
	stepForward,
} from "../../src/ui/index.js";

const isSameList = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

describe("history", () => {
	it("steps back and forward through what was pushed", () => {
		const history = pushStep(pushStep(createHistory("a"), "b"), "c");
		expect(stepBack(history).present).toBe("b");
		expect(stepBack(stepBack(history)).present).toBe("a");
		expect(stepForward(stepBack(history))).toEqual(history);
	});
	it("returns the same history when nothing changes", () => {
		const history = createHistory("a");
		expect(stepBack(history)).toBe(history);
		expect(stepForward(history)).toBe(history);
		expect(pushStep(history, "a")).toBe(history);
		expect(replacePresent(history, "a")).toBe(history);
		expect(endStep(history)).toBe(history);
	});
	it("never changes the history it is given", () => {
		const history = createHistory("a");
		pushStep(history, "b");
		replacePresent(history, "b");
		expect(history).toEqual(createHistory("a"));
	});
	it("drops the future at a new step", () => {
		const history = pushStep(stepBack(pushStep(createHistory("a"), "b")), "c");
		expect(stepForward(history)).toBe(history);
		expect(stepBack(history).present).toBe("a");
	});
	it("makes one step of one gesture, and two of two", () => {
		let history = createHistory(0);
		for (const z of [1, 2, 3]) history = pushStep(history, z, "drag");
		expect(stepBack(history).present).toBe(0);
		history = pushStep(endStep(history), 4, "drag");
		expect(stepBack(history).present).toBe(3);
		expect(stepBack(pushStep(history, 5, "wheel")).present).toBe(4);
		expect(stepBack(pushStep(stepBack(history), 9, "drag")).present).toBe(3);
	});
	it("makes no step of a gesture that ended where it began", () => {
		const start = pushStep(createHistory([0]), [1]);
		const dragged = pushStep(pushStep(start, [2], "drag"), [1], "drag");
		expect(endStep(dragged, isSameList)).toEqual(start);
		expect(endStep(dragged).past).toEqual([[0], [1]]);
	});
	it("replaces the present value without a step", () => {
		const history = replacePresent(pushStep(createHistory("a"), "b"), "c");
		expect(history.present).toBe("c");
		expect(stepBack(history).present).toBe("a");
		expect(stepForward(stepBack(history)).present).toBe("c");
	});
	it("passes over values equal to the present one, which a host has refused to leave", () => {
		let history = createHistory([1]);
		for (const value of [[2], [3], [2]]) history = pushStep(history, value);
		history = replacePresent(history, [3]);
		expect(history.past).toEqual([[1], [2], [3]]);
		const back = stepBack(history, isSameList);
		expect(back).toMatchObject({ past: [[1]], present: [2], future: [[3]] });
		const refused = replacePresent(back, [3]);
		expect(stepForward(refused, isSameList)).toBe(refused);
		const all = createHistory([1]);
		expect(stepBack({ ...all, past: [[1], [1]] }, isSameList).present).toEqual([1]);
	});
	it("keeps at most `limit` steps", () => {
		let history = createHistory(0, 3);
		for (let i = 1; i <= 10; i++) history = pushStep(history, i);
		expect(history.past).toEqual([7, 8, 9]);
		expect(pushStep(createHistory(0, 0), 1).past).toEqual([]);
		expect(createHistory(0, -2.5).limit).toBe(0);
		for (const step of [stepBack<number>, stepBack<number>, stepForward<number>, stepForward<number>])
			history = step(history);
		expect(history.past).toHaveLength(3);
	});
	it("agrees with a list and an index for any sequence of steps", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom("push", "back", "forward")), (commands) => {
				let history: History<number> = createHistory(0, 1000);
				let list = [0];
				let index = 0;
				commands.forEach((command, i) => {
					if (command === "push") {
						history = pushStep(history, i + 1);
						list = [...list.slice(0, index + 1), i + 1];
						index++;
					} else {
						history = command === "back" ? stepBack(history) : stepForward(history);
						index = Math.max(0, Math.min(list.length - 1, index + (command === "back" ? -1 : 1)));
					}
				});
				expect([...history.past, history.present, ...history.future]).toEqual(list);
				expect(history.past).toHaveLength(index);
			}),
			{ seed: 9 },
		);
	});
});
