"use client";

import { useEffect } from "react";
import { contains, useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { type PlacedPin, pinAt, pinFluxText, placePins } from "../../model/flux/pins.js";
import { readout } from "../../model/hover.js";
import { lengthInWords } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import { endGesture } from "../../store.js";
import { paintPinHead } from "../../view/paint/paintPins.js";
import type { PanelInteraction, PanelProps } from "../../view/panel.js";
import { pinWords } from "../../words/panels/pins.js";
import { changePin } from "./changePins.js";

/** A press takes hold of a pin at most this far away, CSS pixels. */
const REACH_PX = 8;
const FINGER_REACH_PX = 22;

/** CSS pixels that an arrow key moves a pin by; with Shift ten times as many. */
const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};
const SHIFTED_STEPS = 10;

const TARGET = "pin ";

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

/** Sets, chooses, moves and removes pins in the plot, by pointer and keys. The chosen one is painted on the cursor layer. */
export function usePinInteraction(props: PanelProps, handlers: PinHandlers): void {
	const latest = useLatest({ props, handlers });
	const { active, store } = props;
	const { selectedId } = handlers;
	useEffect(() => {
		void selectedId;
		latest.current.props.figure()?.mark("cursor");
		// The moves of another pin are a step of their own.
		endGesture(store);
	}, [selectedId, store, latest]);

	useEffectBeforePaint(() => {
		/** The pin that is dragged, and its place, CSS pixels. */
		let drag: { id: number; x: number; y: number } | null = null;

		const nearestPin = (view: SpectrumView, x: number, y: number, reach: number): PlacedPin | null => {
			if (!contains(view.layout.data, x, y)) return null;
			let best: PlacedPin | null = null;
			let least = reach;
			for (const pin of placePins(view)) {
				const distance = Math.hypot(pin.x - x, pin.y - y);
				if (!(distance <= least)) continue;
				least = distance;
				best = pin;
			}
			return best;
		};
		const inPlot = ({ layout: { data } }: SpectrumView, x: number, y: number): [number, number] => [
			Math.min(Math.max(x, data.x), data.x + data.width),
			Math.min(Math.max(y, data.y), data.y + data.height),
		];
		/** Moves a pin to a place in the plot and says where it is. */
		const moveTo = (view: SpectrumView, id: number, x: number, y: number, gesture: string | null) => {
			const { pins } = store.getState();
			const pin = pins.find((each) => each.id === id);
			const place = pin && pinAt(view, pin.spectrumId, ...inPlot(view, x, y));
			if (!place) return;
			changePin(store, id, place, gesture);
			const moved = placePins({ ...view, state: store.getState() }).find((each) => each.pin.id === id);
			const { say } = latest.current.props;
			if (moved) say(wordsIn(view.language, pinWords).pinMoved(...placeInWords(moved, view)));
		};
		const interaction: PanelInteraction = {
			onClick(wavelength, pixelY) {
				const { props, handlers } = latest.current;
				const view = props.view();
				if (!view) return;
				const x = view.x.map(wavelength);
				const near = Number.isNaN(pixelY) ? null : nearestPin(view, x, pixelY, REACH_PX);
				if (near) return handlers.onSelect(near.pin.id);
				const { curve, flux } = readout(view, wavelength, pixelY);
				const scale = curve && view.yScales[view.visibleCurves.indexOf(curve)];
				if (!curve || !scale) return handlers.onNoSpectrum();
				const level = Number.isFinite(flux) ? scale.map(flux) : view.layout.data.y + view.layout.data.height / 2;
				handlers.onAdd(curve.id, x, Number.isNaN(pixelY) ? level : pixelY);
			},
			onKey(key, isShifted) {
				const { props, handlers } = latest.current;
				const { selectedId } = handlers;
				const view = props.view();
				const pin = view && placePins(view).find((each) => each.pin.id === selectedId);
				if (!view || !pin) return false;
				if (key === "Delete") {
					handlers.onRemove(pin.pin.id);
					return true;
				}
				const arrow = arrows[key];
				if (!arrow) return false;
				const steps = isShifted ? SHIFTED_STEPS : 1;
				moveTo(view, pin.pin.id, pin.x + steps * arrow[0], pin.y + steps * arrow[1], `pin ${pin.pin.id}`);
				return true;
			},
			onEscape() {
				const { selectedId, onSelect } = latest.current.handlers;
				if (selectedId === null) return false;
				onSelect(null);
				return true;
			},
			targetAt(x, y, isFinger) {
				const view = latest.current.props.view();
				const pin = view && nearestPin(view, x, y, isFinger ? FINGER_REACH_PX : REACH_PX);
				return pin ? `${TARGET}${pin.pin.id}` : null;
			},
			onDrag(intent) {
				if (!intent.target.startsWith(TARGET)) return false;
				const { props, handlers } = latest.current;
				const view = props.view();
				const id = Number(intent.target.slice(TARGET.length));
				if (intent.type === "drag-start") {
					handlers.onSelect(id);
					store.setState({ cursor: null, hoveredLine: null });
				}
				if (intent.type === "drag-cancel" || !view) drag = null;
				else {
					const [x, y] = inPlot(view, intent.x, intent.y);
					drag = intent.type === "drag-end" ? null : { id, x, y };
					if (intent.type === "drag-end") moveTo(view, id, x, y, null);
				}
				props.figure()?.mark("cursor");
				return true;
			},
			paint(pen, view) {
				const { selectedId } = latest.current.handlers;
				const pin = placePins(view).find((each) => each.pin.id === (drag?.id ?? selectedId));
				if (!pin) return;
				const place = drag ?? pin;
				pen.clip(view.layout.data, () => paintPinHead(pen, { ...pin, x: place.x, y: place.y }, true));
			},
		};
		active.current = interaction;
		const { figure } = latest.current.props;
		return () => {
			if (active.current === interaction) active.current = null;
			endGesture(store);
			figure()?.mark("cursor");
		};
	}, [active, store, latest]);
}
