import { fromAngstrom } from "../../astro/index.js";
import { AXIS_SMALL, type CsvColumn, type ExportOptions, plainText, toCsv } from "../../plot/index.js";
import { fluxText, lengthUnit } from "./format.js";
import type { SpectrumView } from "./view.js";

const ROW = 18;

/** The legend below an exported picture. */
export function legendFooter(view: SpectrumView): NonNullable<ExportOptions["footer"]> {
	const { curves, layout, phases } = view;
	const rows: { color: string; label: string; dash: number[] }[] = [
		...curves.map(({ id, label, color }) => ({
			color,
			label: [label, phases.get(id)].filter(Boolean).join("  "),
			dash: [],
		})),
		...view.templates
			.filter(({ isDrawn }) => isDrawn)
			.map(({ label, color, scale }) => ({
				color,
				label: `${label} × ${fluxText(scale)}`,
				dash: [6, 2],
			})),
	];
	return {
		height: rows.length * ROW + 8,
		paint(pen, top) {
			rows.forEach(({ color, label, dash }, i) => {
				const y = top + 12 + i * ROW;
				pen.stroke(
					(path) => {
						path.moveTo(layout.plot.x, y);
						path.lineTo(layout.plot.x + 18, y);
					},
					{ color, width: 2, dash },
				);
				pen.text(label, layout.plot.x + 26, y, {
					color: "var(--astropane-ink)",
					size: AXIS_SMALL,
					baseline: "middle",
				});
			});
		},
	};
}

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
	const columns: CsvColumn[] = view.curves.flatMap((curve) => [
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
