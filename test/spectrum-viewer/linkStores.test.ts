import { createSpectrumStore } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { linkStores } from "../../src/spectrum-viewer/linkStores.js";
import {
	addMeasurement,
	removeMeasurement,
	setMeasureOptions,
} from "../../src/spectrum-viewer/panels/measure/measurements.js";
import {
	addFeature,
	nameFeature,
	setFindRedshiftOptions,
	setTwoLines,
} from "../../src/spectrum-viewer/panels/redshift/pickedFeatures.js";
import type { MeasurementWindow, PickedFeature, ReferenceLine } from "../../src/spectrum-viewer/state.js";
import { changeStep, undo } from "../../src/spectrum-viewer/store.js";

const alpha: ReferenceLine = { key: "H/Hα", label: "Hα", group: "H", air: 6562.79, vacuum: 6564.602 };
const chosen: Omit<MeasurementWindow, "id"> = {
	spectrumId: "star",
	window: [6500, 6600],
	medium: "air",
	continuum: "sidebands",
	bandWidth: null,
	line: alpha,
};
const feature: PickedFeature = {
	clicked: 6570,
	peak: { wavelength: 6564.6, kind: "emission" },
	spectrumId: "star",
	spectrumLabel: "A star",
	line: null,
};

const linked = (change: Parameters<typeof createSpectrumStore>[0] = {}) => {
	const [one, other] = [createSpectrumStore(change), createSpectrumStore(change)];
	const unlink = linkStores(one, other, false, one.getState());
	return { one, other, unlink };
};

describe("linked stores", () => {
	it("have the same measurements, added and removed in either, each as one step of undo", () => {
		const { one, other } = linked();
		addMeasurement(one, chosen);
		addMeasurement(other, { ...chosen, window: [6400, 6700] });
		expect(one.getState().measurements).toBe(other.getState().measurements);
		expect(one.getState().measurements.map(({ id }) => id)).toEqual([1, 2]);
		removeMeasurement(one, 1);
		undo(other, -1);
		undo(other, -1);
		expect(one.getState().measurements.map(({ id }) => id)).toEqual([1]);
		expect(one.getState().history.past).toHaveLength(1);
		undo(one, 1);
		expect(other.getState().measurements).toHaveLength(2);
	});
	it("share how the continuum is fitted, but not the selected measurement and the spectrum", () => {
		const { one, other } = linked();
		addMeasurement(one, chosen);
		setMeasureOptions(one, { continuum: "ends", bandWidth: 12, spectrumId: "star" });
		expect(other.getState().measure).toEqual({
			selectedId: null,
			spectrumId: null,
			continuum: "ends",
			bandWidth: 12,
		});
		setMeasureOptions(other, { spectrumId: "galaxy", bandWidth: null });
		expect(one.getState().measure).toMatchObject({ selectedId: 1, spectrumId: "star", bandWidth: null });
	});
	it("share picked features and their lines, and snapping, but not which feature is in work", () => {
		const { one, other } = linked();
		setTwoLines(one, true);
		addFeature(one, feature);
		addFeature(other, { ...feature, clicked: 4870 });
		expect(one.getState().pickedFeatures).toBe(other.getState().pickedFeatures);
		nameFeature(one, alpha);
		expect(other.getState().pickedFeatures.list.map(({ line }) => line?.label)).toEqual(["Hα"]);
		addFeature(other, { ...feature, clicked: 4870 });
		setFindRedshiftOptions(other, { snap: false });
		expect(one.getState().findRedshift).toEqual({ snap: false, current: 0 });
		expect(other.getState().findRedshift).toEqual({ snap: false, current: 1 });
	});
	it("share the lines and the range of the velocity plot", () => {
		const { one, other } = linked();
		changeStep(one, { velocityPlotLines: ["H/Hα"] });
		other.setState({ velocityPanel: { range: 2000 } });
		expect(other.getState().velocityPlotLines).toEqual(["H/Hα"]);
		expect(one.getState().velocityPanel.range).toBe(2000);
		undo(other, -1);
		expect(one.getState().velocityPlotLines).toBeNull();
	});
	it("take over at first what the other has changed, and the first one wins where both have", () => {
		const start = createSpectrumStore();
		const [one, other] = [createSpectrumStore(start.getState()), createSpectrumStore(start.getState())];
		const since = start.getState();
		addMeasurement(other, chosen);
		setMeasureOptions(one, { continuum: "ends" });
		setFindRedshiftOptions(one, { snap: false });
		other.setState({ velocityPanel: { range: 500 } });
		one.setState({ velocityPanel: { range: 1000 } });
		linkStores(one, other, false, since);
		expect(one.getState().measurements).toHaveLength(1);
		expect(other.getState().measure).toMatchObject({ continuum: "ends", selectedId: 1 });
		expect(other.getState().findRedshift.snap).toBe(false);
		expect(other.getState().velocityPanel.range).toBe(1000);
	});
	it("come to rest when an option is no number, and go their own ways once unlinked", () => {
		const { one, other, unlink } = linked();
		setMeasureOptions(one, { bandWidth: Number.NaN });
		expect(other.getState().measure.bandWidth).toBeNull();
		unlink();
		addMeasurement(one, chosen);
		expect(other.getState().measurements).toEqual([]);
	});
});
