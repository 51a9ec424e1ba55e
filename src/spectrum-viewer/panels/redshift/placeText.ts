import { convertMedium } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { lengthText } from "../../model/text/lengthText.js";
import type { PickedFeature } from "../../state.js";
import type { Medium, WavelengthUnit } from "../../types.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";

/** The place of a feature in a sentence; its spectrum is named where there are several. */
export function placeText(
	{ clicked, peak, spectrumLabel }: PickedFeature,
	snap: boolean,
	medium: Medium,
	unit: WavelengthUnit,
	hasSeveralSpectra: boolean,
	language: Language,
): string {
	const words = wordsIn(language, findRedshiftWords);
	const wavelength = (vacuum: number) => lengthText(convertMedium(vacuum, "vacuum", medium), unit, language);
	const spectrum = hasSeveralSpectra ? spectrumLabel : "";
	if (!snap) return words.featureAsClicked(wavelength(clicked), spectrum);
	if (!peak) return words.featureWithoutPeak(wavelength(clicked), spectrum);
	const atPeak = peak.kind === "emission" ? words.featureAtPeak : words.featureAtTrough;
	return atPeak(wavelength(peak.wavelength), wavelength(clicked), spectrum);
}
