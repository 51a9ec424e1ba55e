import { createSpectrumStore } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { changeStep, endGesture, undo } from "../../src/spectrum-viewer/store.js";

const z = (redshift: number) => ({ redshift });

describe("the history of a spectrum viewer", () => {
	it("undoes redshift and zoom in reverse order", () => {
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
	it("keeps no step of a gesture that ends where it began", () => {
		const store = createSpectrumStore(z(0.1));
		changeStep(store, z(0.2), "redshift");
		changeStep(store, z(0.1), "redshift");
		endGesture(store);
		expect(store.getState().history.past).toEqual([]);
	});
});

describe("createSpectrumStore", () => {
	it("makes one step of undo of one gesture", () => {
		const store = createSpectrumStore();
		for (let i = 1; i <= 10; i++) changeStep(store, { redshift: i / 100 }, "redshift");
		endGesture(store);
		changeStep(store, { redshift: 0.5 }, "redshift");
		undo(store, -1);
		expect(store.getState().redshift).toBe(0.1);
		undo(store, -1);
		expect(store.getState().redshift).toBe(0);
		undo(store, 1);
		expect(store.getState().redshift).toBe(0.1);
	});
	it("starts at zero for an impossible redshift or velocity", () => {
		expect(createSpectrumStore({ redshift: Number.NaN }).getState().redshift).toBe(0);
		expect(createSpectrumStore({ velocity: 4e5 }).getState().velocity).toBe(0);
	});
	it("makes independent stores", () => {
		const a = createSpectrumStore();
		const b = createSpectrumStore();
		changeStep(a, { redshift: 1 });
		expect(b.getState().redshift).toBe(0);
	});
});
