"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { Button, NumberSlider, Popover, Select } from "../../controls/index.js";
import type { SpectrumStore } from "../store.js";
import type { Medium, Normalization } from "../types.js";
import type { FileKind } from "./saveAs.js";
import type { SpectrumActions } from "./useSpectrumStore.js";

type ToolbarProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	/** Medium of the axis now. */
	medium: Medium;
	hasErrors: boolean;
	save(kind: FileKind): void;
	onHelp(): void;
};

/** Quiet buttons beside the legend: undo, what a drag does, and the rest behind one. */
export function Toolbar({ store, actions, medium, hasErrors, save, onHelp }: ToolbarProps): ReactElement {
	const canGoBack = useStore(store, (s) => s.history.past.length > 0);
	const canGoForward = useStore(store, (s) => s.history.future.length > 0);
	const tool = useStore(store, (s) => s.tool);
	return (
		<div className="astropane-toolbar" role="group" aria-label="Tools">
			<Button look="quiet" onClick={actions.undo} disabled={!canGoBack}>
				Undo
			</Button>
			<Button look="quiet" onClick={actions.redo} disabled={!canGoForward}>
				Redo
			</Button>
			<Button
				look="quiet"
				aria-pressed={tool === "box"}
				title="Drag a box to zoom to; otherwise a drag moves the view"
				onClick={() => store.setState({ tool: tool === "box" ? "pan" : "box" })}
			>
				Box zoom
			</Button>
			<Popover label="Display" align="end" panelLabel="Display and export">
				<DisplayPanel store={store} actions={actions} medium={medium} hasErrors={hasErrors} />
				<div className="astropane-export">
					<span className="astropane-label">Export</span>
					<Button onClick={() => save("svg")}>SVG</Button>
					<Button onClick={() => save("png")}>PNG</Button>
					<Button onClick={() => save("csv")}>CSV</Button>
				</div>
			</Popover>
			<Button look="quiet" onClick={onHelp} aria-label="Keys and gestures">
				?
			</Button>
		</div>
	);
}

const normalizations: readonly { value: Normalization; label: string }[] = [
	{ value: "median", label: "÷ median" },
	{ value: "none", label: "none" },
];
const media: readonly { value: Medium; label: string }[] = [
	{ value: "air", label: "air" },
	{ value: "vacuum", label: "vacuum" },
];

function DisplayPanel({
	store,
	actions,
	medium,
	hasErrors,
}: Pick<ToolbarProps, "store" | "actions" | "medium" | "hasErrors">): ReactElement {
	const { smoothing, normalization, errorBands } = useStore(store);
	return (
		<div className="astropane-display">
			<NumberSlider
				label="Smoothing"
				unit="px"
				description="Boxcar; 0 and 1 leave the spectrum as it is"
				value={smoothing?.width ?? 0}
				valueNow={() => store.getState().smoothing?.width ?? 0}
				min={0}
				max={100}
				step={1}
				fineStep={1}
				coarseStep={10}
				validate={(w) => (w >= 0 && Number.isFinite(w) ? null : "The width must be zero or more samples.")}
				onInput={(w) => actions.setSmoothing(w > 1 ? { kind: "boxcar", width: Math.round(w) } : null)}
			/>
			<Select
				label="Normalise"
				options={normalizations}
				value={normalization}
				onValueChange={actions.setNormalization}
			/>
			<Select label="Wavelengths in" options={media} value={medium} onValueChange={actions.setMedium} />
			{hasErrors && (
				<label className="astropane-check">
					<input
						type="checkbox"
						checked={errorBands}
						onChange={(event) => store.setState({ errorBands: event.currentTarget.checked })}
					/>
					Error bands (1σ)
				</label>
			)}
		</div>
	);
}
