import { comparison } from "#lazy/spectrum-viewer/comparison";
import { corrections } from "#lazy/spectrum-viewer/corrections";
import { layouts } from "#lazy/spectrum-viewer/layouts";
import { pins } from "#lazy/spectrum-viewer/pins";
import { processing } from "#lazy/spectrum-viewer/processing";
import { envelope } from "../../../astro/index.js";
import type { PathSink, Pen, Scale } from "../../../plot/index.js";
import type { Curve } from "../../model/flux/curve.js";
import type { SpectrumView } from "../../model/view.js";

/** Radius of the circle for a sample between two gaps, CSS pixels; its stroke fills it. */
const SINGLE_SAMPLE_RADIUS = 1.5;

/** More spectra are drawn with thinner lines and fainter bands. */
const MANY_SPECTRA = 6;
/** Of spectra other than the highlighted one. */
const FADED_OPACITY = 0.25;

/** Spectra with their error bands; under smoothed ones the raw ones, faint. Independent of the redshift. */
export function paintData(pen: Pen, view: SpectrumView): void {
	const { data } = view.layout;
	const { highlightedId } = view.state;
	const areMany = view.visibleCurves.length > MANY_SPECTRA;
	pen.clip(data, () => {
		processing.now()?.paintMasks(pen, view);
		const isStacked = view.lanes.size > 0;
		// A log axis has no zero, and that of magnitudes means nothing. In a stack each lane has its own, where it holds it.
		const zeros = view.fluxAxis.magnitudes ? [] : isStacked ? view.yScales : [view.y];
		zeros.forEach((scale, i) => {
			const zero = Math.round(scale.map(0)) + 0.5;
			const [low, high] = (view.visibleCurves[i] as Curve | undefined)?.fluxRange ?? [0, 0];
			if (isStacked && !(low <= 0 && high >= 0)) return;
			if (!(zero > data.y && zero < data.y + data.height - 1)) return;
			pen.stroke(
				(path) => {
					path.moveTo(data.x, zero);
					path.lineTo(data.x + data.width, zero);
				},
				isStacked
					? { color: (view.visibleCurves[i] as Curve).color, opacity: 0.35 }
					: { color: "var(--astropane-hairline)" },
			);
		});
		view.visibleCurves.forEach((curve, i) => {
			const level = { ...view, y: view.yScales[i] as Scale };
			const opacity = highlightedId !== null && highlightedId !== curve.id ? FADED_OPACITY : 1;
			if (view.state.errorBands && curve.errors) {
				pen.fill((path) => traceBand(path, curve, level), {
					color: curve.color,
					opacity: (areMany ? 0.1 : 0.18) * opacity,
				});
			}
			if (curve.raw) {
				pen.stroke((path) => traceCurve(path, curve.rawWavelengths, curve.raw as Float64Array, level), {
					color: curve.color,
					opacity: 0.28 * opacity,
					width: 1,
				});
			}
			pen.stroke((path) => traceCurve(path, curve.wavelengths, curve.fluxes, level), {
				color: curve.color,
				opacity,
				width: areMany ? 1 : 1.25,
				round: true,
			});
		});
	});
	corrections.now()?.paintContinua(pen, view);
	if (view.lanes.size > 0) layouts.now()?.paintLevels(pen, view);
	pins.now()?.paintPins(pen, view);
	if (view.comparison) comparison.now()?.paintComparison(pen, view, view.comparison);
}

const positiveFluxes = new WeakMap<Float64Array, Float64Array>();

/** The fluxes, with gaps where a log axis has no place for them. Cached. */
function onAxis(fluxes: Float64Array, y: Scale): Float64Array {
	if (y.kind !== "log") return fluxes;
	let positive = positiveFluxes.get(fluxes);
	if (!positive) {
		positive = fluxes.map((flux) => (flux > 0 ? flux : Number.NaN));
		positiveFluxes.set(fluxes, positive);
	}
	return positive;
}

/** The part of a curve in view, reduced to its M4 envelope (Jugel et al. 2014); gaps are not bridged. */
export function traceCurve(
	path: PathSink,
	wavelengths: Float64Array,
	fluxes: Float64Array,
	{ x, y, layout }: Pick<SpectrumView, "x" | "y" | "layout">,
): void {
	const e = envelope(wavelengths, onAxis(fluxes, y), x.domain[0], x.domain[1], layout.data.width);
	const n = e.x.length;
	for (let i = 0; i < n; i++) {
		const px = x.map(e.x[i] as number);
		const first = e.first[i] as number;
		const py = y.map(first);
		if (i === 0 || e.gapBefore[i] === 1) {
			// A sample between two gaps is a dot, wider than the marker of a line.
			if (i + 1 === n || e.gapBefore[i + 1] === 1) {
				path.moveTo(px + SINGLE_SAMPLE_RADIUS, py);
				path.arc(px, py, SINGLE_SAMPLE_RADIUS, 0, 2 * Math.PI);
			}
			path.moveTo(px, py);
		} else path.lineTo(px, py);
		if (e.raw) continue;
		// From the first sample of a column of pixels to minimum, maximum and last sample.
		const min = e.min[i] as number;
		const max = e.max[i] as number;
		const last = e.last[i] as number;
		if (min < first || min < last) path.lineTo(px, y.map(min));
		if (max > first || max > last) path.lineTo(px, y.map(max));
		path.lineTo(px, y.map(last));
	}
}

/** The area within 1σ of a curve: one closed shape for each stretch without gaps. */
export function traceBand(
	path: PathSink,
	curve: Pick<Curve, "wavelengths" | "fluxes" | "errors" | "sides">,
	{ x, y, layout }: Pick<SpectrumView, "x" | "y" | "layout">,
): void {
	const errors = curve.errors as Float64Array;
	const fluxes = onAxis(curve.fluxes, y);
	const edge = (of: Float64Array, times: 1 | -1) =>
		envelope(curve.wavelengths, fluxes, x.domain[0], x.domain[1], layout.data.width, { errors: of, times });
	const top = edge(curve.sides?.upper ?? errors, 1);
	const bottom = edge(curve.sides?.lower ?? errors, -1);
	const lowest = y.kind === "log" ? Number.MIN_VALUE : Number.NEGATIVE_INFINITY;
	const n = Math.min(top.x.length, bottom.x.length);
	for (let start = 0; start < n; ) {
		let end = start + 1;
		while (end < n && top.gapBefore[end] === 0) end++;
		for (let i = start; i < end; i++) {
			const px = x.map(top.x[i] as number);
			const py = y.map(top.max[i] as number);
			if (i === start) path.moveTo(px, py);
			else path.lineTo(px, py);
		}
		for (let i = end - 1; i >= start; i--)
			path.lineTo(x.map(bottom.x[i] as number), y.map(Math.max(lowest, bottom.min[i] as number)));
		// Not closed, as it is filled: `closePath` of Chromium goes through the whole path each time, and there may be thousands of gaps.
		start = end;
	}
}
