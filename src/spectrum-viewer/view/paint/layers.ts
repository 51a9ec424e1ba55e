import { filters } from "#lazy/spectrum-viewer/filters";
import { templates } from "#lazy/spectrum-viewer/templates";
import { AXIS_TEXT, commonExponent, drawAxis, type Layer, type Pen } from "../../../plot/index.js";
import { wavelengthAxes, wavelengthTicks } from "../../model/axes/axes.js";
import type { PlacedComparison } from "../../model/flux/comparison.js";
import { fluxTitle } from "../../model/text/fluxTitle.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumState } from "../../state.js";
import type { PanelInteraction } from "../panel.js";
import { paintData } from "./paintData.js";
import { createLaneMemory } from "./paintLabels.js";
import { paintFixed, paintMoving } from "./paintLines.js";

/**
 * Layers of a spectrum viewer, from the bottom: filters and markers stand behind the spectra. A step of the redshift repaints `lines` and
 * `templates`; the pointer repaints `cursor`; a zoom repaints all of them.
 */
export type SpectrumLayerName = "fixed" | "lines" | "data" | "templates" | "cursor" | "axes";

/** Painter of cursor, box and hovered line; null until the code for pointer and keys is attached. */
export type CursorPaint = { current: ((pen: Pen, view: SpectrumView) => void) | null };

/** Whether the layer "cursor" shows anything. If not, a step of the redshift need not repaint it. */
export const hasCursorLayer = (s: SpectrumState): boolean =>
	s.cursor !== null || s.hoveredLine !== null || s.box !== null || s.panel !== null;

export function createSpectrumLayers(
	cursor: CursorPaint,
	active: { current: PanelInteraction | null },
	hasTemplates: boolean,
): readonly Layer<SpectrumView>[] {
	const memory = createLaneMemory();
	const templateLayer: Layer<SpectrumView> = {
		name: "templates",
		medium: "canvas",
		paint: (pen, view) => templates.now()?.paintTemplates(pen, view),
	};
	return [
		{
			name: "fixed",
			medium: "canvas",
			paint(pen, view) {
				paintFixed(pen, view);
				if (view.filters) filters.now()?.paintFilters(pen, view, view.filters);
			},
			isEmpty: ({ lines, filters }) => lines.fixed.length + lines.bands.length === 0 && filters === null,
		},
		{ name: "lines", medium: "canvas", paint: (pen, view) => paintMoving(pen, view, memory) },
		{ name: "data", medium: "canvas", paint: paintData },
		...(hasTemplates ? [templateLayer] : []),
		{
			name: "cursor",
			medium: "canvas",
			paint(pen, view) {
				active.current?.paint?.(pen, view);
				cursor.current?.(pen, view);
			},
			isEmpty: ({ state }) => !hasCursorLayer(state),
		},
		{ name: "axes", medium: "svg", paint: paintAxes },
	];
}

/** CSS pixels that a figure must have for titles of its axes. */
const MIN_TITLED_HEIGHT = 140;
/** Over more decades a log axis labels its ticks in powers of ten, without a common power. */
const MAX_COMMON_RATIO = 1000;

function paintAxes(pen: Pen, view: SpectrumView): void {
	const { x, y, layout, size, language } = view;
	const { numbers } = language;
	const isTitled = size.height >= MIN_TITLED_HEIGHT;
	const { below } = wavelengthAxes(view);
	const ticks = wavelengthTicks(view, below);
	const last = ticks.at(-1);
	// Without a title the last label has the unit.
	if (!isTitled && last) last.label += ` ${below.unit}`;
	drawAxis(
		pen,
		{ scale: x, orient: "bottom", ticks, numbers, ...(isTitled ? { title: below.title } : {}) },
		layout.plot,
	);
	const hasOwnPowers = y.kind === "log" && y.domain[1] > MAX_COMMON_RATIO * y.domain[0];
	const isStacked = view.lanes.size > 0;
	const exponent = hasOwnPowers || isStacked ? 0 : commonExponent(y.domain);
	drawAxis(
		pen,
		{
			scale: y,
			orient: "left",
			...(isStacked ? { ticks: [] } : {}),
			divideBy: 10 ** exponent,
			numbers,
			...(isTitled ? { title: fluxAxisTitle(view, exponent) } : {}),
		},
		layout.data,
	);
	if (view.comparison) paintStripAxis(pen, view, view.comparison);
}

/** The axis at the left of the ratio or difference of two spectra. */
function paintStripAxis(pen: Pen, { language }: SpectrumView, { y, area, axisTitle }: PlacedComparison): void {
	const exponent = commonExponent(y.domain);
	const title = axisTitle(exponent, language);
	const { numbers } = language;
	drawAxis(pen, { scale: y, orient: "left", spacing: 30, divideBy: 10 ** exponent, numbers, title }, area);
}

/** Name, power of ten and unit; the short name where there is no room. */
export function fluxAxisTitle(
	{
		fluxAxis,
		language,
		layout,
		size,
		measure,
	}: Pick<SpectrumView, "fluxAxis" | "language" | "layout" | "size" | "measure">,
	exponent: number,
): string {
	const power = exponent === 0 ? "" : `10^{${exponent < 0 ? "−" : ""}${Math.abs(exponent)}}`;
	const title = fluxTitle(fluxAxis, language, { power });
	const { data, plot } = layout;
	const isAbove = data.y + data.height < plot.y + plot.height - 1;
	const fits = measure(title, AXIS_TEXT) <= (isAbove ? data.height : size.height - data.y);
	return fits ? title : fluxTitle(fluxAxis, language, { power, isShort: true });
}
