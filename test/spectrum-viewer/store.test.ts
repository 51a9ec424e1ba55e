import { createSpectrumStore } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { changeStep, endGesture, undo } from "../../src/spectrum-viewer/store.js";

const z = (redshift: number) => ({ redshift });

describe("the history of a spectrum viewer", () => {
	it("takes back redshift and zoom in the order in which they came", () => {
		const store = createSpectrumStore();
		changeStep(store, z(0.1));
		changeStep(store, { window: { x: [4000, 5000], y: null } });
		changeStep(store, z(0.2));
		undo(store, -1);
		expect(store.getState()).toMatchObject({ redshift: 0.1, window: { x: [4000, 5000] } });
		undo(store, -1);
		expect(store.getState()).toMatchObject({ redshift: 0.1, window: { x: null } });
		undo(store, 1);
		undo(store, 1);
		expect(store.getState()).toMatchObject({ redshift: 0.2, window: { x: [4000, 5000] } });
	});
	it("keeps no step of a gesture that came back to where it began", () => {
		const store = createSpectrumStore(z(0.1));
		changeStep(store, z(0.2), "redshift");
		changeStep(store, z(0.1), "redshift");
		endGesture(store);
		expect(store.getState().history.past).toEqual([]);
	});
});
