"use client";

import { wordsIn } from "../../../text/index.js";
import { type PlacedPin, pinAt, pinFluxText, placePins } from "../../model/flux/pins.js";
import { readout } from "../../model/hover.js";
import { lengthInWords } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import { paintPinHead } from "../../view/paint/paintPins.js";
import type { PanelProps } from "../../view/panel.js";
import { pinWords } from "../../words/panels/pins.js";
import { usePointInteraction } from "../usePointInteraction.js";
import { changePin } from "./changePins.js";

type PinHandlers = {
	selectedId: number | null;
	onSelect(id: number | null): void;
	/** A pin is wanted at a place of a spectrum, CSS pixels. */
	onAdd(spectrumId: string, x: number, y: number): void;
	onRemove(id: number): void;
	onNoSpectrum(): void;
};

/** The place of a pin in words. */
export function placeInWords(pin: PlacedPin, view: SpectrumView): [name: string, wavelength: string, flux: string] {
	const { language, state } = view;
	return [pin.name, lengthInWords(pin.wavelength, state.wavelengthUnit, language), pinFluxText(pin.flux, view)];
}

const keyOf = (id: number): string => String(id);

/** Sets, chooses, moves and removes pins in the plot, by pointer and keys. The chosen one is painted on the cursor layer. */
export function usePinInteraction(props: PanelProps, handlers: PinHandlers): void {
	const { store, say } = props;
	const { selectedId, onSelect, onAdd, onRemove, onNoSpectrum } = handlers;
	usePointInteraction(props, {
		selected: selectedId === null ? null : keyOf(selectedId),
		points: (view) => placePins(view).map(({ pin, x, y }) => ({ key: keyOf(pin.id), x, y })),
		onSelect: (key) => onSelect(key === null ? null : Number(key)),
		onPlace(view, wavelength, pixelY) {
			const { curve, flux } = readout(view, wavelength, pixelY);
			const scale = curve && view.yScales[view.visibleCurves.indexOf(curve)];
			if (!curve || !scale) return onNoSpectrum();
			const level = Number.isFinite(flux) ? scale.map(flux) : view.layout.data.y + view.layout.data.height / 2;
			onAdd(curve.id, view.x.map(wavelength), Number.isNaN(pixelY) ? level : pixelY);
		},
		onMove(view, key, x, y, gesture) {
			const id = Number(key);
			const pin = store.getState().pins.find((each) => each.id === id);
			const place = pin && pinAt(view, pin.spectrumId, x, y);
			if (!place) return;
			changePin(store, id, place, gesture);
			const moved = placePins({ ...view, state: store.getState() }).find((each) => each.pin.id === id);
			if (moved) say(wordsIn(view.language, pinWords).pinMoved(...placeInWords(moved, view)));
		},
		onRemove: (key) => onRemove(Number(key)),
		paint(pen, view, dragged) {
			const key = dragged?.key ?? (selectedId === null ? null : keyOf(selectedId));
			const pin = placePins(view).find((each) => keyOf(each.pin.id) === key);
			if (!pin) return;
			const { x, y } = dragged ?? pin;
			pen.clip(view.layout.data, () => paintPinHead(pen, { ...pin, x, y }, true));
		},
	});
}
