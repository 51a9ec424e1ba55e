import { sum } from "d3-array";
import { type DensityGrid, hipparcosDensity } from "../../../astro/index.js";
import { isListOfValues } from "../../../astro/number.js";
import { formatForMessage } from "../../../text/index.js";
import type { HRAxes, HRBackground, StarArrays } from "../../types.js";
import { type BandSystem, bandSystem } from "../bands.js";
import { type Problem, textOf } from "../problems.js";
import { type BinnedStars, createStarBinner } from "./binning.js";
import { type GridLabels, gridExtent, gridFault } from "./grid.js";
import { gridFromCells } from "./gridFromCells.js";

type Interval = readonly [number, number];

/** Density behind the points, for any part in view. */
export type Background = {
	/** Names of the bands on the axes. */
	labels: GridLabels;
	system: BandSystem;
	/** Number of stars; 0: no background. */
	total: number;
	/** Smallest and largest colour and absolute magnitude of the stars, mag. */
	extent: { color: Interval; mag: Interval } | null;
	/** The native cells of a grid for any view; raw stars binned for this view. null: nothing to draw. */
	densityIn(color: Interval, mag: Interval, pixels: { width: number; height: number }): BinnedStars | null;
	stars: StarArrays | null;
	/** Empty where none is known. */
	credit: string;
	note: string;
	transformed: boolean;
	problems: Problem[];
};

/** Names of the axes, any part of them. */
type Axes = { [K in "color" | "magnitude"]?: HRAxes[K] | undefined } | null | undefined;

const gaiaLabels: GridLabels = { color: "BP-RP", magnitude: "M_G" };

/** Properties of the Johnson grid before it is fetched, so that nothing moves when it comes. Extent in mag. */
const johnson = {
	labels: { color: "B-V", magnitude: "M_V" },
	total: 105922,
	extent: { color: [-0.34, 1.76], mag: [-7, 13.875] },
} as const;

/**
 * Reads the `background` prop in any of its forms. An unusable one gives a problem and no background.
 *
 * @param johnsonGrid the grid that "hipparcos-johnson" names, once it is fetched
 */
export function readBackground(
	background: HRBackground | undefined,
	axes?: Axes,
	johnsonGrid: DensityGrid | null = null,
): Background {
	try {
		return readAnyBackground(background, axes, johnsonGrid);
	} catch {
		// A getter or a proxy of the host.
		return emptyBackground(null, [problem(({ words }) => words.backgroundIssue(words.unreadableValue))]);
	}
}

function readAnyBackground(
	background: HRBackground | undefined,
	axes: Axes,
	johnsonGrid: DensityGrid | null,
): Background {
	if (background === undefined || background === "hipparcos") return fromGrid(hipparcosDensity(), axes, []);
	if (background === "hipparcos-johnson") {
		if (johnsonGrid) return fromGrid(johnsonGrid, axes, []);
		const { total, extent } = johnson;
		return {
			...emptyBackground(labelsFor(johnson.labels, axes), []),
			total,
			extent,
			credit: hipparcosDensity().credit,
		};
	}
	if (background === null) return emptyBackground(axes, []);
	const labels = labelsFor(gaiaLabels, axes);
	if (Array.isArray(background)) {
		const { grid, problems } = gridFromCells(background, labels);
		return grid ? fromGrid(grid, axes, problems) : emptyBackground(axes, problems);
	}
	if (typeof background === "object" && "counts" in background) {
		const fault = gridFault(background);
		if (fault === null) return fromGrid(background, axes, []);
		return emptyBackground(axes, [problem((text) => text.words.gridIssue(fault(text)))]);
	}
	if (typeof background === "object" && "color" in background && "mag" in background)
		return fromStars(background as StarArrays, labels);
	return emptyBackground(axes, [problem(({ words }) => words.backgroundIssue(formatForMessage(background)))]);
}

const problem = (message: Problem["message"]): Problem => ({ subject: "background", message });

/** The names of the axes, or those of the background, or Gaia's. */
const labelsFor = (grid: Partial<GridLabels>, axes: Axes): GridLabels => ({
	color: textOf(axes?.color ?? grid.color ?? gaiaLabels.color),
	magnitude: textOf(axes?.magnitude ?? grid.magnitude ?? gaiaLabels.magnitude),
});

function emptyBackground(axes: Axes, problems: Problem[]): Background {
	const labels = labelsFor(gaiaLabels, axes);
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
		problems,
	};
}

/** A count that is not finite or not above zero stands for no star. */
const countOf = (count: number): number => (count > 0 && Number.isFinite(count) ? count : 0);

function fromGrid(grid: DensityGrid, axes: Axes, problems: Problem[]): Background {
	const labels = labelsFor(grid, axes);
	const density: BinnedStars = { kind: "cells", grid };
	return {
		labels,
		system: bandSystem(labels.color, labels.magnitude),
		total: Number.isFinite(grid.total) ? grid.total : sum(grid.counts, countOf),
		extent: gridExtent(grid),
		densityIn: () => density,
		stars: null,
		credit: textOf(grid.credit ?? ""),
		note: textOf(grid.note ?? ""),
		transformed: grid.transformed,
		problems,
	};
}

function fromStars(stars: StarArrays, labels: GridLabels): Background {
	const { color, mag } = stars;
	if (!isListOfValues(color) || !isListOfValues(mag))
		return emptyBackground(labels, [problem(({ words }) => words.noStarArraysIssue)]);
	const problems: Problem[] = [];
	const pairCount = Math.min(color.length, mag.length);
	if (color.length !== mag.length)
		problems.push(
			problem(({ words, numbers }) =>
				words.starLengthsIssue(numbers.integer(color.length), numbers.integer(mag.length), numbers.integer(pairCount)),
			),
		);
	const binner = createStarBinner(stars, labels);
	const dropped = pairCount - binner.total;
	if (dropped > 0)
		problems.push(
			problem(({ words, numbers }) =>
				words.droppedStarsIssue(numbers.integer(dropped), numbers.integer(pairCount), dropped),
			),
		);
	return {
		...emptyBackground(labels, problems),
		total: binner.total,
		extent: binner.extent,
		densityIn: binner.bin,
		stars,
	};
}
