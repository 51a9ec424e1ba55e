"use client";

import { type ReactElement, useEffect, useMemo, useState } from "react";
import { firstSampleFrom } from "../../../astro/index.js";
import { plainText } from "../../../plot/index.js";
import DataTableBody from "../../../ui/figure/DataTableBody.js";
import { restFrame } from "../../model/lines/markers.js";
import { fluxText, lengthCell, lengthUnit } from "../../model/text/format.js";
import type { RowsProps } from "./Tables.js";

/** The table follows the zoom once that has rested this long, ms. */
const REST = 300;
const MOST = 200;

/** The table of the samples in view, spectrum by spectrum. */
export function SampleRows({ store, summary, view, id, label }: RowsProps): ReactElement {
	const [window, setWindow] = useState(() => store.getState().window);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const unsubscribe = store.subscribe((s, p) => {
			if (s.window === p.window) return;
			clearTimeout(timer);
			timer = setTimeout(() => setWindow(store.getState().window), REST);
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [store]);

	const { visibleCurves, medium, state } = summary;
	const runs = useMemo(() => {
		const [from, to] = window.x ?? view()?.x.domain ?? summary.x.domain;
		return visibleCurves.map((curve) => ({
			curve,
			first: firstSampleFrom(curve.wavelengths, from),
			end: firstSampleFrom(curve.wavelengths, to + 1e-9),
		}));
	}, [visibleCurves, window, view, summary]);
	const rowAt = (row: number) => {
		let left = row;
		for (const { curve, first, end } of runs) {
			if (left < end - first) return { curve, i: first + left };
			left -= end - first;
		}
		return null;
	};
	const unit = state.wavelengthUnit;
	const many = visibleCurves.length > 1;
	return (
		<DataTableBody
			id={id}
			label={label}
			caption="Samples in view."
			restNote="Zoom in to see others; the CSV export has all of them."
			columns={[
				{ label: `Observed (${lengthUnit(unit)}, ${medium})` },
				{ label: `Rest (${lengthUnit(unit)}, ${medium})` },
				{ label: plainText(summary.fluxTitle) },
				{ label: "1σ" },
				...(many ? [{ label: "Spectrum", kind: "text" as const }] : []),
			]}
			rowCount={runs.reduce((sum, { first, end }) => sum + Math.max(0, end - first), 0)}
			maxRows={MOST}
			cell={(row, column) => {
				const at = rowAt(row);
				if (!at) return null;
				const { curve, i } = at;
				const wavelength = curve.wavelengths[i] as number;
				const error = curve.errors?.[i];
				if (column === 0) return lengthCell(wavelength, unit);
				if (column === 1) return lengthCell(restFrame(wavelength, state.redshift, medium), unit);
				if (column === 2) return fluxText(curve.fluxes[i] as number);
				if (column === 3) return error !== undefined && error > 0 ? fluxText(error) : null;
				return curve.label;
			}}
		/>
	);
}
