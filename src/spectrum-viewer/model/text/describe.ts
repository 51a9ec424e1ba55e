import { fromAngstrom } from "../../../astro/index.js";
import { plainText } from "../../../plot/index.js";
import { type Language, sentences, wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import { groupLabel } from "../lines/markers.js";
import type { SpectrumView } from "../view.js";
import { fluxTitle } from "./fluxTitle.js";
import { fluxText, lengthRange, lengthUnit, redshiftText, velocityText } from "./format.js";

/** Names that are listed; the others are counted. */
const MAX_NAMES = 5;

/** Description of the figure for readers: spectra and their ranges, z, v, lines, flux axis, templates. */
export function describeSpectrum(view: SpectrumView): string {
	const { language, fluxAxis } = view;
	const words = wordsIn(language, figureWords);
	const title = plainText(fluxTitle(fluxAxis, language));
	const templates = view.templates
		.filter(({ hidden }) => !hidden)
		.map(({ label, scale, problem }) =>
			problem === null
				? words.describeTemplate(label, fluxText(scale, language))
				: words.describeTemplateProblem(label, problem(language)),
		);
	return sentences(
		describeSpectra(view),
		view.lanes.size > 0 && words.describeStack,
		describeShift(view),
		describeLines(view),
		fluxAxis.log ? words.describeLogAxis(title) : words.describeFluxAxis(title),
		describeFluxRange(view),
		...templates,
		view.comparison?.describe(view),
		view.filters?.describe(language),
		view.pinCode?.describePins(view),
		noLineTexts(view)[0],
	);
}

const drawnCurves = ({ listedCurves, state }: SpectrumView) =>
	listedCurves.filter((curve) => Number.isFinite(curve.extent[0]) && !state.hiddenSpectra.includes(curve.id));

function describeSpectra(view: SpectrumView): string {
	const { language, medium, state } = view;
	const { numbers } = language;
	const words = wordsIn(language, figureWords);
	const curves = drawnCurves(view);
	if (curves.length === 0) return words.describeNothing;
	const inUnit = (angstrom: number) => fromAngstrom(angstrom, state.wavelengthUnit);
	const range = numbers.range(
		inUnit(Math.min(...curves.map(({ extent }) => extent[0]))),
		inUnit(Math.max(...curves.map(({ extent }) => extent[1]))),
		lengthUnit(state.wavelengthUnit),
	);
	const names = numbers.list(
		curves.map((curve) => curve.label),
		MAX_NAMES,
	);
	const converted = curves.filter((curve) => curve.convertedFrom !== null).length;
	const mediumText = converted > 0 ? words.partlyConverted(words[medium], numbers.integer(converted)) : words[medium];
	return curves.length === 1
		? words.describeSpectrum(names, range, mediumText)
		: words.describeSpectra(numbers.integer(curves.length), names, range, mediumText);
}

function describeShift({ language, state }: SpectrumView): string {
	const words = wordsIn(language, figureWords);
	const z = redshiftText(state.redshift, language);
	const groups = Object.entries(state.ionVelocities);
	if (state.velocity === 0 && groups.length === 0) return words.describeRedshift(z);
	const velocities = [
		velocityText(state.velocity, language),
		...groups.map(([group, v]) => words.groupVelocity(groupLabel(group, language), velocityText(v, language))),
	];
	return words.describeShift(z, velocities.join(", "), words[state.velocityConvention]);
}

function describeLines({ language, lines }: SpectrumView): string {
	const { numbers } = language;
	const markers = [...lines.moving, ...lines.fixed, ...lines.bands];
	const groups = [...new Set(markers.map(({ group }) => groupLabel(group, language)))];
	return wordsIn(language, figureWords).describeLines(
		numbers.integer(markers.length),
		numbers.integer(groups.length),
		numbers.list(groups, MAX_NAMES),
		markers.length,
		groups.length,
	);
}

function describeFluxRange(view: SpectrumView): string {
	const curves = drawnCurves(view);
	const low = Math.min(...curves.map(({ fluxRange }) => fluxRange[0]));
	const high = Math.max(...curves.map(({ fluxRange }) => fluxRange[1]));
	if (!(low < high)) return "";
	return wordsIn(view.language, figureWords).describeFluxRange(view.language.numbers.range(low, high));
}

/** Notices for a view in which none of the chosen moving lines falls, the longest first; empty where one does. */
export function noLineTexts({ lines, positions, x, state, medium, language }: SpectrumView): string[] {
	const [a, b] = x.domain;
	const isInView = (wavelength: number) => wavelength >= a && wavelength <= b;
	const hasCustomLine = lines.fixed.some((marker) => marker.line === null && isInView(marker[medium]));
	if (lines.moving.length === 0 || hasCustomLine || positions.some(isInView)) return [];
	const words = wordsIn(language, figureWords);
	const [low, high] = lengthRange(a, b, state.wavelengthUnit, language);
	const z = language.numbers.atMost(state.redshift, 6, 0, false);
	return [
		words.noLineBetween(low, high, lengthUnit(state.wavelengthUnit), z),
		words.noLineInViewAt(z),
		words.noLineInView,
	];
}

export function figureTitle(count: number, label: string | undefined, language: Language): string {
	const words = wordsIn(language, figureWords);
	if (count === 0) return words.noSpectrumTitle;
	if (count === 1) return words.spectrumTitle(label ?? words.unnamedSource);
	return words.spectraTitle(language.numbers.integer(count));
}
