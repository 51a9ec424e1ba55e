import { firstSampleFrom } from "../../../astro/index.js";
import { AXIS_SMALL, type Pen, type Scale } from "../../../plot/index.js";
import type { Curve } from "../../model/flux/curve.js";
import { LEVEL_HEIGHT_PX } from "../../model/layouts/arrangeCurves.js";
import { placeLevels } from "../../model/layouts/stack.js";
import type { SpectrumView } from "../../model/view.js";
import { truncate } from "./truncate.js";

/** Maximum number of samples under a label that are examined. */
const MAX_SAMPLES = 2000;

/** Least and greatest y, CSS pixels, of a curve between two wavelengths, within its flux range; NaN without samples. */
function pixelRange({ wavelengths, fluxes, fluxRange }: Curve, y: Scale, from: number, to: number): [number, number] {
	const first = firstSampleFrom(wavelengths, from);
	const last = firstSampleFrom(wavelengths, to);
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (let i = first; i < last; i += Math.ceil((last - first) / MAX_SAMPLES)) {
		const flux = fluxes[i] as number;
		if (flux < low) low = flux;
		if (flux > high) high = flux;
	}
	const pixels = [low, high].map((flux) => y.map(Math.min(Math.max(flux, fluxRange[0]), fluxRange[1])));
	return low <= high ? [Math.min(...pixels), Math.max(...pixels)] : [Number.NaN, Number.NaN];
}

/** Labels of the curves of a stack, each above its right end; no label covers another or leaves the plot. */
export function paintLevels(pen: Pen, view: SpectrumView): void {
	const { x, yScales, visibleCurves, phases, measure, layout } = view;
	const { data } = layout;
	const right = data.x + data.width - 4;
	const labels = visibleCurves.map((curve, i) => {
		const text = truncate([curve.label, phases.get(curve.id)].filter(Boolean).join("  "), data.width * 0.6, measure);
		const end = Math.min(right, x.map(curve.extent[1]));
		const width = measure(text, AXIS_SMALL);
		const at = Math.max(end, data.x + 4 + width);
		const [top, bottom] = pixelRange(
			curve,
			yScales[i] as Scale,
			x.invert(Math.max(data.x, end - width)),
			x.invert(end),
		);
		const isInView = end > data.x && x.map(curve.extent[0]) < right && bottom >= data.y && top <= data.y + data.height;
		return { text, at, y: isInView ? top - 8 : Number.NaN };
	});
	const heights = placeLevels(
		labels.map(({ y }) => y),
		{ top: data.y + 8, bottom: data.y + data.height - 8, step: LEVEL_HEIGHT_PX - 1 },
	);
	labels.forEach(({ text, at }, i) => {
		const height = heights[i] as number;
		const { color } = visibleCurves[i] as Curve;
		if (!Number.isNaN(height))
			pen.text(text, at, height, {
				color,
				size: AXIS_SMALL,
				weight: 600,
				anchor: "end",
				baseline: "middle",
				halo: "var(--astropane-ground)",
			});
	});
}
