import type { HRPlace } from "../state.js";
import type { DensityGrid } from "../types.js";
import type { Background } from "./background/background.js";
import { starsAt } from "./background/density.js";
import { bandLabel } from "./bands.js";
import { count, fixed, plural } from "./numbers.js";
import { type HRPoint, RELIABLE } from "./stars/points.js";
import { nearestDwarf } from "./stars/sequences.js";

/** One line of a readout: `plain` is how it is read out. */
export type ReadoutRow = { label: string; value: string };
export type Readout = { title: string; rows: ReadoutRow[]; note: string };

const plain = (text: string): string => text.replace(/[_^]\{([^{}]*)\}/g, "_$1");
const bands = (backdrop: Background) => ({
	color: plain(bandLabel(backdrop.labels.color)),
	magnitude: plain(bandLabel(backdrop.labels.magnitude)),
});

/** Everything that is known of a point. */
export function pointReadout(point: HRPoint, backdrop: Background, grid: DensityGrid | null): Readout {
	const names = bands(backdrop);
	const rows: ReadoutRow[] = [
		{
			label: names.color,
			value: `${fixed(point.color, 2)}${point.colorError === null ? "" : ` ± ${fixed(point.colorError, point.colorError < 0.01 ? 3 : 2)}`} mag`,
		},
		{ label: names.magnitude, value: `${fixed(point.mag, 2)} mag` },
	];
	const range = errorRange(point);
	if (range) rows.push({ label: "1σ range", value: range });
	if (point.parallaxOverError !== null)
		rows.push({ label: "ϖ/σ", value: fixed(point.parallaxOverError, point.parallaxOverError < 100 ? 1 : 0) });
	rows.push(...placeRows(point.color, point.mag, backdrop, grid));
	return {
		title:
			point.id === point.origin || point.id.startsWith(`${point.origin} #`)
				? point.id
				: `${point.id} (${point.origin})`,
		rows,
		note: point.hollow ? `ϖ/σ is below ${RELIABLE}: the distance is doubtful.` : "",
	};
}

/** What the diagram says of a place without a point, in up to three short lines, and the cell that it is in. */
export function placeReadout(color: number, mag: number, backdrop: Background, grid: DensityGrid | null): HRPlace {
	const { labels, system } = backdrop;
	const dwarf = nearestDwarf(system, color);
	const stars = grid ? Math.round(starsAt(grid, color, mag)) : 0;
	const lines = [`${bandLabel(labels.color)} ${fixed(color, 2)}, ${bandLabel(labels.magnitude)} ${fixed(mag, 2)}`];
	if (dwarf) lines.push(`dwarf of this colour: ${dwarf.type}`);
	if (stars > 0) lines.push(`${plural(stars, "star")} in this cell`);
	return { lines, cell: grid && stars > 0 ? cellAt(grid, color, mag) : null };
}

function cellAt(grid: DensityGrid, color: number, mag: number): NonNullable<HRPlace["cell"]> {
	const left = grid.colorMin + Math.floor((color - grid.colorMin) / grid.colorStep) * grid.colorStep;
	const bright = grid.magMin + Math.floor((mag - grid.magMin) / grid.magStep) * grid.magStep;
	return { color: [left, left + grid.colorStep], mag: [bright, bright + grid.magStep] };
}

function placeRows(color: number, mag: number, backdrop: Background, grid: DensityGrid | null): ReadoutRow[] {
	const rows: ReadoutRow[] = [];
	const dwarf = nearestDwarf(backdrop.system, color);
	if (dwarf)
		rows.push({
			label: "Dwarf of this colour",
			value: `${dwarf.type}, ${plural(Math.round(dwarf.teff / 10) * 10, "K", "K")}`,
		});
	if (grid) {
		const stars = Math.round(starsAt(grid, color, mag));
		rows.push({
			label: `Stars in ${step(grid.colorStep)} × ${step(grid.magStep)} mag`,
			value: stars > 0 ? count(stars) : "none",
		});
	}
	return rows;
}

const step = (value: number): string => String(Number(value.toPrecision(3)));

function errorRange({ brightest, faintest }: HRPoint): string | null {
	if (brightest === null && faintest === null) return null;
	const open = brightest === Number.NEGATIVE_INFINITY;
	if (open && (faintest === null || faintest === Number.POSITIVE_INFINITY)) return "open";
	if (open) return `brighter than ${fixed(faintest ?? 0, 2)}`;
	if (faintest === Number.POSITIVE_INFINITY) return brightest === null ? "open" : `fainter than ${fixed(brightest, 2)}`;
	if (brightest === null) return `to ${fixed(faintest ?? 0, 2)}`;
	if (faintest === null) return `from ${fixed(brightest, 2)}`;
	return `${fixed(brightest, 2)} to ${fixed(faintest, 2)} mag`;
}

/** The same for the ear. */
export const readoutSentence = ({ title, rows, note }: Readout): string =>
	[title, ...rows.map((row) => `${row.label} ${row.value}`), note.replace(/\.$/, "")]
		.filter((part) => part !== "")
		.join(", ")
		.concat(".");
