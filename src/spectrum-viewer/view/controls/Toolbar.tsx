"use client";

import { type ReactElement, Suspense, useState } from "react";
import { useStore } from "zustand";
import { Button, type FileKind, lazyWithRetry, Popover, uiWords, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumPanel, SpectrumState, SpectrumStore } from "../../state.js";
import { controlWords } from "../../words/controls.js";

const DisplayPanel = lazyWithRetry(() => import("../../lazy/chunks/display.js"));

type ControlWord =
	| "findRedshift"
	| "findRedshiftHint"
	| "velocities"
	| "velocitiesHint"
	| "measure"
	| "measureHint"
	| "match"
	| "matchHint";

const panels: readonly { panel: SpectrumPanel; label: ControlWord; hint: ControlWord }[] = [
	{ panel: "redshift", label: "findRedshift", hint: "findRedshiftHint" },
	{ panel: "velocity", label: "velocities", hint: "velocitiesHint" },
	{ panel: "measure", label: "measure", hint: "measureHint" },
	{ panel: "match", label: "match", hint: "matchHint" },
];

export type ToolbarProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	settledView: SpectrumView;
	save(kind: FileKind): void;
	onHelp(): void;
	/** Whether the host has templates to match with. */
	canMatch: boolean;
};

/** Gestures of a pointer or of touch, by their names in the history. */
const gestures: readonly (string | null)[] = ["pan", "pinch", "zoom", "redshift", "velocity"];

/** A selector that keeps its value until the gesture ends, so that nothing renders while the pointer moves. */
function afterGesture(read: (s: SpectrumState) => boolean): (s: SpectrumState) => boolean {
	let last: boolean | undefined;
	return (s) => {
		if (last === undefined || !gestures.includes(s.history.open)) last = read(s);
		return last;
	};
}

/** Quiet buttons beside the legend: undo and redo, what a drag does, the panels, display and help. */
export function Toolbar({ store, actions, settledView, save, onHelp, canMatch }: ToolbarProps): ReactElement {
	const shared = useWords(uiWords);
	const words = useWords(controlWords);
	const [selectors] = useState(() => ({
		canUndo: afterGesture((s) => s.history.past.length > 0),
		canRedo: afterGesture((s) => s.history.future.length > 0),
	}));
	const canUndo = useStore(store, selectors.canUndo);
	const canRedo = useStore(store, selectors.canRedo);
	const dragMode = useStore(store, (s) => s.dragMode);
	const openPanel = useStore(store, (s) => s.panel);
	const offered = canMatch ? panels : panels.filter(({ panel }) => panel !== "match");
	return (
		<div className="astropane-spectrum-toolbar" role="group" aria-label={words.tools}>
			{/* Not `disabled`: the focus would be lost with the last step. */}
			<Button look="quiet" onClick={actions.undo} aria-disabled={!canUndo}>
				{shared.undo}
			</Button>
			<Button look="quiet" onClick={actions.redo} aria-disabled={!canRedo}>
				{shared.redo}
			</Button>
			<Button
				look="quiet"
				aria-pressed={dragMode === "box"}
				title={shared.boxZoomHint}
				onClick={() => store.setState({ dragMode: dragMode === "box" ? "pan" : "box" })}
			>
				{shared.boxZoom}
			</Button>
			{offered.map(({ panel, label, hint }) => (
				<Button
					key={panel}
					look="quiet"
					aria-pressed={openPanel === panel}
					title={words[hint]}
					onClick={() => store.setState({ panel: openPanel === panel ? null : panel })}
				>
					{words[label]}
				</Button>
			))}
			<Popover label={words.display} align="end" shortcut="d" panelLabel={words.displayAndExport}>
				<Suspense fallback={<p>{shared.loading}</p>}>
					<DisplayPanel store={store} actions={actions} settledView={settledView} save={save} />
				</Suspense>
			</Popover>
			<Button look="quiet" title={shared.helpHint} onClick={onHelp}>
				{shared.help}
			</Button>
		</div>
	);
}
