import { afterEach, expect, it, vi } from "vitest";
import { actionsOf } from "../../src/hr-diagram/actions.js";
import { changeStep, createHRStore } from "../../src/hr-diagram/store.js";

afterEach(() => {
	vi.useRealTimers();
});

/** A host in control that renders nothing of what it is asked for until `answer`. */
function lateHost(initial: readonly string[]) {
	vi.useFakeTimers({ toFake: ["Date"] });
	const asked: string[][] = [];
	const store = createHRStore({ selection: [...initial] });
	const actions = actionsOf({
		store,
		props: () => ({ points: [], selection: store.getState().selection, onSelectionChange: (ids) => asked.push(ids) }),
	});
	return {
		asked,
		actions,
		answer: (selection: readonly string[]) => changeStep(store, { selection: [...selection] }, "host"),
		add: (id: string) => actions.select([...actions.latestSelection(), id]),
	};
}

it("adds a second point to the first that the host has not rendered yet", () => {
	const { asked, add, answer } = lateHost([]);
	add("a");
	add("b");
	expect(asked.at(-1)).toEqual(["a", "b"]);
	answer(["a"]);
	add("c");
	expect(asked.at(-1)).toEqual(["a", "b", "c"]);
});

it("takes the host's own answer as the last word", () => {
	const { asked, add, answer } = lateHost([]);
	add("a");
	answer(["x"]);
	add("b");
	expect(asked.at(-1)).toEqual(["x", "b"]);
});

it("goes on from the selection of a host that refuses after a second", () => {
	const { asked, add } = lateHost(["a"]);
	add("b");
	vi.setSystemTime(Date.now() + 1001);
	add("c");
	expect(asked.at(-1)).toEqual(["a", "c"]);
});

it("tells the host again that nothing is selected, where that is drawn but no longer asked for", () => {
	const { asked, add, actions } = lateHost([]);
	add("a");
	actions.select([]);
	expect(asked.at(-1)).toEqual([]);
});
