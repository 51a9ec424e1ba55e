"use client";

import { type ReactElement, Suspense, useId, useState } from "react";
import { Button, lazyWithRetry, useWords } from "../../../ui/index.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { controlWords } from "../../words/controls.js";

export type TablesProps = { store: SpectrumStore; settledView: SpectrumView; view(): SpectrumView | null };
export type RowsProps = TablesProps & { id: string; label: string };

const rows = () => import("../../lazy/chunks/rows.js");
const LineRows = lazyWithRetry<RowsProps>(() => rows().then((chunk) => ({ default: chunk.LineRows })));
const SampleRows = lazyWithRetry<RowsProps>(() => rows().then((chunk) => ({ default: chunk.SampleRows })));

/** The figure as tables, for readers who cannot see it: lines and samples. */
export function Tables(props: TablesProps): ReactElement {
	const words = useWords(controlWords);
	const { lines, visibleCurves } = props.settledView;
	const hasLines = lines.moving.length + lines.bands.length + lines.fixed.length > 0;
	return (
		<div className="astropane-spectrum-tables">
			{hasLines && <Table {...props} label={words.lineTable} Rows={LineRows} />}
			{visibleCurves.length > 0 && <Table {...props} label={words.sampleTable} Rows={SampleRows} />}
		</div>
	);
}

function Table({ Rows, ...props }: TablesProps & { label: string; Rows: typeof LineRows }): ReactElement {
	const [open, setOpen] = useState(false);
	const id = useId();
	return (
		<div className="astropane-data">
			<Button
				look="text"
				className="astropane-data-button"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				{props.label}
			</Button>
			{open && (
				<Suspense fallback={<div id={id} />}>
					<Rows {...props} id={id} />
				</Suspense>
			)}
		</div>
	);
}
