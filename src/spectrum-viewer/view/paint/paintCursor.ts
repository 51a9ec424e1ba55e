import { AXIS_SMALL, type Pen, type Scale } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { sampleAt, stagesOf } from "../../model/hover.js";
import { lineDoubt } from "../../model/lines/lineDoubt.js";
import { type LineMarker, observedPosition } from "../../model/lines/markers.js";
import { velocityText } from "../../model/text/format.js";
import { lengthText } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import { figureWords } from "../../words/figure.js";
import { readoutWords } from "../../words/readout.js";

/** The cursor with a dot on each spectrum, the marker under the pointer with its label, and the zoom box during its drag. */
export function paintCursor(pen: Pen, view: SpectrumView): void {
	const { x, layout, lines, state, medium, measure } = view;
	const { plot, data } = layout;
	if (state.box) {
		const { box } = state;
		pen.fill((path) => path.rect(box.x, box.y, box.width, box.height), {
			color: "var(--astropane-accent)",
			opacity: 0.12,
		});
		pen.stroke((path) => path.rect(box.x + 0.5, box.y + 0.5, box.width, box.height), {
			color: "var(--astropane-accent)",
		});
	}
	const hovered =
		state.hoveredLine === null
			? undefined
			: [...lines.moving, ...lines.fixed, ...lines.bands].find((marker) => marker.key === state.hoveredLine);
	if (hovered) {
		const observed = observedPosition(hovered, state, medium);
		const px = Math.round(x.map(observed)) + 0.5;
		if (px >= plot.x && px <= plot.x + plot.width) {
			// A band is shaded on the layer "fixed".
			if (!hovered.band)
				pen.stroke(
					(path) => {
						path.moveTo(px, data.y);
						path.lineTo(px, data.y + data.height);
					},
					{ color: hovered.color, width: 2, dash: hovered.dash },
				);
			const widthOf = (text: string) => measure(text, AXIS_SMALL) * BOLD_WIDTH + LABEL_PADDING;
			const label = labelsOf(hovered, view).find((text) => widthOf(text) <= plot.width) ?? hovered.label;
			const half = widthOf(label) / 2;
			const middle = Math.min(Math.max(px, plot.x + half), plot.x + plot.width - half);
			pen.text(label, middle, data.y + 12, {
				color: hovered.color,
				size: AXIS_SMALL,
				weight: 600,
				anchor: "middle",
				halo: "var(--astropane-ground)",
			});
		}
	}
	const { cursor } = state;
	if (cursor === null || state.box) return;
	const px = x.map(cursor.wavelength);
	if (!(px >= plot.x && px <= plot.x + plot.width)) return;
	pen.stroke(
		(path) => {
			path.moveTo(Math.round(px) + 0.5, data.y);
			path.lineTo(Math.round(px) + 0.5, data.y + data.height);
		},
		{ color: "var(--astropane-ink-soft)", opacity: 0.6 },
	);
	pen.clip(data, () => {
		view.visibleCurves.forEach((curve, k) => {
			const i = sampleAt(curve, cursor.wavelength);
			const flux = i < 0 ? Number.NaN : (curve.fluxes[i] ?? Number.NaN);
			if (!Number.isFinite(flux)) return;
			const cx = x.map(curve.wavelengths[i] as number);
			const cy = (view.yScales[k] as Scale).map(flux);
			pen.fill((path) => path.arc(cx, cy, 3.5, 0, 2 * Math.PI), { color: "var(--astropane-ground)" });
			pen.fill((path) => path.arc(cx, cy, 2.5, 0, 2 * Math.PI), { color: curve.color });
		});
	});
}

/** Width of bold text in units of the same text in regular weight, which `measure` assumes. */
const BOLD_WIDTH = 1.08;
/** CSS pixels. */
const LABEL_PADDING = 8;

/** Labels of a marker, the longest first: wavelengths at rest, with the redshift and with the velocity; then shorter ones. */
function labelsOf(marker: LineMarker, view: SpectrumView): string[] {
	const { rest, redshifted, shifted, velocity } = stagesOf(marker, view);
	const { language, state } = view;
	const length = (wavelength: number) => lengthText(wavelength, state.wavelengthUnit, language);
	const stages = marker.isStatic
		? [rest]
		: velocity !== 0 && state.redshift !== 0
			? [rest, redshifted, shifted]
			: [rest, shifted];
	const isMoved = !marker.isStatic && velocity !== 0;
	const convention = wordsIn(language, figureWords)[state.velocityConvention];
	const atVelocity = isMoved ? ` ${wordsIn(language, readoutWords).atVelocity(velocityText(velocity, language))}` : "";
	const doubt = lineDoubt(marker, language);
	const path = `${marker.label}  ${stages.map(length).join(" → ")}`;
	const last = length(stages.at(-1) as number);
	return [
		`${path}${atVelocity && `${atVelocity}, ${convention}`}${doubt && ` (${doubt})`}`,
		path,
		`${marker.label}  ${last}${atVelocity}`,
		`${marker.label}  ${last}`,
	];
}
