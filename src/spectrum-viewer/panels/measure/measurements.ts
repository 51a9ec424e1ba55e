import type { MeasurementWindow, MeasureOptions, ReferenceLine, SpectrumState, SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";

/** Changes of the list of measurements. Each is a step of undo; options are not. */

export const setMeasureOptions = (store: SpectrumStore, change: Partial<MeasureOptions>): void =>
	store.setState(({ measure }) => ({ measure: { ...measure, ...change } }));

/** Adds a measurement and selects it. */
export function addMeasurement(store: SpectrumStore, chosen: Omit<MeasurementWindow, "id">): void {
	const { measurements, history } = store.getState();
	// Undo, redo and `restoreMeasurement` may bring back any of these.
	const lists = [...history.past, history.present, ...history.future].map((step) => step.measurements);
	const ids = [...new Set([measurements, ...lists])].flatMap((list) => list.map(({ id }) => id));
	const id = ids.reduce((a, b) => Math.max(a, b), 0) + 1;
	changeStep(store, { measurements: [...measurements, { ...chosen, id }] });
	setMeasureOptions(store, { selectedId: id });
}

/** Changes measurements that are there: the chosen one, or all. One step of undo. */
export function changeMeasurements(
	store: SpectrumStore,
	change: Partial<Omit<MeasurementWindow, "id">>,
	id?: number | undefined,
): void {
	const { measurements } = store.getState();
	const isMeant = (each: MeasurementWindow) => id === undefined || each.id === id;
	if (measurements.some(isMeant))
		changeStep(store, { measurements: measurements.map((each) => (isMeant(each) ? { ...each, ...change } : each)) });
}

export const removeMeasurement = (store: SpectrumStore, id: number): void =>
	changeStep(store, { measurements: store.getState().measurements.filter((window) => window.id !== id) });

/** The line that the velocity of a measurement refers to. */
export const setReferenceLine = (store: SpectrumStore, id: number, line: ReferenceLine | null): void =>
	changeMeasurements(store, { line }, id);

/** The measurement that was removed last and has not come back, with the list that had it last; null without one in history. */
function findLastRemoved({ measurements, history }: Pick<SpectrumState, "measurements" | "history">): {
	removed: MeasurementWindow;
	list: readonly MeasurementWindow[];
} | null {
	let checked = measurements;
	for (let i = history.past.length - 1; i >= 0; i--) {
		const list = history.past[i]?.measurements ?? [];
		// Most steps change something else.
		if (list === checked) continue;
		checked = list;
		const removed = list.find(({ id }) => !measurements.some((window) => window.id === id));
		if (removed) return { removed, list };
	}
	return null;
}

/** Whether `restoreMeasurement` has one to bring back. */
export const hasRemoved = (state: SpectrumState): boolean => findLastRemoved(state) !== null;

/** Puts the measurement that was removed last back in its place, and selects it. */
export function restoreMeasurement(store: SpectrumStore): void {
	const state = store.getState();
	const last = findLastRemoved(state);
	if (!last) return;
	const measurements = [...state.measurements];
	measurements.splice(last.list.indexOf(last.removed), 0, last.removed);
	changeStep(store, { measurements });
	setMeasureOptions(store, { selectedId: last.removed.id });
}
