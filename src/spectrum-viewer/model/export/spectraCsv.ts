import { fromAngstrom } from "../../../astro/index.js";
import { type CsvColumn, plainText, toCsv } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { exportWords } from "../../words/export.js";
import { figureWords } from "../../words/figure.js";
import { fluxTitle } from "../text/fluxTitle.js";
import { lengthUnit } from "../text/format.js";
import type { SpectrumView } from "../view.js";

/** Significant digits of a converted wavelength: more than any spectrum has, and none of the rounding errors. */
const MAX_DIGITS = 13;

/**
 * The spectra that are drawn as a table: wavelength (in the unit of the axis), flux and error of each visible one side by
 * side, without the lanes of a stack; templates; the ratio or difference of two spectra; pins.
 */
export function spectraCsv(view: SpectrumView): string {
	const { language, medium, state } = view;
	const unit = state.wavelengthUnit;
	const inUnit = (values: Float64Array) =>
		unit === "angstrom" ? values : values.map((w) => Number(fromAngstrom(w, unit).toPrecision(MAX_DIGITS)));
	const words = wordsIn(language, exportWords);
	const flux = plainText(fluxTitle({ ...view.fluxAxis, isStacked: false }, language));
	const wavelength = words.wavelengthColumn(lengthUnit(unit), wordsIn(language, figureWords)[medium]);
	const columns: CsvColumn[] = view.visibleCurves.flatMap(({ label, wavelengths, fluxes, errors, sides }) => [
		{ name: words.columnOf(label, wavelength), values: inUnit(wavelengths) },
		{ name: words.columnOf(label, flux), values: fluxes },
		...(sides
			? [
					{ name: words.columnOf(label, words.errorBelowColumn), values: sides.lower },
					{ name: words.columnOf(label, words.errorAboveColumn), values: sides.upper },
				]
			: errors
				? [{ name: words.columnOf(label, words.csvErrorColumn), values: errors }]
				: []),
	]);
	const templates = view.templates
		.filter(({ isDrawn }) => isDrawn)
		.flatMap(({ label, scale, rest, fluxes, observedOf, drawnOf }) => [
			{ name: words.columnOf(words.templateColumn(label), wavelength), values: inUnit(rest.map(observedOf)) },
			{
				name: words.columnOf(words.scaledTemplateColumn(label, String(scale)), flux),
				values: fluxes.map(drawnOf),
			},
		]);
	const { comparison } = view;
	const compared: CsvColumn[] = [];
	if (comparison) {
		const label = comparison.label(view);
		const { wavelengths, fluxes, errors } = comparison.samples;
		compared.push(
			{ name: words.columnOf(label, wavelength), values: inUnit(wavelengths) },
			{ name: label, values: fluxes },
		);
		if (errors) compared.push({ name: words.columnOf(label, words.csvErrorColumn), values: errors });
	}
	const pins = view.pinCode?.pinColumns(view, (angstrom) => inUnit(Float64Array.of(angstrom))[0] as number) ?? [];
	return toCsv([...columns, ...templates, ...compared, ...pins]);
}
