import { AXIS_SMALL, type Pen, type Scale } from "../../../plot/index.js";
import { sampleAt, stagesOf } from "../../model/hover.js";
import { lineDoubt } from "../../model/lines/lineDoubt.js";
import { type LineMarker, observedPosition } from "../../model/lines/markers.js";
import { lengthText, velocityText } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";

/** The cursor with a dot on each spectrum, the marker under the pointer with its name, and the box that is being drawn. */
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
			: [...lines.moving, ...lines.fixed, ...lines.bands].find((mark) => mark.key === state.hoveredLine);
	if (hovered) {
		const observed = observedPosition(hovered, state, medium);
		const px = Math.round(x.map(observed)) + 0.5;
		if (px >= plot.x && px <= plot.x + plot.width) {
			// A band is shaded already.
			if (!hovered.band)
				pen.stroke(
					(path) => {
						path.moveTo(px, data.y);
						path.lineTo(px, data.y + data.height);
					},
					{ color: hovered.color, width: 2, dash: hovered.dash },
				);
			const widthOf = (words: string) => measure(words, AXIS_SMALL) * BOLD + 8;
			const text = wordsOf(hovered, view).find((words) => widthOf(words) <= plot.width) ?? hovered.label;
			const half = widthOf(text) / 2;
			const at = Math.min(Math.max(px, plot.x + half), plot.x + plot.width - half);
			pen.text(text, at, data.y + 12, {
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

/** Bold letters are wider than those that are measured. */
const BOLD = 1.08;

/** Its wavelength at rest, with the redshift, and with its velocity, as far as these move it; then what can be said in less room. */
function wordsOf(mark: LineMarker, view: SpectrumView): string[] {
	const { rest, redshifted, shifted, velocity } = stagesOf(mark, view);
	const { redshift, velocityConvention, wavelengthUnit } = view.state;
	const text = (wavelength: number) => lengthText(wavelength, wavelengthUnit);
	const way = mark.isStatic ? [rest] : velocity !== 0 && redshift !== 0 ? [rest, redshifted, shifted] : [rest, shifted];
	const moved = mark.isStatic || velocity === 0 ? "" : ` at v ${velocityText(velocity)}`;
	const doubt = lineDoubt(mark);
	const said = `${mark.label}  ${way.map(text).join(" → ")}`;
	const last = way.at(-1) as number;
	return [
		`${said}${moved && `${moved}, ${velocityConvention}`}${doubt && ` (${doubt})`}`,
		said,
		`${mark.label}  ${text(last)}${moved}`,
		`${mark.label}  ${text(last)}`,
	];
}
