import type { Scale } from "../../plot/index.js";
import { wordsIn } from "../../text/index.js";
import { readoutWords } from "../words/readout.js";
import { cellAt, starsAt } from "./background/grid.js";
import { bandLabel } from "./bands.js";
import { decimalsFor } from "./digits.js";
import { gridAt } from "./gridAt.js";
import { neighbourhoodOf, neighbourhoodText } from "./stars/neighbourhood.js";
import type { HRView } from "./view.js";

/** CSS pixels to which a pointer is aimed; finer digits would be noise. */
const POINTING_PRECISION_PX = 3;

export type PlaceReadout = {
	/** Up to three short lines, for a pen. */
	lines: string[];
	/** Edges of the cell of the background, mag; null where there are no stars. */
	cell: ReturnType<typeof cellAt> | null;
};

/** Readout of a place between the points: colour and magnitude, its place among the sequences, the stars in its cell. */
export function placeReadout(view: HRView, color: number, mag: number): PlaceReadout {
	const { x, y, model, language } = view;
	const { labels } = model.background;
	const { numbers } = language;
	const grid = gridAt(view, color, mag);
	const count = grid ? Math.round(starsAt(grid, color, mag)) : 0;
	const place = neighbourhoodOf(model.background, color, mag);
	const value = (band: string, number: number, scale: Scale): string => {
		const precision = Math.abs(scale.invert(POINTING_PRECISION_PX) - scale.invert(0));
		return `${bandLabel(band)} ${numbers.fixed(number, decimalsFor(precision))}`;
	};
	const lines = [`${value(labels.color, color, x)}, ${value(labels.magnitude, mag, y)}`];
	if (place) lines.push(neighbourhoodText(place, language));
	if (count > 0) lines.push(wordsIn(language, readoutWords).starsHere(numbers.integer(count), count));
	return { lines, cell: grid && count > 0 ? cellAt(grid, color, mag) : null };
}
