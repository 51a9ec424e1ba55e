import { readSmoothingMethod, smoothingMethods } from "../../../astro/spectrum/smooth/smoothing.js";
import { wordsIn } from "../../../text/index.js";
import type { Smoothing } from "../../types.js";
import { exportWords } from "../../words/export.js";
import { figureWords } from "../../words/figure.js";
import { smoothingWords } from "../../words/smoothing.js";
import { ionOf, isAtRedshift } from "../lines/atRedshift.js";
import { groupLabel } from "../lines/markers.js";
import { redshiftText, velocityText } from "../text/format.js";
import type { SpectrumView } from "../view.js";

/** Redshift, velocities, smoothing and bins of a picture, each as a text; none where nothing is shifted or smoothed. */
export function settingsTexts(view: SpectrumView): string[] {
	const { state, language, fluxAxis } = view;
	const { redshift, velocity, velocityConvention, ionVelocities, smoothing, binning } = state;
	const words = wordsIn(language, exportWords);
	const convention = wordsIn(language, figureWords)[velocityConvention];
	const smoothed = smoothing && smoothingText(smoothing, view);
	const texts = [
		...(velocity === 0 ? [] : [words.statedVelocity(velocityText(velocity, language), convention)]),
		...Object.entries(ionVelocities).map(([group, kmS]) =>
			isAtRedshift(group)
				? words.statedAtRedshift(ionOf(group))
				: words.statedGroupVelocity(groupLabel(group, language), velocityText(kmS, language), convention),
		),
		...(smoothed === null ? [] : [smoothed]),
		...(binning === null ? [] : [words.binsOf(language.numbers.atMost(binning, 2))]),
		...fluxAxis.corrections,
	];
	return redshift === 0 && texts.length === 0 ? [] : [words.statedRedshift(redshiftText(redshift, language)), ...texts];
}

/** A smoothing with its numbers, in the order of `smoothingMethods`; null for one that is not valid. */
function smoothingText(smoothing: Smoothing, { language }: SpectrumView): string | null {
	const method = readSmoothingMethod(smoothing);
	if (method === null) return null;
	const { size, others } = smoothingMethods[method];
	const values: Readonly<Record<string, unknown>> = smoothing;
	const numbers = [size, ...others].map(({ name }) => language.numbers.atMost(Number(values[name]), 2));
	return wordsIn(language, smoothingWords)[`smoothed-${method}`](...(numbers as [string, string]));
}
