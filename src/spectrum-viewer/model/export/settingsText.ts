import { wordsIn } from "../../../text/index.js";
import type { Smoothing } from "../../types.js";
import { exportWords } from "../../words/export.js";
import { figureWords } from "../../words/figure.js";
import { groupLabel } from "../lines/markers.js";
import { redshiftText, velocityText } from "../text/format.js";
import type { SpectrumView } from "../view.js";

/** Redshift, velocities, smoothing and bins of a picture, each as a text; none where nothing is shifted or smoothed. */
export function settingsTexts({ state, language }: SpectrumView): string[] {
	const { redshift, velocity, velocityConvention, ionVelocities, smoothing, binning } = state;
	const words = wordsIn(language, exportWords);
	const convention = wordsIn(language, figureWords)[velocityConvention];
	const texts = [
		...(velocity === 0 ? [] : [words.velocityIs(velocityText(velocity, language), convention)]),
		...Object.entries(ionVelocities).map(([group, kmS]) =>
			words.groupVelocityIs(groupLabel(group, language), velocityText(kmS, language), convention),
		),
		...(smoothing === null ? [] : [smoothingText(smoothing, words, (value) => language.numbers.atMost(value, 2))]),
		...(binning === null ? [] : [words.binsOf(language.numbers.atMost(binning, 2))]),
	];
	return redshift === 0 && texts.length === 0 ? [] : [words.redshiftIs(redshiftText(redshift, language)), ...texts];
}

function smoothingText(smoothing: Smoothing, words: typeof exportWords, text: (value: number) => string): string {
	switch (smoothing.kind) {
		case "boxcar":
			return words.smoothedByBoxcar(text(smoothing.width));
		case "median":
			return words.smoothedByMedian(text(smoothing.width));
		case "savitzky-golay":
			return words.smoothedBySavitzkyGolay(text(smoothing.width), text(smoothing.order));
		case "gaussian":
			return "sigma" in smoothing
				? words.smoothedByGaussian(text(smoothing.sigma))
				: words.smoothedByVelocity(text(smoothing.velocityKmS));
	}
}
