import { type Language, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import type { FluxAxis } from "../flux/flux.js";

/** Extras of a title: a power of ten that the labels are divided by, `10^{−17}`; the name as short as it can be. */
export type FluxTitleOptions = { power?: string; isShort?: boolean };

/**
 * Name and unit of the flux axis, with `_{…}` and `^{…}`. The power joins the unit that it counts, else the title. A stack has no
 * unit but the robust range of each curve.
 */
export function fluxTitle(
	{ name, shortName, unit, unitIsScaled, isStacked, corrections }: FluxAxis,
	language: Language,
	{ power = "", isShort = false }: FluxTitleOptions = {},
): string {
	const words = wordsIn(language, figureWords);
	const joins = power !== "" && unit !== "" && !unitIsScaled;
	const corrected = isShort && corrections.length > 0 ? [words.corrected] : corrections;
	const title = [isShort ? shortName : name, ...corrected].join(", ");
	if (isStacked) return isShort ? words.ownScales(title) : words.ownRanges(title);
	const withUnit = unit === "" ? title : words.axisTitle(title, joins ? `${power} ${unit}` : unit);
	return power === "" || joins ? withUnit : `${withUnit} ×${power}`;
}
