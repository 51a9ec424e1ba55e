"use client";

import { type ReactElement, useRef, useState } from "react";
import { useStore } from "zustand";
import { Button, Swatch } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { readCustomLines } from "../../model/input.js";
import { readCustomLineText } from "../../model/lines/readCustomLineText.js";
import type { SpectrumStore } from "../../state.js";
import type { CustomLine } from "../../types.js";
import { CustomLineEditor } from "./CustomLineEditor.js";
import type { LinePanelProps } from "./linePanelProps.js";

/** Adds the lines that a text names. Returns what is left of it, and what is wrong with that. */
export function addCustomLines(
	written: string,
	store: SpectrumStore,
	actions: SpectrumActions,
): { left: string; problem: string | null } {
	const present = readCustomLines(store.getState().customLines).value;
	const { lines, bad, problem } = readCustomLineText(written, present);
	if (lines.length > 0) actions.set("customLines", [...present, ...lines]);
	return { left: bad.join("; "), problem };
}

/** The user's own lines: a press on one edits it in place. */
export function CustomLineList({ store, actions }: Pick<LinePanelProps, "store" | "actions">): ReactElement {
	const lines = readCustomLines(useStore(store, (s) => s.customLines)).value;
	const unit = useStore(store, (s) => s.wavelengthUnit);
	const [edited, setEdited] = useState<string | null>(null);
	const root = useRef<HTMLFieldSetElement>(null);
	const set = (next: readonly CustomLine[]) => actions.set("customLines", next);
	const line = lines.find(({ id }) => id === edited);
	return (
		<fieldset ref={root} className="astropane-spectrum-custom-line-list">
			<legend className="astropane-visually-hidden">Own lines</legend>
			{lines.map(({ id, label, color }) => (
				<span key={id} className="astropane-toggle-item">
					<Button
						look="quiet"
						aria-label={`Edit line ${label}`}
						aria-expanded={id === edited}
						onClick={() => setEdited(id === edited ? null : id)}
					>
						<Swatch color={color ?? "var(--astropane-accent)"} symbol="line" /> {label}
					</Button>
					<Button
						look="quiet"
						aria-label={`Remove line ${label}`}
						onClick={() => {
							root.current?.parentElement?.querySelector("input")?.focus();
							set(lines.filter((other) => other.id !== id));
						}}
					>
						×
					</Button>
				</span>
			))}
			{line && (
				<CustomLineEditor
					key={line.id}
					line={line}
					unit={unit}
					onChange={(next) => set(lines.map((other) => (other.id === next.id ? next : other)))}
					onClose={() => {
						root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
						setEdited(null);
					}}
				/>
			)}
		</fieldset>
	);
}
