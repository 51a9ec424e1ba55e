import { toCsv } from "../../plot/index.js";
import type { HRDiagramIssue } from "../types.js";
import type { HRModel } from "./view.js";

/** The points as a table, those that are not drawn with their reason at the end. */
export function pointsCsv({ points, background }: HRModel, undrawn: readonly HRDiagramIssue[]): string {
	const { color, magnitude } = background.labels;
	return toCsv([
		{ name: "id", values: [...points.map((p) => p.id), ...undrawn.map((i) => i.subject)] },
		{ name: "origin", values: points.map((p) => p.origin) },
		{ name: `${color} [mag]`, values: points.map((p) => p.color) },
		{ name: `${color} error [mag]`, values: points.map((p) => p.colorError) },
		{ name: `${magnitude} [mag]`, values: points.map((p) => p.mag) },
		{ name: `${magnitude} brightest [mag]`, values: points.map((p) => end(p.brightest)) },
		{ name: `${magnitude} faintest [mag]`, values: points.map((p) => end(p.faintest)) },
		{ name: "parallax over error", values: points.map((p) => p.parallaxOverError) },
		{ name: "not drawn because", values: [...points.map(() => null), ...undrawn.map((i) => i.message)] },
	]);
}

const end = (value: number | null): number | string | null =>
	value === null || Number.isFinite(value) ? value : "open";
