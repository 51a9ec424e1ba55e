import { robustRange } from "../../../astro/index.js";
import {
	type Interval,
	linearScale,
	type MeasureText,
	makeScale,
	nearestSorted,
	plotArea,
	type Rect,
	type Scale,
	type Size,
} from "../../../plot/index.js";
import { velocityAt, wavelengthAt } from "../../model/axes/velocityAxis.js";
import type { Curve } from "../../model/flux/curve.js";
import type { LineMarker } from "../../model/lines/markers.js";
import { memo } from "../../model/memo.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumState } from "../../state.js";

/** One line and the spectra around it. */
export type VelocityRow = {
	marker: LineMarker;
	/** Area of the spectra, CSS pixels. */
	frame: Rect;
	/** The view of the whole plot with the axes of this row, so that the same painters draw both. */
	view: SpectrumView;
	hasData: boolean;
};

/** Rows one above the other on one axis of velocities. */
export type VelocityStack = {
	size: Size;
	plot: Rect;
	/** km/s to pixels; > 0, towards the observer, at the left, as the blue is. */
	v: Scale;
	rows: readonly VelocityRow[];
	state: SpectrumState;
	measure: MeasureText;
};

const NO_LANES: SpectrumView["lanes"] = new Map();
const ROW_HEIGHT_PX = 120;
const GAP_PX = 8;
/** CSS pixels. */
const MARGINS = { top: 6, right: 14, bottom: 42, left: 58 };
/** Share of the range of flux that is added above and below. */
const FLUX_PADDING = 0.08;

export const stackHeight = (rows: number): number => MARGINS.top + MARGINS.bottom + rows * ROW_HEIGHT_PX;

/** The padded range of flux between two wavelengths (Å); null where no spectrum has a flux. */
function fluxRange(curves: readonly Curve[], from: number, to: number): Interval | null {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const { wavelengths, fluxes, extent } of curves) {
		if (!(extent[1] >= from && extent[0] <= to)) continue;
		const window = fluxes.subarray(nearestSorted(wavelengths, from), nearestSorted(wavelengths, to) + 1);
		if (!window.some((flux) => Number.isFinite(flux))) continue;
		const [a, b] = robustRange(window);
		low = Math.min(low, a);
		high = Math.max(high, b);
	}
	const pad = FLUX_PADDING * (high - low);
	return low <= high ? [low - pad, high + pad] : null;
}

/** Keeps the axes of the rows until redshift, data or lines change; a velocity does not move them. */
export function createStackBuilder(): (
	main: SpectrumView,
	state: SpectrumState,
	markers: readonly LineMarker[],
	range: number,
	size: Size,
	measure: MeasureText,
) => VelocityStack {
	const axesOf = memo(
		(
			curves: readonly Curve[],
			main: { kind: Scale["kind"]; downwards: boolean },
			medium: SpectrumView["medium"],
			redshift: number,
			velocityConvention: SpectrumState["velocityConvention"],
			markers: readonly LineMarker[],
			range: number,
			width: number,
			height: number,
		) => {
			const plot = plotArea({ width, height }, MARGINS);
			const v = linearScale([range, -range], [plot.x, plot.x + plot.width]);
			const frame = { redshift, velocityConvention };
			const step = plot.height / Math.max(1, markers.length);
			const rows = markers.map((marker, i) => {
				const data: Rect = { ...plot, y: plot.y + i * step, height: step - (i + 1 < markers.length ? GAP_PX : 0) };
				const from = wavelengthAt(marker, range, frame, medium);
				const to = wavelengthAt(marker, -range, frame, medium);
				const fluxes = fluxRange(curves, from, to);
				const [low, high] = fluxes ?? [0, 1];
				const x: Scale = {
					kind: "linear",
					domain: [from, to],
					range: v.range,
					map: (wavelength) => v.map(velocityAt(marker, wavelength, frame, medium)),
					invert: (pixel) => wavelengthAt(marker, v.invert(pixel), frame, medium),
				};
				const y = makeScale(main.kind, main.downwards ? [high, low] : [low, high], [data.y + data.height, data.y]);
				return { marker, data, x, y, hasData: fluxes !== null };
			});
			return { plot, v, rows };
		},
	);
	const kindOf = memo((kind: Scale["kind"], downwards: boolean) => ({ kind, downwards }));
	return (main, state, markers, range, size, measure) => {
		// Spectra that are stacked in the plot share one level here.
		const { visibleCurves, medium, fluxAxis } = main;
		const kind = kindOf(fluxAxis.log ? "log" : "linear", fluxAxis.magnitudes);
		const { redshift, velocityConvention } = state;
		const { width, height } = size;
		const axes = axesOf(visibleCurves, kind, medium, redshift, velocityConvention, markers, range, width, height);
		return {
			size,
			plot: axes.plot,
			v: axes.v,
			state,
			measure,
			rows: axes.rows.map(({ marker, data, x, y, hasData }) => ({
				marker,
				frame: data,
				hasData,
				view: {
					...main,
					state,
					size,
					measure,
					x,
					y,
					yScales: visibleCurves.map(() => y),
					templates: main.templates.map((template) => ({ ...template, y })),
					lanes: NO_LANES,
					fluxAxis: { ...fluxAxis, isStacked: false },
					layout: { plot: data, data, lanes: { ...data, height: 0 }, laneCount: 0 },
				},
			})),
		};
	};
}

/** Index of the row nearest to a height of the figure, CSS pixels; −1 without rows. */
export const rowAt = ({ plot, rows }: VelocityStack, y: number): number =>
	Math.min(rows.length - 1, Math.max(0, Math.floor(((y - plot.y) / plot.height) * rows.length)));
