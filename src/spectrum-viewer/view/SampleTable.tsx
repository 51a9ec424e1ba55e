"use client";

import { lazy, type ReactElement, Suspense, useId, useState } from "react";
import { Button } from "../../controls/index.js";
import type { SpectrumView } from "../model/view.js";
import type { SpectrumStore } from "../store.js";

export type SampleTableProps = { store: SpectrumStore; summary: SpectrumView; view(): SpectrumView | null };

const SampleRows = lazy(() => import("./SampleRows.js"));

/** The samples in view as a table, for those who cannot see the picture; fetched when it is first opened. */
export function SampleTable(props: SampleTableProps): ReactElement | null {
	const [open, setOpen] = useState(false);
	const id = useId();
	if (props.summary.curves.length === 0) return null;
	return (
		<div className="astropane-data">
			<Button
				look="text"
				className="astropane-data-button"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				Table of samples
			</Button>
			{open && (
				<Suspense fallback={<div id={id} />}>
					<SampleRows {...props} id={id} />
				</Suspense>
			)}
		</div>
	);
}
