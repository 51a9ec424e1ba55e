import { extent } from "d3-array";
import { type Language, sentences, wordsIn } from "../../text/index.js";
import { figureWords } from "../words/figure.js";
import { layerName } from "./background/caption.js";
import { decimalsFor } from "./digits.js";
import { neighbourhoodOf, neighbourhoodText } from "./stars/neighbourhood.js";
import { type HRPoint, MAX_RUWE } from "./stars/points.js";
import type { Bands } from "./stars/sequences.js";
import type { HRModel } from "./view.js";

/** Number of origins that are named; the others are counted. */
const MAX_ORIGINS = 5;
/** Steps of a range of values that stay apart when they are written. */
const STEPS_OF_RANGE = 10;

/**
 * One to four sentences on the diagram, for screen readers. `issueCount`: points and stars that are not drawn. `classSentences`: on the
 * regions of classes, once their code is there.
 */
export function describeDiagram(
	{ background, points, limits }: HRModel,
	issueCount: number,
	language: Language,
	classSentences: readonly string[] = [],
): string {
	const words = wordsIn(language, figureWords);
	const { numbers } = language;
	const range = (values: Iterable<number>): string => {
		const [low = Number.NaN, high = Number.NaN] = extent(values);
		const decimals = decimalsFor((high - low) / STEPS_OF_RANGE);
		return numbers.range(low, high, "mag", (value) => numbers.fixed(value, decimals));
	};
	const hollowCount = points.filter((point) => point.hollow).length;
	const counted = (count: number, write: (formatted: string, n: number) => string): string | false =>
		count > 0 && write(numbers.integer(count), count);
	return sentences(
		words.axesDescription(background.texts.color, background.texts.magnitude),
		points.length === 0
			? words.noPointDescription
			: words.pointsDescription(
					numbers.integer(points.length),
					numbers.list([...new Set(points.map((point) => point.origin))], MAX_ORIGINS),
					range(points.map((point) => point.color)),
					range(points.map((point) => point.mag)),
					points.length,
				),
		...placesOf(points, background, language),
		...classSentences,
		counted(hollowCount, words.hollowDescription),
		counted(points.filter((point) => point.ringed).length, (formatted, n) =>
			words.ringedDescription(formatted, n, numbers.fixed(MAX_RUWE, 1)),
		),
		counted(limits.length, words.limitsDescription),
		counted(issueCount, words.notDrawnDescription),
		background.layers.length > 0 &&
			words.backgroundDescription(
				numbers.list(
					background.layers.map((layer) => words.layer(numbers.integer(layer.total), layerName(layer, language))),
					background.layers.length,
				),
				background.layers.length,
			),
	);
}

/** More points are not placed one by one. */
const MAX_PLACED = 3;

/** "ZTF18abc: 0.05 mag above the dwarfs, near G2 V" for each of a few points. */
function placesOf(points: readonly HRPoint[], bands: Bands, language: Language): string[] {
	if (points.length > MAX_PLACED) return [];
	const { placeDescription } = wordsIn(language, figureWords);
	return points.flatMap(({ id, color, mag }) => {
		const place = neighbourhoodOf(bands, color, mag);
		return place ? [placeDescription(id, neighbourhoodText(place, language))] : [];
	});
}
