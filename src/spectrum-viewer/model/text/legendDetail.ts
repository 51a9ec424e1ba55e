import { type Language, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import type { Curve } from "../flux/curve.js";
import { isMaskedWithin } from "../flux/masks.js";
import type { PlacedTemplate } from "../flux/templates.js";
import { fluxText } from "./format.js";

/** Texts after the names in a legend. */
export type LegendDetails = { curveDetail: typeof curveDetail; templateDetail: typeof templateDetail };

/** Legend text after the name of a spectrum: phase, the medium that it was converted from, masks. */
export function curveDetail(
	{ id, convertedFrom, masked, extent }: Curve,
	phases: ReadonlyMap<string, string>,
	language: Language,
): string {
	const words = wordsIn(language, figureWords);
	return [
		phases.get(id),
		convertedFrom && words.convertedFrom(words[convertedFrom]),
		isMaskedWithin(masked, extent) && `▂ ${words.masked}`,
	]
		.filter(Boolean)
		.join(" · ");
}

/** Legend text after the name of a template: the factor that it is scaled by. */
export function templateDetail({ hidden, scale, problem }: PlacedTemplate, language: Language): string {
	if (hidden) return "";
	return problem === null ? `× ${fluxText(scale, language)}` : wordsIn(language, figureWords).templateNotInView;
}
