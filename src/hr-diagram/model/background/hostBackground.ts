import { isListOfValues } from "../../../astro/number.js";
import type { DensityCell, DensityGrid, HRBackground, HRCatalogue, HRLayer, StarArrays } from "../../types.js";
import { bandNames } from "../bands.js";
import { type Problem, textOf } from "../problems.js";
import { readBackground } from "./background.js";
import { type GridLabels, gridExtent } from "./grid.js";
import { gridFault } from "./gridFault.js";
import { gridFromCells } from "./gridFromCells.js";
import { type AxisNames, type Background, backgroundOf, type DensityLayer, gaiaNames, gridLayer } from "./layer.js";
import { starLayer } from "./stars/starLayer.js";

/** A catalogue by its name: null where it is still being fetched, undefined where the library has none of that name. */
export type CatalogueOf = (name: HRCatalogue) => DensityGrid | null | undefined;

/** What a form of the prop gives. `labels`: names that its data bring. */
type Reading = { layers: DensityLayer[]; labels: Partial<GridLabels>; problems: Problem[]; isPending: boolean };

const problem = (message: Problem["message"]): Problem => ({ subject: "background", message });
const reading = (part: Partial<Reading>): Reading => ({
	layers: [],
	labels: {},
	problems: [],
	isPending: false,
	...part,
});
const unusable = (message: Problem["message"]): Reading => reading({ problems: [problem(message)] });

/** Reads the `background` prop in any of its forms. An unusable one gives a problem and no background. */
export function readHostBackground(background: HRBackground, axes: AxisNames, catalogueOf: CatalogueOf): Background {
	const { layers, labels, problems, isPending } = guarded(() => readAny(background, axes, catalogueOf));
	return backgroundOf(isPending ? [] : layers, bandNames(labelsFor(labels, axes)), problems, isPending);
}

/** The names of the axes, or those of the background, or Gaia's. */
const labelsFor = (grid: Partial<GridLabels>, axes: AxisNames): GridLabels => ({
	color: textOf(axes?.color ?? grid.color ?? gaiaNames.labels.color),
	magnitude: textOf(axes?.magnitude ?? grid.magnitude ?? gaiaNames.labels.magnitude),
});

/** A getter or a proxy of the host may throw. */
function guarded(read: () => Reading): Reading {
	try {
		return read();
	} catch {
		return unusable(({ words }) => words.backgroundIssue(words.unreadableValue));
	}
}

function readAny(background: HRBackground, axes: AxisNames, catalogueOf: CatalogueOf): Reading {
	if (!isLayerList(background)) return readLayer(background as HRLayer, axes, catalogueOf);
	const readings = background.map((layer) => guarded(() => readLayer(layer, axes, catalogueOf)));
	return {
		layers: readings.flatMap(({ layers }) => layers),
		labels: readings.find(({ labels }) => labels.color !== undefined)?.labels ?? {},
		problems: readings.flatMap(({ problems }) => problems),
		isPending: readings.some(({ isPending }) => isPending),
	};
}

/** Rows of a table are objects with a count, layers are anything else. */
const isLayerList = (background: HRBackground): background is readonly HRLayer[] =>
	Array.isArray(background) &&
	background.some(
		(entry) =>
			typeof entry === "string" ||
			Array.isArray(entry) ||
			(typeof entry === "object" && entry !== null && ("counts" in entry || isListOfValues(entry.color))),
	);

function readLayer(layer: HRLayer | null, axes: AxisNames, catalogueOf: CatalogueOf): Reading {
	if (layer === null) return reading({});
	if (typeof layer === "string") return readName(layer, catalogueOf);
	const labels = labelsFor({}, axes);
	if (Array.isArray(layer)) {
		const { grid, problems } = gridFromCells(layer as readonly DensityCell[], labels);
		return reading({ layers: grid ? [hostGridLayer(grid)] : [], problems });
	}
	if (typeof layer === "object" && layer !== null && "counts" in layer) {
		const fault = gridFault(layer);
		if (fault !== null) return unusable((text) => text.words.gridIssue(fault(text)));
		return reading({ layers: [hostGridLayer(layer)], labels: layer });
	}
	if (typeof layer === "object" && layer !== null && "color" in layer && "mag" in layer)
		return readStars(layer as StarArrays, labels);
	return unusable(({ words, format }) => words.backgroundIssue(format(layer)));
}

function readName(name: string, catalogueOf: CatalogueOf): Reading {
	if (name === "gaia") return reading({ layers: [...readBackground("gaia").layers] });
	const grid = catalogueOf(name as HRCatalogue);
	if (grid === undefined) return unusable(({ words, format }) => words.backgroundIssue(format(name)));
	return grid ? reading({ layers: [hostGridLayer(grid)], labels: grid }) : reading({ isPending: true });
}

/** A count that is not finite or not above zero stands for no star. */
const countOf = (count: number): number => (count > 0 && Number.isFinite(count) ? count : 0);

const hostGridLayer = (grid: DensityGrid): DensityLayer =>
	gridLayer(
		grid,
		Number.isFinite(grid.total) ? grid.total : grid.counts.reduce((sum, count) => sum + countOf(count), 0),
		gridExtent(grid),
	);

function readStars(stars: StarArrays, labels: GridLabels): Reading {
	const { color, mag } = stars;
	if (!isListOfValues(color) || !isListOfValues(mag)) return unusable(({ words }) => words.noStarArraysIssue);
	const problems: Problem[] = [];
	const pairCount = Math.min(color.length, mag.length);
	if (color.length !== mag.length)
		problems.push(
			problem(({ words, numbers }) =>
				words.starLengthsIssue(numbers.integer(color.length), numbers.integer(mag.length), numbers.integer(pairCount)),
			),
		);
	const layer = starLayer(stars, labels);
	const dropped = pairCount - layer.total;
	if (dropped > 0)
		problems.push(
			problem(({ words, numbers }) =>
				words.droppedStarsIssue(numbers.integer(dropped), numbers.integer(pairCount), dropped),
			),
		);
	return reading({ layers: [layer], problems });
}
