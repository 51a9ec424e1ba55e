import { AXIS_SMALL, type CsvColumn, type ExportOptions, plainText, toCsv } from "../../plot/index.js";
import type { SpectrumView } from "./view.js";

const ROW = 18;

/** The legend below an exported picture. */
export function legendFooter(view: SpectrumView): NonNullable<ExportOptions["footer"]> {
	const { curves, layout } = view;
	return {
		height: curves.length * ROW + 8,
		paint(pen, top) {
			curves.forEach((curve, i) => {
				const y = top + 12 + i * ROW;
				pen.stroke(
					(path) => {
						path.moveTo(layout.plot.x, y);
						path.lineTo(layout.plot.x + 18, y);
					},
					{ color: curve.color, width: 2 },
				);
				pen.text(curve.label, layout.plot.x + 26, y, {
					color: "var(--astropane-ink)",
					size: AXIS_SMALL,
					baseline: "middle",
				});
			});
		},
	};
}

/** What is drawn, as a table: wavelength, flux and error of each visible spectrum side by side. */
export function spectraCsv(view: SpectrumView): string {
	const columns: CsvColumn[] = view.curves.flatMap((curve) => [
		{ name: `${curve.label}: observed wavelength (Å, ${view.medium})`, values: curve.wavelengths },
		{ name: `${curve.label}: ${plainText(view.fluxTitle)}`, values: curve.fluxes },
		...(curve.sides
			? [
					{ name: `${curve.label}: error below (1σ)`, values: curve.sides.lower },
					{ name: `${curve.label}: error above (1σ)`, values: curve.sides.upper },
				]
			: curve.errors
				? [{ name: `${curve.label}: error (1σ)`, values: curve.errors }]
				: []),
	]);
	return toCsv(columns);
}
