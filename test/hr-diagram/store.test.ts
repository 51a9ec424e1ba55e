import { createHRStore } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import type { HRHover } from "../../src/hr-diagram/state.js";
import { changeStep, undo } from "../../src/hr-diagram/store.js";

const place: HRHover = { kind: "place", lines: ["BP − RP 0.80, M_{G} 4.60"], cell: null };
const window = { x: [0, 1], y: [5, 0] } as const;

describe("what is read out of a place", () => {
	it("goes when the picture moves under the pointer: by key, button or a step back", () => {
		const store = createHRStore();
		store.setState({ hover: place });
		changeStep(store, { window });
		expect(store.getState().hover).toBeNull();
		store.setState({ hover: place });
		undo(store, -1);
		expect(store.getState().hover).toBeNull();
	});

	it("stays when a zoom keeps the place where it is, and when only the selection changes", () => {
		const store = createHRStore();
		store.setState({ hover: place });
		changeStep(store, { window }, "zoom");
		changeStep(store, { selection: ["a"] });
		undo(store, -1);
		expect(store.getState().hover).toBe(place);
	});

	it("stays for a point, which moves with the picture", () => {
		const store = createHRStore({ hover: { kind: "point", index: 0, by: "keys" } });
		changeStep(store, { window });
		expect(store.getState().hover).not.toBeNull();
	});
});
