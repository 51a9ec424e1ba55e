import { type Language, sentences, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import type { Background, DensityLayer } from "./layer.js";

export type Caption = {
	text: string;
	/** Credit and note in full where `text` has only the end of the credit. */
	sources: string;
};

/** Start of the short credit that ends the credits of the library's catalogues, and perhaps those of a host. */
const SHORT_CREDIT = "Credit:";

/** What the stars behind the points are, how many, whether their colours are transformed, and the credits. */
export function captionOf({ layers }: Background, language: Language): Caption | null {
	if (layers.length === 0) return null;
	const words = wordsIn(language, figureWords);
	const { numbers } = language;
	const texts = layers.map((layer) => {
		const write = layer.transformed ? words.transformedLayer : words.layer;
		const outside = layer.outside > 0 ? words.outsideHome(numbers.integer(layer.outside), layer.outside) : "";
		return write(numbers.integer(layer.total), layerName(layer, language)) + outside;
	});
	const [lowest = "", ...upper] = texts;
	const shortCredits: string[] = [];
	const sources: string[] = [];
	for (const { credit, note } of layers) {
		const full = credit.trim();
		const at = full.lastIndexOf(SHORT_CREDIT);
		shortCredits.push(
			full
				.slice(at < 0 ? 0 : at + SHORT_CREDIT.length)
				.trim()
				.replace(/\.$/, ""),
		);
		sources.push(at > 0 ? full.slice(0, at).trim() : "", note);
	}
	const distinct = (list: readonly string[]) => [...new Set(list)].filter((text) => text !== "");
	const credit = distinct(shortCredits).filter(
		(text, i, all) => !all.some((other, k) => k !== i && other.includes(text)),
	);
	return {
		text: sentences(
			words.backgroundCaption(lowest),
			upper.length > 0 && words.upperCaption(upper.join("; ")),
			credit.length > 0 && words.creditCaption(credit.join("; ")),
		),
		sources: distinct(sources).join(" "),
	};
}

/** The name of a layer, which the host's words may replace. */
export function layerName({ name }: DensityLayer, language: Language): string {
	const words = wordsIn(language, figureWords);
	return name === "" ? words.catalogueStars : words.layerName(name);
}
