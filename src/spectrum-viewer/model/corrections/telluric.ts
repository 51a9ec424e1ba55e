import type { TelluricBand, TelluricTransmission } from "../../../astro/index.js";
import { telluricTransmission } from "../../../astro/spectrum/filters/telluric.js";
import { correctTelluricSamples } from "../../../astro/spectrum/telluric/correct-telluric.js";
import { type TelluricFault, telluricFaultWords } from "../../../astro/spectrum/telluric/words.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { Corrections } from "../../state.js";
import type { Spectrum } from "../../types.js";
import { correctWords } from "../../words/panels/correct.js";

export type TelluricChoice = NonNullable<Corrections["telluric"]>;

/** A spectrum without telluric absorption; as it was given where there is a fault. */
export type TelluricResult = {
	spectrum: Spectrum;
	exponent: number;
	/** 1σ; NaN where the exponent is set. */
	error: number;
	bands: readonly TelluricBand[];
	fault: TelluricFault | null;
};

/** Names of the texts of an axis. */
const MAX_EXPONENTS = 3;

const results = new WeakMap<Spectrum, { key: string; transmission: unknown; result: TelluricResult }>();

/** The spectrum without telluric absorption, by the table of the host or else that of the library. Cached for each spectrum. */
export function telluricOf(
	spectrum: Spectrum,
	{ exponent, fwhm }: TelluricChoice,
	transmission: TelluricTransmission = telluricTransmission(),
): TelluricResult {
	const key = JSON.stringify([exponent, fwhm]);
	const cached = results.get(spectrum);
	if (cached?.key === key && cached.transmission === transmission) return cached.result;
	const result = correctTelluricSamples(spectrum, { transmission, exponent, fwhm });
	results.set(spectrum, { key, transmission, result });
	return result;
}

export const faultText = (fault: TelluricFault, language: Language): string =>
	fault(wordsIn(language, telluricFaultWords), language.numbers);

/** "1.25 ± 0.03", to the same decimal. */
export function exponentText(
	{ exponent, error }: Pick<TelluricResult, "exponent" | "error">,
	{ numbers }: Language,
): string {
	if (!Number.isFinite(error)) return numbers.atMost(exponent, 3);
	const decimals = Math.min(4, Math.max(1, Math.ceil(1 - Math.log10(error || 1))));
	return `${numbers.fixed(exponent, decimals)} ± ${numbers.fixed(error, decimals)}`;
}

/** "telluric bands divided out, exponent 1.25 ± 0.03"; nothing where all spectra keep them. */
export function telluricTexts(telluric: readonly TelluricResult[], language: Language): string[] {
	const exponents = [...new Set(telluric.flatMap((result) => (result.fault ? [] : [exponentText(result, language)])))];
	if (exponents.length === 0) return [];
	return [
		wordsIn(language, correctWords).telluricDivided(language.numbers.list(exponents, MAX_EXPONENTS), exponents.length),
	];
}
