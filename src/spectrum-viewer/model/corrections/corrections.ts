import {
	applyContinuum,
	convertMedium,
	dereddenSpectrum,
	type FluxCurve,
	hostLight,
	prepareSpectrum,
	type TelluricTransmission,
} from "../../../astro/index.js";
import { continuumFaultWords } from "../../../astro/spectrum/continuum/words.js";
import { withoutUnknown } from "../../../astro/spectrum/correct/without-unknown.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { Corrections } from "../../state.js";
import type { Medium, Spectrum, SpectrumTemplate } from "../../types.js";
import { correctWords } from "../../words/panels/correct.js";
import { type FluxAxis, isMagnitudes } from "../flux/flux.js";
import { aboutSpectrum, type Issue, type Message } from "../message.js";
import { continuumOf } from "./continuum.js";
import { faultText, type TelluricResult, telluricOf, telluricTexts } from "./telluric.js";

export type CorrectedSpectra = {
	value: readonly Spectrum[];
	issues: readonly Issue[];
	/** What has been taken out, in short, for the axis and for pictures; and no unit of a ratio. */
	axis(language: Language): Partial<FluxAxis>;
	/** Exponents of the telluric transmission, one for each spectrum; empty where none is taken out. */
	telluric: readonly TelluricResult[];
};

/** The spectra after their corrections. What cannot be taken out of a spectrum is left in it, and said. */
export function correctSpectra(
	spectra: readonly Spectrum[],
	templates: readonly SpectrumTemplate[],
	corrections: Corrections,
	redshift: number,
	transmission?: TelluricTransmission,
): CorrectedSpectra {
	const { galacticEbv, hostEbv, rv, law } = corrections;
	const issues: Issue[] = [];
	const deredden = (spectrum: Spectrum, ebv: number, z: number): Spectrum =>
		ebv === 0 ? spectrum : dereddenSpectrum(spectrum, { ebv, rv, law, redshift: z });
	const { telluric: choice } = corrections;
	const telluric = choice ? spectra.map((spectrum) => telluricOf(spectrum, choice, transmission)) : [];
	const clear = spectra.map((spectrum, i) => deredden(telluric[i]?.spectrum ?? spectrum, galacticEbv, 0));
	const host = hostOf(corrections, clear, templates, redshift);
	const value = clear.map((spectrum, i) => {
		const report = (message: Message) =>
			issues.push({ subject: spectrum.id, message: aboutSpectrum(spectrum.id, message) });
		const { fault = null } = telluric[i] ?? {};
		if (fault) report((language) => wordsIn(language, correctWords).keepsTelluric(faultText(fault, language)));
		const alone = host && host.id !== spectrum.id ? withoutHost(spectrum, host, report) : spectrum;
		const corrected = withoutContinuum(deredden(alone, hostEbv, redshift), corrections, report);
		const kept = withoutUnknown(spectrum, corrected);
		const lost = corrected.fluxes.length - kept.fluxes.length;
		if (lost > 0)
			report((language) => {
				const { integer } = language.numbers;
				return wordsIn(language, correctWords).correctionUnknown(integer(lost), integer(corrected.fluxes.length), lost);
			});
		return kept;
	});
	const isRatio = corrections.continuum?.use === "divide";
	return {
		value,
		issues,
		telluric,
		axis: (language) => ({
			corrections: correctionTexts(corrections, telluric, language),
			...(isRatio && { unit: "" }),
		}),
	};
}

type Report = (message: Message) => void;
type Host = { id: string; share: number; curve(medium: Medium): FluxCurve };

/** The spectrum or template that the light of the host is taken from; null where there is none of that id. */
function hostOf(
	{ hostLight: chosen }: Corrections,
	spectra: readonly Spectrum[],
	templates: readonly SpectrumTemplate[],
	redshift: number,
): Host | null {
	if (!chosen) return null;
	const template = templates.find(({ id }) => id === chosen.id);
	const source = spectra.find(({ id }) => id === chosen.id) ?? template;
	if (!source) return null;
	const { wavelengths, fluxes } = prepareSpectrum(source);
	const stretch = source === template ? 1 + redshift : 1;
	return {
		...chosen,
		curve: (medium) => ({
			wavelengths: wavelengths.map((wavelength) => convertMedium(wavelength * stretch, source.medium ?? "air", medium)),
			fluxes,
		}),
	};
}

const mediumOf = ({ medium }: Spectrum): Medium => medium ?? "air";

function withoutHost(spectrum: Spectrum, { curve, share, id }: Host, report: Report): Spectrum {
	const words = (language: Language) => wordsIn(language, correctWords);
	if (isMagnitudes(spectrum.fluxUnit)) {
		report((language) => words(language).noHostOfMagnitudes);
		return spectrum;
	}
	const light = hostLight(prepareSpectrum(spectrum), curve(mediumOf(spectrum)), share);
	if (light) return applyContinuum(spectrum, light, "subtract");
	report((language) => words(language).hostApart(id));
	return spectrum;
}

function withoutContinuum(spectrum: Spectrum, { continuum }: Corrections, report: Report): Spectrum {
	if (!continuum) return spectrum;
	const { use } = continuum;
	if (isMagnitudes(spectrum.fluxUnit)) {
		report((language) => wordsIn(language, correctWords).noContinuumOfMagnitudes);
		return spectrum;
	}
	const curve = continuumOf(spectrum, continuum);
	const { fault } = curve;
	if (fault) {
		report((language) =>
			wordsIn(language, correctWords).noContinuum(fault(wordsIn(language, continuumFaultWords), language.numbers)),
		);
		return spectrum;
	}
	if (use === "draw") return spectrum;
	const corrected = applyContinuum(spectrum, curve, use);
	return use === "divide" ? { ...corrected, fluxUnit: null } : corrected;
}

function correctionTexts(corrections: Corrections, telluric: readonly TelluricResult[], language: Language): string[] {
	const { galacticEbv, hostEbv, hostLight: host, continuum, rv, law } = corrections;
	const words = wordsIn(language, correctWords);
	const text = (value: number) => language.numbers.atMost(value, 3);
	return [
		...telluricTexts(telluric, language),
		...(galacticEbv === 0 ? [] : [words.dereddenedMilkyWay(text(galacticEbv))]),
		...(host ? [words.withoutHostLight(host.id, language.numbers.atMost(100 * host.share, 1))] : []),
		...(hostEbv === 0 ? [] : [words.dereddenedHost(text(hostEbv))]),
		...(galacticEbv === 0 && hostEbv === 0 ? [] : [words.lawAndRv(law, text(rv))]),
		...continuumTexts(continuum, words),
	];
}

function continuumTexts(continuum: Corrections["continuum"], words: typeof correctWords): string[] {
	if (!continuum || continuum.use === "draw") return [];
	const { use, knots = [] } = continuum;
	const text = use === "divide" ? words.dividedByContinuum : words.continuumSubtracted;
	return knots.length === 0 ? [text] : [text, words.knotsByHand];
}
