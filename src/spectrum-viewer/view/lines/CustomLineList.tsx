"use client";

import { type ReactElement, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Language } from "../../../text/index.js";
import { Button, Swatch, useWords } from "../../../ui/index.js";
import { readCustomLineText } from "../../model/lines/readCustomLineText.js";
import type { CustomLine } from "../../types.js";
import { lineWords } from "../../words/lines.js";
import { CustomLineEditor } from "./CustomLineEditor.js";
import type { LinePanelProps } from "./linePanelProps.js";

export type CustomLineProps = Pick<LinePanelProps, "store" | "actions" | "settledView">;

/** The custom lines, as the host was asked for them last. */
function requestedLines({ store, actions, settledView }: CustomLineProps): readonly CustomLine[] {
	const customLines = actions.latest("customLines");
	return customLines === store.getState().customLines ? settledView.customLines : customLines;
}

/** Adds the lines that a text names. Returns the rest of the text, and why it names no line. */
export function addCustomLines(
	text: string,
	props: CustomLineProps,
	language: Language,
): { rest: string; problem: string | null } {
	const present = requestedLines(props);
	const { lines, bad, problem } = readCustomLineText(text, present, language);
	if (lines.length > 0) props.actions.set("customLines", [...present, ...lines]);
	return { rest: bad.join("; "), problem };
}

/** The custom lines; a press on one opens its editor. */
export function CustomLineList({ store, actions, settledView }: CustomLineProps): ReactElement {
	const words = useWords(lineWords);
	const lines = settledView.customLines;
	const unit = useStore(store, (s) => s.wavelengthUnit);
	const [editedId, setEditedId] = useState<string | null>(null);
	const root = useRef<HTMLFieldSetElement>(null);
	const change = (next: (line: CustomLine) => readonly CustomLine[]) =>
		actions.set("customLines", requestedLines({ store, actions, settledView }).flatMap(next));
	const edited = lines.find(({ id }) => id === editedId);
	return (
		<fieldset ref={root} className="astropane-spectrum-custom-line-list">
			<legend className="astropane-visually-hidden">{words.customLineList}</legend>
			{lines.map(({ id, label, color }) => (
				<span key={id} className="astropane-toggle-item">
					<Button
						look="quiet"
						aria-label={words.editCustomLine(label)}
						aria-expanded={id === editedId}
						onClick={() => setEditedId(id === editedId ? null : id)}
					>
						<Swatch color={color ?? "var(--astropane-accent)"} symbol="line" /> {label}
					</Button>
					<Button
						look="quiet"
						aria-label={words.removeCustomLine(label)}
						onClick={() => {
							root.current?.parentElement?.querySelector("input")?.focus();
							change((line) => (line.id === id ? [] : [line]));
						}}
					>
						×
					</Button>
				</span>
			))}
			{edited && (
				<CustomLineEditor
					key={edited.id}
					line={edited}
					unit={unit}
					onChange={(next) => change((line) => [line.id === next.id ? next : line])}
					onClose={() => {
						root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
						setEditedId(null);
					}}
				/>
			)}
		</fieldset>
	);
}
