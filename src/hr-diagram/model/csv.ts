import { toCsv } from "../../plot/index.js";
import type { HRDiagramIssue } from "../types.js";
import type { HRModel, StyledPoint } from "./view.js";

/** An open end in the files, whatever the language. */
const OPEN_END = "open";

const endOf = (mag: number | null): number | string | null => (mag === null || Number.isFinite(mag) ? mag : OPEN_END);

/**
 * Points, then limits (no magnitude, an open bright end and the limit as the faint one) as a table; stars that are not drawn stand at
 * the end with their reason. Column names are stable.
 */
export function pointsCsv({ points: drawn, limits, background }: HRModel, undrawn: readonly HRDiagramIssue[]): string {
	const { color, magnitude } = background.labels;
	const points: readonly StyledPoint[] = [...drawn, ...limits];
	/** A column that stands only where a point has a value. */
	const optional = (name: string, read: (point: StyledPoint) => number | null) => {
		const values = points.map(read);
		return values.some((value) => value !== null) ? [{ name, values }] : [];
	};
	return toCsv([
		{ name: "id", values: [...points.map((point) => point.id), ...undrawn.map((issue) => issue.subject)] },
		{ name: "origin", values: points.map((point) => point.origin) },
		{ name: `${color} [mag]`, values: points.map((point) => point.color) },
		{ name: `${color} error [mag]`, values: points.map((point) => point.colorError) },
		{ name: `${magnitude} [mag]`, values: points.map((point) => (point.isLimit ? null : point.mag)) },
		{ name: `${magnitude} brightest [mag]`, values: points.map((point) => endOf(point.brightest)) },
		{ name: `${magnitude} faintest [mag]`, values: points.map((point) => endOf(point.faintest)) },
		{ name: "parallax over error", values: points.map((point) => point.parallaxOverError) },
		...optional("RUWE", (point) => point.ruwe),
		...optional("extinction subtracted [mag]", (point) => point.extinction),
		...optional("colour excess subtracted [mag]", (point) => point.colorExcess),
		...optional("parallax zero point subtracted [uas]", (point) => point.zeroPoint),
		{ name: "not drawn because", values: [...points.map(() => null), ...undrawn.map((issue) => issue.message)] },
	]);
}
