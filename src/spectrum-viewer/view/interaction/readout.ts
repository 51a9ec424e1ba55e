import { wordsIn } from "../../../text/index.js";
import type { TooltipContent, TooltipRow } from "../../../ui/index.js";
import { velocityAxis } from "../../model/axes/velocityAxis.js";
import type { Readout } from "../../model/hover.js";
import { lineDoubt } from "../../model/lines/lineDoubt.js";
import { fluxText, lengthUnit, velocityText } from "../../model/text/format.js";
import { lengthInWords, lengthText, lengthValue, magnitudeText, spokenUnit } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import { figureWords } from "../../words/figure.js";
import { readoutWords } from "../../words/readout.js";

/** A flux with its error and, where it was converted, its unit. */
function fluxWithError({ flux, error, sides, masked }: Readout, { fluxAxis, state, language }: SpectrumView): string {
	if (masked) return wordsIn(language, figureWords).masked;
	const text = fluxAxis.magnitudes ? magnitudeText : fluxText;
	const write = (value: number) => text(value, language);
	const unit = fluxAxis.unit && state.fluxQuantity !== "given" ? ` ${fluxAxis.unit}` : "";
	if (sides) return `${write(flux)} +${write(sides[1])} −${write(sides[0])}${unit}`;
	return `${write(flux)}${error === null ? "" : ` ± ${write(error)}`}${Number.isFinite(flux) ? unit : ""}`;
}

/** The nearest line with its distance: "Hα (+12.3 Å)", or for a screen reader "Hα, 12.3 ångström to the blue of here". */
function nearestLineText({ nearest, observed }: Readout, { state, language }: SpectrumView, isSpoken: boolean): string {
	const words = wordsIn(language, readoutWords);
	if (!nearest) return words.noNearestLine;
	const { marker } = nearest;
	const doubt = lineDoubt(marker, language);
	const ending = doubt && `, ${doubt}`;
	if (marker.band) return `${marker.label}${ending}`;
	const offset = observed - nearest.observed;
	const { wavelengthUnit: unit } = state;
	const size = Math.abs(offset);
	const value = unit === "angstrom" ? language.numbers.fixed(size, 1, false) : lengthValue(size, unit, language);
	if (!isSpoken) {
		return `${marker.label} (${offset >= 0 ? "+" : "−"}${value} ${lengthUnit(unit)})${ending}`;
	}
	const distance = `${value} ${spokenUnit(unit)}`;
	const direction = offset >= 0 ? words.bluerThanCursor(distance) : words.redderThanCursor(distance);
	return `${marker.label}, ${direction}${ending}`;
}

/** Wavelengths of the nearest line, Å: at rest, with the redshift, with the velocity. Shifts of zero are left out. */
function stagesOfLine({ stages }: Readout, { state, language }: SpectrumView): [label: string, wavelength: number][] {
	if (!stages) return [];
	const words = wordsIn(language, readoutWords);
	const convention = wordsIn(language, figureWords)[state.velocityConvention];
	const { rest, redshifted, shifted, velocity } = stages;
	const rows: [string, number][] = [[words.restStage, rest]];
	if (state.redshift !== 0) rows.push([words.redshiftStage, redshifted]);
	if (velocity !== 0) rows.push([words.velocityStage(velocityText(velocity, language), convention), shifted]);
	return rows;
}

/** The velocity at the cursor, on a velocity axis. */
function velocityRows({ observed }: Readout, view: SpectrumView): TooltipRow[] {
	const axis = view.state.xAxis === "velocity" ? velocityAxis(view) : null;
	if (!axis) return [];
	const { velocityAbout } = wordsIn(view.language, readoutWords);
	const velocity = velocityText(Math.round(axis.toValue(observed)), view.language);
	return [{ label: velocityAbout(axis.marker.label), value: velocity }];
}

/** Flux of each template at the cursor, and the factor that it is scaled by. */
function templateRows({ observed }: Readout, { templates, language }: SpectrumView): TooltipRow[] {
	return templates
		.filter(({ isDrawn }) => isDrawn)
		.map((template) => ({
			label: template.label,
			value: `${fluxText(template.at(observed), language)} (× ${fluxText(template.scale, language)})`,
			color: template.color,
		}));
}

/** The ratio or difference of two spectra at the cursor. */
function comparisonRows({ observed }: Readout, view: SpectrumView): TooltipRow[] {
	const { comparison, language } = view;
	if (!comparison) return [];
	return [{ label: comparison.label(view), value: fluxText(comparison.at(observed), language) }];
}

/** The readout at the pointer. */
export function readoutTooltip(readout: Readout, view: SpectrumView): TooltipContent {
	const { state, language, fluxAxis } = view;
	const words = wordsIn(language, readoutWords);
	const ofFigure = wordsIn(language, figureWords);
	const length = (angstrom: number) => lengthText(angstrom, state.wavelengthUnit, language);
	const { curve, nearest } = readout;
	const rows = [
		{ label: words.observedRow, value: length(readout.observed) },
		{ label: words.restRow, value: length(readout.rest) },
		...velocityRows(readout, view),
		{
			label: fluxAxis.magnitudes ? fluxAxis.shortName : ofFigure.flux,
			value: fluxWithError(readout, view),
			...(curve ? { color: curve.color } : {}),
		},
		{
			label: words.nearestLineRow,
			value: nearestLineText(readout, view, false),
			...(nearest ? { color: nearest.marker.color } : {}),
		},
		...stagesOfLine(readout, view).map(([label, wavelength]) => ({ label, value: length(wavelength) })),
		...templateRows(readout, view),
		...comparisonRows(readout, view),
	];
	const status = nearest?.marker.line?.status ?? "verified";
	return {
		...(view.visibleCurves.length > 1 && curve ? { title: curve.label } : {}),
		rows,
		...(status === "verified" ? {} : { note: status === "unverified" ? words.unverifiedNote : words.singleSourceNote }),
	};
}

/** The flux, for a screen reader. */
export function fluxSentence(readout: Readout, view: SpectrumView): string {
	const ofFigure = wordsIn(view.language, figureWords);
	if (Number.isFinite(readout.flux))
		return wordsIn(view.language, readoutWords).readoutFlux(fluxWithError(readout, view));
	return readout.masked ? ofFigure.masked : ofFigure.noData;
}

/** The readout as one sentence, for a screen reader. */
export function readoutSentence(readout: Readout, view: SpectrumView): string {
	const { language } = view;
	const words = wordsIn(language, readoutWords);
	const unit = view.state.wavelengthUnit;
	const value = (angstrom: number) => lengthValue(angstrom, unit, language);
	const stages = stagesOfLine(readout, view)
		.map(([label, wavelength]) => `${label} ${value(wavelength)}`)
		.join(", ");
	const clauses = [
		words.readoutObserved(lengthInWords(readout.observed, unit, language)),
		words.readoutRest(value(readout.rest)),
		...velocityRows(readout, view).map((row) => `${row.label} ${row.value}`),
		fluxSentence(readout, view),
		...comparisonRows(readout, view).map((row) => `${row.label} ${row.value}`),
		words.readoutNearestLine(nearestLineText(readout, view, true)),
	].join(", ");
	return stages === "" ? `${clauses}.` : `${clauses}; ${words.readoutStages(`${stages} ${spokenUnit(unit)}`)}.`;
}
