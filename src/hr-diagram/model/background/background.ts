import { type DensityGrid, hipparcosDensity } from "../../../astro/index.js";
import type { HRAxes, HRBackground, HRDiagramIssue, StarArrays } from "../../types.js";
import { type BandSystem, bandSystem } from "../bands.js";
import { type BinnedStars, createStarBinner } from "./binning.js";
import { type GridLabels, gridExtent, gridFault, gridFromCells } from "./density.js";

type Interval = readonly [number, number];

/** The background, ready to be drawn for any part in view. */
export type Background = {
	/** Names of the bands on the axes. */
	labels: GridLabels;
	system: BandSystem;
	/** Stars in all; 0: no background. */
	total: number;
	/** Where the stars are, mag: [least, most]. */
	extent: { color: Interval; mag: Interval } | null;
	/** The native cells of a grid, whatever is in view; raw stars counted for this view. null: nothing to draw. */
	densityIn(color: Interval, mag: Interval, pixels: { width: number; height: number }): BinnedStars | null;
	stars: StarArrays | null;
	/** Empty where none is known. */
	credit: string;
	note: string;
	transformed: boolean;
	issues: HRDiagramIssue[];
};

/** Partly given, or not at all. */
type Axes = { [K in "color" | "magnitude"]?: HRAxes[K] | undefined } | null | undefined;

const gaia: GridLabels = { color: "BP-RP", magnitude: "M_G" };

/** What holds of the Johnson grid before it is there, so that nothing moves when it comes. */
const johnson = {
	labels: { color: "B-V", magnitude: "M_V" },
	total: 105922,
	extent: { color: [-0.34, 1.76], mag: [-7, 13.875] },
} as const;

/**
 * Reads the `background` prop in any of its forms. What cannot be used becomes an issue and no background.
 * `johnsonGrid`: the grid that "hipparcos-johnson" names, once it was fetched.
 */
export function readBackground(
	background: HRBackground | undefined,
	axes?: Axes,
	johnsonGrid: DensityGrid | null = null,
): Background {
	if (background === undefined || background === "hipparcos") return fromGrid(hipparcosDensity(), axes, []);
	if (background === "hipparcos-johnson") {
		if (johnsonGrid) return fromGrid(johnsonGrid, axes, []);
		const { total, extent } = johnson;
		return { ...nothing(named(johnson.labels, axes), []), total, extent, credit: hipparcosDensity().credit };
	}
	if (background === null) return nothing(axes, []);
	const labels = named(gaia, axes);
	if (Array.isArray(background)) {
		const { grid, issues } = gridFromCells(background, labels);
		return grid ? fromGrid(grid, axes, issues) : nothing(axes, issues);
	}
	if (typeof background === "object" && "counts" in background) {
		const fault = gridFault(background);
		if (fault === null) return fromGrid(background, axes, []);
		return nothing(axes, [
			complaint(`The density grid cannot be drawn: ${fault}. Pass counts row by row, nMag × nColor of them.`),
		]);
	}
	if (typeof background === "object" && "color" in background && "mag" in background)
		return fromStars(background as StarArrays, labels);
	return nothing(axes, [
		complaint(
			`background is ${typeof background === "string" ? `"${background as string}"` : typeof background}, which names no background, so none is drawn. Pass "hipparcos", "hipparcos-johnson", a density grid, rows of { color, mag, count }, raw stars, or null.`,
		),
	]);
}

/** Stars in all cells; those whose count is no number have none. */
function sum(counts: ArrayLike<number>): number {
	let all = 0;
	for (let i = 0; i < counts.length; i++) {
		const n = counts[i] as number;
		if (n > 0 && Number.isFinite(n)) all += n;
	}
	return all;
}

const complaint = (message: string): HRDiagramIssue => ({ subject: "background", message });

const named = (own: Partial<GridLabels>, axes: Axes): GridLabels => ({
	color: String(axes?.color ?? own.color ?? gaia.color),
	magnitude: String(axes?.magnitude ?? own.magnitude ?? gaia.magnitude),
});

function nothing(axes: Axes, issues: HRDiagramIssue[]): Background {
	const labels = named(gaia, axes);
	return {
		labels,
		system: bandSystem(labels.color, labels.magnitude),
		total: 0,
		extent: null,
		densityIn: () => null,
		stars: null,
		credit: "",
		note: "",
		transformed: false,
		issues,
	};
}

function fromGrid(grid: DensityGrid, axes: Axes, issues: HRDiagramIssue[]): Background {
	const labels = named(grid, axes);
	const field: BinnedStars = { kind: "cells", grid };
	return {
		labels,
		system: bandSystem(labels.color, labels.magnitude),
		total: Number.isFinite(grid.total) ? grid.total : sum(grid.counts),
		extent: gridExtent(grid),
		densityIn: () => field,
		stars: null,
		credit: grid.credit ?? "",
		note: grid.note ?? "",
		transformed: grid.transformed,
		issues,
	};
}

function fromStars(stars: StarArrays, labels: GridLabels): Background {
	const { color, mag } = stars;
	if (typeof color?.length !== "number" || typeof mag?.length !== "number") {
		return nothing(labels, [
			complaint(
				"The raw stars of the background have no arrays of colours and magnitudes, so they are not drawn. Pass { color, mag } as two arrays.",
			),
		]);
	}
	const issues: HRDiagramIssue[] = [];
	if (color.length !== mag.length)
		issues.push(
			complaint(
				`The background has ${color.length} colours but ${mag.length} magnitudes, so only the first ${Math.min(color.length, mag.length)} stars are drawn. Pass arrays of equal length.`,
			),
		);
	const binner = createStarBinner(stars, labels);
	const paired = Math.min(color.length, mag.length);
	if (binner.total < paired)
		issues.push(
			complaint(
				`${paired - binner.total} of ${paired} background stars have no finite colour or magnitude and are left out.`,
			),
		);
	return {
		labels,
		system: bandSystem(labels.color, labels.magnitude),
		total: binner.total,
		extent: binner.extent,
		densityIn: binner.bin,
		stars,
		credit: "",
		note: "",
		transformed: false,
		issues,
	};
}
