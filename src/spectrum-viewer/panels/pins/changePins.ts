import type { Pin, SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";

/** Changes of the list of pins. Each is a step of undo; moves of one pin in turn are one. */

/** Adds a pin and returns its id. */
export function addPin(store: SpectrumStore, pin: Omit<Pin, "id">): number {
	const { pins, history } = store.getState();
	// Undo and redo may bring back any of these.
	const lists = [pins, ...[...history.past, history.present, ...history.future].map((step) => step.pins)];
	const id = lists.flat().reduce((greatest, each) => Math.max(greatest, each.id), 0) + 1;
	changeStep(store, { pins: [...pins, { ...pin, id }] });
	return id;
}

export function changePin(
	store: SpectrumStore,
	id: number,
	change: Partial<Omit<Pin, "id">>,
	gesture: string | null = null,
): void {
	const { pins } = store.getState();
	changeStep(store, { pins: pins.map((pin) => (pin.id === id ? { ...pin, ...change } : pin)) }, gesture);
}

export const removePin = (store: SpectrumStore, id: number): void =>
	changeStep(store, { pins: store.getState().pins.filter((pin) => pin.id !== id) });
