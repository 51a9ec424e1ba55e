"use client";

import { type ReactElement, Suspense, useState } from "react";
import { useStore } from "zustand";
import { Button, lazyWithRetry, Popover } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { panelNames } from "../../model/text/panelNames.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumPanel, SpectrumState, SpectrumStore } from "../../state.js";
import type { FileKind } from "./saveAs.js";

const DisplayPanel = lazyWithRetry(() => import("../../lazy/chunks/display.js"));

const panels: readonly { panel: SpectrumPanel; title: string }[] = [
	{ panel: "redshift", title: "Redshift from features: name a line, use two, or identify one" },
	{ panel: "velocity", title: "Lines on a velocity axis, and velocities of single ions" },
	{ panel: "measure", title: "Equivalent width, flux, centroid and width of a line" },
];

export type ToolbarProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	/** As React last put it into words. */
	summary: SpectrumView;
	save(kind: FileKind): void;
	onHelp(): void;
};

/** What a pointer does till it is let go of, by the names of the history. */
const gestures: readonly (string | null)[] = ["pan", "pinch", "zoom", "redshift", "velocity"];

/** Buttons follow at the end of a gesture, so that nothing renders while the pointer moves. */
function afterGesture(read: (s: SpectrumState) => boolean): (s: SpectrumState) => boolean {
	let last: boolean | undefined;
	return (s) => {
		if (last === undefined || !gestures.includes(s.history.open)) last = read(s);
		return last;
	};
}

/** Quiet buttons beside the legend: undo, what a drag does, and the rest behind one. */
export function Toolbar({ store, actions, summary, save, onHelp }: ToolbarProps): ReactElement {
	const [goes] = useState(() => ({
		back: afterGesture((s) => s.history.past.length > 0),
		forward: afterGesture((s) => s.history.future.length > 0),
	}));
	const canGoBack = useStore(store, goes.back);
	const canGoForward = useStore(store, goes.forward);
	const tool = useStore(store, (s) => s.dragMode);
	const open = useStore(store, (s) => s.panel);
	return (
		<div className="astropane-spectrum-toolbar" role="group" aria-label="Tools">
			{/* Not `disabled`: the focus would be lost with the last step. */}
			<Button look="quiet" onClick={actions.undo} aria-disabled={!canGoBack}>
				Undo
			</Button>
			<Button look="quiet" onClick={actions.redo} aria-disabled={!canGoForward}>
				Redo
			</Button>
			<Button
				look="quiet"
				aria-pressed={tool === "box"}
				title="Drag a box to zoom to; otherwise a drag moves the view"
				onClick={() => store.setState({ dragMode: tool === "box" ? "pan" : "box" })}
			>
				Box zoom
			</Button>
			{panels.map(({ panel, title }) => (
				<Button
					key={panel}
					look="quiet"
					aria-pressed={open === panel}
					title={title}
					onClick={() => store.setState({ panel: open === panel ? null : panel })}
				>
					{panelNames[panel]}
				</Button>
			))}
			<Popover label="Display" align="end" shortcut="d" panelLabel="Display and export">
				<Suspense fallback={<p>Loading …</p>}>
					<DisplayPanel store={store} actions={actions} summary={summary} save={save} />
				</Suspense>
			</Popover>
			<Button look="quiet" onClick={onHelp} aria-label="Keys and gestures">
				?
			</Button>
		</div>
	);
}
