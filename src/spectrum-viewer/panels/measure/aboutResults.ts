import { type Language, sentences } from "../../../text/index.js";
import { unprocessedUnit } from "../../model/flux/unprocessed.js";
import { redshiftText } from "../../model/text/format.js";
import type { Medium, Spectrum, SpectrumMeasurement } from "../../types.js";
import type { figureWords } from "../../words/figure.js";
import type { measureWords } from "../../words/panels/measure.js";

/** Explains the numbers of the table: spectrum, frame, units, redshift, signs and errors. */
export function aboutResults(
	results: readonly SpectrumMeasurement[],
	spectra: readonly Spectrum[],
	medium: Medium,
	isCorrected: boolean,
	words: typeof measureWords,
	terms: typeof figureWords,
	language: Language,
): string {
	const [first] = results;
	if (!first) return "";
	const measuredIds = new Set(results.map(({ spectrumId }) => spectrumId));
	const isConverted = spectra.some(
		(spectrum) => measuredIds.has(spectrum.id) && unprocessedUnit(spectrum) !== (spectrum.fluxUnit ?? null),
	);
	const units = new Set(results.map(({ fluxUnit }) => fluxUnit ?? terms.arbitraryUnits));
	const isGiven = results.some(({ noise }) => noise === "given");
	const isEstimated = results.some(({ noise }) => noise === "estimated");
	return sentences(
		isCorrected && words.aboutCorrectedSpectrum,
		isConverted ? words.aboutConvertedSpectrum : words.aboutGivenSpectrum,
		words.aboutWavelengths(terms[medium]),
		words.aboutFlux([...units].join("; ")),
		words.aboutRest(redshiftText(first.redshift, language), terms[first.convention]),
		isGiven && isEstimated ? words.aboutErrorsOfBoth : isGiven ? words.aboutErrorsGiven : words.aboutErrorsEstimated,
		results.some(({ fit }) => fit) && words.aboutFits,
	);
}
