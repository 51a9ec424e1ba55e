"use client";

import type { ReactElement } from "react";
import { Button, isComposing, ScrollTable, useWords } from "../../../ui/index.js";
import { type PlacedPin, pinCells } from "../../model/flux/pins.js";
import { lengthUnit } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import { pinWords } from "../../words/panels/pins.js";

/** Characters that a link takes. */
const MAX_NOTE_LENGTH = 200;

type PinTableProps = {
	pins: readonly PlacedPin[];
	settledView: SpectrumView;
	selectedId: number | null;
	onSelect(id: number): void;
	onNote(id: number, note: string): void;
	/** Enter in a note, or Escape: back to the plot. */
	onDone(): void;
	onRemove(id: number): void;
};

/** Pins, one row each, with a field for the note. */
export function PinTable(props: PinTableProps): ReactElement {
	const { pins, settledView, selectedId, onSelect, onNote, onDone, onRemove } = props;
	const words = useWords(pinWords);
	const unit = lengthUnit(settledView.state.wavelengthUnit);
	const isNamed = settledView.listedCurves.length > 1;
	return (
		<ScrollTable label={words.pinTable}>
			<thead>
				<tr>
					<th scope="col" data-kind="text">
						{words.pinColumn}
					</th>
					<th scope="col" data-kind="text">
						{words.pinNoteColumn}
					</th>
					<th scope="col">{words.pinWavelengthColumn(unit)}</th>
					<th scope="col">{words.pinRestColumn(unit)}</th>
					<th scope="col">{words.pinFluxColumn}</th>
					{isNamed && (
						<th scope="col" data-kind="text">
							{words.pinSpectrumColumn}
						</th>
					)}
					<th scope="col">
						<span className="astropane-visually-hidden">{words.pinRemoveColumn}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{pins.map((placed) => {
					const { pin, name, curve } = placed;
					return (
						<tr key={pin.id}>
							<th scope="row" data-kind="text">
								<Button
									look="quiet"
									aria-label={words.choosePin(name)}
									aria-pressed={selectedId === pin.id}
									onClick={() => onSelect(pin.id)}
								>
									{name}
								</Button>
							</th>
							<td data-kind="text">
								<input
									// A note that undo has changed remounts the field; a text that is being typed is left alone.
									key={pin.note}
									className="astropane-field"
									data-astropane-pin={pin.id}
									aria-label={words.noteOfPin(name)}
									size={16}
									maxLength={MAX_NOTE_LENGTH}
									autoComplete="off"
									defaultValue={pin.note}
									onBlur={(event) => onNote(pin.id, event.currentTarget.value)}
									onKeyDown={(event) => {
										if (isComposing(event.nativeEvent)) return;
										const { currentTarget: field, key } = event;
										if (key !== "Enter" && key !== "Escape") return;
										event.preventDefault();
										event.stopPropagation();
										if (key === "Escape") field.value = pin.note;
										onNote(pin.id, field.value);
										onDone();
									}}
								/>
							</td>
							{pinCells(placed, settledView).map((cell, i) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the columns are constant
								<td key={i}>{cell}</td>
							))}
							{isNamed && <td data-kind="text">{curve.label}</td>}
							<td>
								<Button look="text" aria-label={words.removePinOf(name)} onClick={() => onRemove(pin.id)}>
									{words.removePin}
								</Button>
							</td>
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}
