import { fromAngstrom } from "../../../astro/index.js";
import { type CsvColumn, plainText, toCsv } from "../../../plot/index.js";
import { lengthUnit } from "../text/format.js";
import type { SpectrumView } from "../view.js";

/** Digits of a wavelength in nm or µm: more than any spectrum has, and none of those that the division brings. */
const DIGITS = 13;

/**
 * What is drawn, as a table: wavelength (in the unit of the axis), flux and error of each visible spectrum side by side,
 * without offsets; templates.
 */
export function spectraCsv(view: SpectrumView): string {
	const unit = view.state.wavelengthUnit;
	const inUnit = (values: Float64Array) =>
		unit === "angstrom" ? values : values.map((w) => Number(fromAngstrom(w, unit).toPrecision(DIGITS)));
	const title = plainText(view.fluxTitle).replace(/ [+×] offset$/, "");
	const wavelength = `observed wavelength (${lengthUnit(unit)}, ${view.medium})`;
	const columns: CsvColumn[] = view.visibleCurves.flatMap((curve) => [
		{ name: `${curve.label}: ${wavelength}`, values: inUnit(curve.wavelengths) },
		{ name: `${curve.label}: ${title}`, values: curve.fluxes },
		...(curve.sides
			? [
					{ name: `${curve.label}: error below (1σ)`, values: curve.sides.lower },
					{ name: `${curve.label}: error above (1σ)`, values: curve.sides.upper },
				]
			: curve.errors
				? [{ name: `${curve.label}: error (1σ)`, values: curve.errors }]
				: []),
	]);
	const templates = view.templates
		.filter(({ isDrawn }) => isDrawn)
		.flatMap(({ label, scale, rest, fluxes, observedOf, drawnOf }) => [
			{ name: `Template ${label}: ${wavelength}`, values: inUnit(rest.map(observedOf)) },
			{ name: `Template ${label} × ${scale}: ${title}`, values: fluxes.map(drawnOf) },
		]);
	return toCsv([...columns, ...templates]);
}
