"use client";

import { type ReactElement, type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { homeWindow } from "../../../plot/index.js";
import { uiWords, useWords } from "../../../ui/index.js";
import type { SpectrumPanel, SpectrumState } from "../../state.js";
import { changeStep } from "../../store.js";
import { controlWords } from "../../words/controls.js";
import type { ViewerControlsProps } from "../viewerControlsProps.js";
import { Tool } from "./Tool.js";

type Named = "findRedshift" | "velocities" | "measure" | "match" | "sequence" | "filters" | "pins";
/** The hint of most tools is the word of their label with "Hint". */
type PanelTool = { panel: SpectrumPanel } & (
	| { label: Named; hint?: undefined }
	| { label: "correct" | "display"; hint: "correctToolHint" | "displayAndExport" }
);

const analysis: readonly PanelTool[] = [
	{ panel: "redshift", label: "findRedshift" },
	{ panel: "velocity", label: "velocities" },
	{ panel: "measure", label: "measure" },
	{ panel: "match", label: "match" },
	{ panel: "correct", label: "correct", hint: "correctToolHint" },
	{ panel: "sequence", label: "sequence" },
	{ panel: "filters", label: "filters" },
	{ panel: "pins", label: "pins" },
];
const display: PanelTool = { panel: "display", label: "display", hint: "displayAndExport" };

type ToolbarProps = Pick<ViewerControlsProps, "store" | "actions" | "settledView" | "view" | "say" | "onHelp"> & {
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
export function Toolbar(props: ToolbarProps): ReactElement {
	const { store, actions, settledView, view, say, onHelp, canMatch, children } = props;
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
	const travel = (direction: -1 | 1) => {
		const step = () => store.getState().history.present;
		const before = step();
		actions[direction < 0 ? "undo" : "redo"]();
		const after = step();
		import("../../lazy/chunks/interaction.js").then(
			(module) => say(module.announceStep(before, after, direction, view() ?? settledView)),
			// The step is taken all the same.
			() => {},
		);
	};
	const panelTool = ({ panel, ...tool }: PanelTool) => (
		<Tool
			key={panel}
			icon={panel}
			aria-pressed={openPanel === panel}
			title={words[tool.hint ?? `${tool.label}Hint`]}
			onClick={() => store.setState({ panel: openPanel === panel ? null : panel })}
		>
			{words[tool.label]}
		</Tool>
	);
	return (
		<div className="astropane-spectrum-toolbar" role="group" aria-label={words.tools}>
			<span>
				{/* Not `disabled`: the focus would be lost with the last step. */}
				<Tool icon="undo" title={shared.undo} onClick={() => travel(-1)} aria-disabled={!canUndo}>
					{shared.undo}
				</Tool>
				<Tool icon="redo" title={shared.redo} onClick={() => travel(1)} aria-disabled={!canRedo}>
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
