import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import type { PlacedComparison } from "../../model/flux/comparison.js";
import type { SpectrumView } from "../../model/view.js";
import { traceBand, traceCurve } from "./paintData.js";
import { truncate } from "./truncate.js";

const INK = "var(--astropane-ink)";

/** The ratio or difference of two spectra in its strip, with a line at the value of equal ones and its name. */
export function paintComparison(pen: Pen, view: SpectrumView, placed: PlacedComparison): void {
	const { area, y, samples, neutral } = placed;
	const strip = { ...view, y, layout: { ...view.layout, data: area } };
	const level = Math.round(y.map(neutral)) + 0.5;
	pen.clip(area, () => {
		if (level > area.y && level < area.y + area.height)
			pen.stroke(
				(path) => {
					path.moveTo(area.x, level);
					path.lineTo(area.x + area.width, level);
				},
				{ color: "var(--astropane-ink-soft)", dash: [4, 3] },
			);
		const { errors } = samples;
		if (errors && view.state.errorBands)
			pen.fill((path) => traceBand(path, { ...samples, errors, sides: null }, strip), { color: INK, opacity: 0.18 });
		pen.stroke((path) => traceCurve(path, samples.wavelengths, samples.fluxes, strip), {
			color: INK,
			width: 1.25,
			round: true,
		});
	});
	const right = area.x + area.width - 4;
	pen.text(truncate(placed.label(view), area.width - 8, view.measure), right, area.y + 8, {
		color: INK,
		size: AXIS_SMALL,
		weight: 600,
		anchor: "end",
		baseline: "middle",
		halo: "var(--astropane-ground)",
	});
}
