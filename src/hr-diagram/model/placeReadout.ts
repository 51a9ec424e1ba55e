import { wordsIn } from "../../text/index.js";
import { figureWords } from "../words/figure.js";
import { cellAt, starsAt } from "./background/grid.js";
import { bandLabel } from "./bands.js";
import { decimalsFor } from "./digits.js";
import { nearestDwarf } from "./stars/sequences.js";
import { gridInView, type HRView } from "./view.js";

export type PlaceReadout = {
	/** Up to three short lines, for a pen. */
	lines: string[];
	/** Edges of the cell of the background, mag; null where there are no stars. */
	cell: ReturnType<typeof cellAt> | null;
};

/** Readout of a place between the points: colour and magnitude, the dwarf of that colour, the stars in its cell. */
export function placeReadout(view: HRView, color: number, mag: number): PlaceReadout {
	const { x, y, model, language } = view;
	const { labels, system } = model.background;
	const { numbers } = language;
	const words = wordsIn(language, figureWords);
	const grid = gridInView(view);
	const count = grid ? Math.round(starsAt(grid, color, mag)) : 0;
	const dwarf = nearestDwarf(system, color);
	const magPerPixel = (scale: typeof x): number => Math.abs(scale.invert(1) - scale.invert(0));
	const value = (band: string, number: number, scale: typeof x): string =>
		`${bandLabel(band)} ${numbers.fixed(number, decimalsFor(magPerPixel(scale)))}`;
	const lines = [`${value(labels.color, color, x)}, ${value(labels.magnitude, mag, y)}`];
	if (dwarf) lines.push(words.dwarfHere(dwarf.type));
	if (count > 0) lines.push(words.starsHere(numbers.integer(count), count));
	return { lines, cell: grid && count > 0 ? cellAt(grid, color, mag) : null };
}
