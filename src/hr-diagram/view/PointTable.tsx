"use client";

import { type ReactElement, type ReactNode, useMemo } from "react";
import { useStore } from "zustand";
import { DataTableBody } from "../../ui/figure/DataTableBody.js";
import { type DataTableColumn, useLanguage, useWords } from "../../ui/index.js";
import { actionsOf } from "../actions.js";
import { decimalsFor } from "../model/digits.js";
import { hoveredPoint, nameOf } from "../model/hoveredPoint.js";
import { bandName, magText } from "../model/valueText.js";
import type { HRModel, StyledPoint } from "../model/view.js";
import type { StoreBinding } from "../store.js";
import { tableWords } from "../words/table.js";

type Column = DataTableColumn & { content(point: StyledPoint): ReactNode };

type Props = { id: string; label: string; model: HRModel; binding: StoreBinding };

/**
 * Points and limits as a table that is linked with the diagram by id: a row under the pointer is the hovered point, and its box
 * selects it.
 */
export default function PointTable({ id, label, model, binding }: Props): ReactElement {
	const { store } = binding;
	const actions = actionsOf(binding);
	const { points, limits, background } = model;
	const stars = useMemo(() => (limits.length === 0 ? points : [...points, ...limits]), [points, limits]);
	const { numbers } = useLanguage();
	const words = useWords(tableWords);
	const selection = useStore(store, (state) => state.selection);
	const hover = useStore(store, (state) => state.hover);
	const hovered = hoveredPoint(stars, hover);
	const selected = useMemo(() => new Set(selection), [selection]);
	const endText = (mag: number | null): string | null =>
		mag === null ? null : Number.isFinite(mag) ? magText(mag, numbers) : words.openEnd;
	const toggle = ({ id }: StyledPoint): void => {
		const latest = actions.latestSelection();
		actions.select(latest.includes(id) ? latest.filter((other) => other !== id) : [...latest, id]);
	};
	const columns: Column[] = [
		{
			label: words.pointColumn,
			kind: "text",
			content: (point) => point.id,
		},
		{ label: words.originColumn, kind: "text", content: (point) => point.origin },
		{
			label: bandName(background.titles.color),
			unit: "mag",
			content: ({ color, colorError }) => numbers.fixed(color, decimalsFor(colorError ?? 0)),
		},
		{
			label: words.colorErrorColumn,
			unit: "mag",
			content: ({ colorError }) => (colorError === null ? null : numbers.fixed(colorError, decimalsFor(colorError))),
		},
		{
			label: bandName(background.titles.magnitude),
			unit: "mag",
			content: ({ mag, isLimit }) => (isLimit ? words.brighterThanCell(magText(mag, numbers)) : magText(mag, numbers)),
		},
		{ label: words.brightestColumn, unit: "mag", content: (point) => endText(point.brightest) },
		{ label: words.faintestColumn, unit: "mag", content: (point) => endText(point.faintest) },
		{
			label: "ϖ/σ",
			content: ({ parallaxOverError }) => (parallaxOverError === null ? null : numbers.fixed(parallaxOverError, 2)),
		},
	];
	if (points.some((point) => point.probability !== null))
		columns.push({
			label: words.membershipColumn,
			content: ({ probability }) => (probability === null ? null : numbers.fixed(probability, 2)),
		});
	columns.push({
		label: words.selectedColumn,
		kind: "text",
		content: (point) => (
			<input
				type="checkbox"
				aria-label={words.selectPoint(point.id)}
				checked={selected.has(point.id)}
				onChange={() => toggle(point)}
			/>
		),
	});
	return (
		<DataTableBody
			id={id}
			label={label}
			caption={words.tableCaption}
			columns={columns}
			rowCount={stars.length}
			cell={(row, column) => {
				const point = stars[row];
				return point ? columns[column]?.content(point) : null;
			}}
			rowProps={(row) => {
				const point = stars[row];
				if (!point) return {};
				return {
					...(point === hovered && { "data-state": "hovered" }),
					onPointerEnter: () => store.setState({ hover: { kind: "point", ...nameOf(point), by: "pointer" } }),
					onPointerLeave: () => store.setState({ hover: null }),
				};
			}}
			restNote={words.tableRest}
		/>
	);
}
