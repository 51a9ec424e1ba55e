import { commonExponent, drawAxis, type Layer, type Pen } from "../../plot/index.js";
import type { SpectrumView } from "../model/view.js";
import type { ActiveTool } from "../tools/parts.js";
import { paintData } from "./paintData.js";
import { createLaneMemory, paintFixed, paintMoving } from "./paintLines.js";

/**
 * The sheets of a spectrum viewer, bottom up. A step of the redshift repaints `lines` alone; the pointer repaints
 * `cursor` alone; a zoom repaints all of them.
 */
export type SpectrumLayerName = "fixed" | "data" | "lines" | "cursor" | "axes";

/** What paints cursor, box and hovered line: there as soon as something can move them. */
export type CursorPaint = { current: ((pen: Pen, view: SpectrumView) => void) | null };

export function createSpectrumLayers(
	cursor: CursorPaint,
	active: { current: ActiveTool | null },
): readonly Layer<SpectrumView>[] {
	const memory = createLaneMemory();
	return [
		{ name: "fixed", medium: "canvas", paint: paintFixed },
		{ name: "data", medium: "canvas", paint: paintData },
		{ name: "lines", medium: "canvas", paint: (pen, view) => paintMoving(pen, view, memory) },
		{
			name: "cursor",
			medium: "canvas",
			paint(pen, view) {
				active.current?.paint?.(pen, view);
				cursor.current?.(pen, view);
			},
		},
		{ name: "axes", medium: "svg", paint: paintAxes },
	];
}

function paintAxes(pen: Pen, { x, y, layout, medium, fluxTitle, size }: SpectrumView): void {
	const { plot, data } = layout;
	drawAxis(
		pen,
		{ scale: x, orient: "bottom", ...(size.height >= 140 ? { title: `Observed wavelength (Å, ${medium})` } : {}) },
		plot,
	);
	const exponent = commonExponent(y.domain);
	const unit = exponent === 0 ? "" : ` ×10^{${exponent < 0 ? "−" : ""}${Math.abs(exponent)}}`;
	drawAxis(
		pen,
		{
			scale: y,
			orient: "left",
			divideBy: 10 ** exponent,
			...(size.height >= 140 ? { title: `${fluxTitle}${unit}` } : {}),
		},
		data,
	);
}
