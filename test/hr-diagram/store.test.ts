import { createHRStore } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import type { HRHover } from "../../src/hr-diagram/state.js";
import { changeStep, undo } from "../../src/hr-diagram/store.js";

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
