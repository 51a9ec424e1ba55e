"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { fromAngstrom } from "../../../astro/index.js";
import { download, toCsv } from "../../../plot/index.js";
import { Button, useLanguage, useWords } from "../../../ui/index.js";
import { pinAt, pinColumns, placePins } from "../../model/flux/pins.js";
import { readout } from "../../model/hover.js";
import type { PanelProps } from "../../view/panel.js";
import { pinWords } from "../../words/panels/pins.js";
import { copyText } from "../copyText.js";
import { PanelFrame } from "../PanelFrame.js";
import { toTsv } from "../toTsv.js";
import { addPin, changePin, removePin } from "./changePins.js";
import { PinTable } from "./PinTable.js";
import { placeInWords, usePinInteraction } from "./usePinInteraction.js";

/** Notes at places in the plot: a list, and a mode of the plot in which a click sets one. */
export function PinsPanel(props: PanelProps): ReactElement {
	const { store, settledView, say, figure, onClose } = props;
	const words = useWords(pinWords);
	const { numbers } = useLanguage();
	const all = useStore(store, (s) => s.pins);
	const [selectedId, setSelectedId] = useState<number | null>(null);
	const [problem, setProblem] = useState("");
	/** A new pin whose note is to be written. */
	const newId = useRef<number | null>(null);
	const buttons = useRef<HTMLDivElement>(null);
	const addButton = useRef<HTMLButtonElement>(null);
	const pins = placePins(settledView);
	const nameOf = (id: number) => numbers.integer(store.getState().pins.findIndex((pin) => pin.id === id) + 1);

	useEffect(() => {
		void all;
		void pins;
		if (newId.current === null) return;
		const panel = buttons.current?.closest(".astropane-spectrum-panel");
		const field = panel?.querySelector<HTMLElement>(`[data-astropane-pin="${newId.current}"]`);
		if (!field) return;
		newId.current = null;
		field.focus();
	}, [all, pins]);

	const add = (spectrumId: string, x: number, y: number) => {
		const view = props.view() ?? settledView;
		const place = pinAt(view, spectrumId, x, y);
		setProblem(place ? "" : words.noSpectrumForPin);
		if (!place) return;
		const id = addPin(store, { spectrumId, ...place, note: "" });
		setSelectedId(id);
		newId.current = id;
		const placed = placePins({ ...view, state: store.getState() }).find(({ pin }) => pin.id === id);
		if (placed) say(words.pinAdded(...placeInWords(placed, view)));
	};
	const select = (id: number | null) => {
		setSelectedId(id);
		const pin = store.getState().pins.find((each) => each.id === id);
		if (pin) say(words.pinChosen(nameOf(pin.id), pin.note));
	};
	const remove = (id: number) => {
		const name = nameOf(id);
		removePin(store, id);
		setSelectedId(null);
		say(words.pinRemoved(name));
	};
	usePinInteraction(props, {
		selectedId,
		onSelect: select,
		onAdd: add,
		onRemove: remove,
		onNoSpectrum: () => setProblem(words.noSpectrumForPin),
	});
	/** At the cursor of the keys, else in the middle of the view, on the spectrum in front. */
	const addAtCursor = () => {
		const view = props.view() ?? settledView;
		const [from, to] = view.x.domain;
		const wavelength = store.getState().cursor?.wavelength ?? (from + to) / 2;
		const { curve, flux } = readout(view, wavelength, Number.NaN);
		const scale = curve && view.yScales[view.visibleCurves.indexOf(curve)];
		if (!curve || !scale) return setProblem(words.noSpectrumForPin);
		const { data } = view.layout;
		add(curve.id, view.x.map(wavelength), Number.isFinite(flux) ? scale.map(flux) : data.y + data.height / 2);
	};
	const columns = () => {
		const view = props.view() ?? settledView;
		return pinColumns(view, (angstrom) => fromAngstrom(angstrom, view.state.wavelengthUnit));
	};
	const copy = async (button: HTMLElement) => {
		const isCopied = await copyText(toTsv(columns()), button);
		say(isCopied ? words.pinsCopied : words.pinsNotCopied);
	};
	return (
		<PanelFrame title={words.pinsTitle} onClose={onClose}>
			<p className="astropane-note astropane-spectrum-use">{words.pinsUse}</p>
			{pins.length > 0 && (
				<PinTable
					pins={pins}
					settledView={settledView}
					selectedId={selectedId}
					onSelect={(id) => select(selectedId === id ? null : id)}
					onNote={(id, note) => {
						const pin = store.getState().pins.find((each) => each.id === id);
						if (pin && pin.note !== note) changePin(store, id, { note });
					}}
					onDone={() => figure()?.box.focus()}
					onRemove={(id) => {
						remove(id);
						addButton.current?.focus();
					}}
				/>
			)}
			<p role="alert" className="astropane-problem">
				{problem}
			</p>
			<div ref={buttons} className="astropane-spectrum-measure-row">
				<Button buttonRef={addButton} onClick={addAtCursor}>
					{words.addPin}
				</Button>
				{pins.length > 0 && (
					<>
						<Button onClick={(event) => copy(event.currentTarget)}>{words.copyPins}</Button>
						<Button onClick={() => download("pins.csv", toCsv(columns()), "text/csv;charset=utf-8")}>
							{words.pinsAsCsv}
						</Button>
					</>
				)}
			</div>
		</PanelFrame>
	);
}
