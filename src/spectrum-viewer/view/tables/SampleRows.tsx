"use client";

import { type ReactElement, useEffect, useMemo, useState } from "react";
import { firstSampleFrom } from "../../../astro/index.js";
import { DataTableBody } from "../../../ui/figure/DataTableBody.js";
import { useWords } from "../../../ui/index.js";
import { restFrame } from "../../model/lines/markers.js";
import { fluxTitle } from "../../model/text/fluxTitle.js";
import { fluxText, lengthUnit } from "../../model/text/format.js";
import { lengthCell } from "../../model/text/lengthText.js";
import { figureWords } from "../../words/figure.js";
import { tableWords } from "../../words/rows.js";
import type { RowsProps } from "./Tables.js";

/** The table follows the zoom once that has not changed for this long. */
const SETTLE_DELAY_MS = 300;
const MAX_ROWS = 200;
/** Å. A sample at the upper end of the view counts in spite of rounding. */
const END_TOLERANCE_ANGSTROM = 1e-9;

/** The table of the samples in view, spectrum by spectrum. */
export function SampleRows({ store, settledView, view, id, label }: RowsProps): ReactElement {
	const words = useWords(tableWords);
	const [window, setWindow] = useState(() => store.getState().window);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const unsubscribe = store.subscribe((s, p) => {
			if (s.window === p.window) return;
			clearTimeout(timer);
			timer = setTimeout(() => setWindow(store.getState().window), SETTLE_DELAY_MS);
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [store]);

	const { visibleCurves, medium, state, language } = settledView;
	const runs = useMemo(() => {
		const [from, to] = window.x ?? view()?.x.domain ?? settledView.x.domain;
		return visibleCurves.map((curve) => ({
			curve,
			first: firstSampleFrom(curve.wavelengths, from),
			end: firstSampleFrom(curve.wavelengths, to + END_TOLERANCE_ANGSTROM),
		}));
	}, [visibleCurves, window, view, settledView]);
	const rowAt = (row: number) => {
		let left = row;
		for (const { curve, first, end } of runs) {
			if (left < end - first) return { curve, i: first + left };
			left -= end - first;
		}
		return null;
	};
	const unit = state.wavelengthUnit;
	const symbol = lengthUnit(unit);
	const mediumName = useWords(figureWords)[medium];
	const isNamed = visibleCurves.length > 1;
	return (
		<DataTableBody
			id={id}
			label={label}
			caption={words.sampleTableCaption}
			restNote={words.otherSamples}
			columns={[
				{ label: words.observedColumn(symbol, mediumName) },
				{ label: words.restColumn(symbol, mediumName) },
				{ label: fluxTitle(settledView.fluxAxis, settledView.language) },
				{ label: words.errorColumn },
				...(isNamed ? [{ label: words.spectrumColumn, kind: "text" as const }] : []),
			]}
			rowCount={runs.reduce((sum, { first, end }) => sum + Math.max(0, end - first), 0)}
			maxRows={MAX_ROWS}
			cell={(row, column) => {
				const at = rowAt(row);
				if (!at) return null;
				const { curve, i } = at;
				const wavelength = curve.wavelengths[i] as number;
				const error = curve.errors?.[i];
				if (column === 0) return lengthCell(wavelength, unit, language);
				if (column === 1) return lengthCell(restFrame(wavelength, state.redshift, medium), unit, language);
				if (column === 2) return fluxText(curve.fluxes[i] as number, language);
				if (column === 3) return error !== undefined && error > 0 ? fluxText(error, language) : null;
				return curve.label;
			}}
		/>
	);
}
