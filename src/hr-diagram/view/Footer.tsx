"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { homeWindow, plainText } from "../../plot/index.js";
import { Button, DataTable, type DataTableColumn, Popover } from "../../ui/index.js";
import { bandLabel } from "../model/bands.js";
import { fixed } from "../model/numbers.js";
import type { HRModel } from "../model/view.js";
import type { HRStore } from "../state.js";
import { changeStep } from "../store.js";
import type { FileKind } from "./export/saveAs.js";
import type { HRActions } from "./useHRStore.js";

type Props = {
	store: HRStore;
	actions: HRActions;
	model: HRModel;
	save(kind: FileKind): void;
	onHelp(): void;
};

/**
 * The quiet row: zoom back when there is anything to go back to, files, the table, the keys. Fetched after the first
 * paint: on a static page its buttons would be dead.
 */
export default function Footer({ store, actions, model, save, onHelp }: Props): ReactElement {
	const zoomed = useStore(store, (s) => s.window.x !== null || s.window.y !== null);
	const canGoBack = useStore(store, (s) => s.history.past.length > 0);
	const box = useStore(store, (s) => s.dragMode === "box");
	return (
		<>
			<Button look="text" aria-pressed={box} onClick={() => store.setState({ dragMode: box ? "pan" : "box" })}>
				Zoom to box
			</Button>
			<Button look="text" disabled={!canGoBack} onClick={actions.undo}>
				Back
			</Button>
			<Button look="text" disabled={!zoomed} onClick={() => changeStep(store, { window: homeWindow })}>
				Reset
			</Button>
			<span className="astropane-hr-gap" />
			<Popover label="Save" look="text" align="end" panelLabel="Save the diagram">
				<div className="astropane-hr-save">
					<Button onClick={() => save("svg")}>SVG</Button>
					<Button onClick={() => save("png")}>PNG</Button>
					<Button onClick={() => save("csv")}>CSV</Button>
				</div>
			</Popover>
			<Button look="text" aria-label="Keys and gestures" onClick={onHelp}>
				?
			</Button>
			<PointTable model={model} />
		</>
	);
}

function PointTable({ model }: { model: HRModel }): ReactElement {
	const { labels } = model.background;
	const columns: DataTableColumn[] = [
		{ label: "Point", kind: "text" },
		{ label: "Origin", kind: "text" },
		{ label: plainText(bandLabel(labels.color)), unit: "mag" },
		{ label: "Colour error", unit: "mag" },
		{ label: plainText(bandLabel(labels.magnitude)), unit: "mag" },
		{ label: "Brightest", unit: "mag" },
		{ label: "Faintest", unit: "mag" },
		{ label: "ϖ/σ" },
	];
	const number = (value: number | null): string | null =>
		value === null ? null : Number.isFinite(value) ? fixed(value, 2) : "open";
	const cell = (row: number, column: number): string | null => {
		const p = model.points[row];
		if (!p) return null;
		return (
			[
				p.id,
				p.origin,
				number(p.color),
				number(p.colorError),
				number(p.mag),
				number(p.brightest),
				number(p.faintest),
				number(p.parallaxOverError),
			][column] ?? null
		);
	};
	return (
		<DataTable
			caption="Points of the diagram."
			columns={columns}
			rowCount={model.points.length}
			cell={cell}
			restNote="The CSV has all of them."
			label="Table"
		/>
	);
}
