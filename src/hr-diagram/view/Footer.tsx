"use client";

import { type ReactElement, Suspense } from "react";
import { useStore } from "zustand";
import { homeWindow } from "../../plot/index.js";
import { Button, ExportButtons, type FileKind, lazyWithRetry, Popover, uiWords, useWords } from "../../ui/index.js";
import type { HRActions } from "../actions.js";
import type { HRModel } from "../model/view.js";
import type { HRStore } from "../state.js";
import { changeStep } from "../store.js";
import { figureWords } from "../words/figure.js";
import { PointTable } from "./PointTable.js";

const DustControl = lazyWithRetry(() => import("./dust/DustControl.js"));

type Props = {
	store: HRStore;
	actions: HRActions;
	model: HRModel;
	save(kind: FileKind): void;
	openHelp(): void;
};

/** Zoom, undo, export, help and table. Fetched after the first paint: on a static page the buttons would do nothing. */
export default function Footer({ store, actions, model, save, openHelp }: Props): ReactElement {
	const words = useWords(uiWords);
	const isZoomed = useStore(store, (state) => state.window.x !== null || state.window.y !== null);
	const canUndo = useStore(store, (state) => state.history.past.length > 0);
	const canRedo = useStore(store, (state) => state.history.future.length > 0);
	const hasDust = useStore(store, (state) => typeof state.a0 === "number");
	const { extinctionControl, extinctionHint } = useWords(figureWords);
	const isBoxZoom = useStore(store, (state) => state.dragMode === "box");
	return (
		<>
			<Button
				look="text"
				aria-pressed={isBoxZoom}
				title={words.boxZoomHint}
				onClick={() => store.setState({ dragMode: isBoxZoom ? "pan" : "box" })}
			>
				{words.boxZoom}
			</Button>
			<Button look="text" disabled={!canUndo} onClick={actions.undo}>
				{words.undo}
			</Button>
			<Button look="text" disabled={!canRedo} onClick={actions.redo}>
				{words.redo}
			</Button>
			<Button look="text" disabled={!isZoomed} onClick={() => changeStep(store, { window: homeWindow })}>
				{words.resetView}
			</Button>
			{model.background.system === "gaia" && (
				<Button
					look="text"
					aria-pressed={hasDust}
					title={extinctionHint}
					onClick={() => store.setState({ a0: hasDust ? null : 0 })}
				>
					{extinctionControl}
				</Button>
			)}
			<span className="astropane-hr-gap" />
			<Popover label={words.export} look="text" align="end" panelLabel={words.export}>
				<div className="astropane-hr-save">
					<ExportButtons save={save} />
				</div>
			</Popover>
			<Button look="text" title={words.helpHint} onClick={openHelp}>
				{words.help}
			</Button>
			<PointTable model={model} />
			{hasDust && (
				<Suspense fallback={null}>
					<DustControl store={store} />
				</Suspense>
			)}
		</>
	);
}
