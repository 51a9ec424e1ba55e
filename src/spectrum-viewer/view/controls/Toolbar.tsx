"use client";

import { type ReactElement, type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { homeWindow } from "../../../plot/index.js";
import { uiWords, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumPanel, SpectrumState, SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { controlWords } from "../../words/controls.js";
import { Tool } from "./Tool.js";

type ControlWord =
	| "findRedshift"
	| "findRedshiftHint"
	| "velocities"
	| "velocitiesHint"
	| "measure"
	| "measureHint"
	| "match"
	| "matchHint"
	| "correct"
	| "correctToolHint"
	| "sequence"
	| "sequenceHint"
	| "filters"
	| "filtersHint"
	| "pins"
	| "pinsHint"
	| "display"
	| "displayAndExport";

type PanelTool = { panel: SpectrumPanel; label: ControlWord; hint: ControlWord };

const analysis: readonly PanelTool[] = [
	{ panel: "redshift", label: "findRedshift", hint: "findRedshiftHint" },
	{ panel: "velocity", label: "velocities", hint: "velocitiesHint" },
	{ panel: "measure", label: "measure", hint: "measureHint" },
	{ panel: "match", label: "match", hint: "matchHint" },
	{ panel: "correct", label: "correct", hint: "correctToolHint" },
	{ panel: "sequence", label: "sequence", hint: "sequenceHint" },
	{ panel: "filters", label: "filters", hint: "filtersHint" },
	{ panel: "pins", label: "pins", hint: "pinsHint" },
];
const display: PanelTool = { panel: "display", label: "display", hint: "displayAndExport" };

type ToolbarProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	onHelp(): void;
	/** Whether the host has templates to match with. */
	canMatch: boolean;
	/** Further tools, after the others. */
	children?: ReactNode;
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

/** Quiet buttons beside the legend, in groups: history, view, analysis, and display with help. */
export function Toolbar({ store, actions, onHelp, canMatch, children }: ToolbarProps): ReactElement {
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
	const panelTool = ({ panel, label, hint }: PanelTool) => (
		<Tool
			key={panel}
			icon={panel}
			aria-pressed={openPanel === panel}
			title={words[hint]}
			onClick={() => store.setState({ panel: openPanel === panel ? null : panel })}
		>
			{words[label]}
		</Tool>
	);
	return (
		<div className="astropane-spectrum-toolbar" role="group" aria-label={words.tools}>
			<span>
				{/* Not `disabled`: the focus would be lost with the last step. */}
				<Tool icon="undo" title={shared.undo} onClick={actions.undo} aria-disabled={!canUndo}>
					{shared.undo}
				</Tool>
				<Tool icon="redo" title={shared.redo} onClick={actions.redo} aria-disabled={!canRedo}>
					{shared.redo}
				</Tool>
			</span>
			<span>
				<Tool icon="resetView" onClick={() => changeStep(store, { window: homeWindow })}>
					{shared.resetView}
				</Tool>
				<Tool
					icon="boxZoom"
					aria-pressed={dragMode === "box"}
					title={shared.boxZoomHint}
					onClick={() => store.setState({ dragMode: dragMode === "box" ? "pan" : "box" })}
				>
					{shared.boxZoom}
				</Tool>
			</span>
			<span>{analysis.filter(({ panel }) => canMatch || panel !== "match").map(panelTool)}</span>
			{children}
			<span>
				{panelTool(display)}
				<Tool icon="help" title={shared.helpHint} onClick={onHelp}>
					{shared.help}
				</Tool>
			</span>
		</div>
	);
}
