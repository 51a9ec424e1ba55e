import { createHRStore } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import { endGesture, undo } from "../../src/hr-diagram/actions.js";
import type { HRHover } from "../../src/hr-diagram/state.js";
import { changeStep } from "../../src/hr-diagram/store.js";

const place: HRHover = { kind: "place", color: 0.8, mag: 4.6 };
const window = { x: [0, 1], y: [5, 0] } as const;

describe("the readout of a place", () => {
	it("disappears when the view moves under the pointer: by key, button or undo", () => {
		const store = createHRStore();
		store.setState({ hover: place });
		changeStep(store, { window });
		expect(store.getState().hover).toBeNull();
		store.setState({ hover: place });
		undo(store, -1);
		expect(store.getState().hover).toBeNull();
	});

	it("stays when the view zooms about it, and when only the selection changes", () => {
		const store = createHRStore();
		store.setState({ hover: place });
		changeStep(store, { window }, "zoom");
		changeStep(store, { selection: ["a"] });
		undo(store, -1);
		expect(store.getState().hover).toBe(place);
	});

	it("of a point stays when the view moves", () => {
		const store = createHRStore({ hover: { kind: "point", id: "a", by: "keys" } });
		changeStep(store, { window });
		expect(store.getState().hover).not.toBeNull();
	});
});

describe("extinction", () => {
	const past = (store: ReturnType<typeof createHRStore>) => store.getState().history.past.length;

	it("is a step of undo, one for each gesture", () => {
		const store = createHRStore();
		changeStep(store, { a0: 0 });
		for (const a0 of [0.1, 0.2, 0.3]) changeStep(store, { a0 }, "extinction");
		endGesture(store);
		expect(past(store)).toBe(2);
		undo(store, -1);
		expect(store.getState().a0).toBe(0);
		undo(store, -1);
		expect(store.getState().a0).toBeNull();
		undo(store, 1);
		undo(store, 1);
		expect(store.getState().a0).toBe(0.3);
	});

	it("stays with undo of another step, and so does one that a host has written into the store", () => {
		const store = createHRStore({ a0: 1 });
		changeStep(store, { window });
		undo(store, -1);
		expect(store.getState().a0).toBe(1);
		store.setState({ a0: 2 });
		changeStep(store, { window });
		undo(store, -1);
		expect(store.getState().a0).toBe(2);
		changeStep(store, { window });
		store.setState({ a0: 3 });
		undo(store, -1);
		expect(store.getState()).toMatchObject({ a0: 3, window: { x: null, y: null } });
	});
});
