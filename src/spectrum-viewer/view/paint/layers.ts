import { AXIS_TEXT, commonExponent, drawAxis, type Layer, type Pen } from "../../../plot/index.js";
import { wavelengthAxes, wavelengthTicks } from "../../model/axes/axes.js";
import { fluxTitle } from "../../model/text/fluxTitle.js";
import type { SpectrumView } from "../../model/view.js";
import type { PanelInteraction } from "../panel.js";
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
	active: { current: PanelInteraction | null },
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

function paintAxes(pen: Pen, view: SpectrumView): void {
	const { x, y, layout, size } = view;
	const titled = size.height >= 140;
	const { below } = wavelengthAxes(view);
	const ticks = wavelengthTicks(view, below);
	const last = ticks.at(-1);
	// Without room for a title the last label says the unit.
	if (!titled && last) last.label += ` ${/\(([^,)]+)/.exec(below.title)?.[1] ?? ""}`;
	drawAxis(
		pen,
		{
			scale: x,
			orient: "bottom",
			ticks,
			...(titled ? { title: below.title } : {}),
		},
		layout.plot,
	);
	// Over many decades a log axis is labelled in powers of ten as it is.
	const exponent = y.kind === "log" && y.domain[1] > 1000 * y.domain[0] ? 0 : commonExponent(y.domain);
	drawAxis(
		pen,
		{
			scale: y,
			orient: "left",
			divideBy: 10 ** exponent,
			...(titled ? { title: fluxAxisTitle(view, exponent) } : {}),
		},
		layout.data,
	);
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
	const fits = measure(title, AXIS_TEXT) <= size.height - layout.plot.y;
	return fits ? title : fluxTitle(fluxAxis, language, { power, isShort: true });
}
