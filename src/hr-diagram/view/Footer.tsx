"use client";

import { type ReactElement, Suspense } from "react";
import { useStore } from "zustand";
import { actionsCode } from "#lazy/hr-diagram/store";
import { homeWindow } from "../../plot/index.js";
import {
	Button,
	ExportButtons,
	type FileKind,
	type LazyModule,
	lazyWithRetry,
	MissingModules,
	Popover,
	TableToggle,
	uiWords,
	useLazyModule,
	useWords,
} from "../../ui/index.js";
import type { HRModel } from "../model/view.js";
import type { HRDragMode } from "../state.js";
import { changeStep, type StoreBinding } from "../store.js";
import { footerWords } from "../words/footer.js";

const PointTable = lazyWithRetry(() => import("./PointTable.js"));
const DustControl = lazyWithRetry(() => import("./dust/DustControl.js"));

const actionsOnly: readonly LazyModule<unknown>[] = [actionsCode];

type Props = {
	binding: StoreBinding;
	model: HRModel;
	save(kind: FileKind): void;
	openHelp(): void;
	/** Has a message read out politely. */
	announce(message: string): void;
};

/** Zoom, undo, export, help and table. */
export function Footer({ binding, model, save, openHelp, announce }: Props): ReactElement {
	const { store } = binding;
	const words = useWords(uiWords);
	const isZoomed = useStore(store, ({ window }) => (window.x ?? window.y) !== null);
	const canUndo = useStore(store, (state) => state.history.past.length > 0);
	const canRedo = useStore(store, (state) => state.history.future.length > 0);
	const actionsOf = useLazyModule(actionsCode, canUndo || canRedo, () => {});
	const travel = (name: "undo" | "redo") => {
		const run = (code: NonNullable<typeof actionsOf>) => announce(code(binding)[name]());
		if (actionsOf) run(actionsOf);
		else actionsCode.load().then(run, () => {});
	};
	const hasDust = useStore(store, (state) => typeof state.a0 === "number");
	const buttons = useWords(footerWords);
	const dragMode = useStore(store, (state) => state.dragMode);
	const modes: readonly { mode: HRDragMode; label: string; hint: string }[] = [
		{ mode: "box", label: words.boxZoom, hint: words.boxZoomHint },
		{ mode: "select-box", label: buttons.boxSelect, hint: buttons.boxSelectHint },
		{ mode: "lasso", label: buttons.lassoSelect, hint: buttons.lassoSelectHint },
	];
	return (
		<>
			{modes.map(({ mode, label, hint }) => (
				<Button
					key={mode}
					look="text"
					aria-pressed={dragMode === mode}
					title={hint}
					onClick={() => store.setState({ dragMode: dragMode === mode ? "pan" : mode, box: null })}
				>
					{label}
				</Button>
			))}
			{/* Not `disabled`: the focus would be lost with the last step. */}
			<Button look="text" aria-disabled={!canUndo} onClick={() => travel("undo")}>
				{words.undo}
			</Button>
			<Button look="text" aria-disabled={!canRedo} onClick={() => travel("redo")}>
				{words.redo}
			</Button>
			<Button look="text" aria-disabled={!isZoomed} onClick={() => changeStep(store, { window: homeWindow })}>
				{words.resetView}
			</Button>
			{model.background.system === "gaia" && (
				<Button
					look="text"
					aria-pressed={hasDust}
					title={buttons.extinctionHint}
					onClick={() => changeStep(store, { a0: hasDust ? null : 0 })}
				>
					{buttons.extinctionControl}
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
			<TableToggle label={words.table}>
				{(id, label) => <PointTable id={id} label={label} model={model} binding={binding} />}
			</TableToggle>
			<MissingModules modules={actionsOnly} />
			{hasDust && (
				<Suspense fallback={null}>
					<DustControl store={store} />
				</Suspense>
			)}
		</>
	);
}
