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

/** One line with the spectra about it. */
export type VelocityRow = {
	mark: LineMarker;
	/** Where the spectra are drawn, CSS pixels. */
	frame: Rect;
	/** As that of the whole plot, with the axes of this row: what paints spectra there paints them here. */
	view: SpectrumView;
	hasData: boolean;
};

/** Lines over one another on one axis of velocities. */
export type VelocityStack = {
	size: Size;
	plot: Rect;
	/** km/s to pixels; towards us, > 0, at the left, where the blue is. */
	v: Scale;
	rows: readonly VelocityRow[];
	state: SpectrumState;
	measure: MeasureText;
};

const NONE: ReadonlyMap<string, number> = new Map();
/** CSS pixels. */
const ROW_HEIGHT = 120;
const MARGINS = { top: 6, right: 14, bottom: 42, left: 58 };
const GAP = 8;
export const stackHeight = (rows: number): number => MARGINS.top + MARGINS.bottom + rows * ROW_HEIGHT;

/** The range of flux between two wavelengths, with some room; null where no spectrum has any. */
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
	const pad = 0.08 * (high - low);
	return low <= high ? [low - pad, high + pad] : null;
}

/** Keeps the axes of the rows as long as nothing moves them: a velocity does not. */
export function createStackBuilder(): (
	main: SpectrumView,
	state: SpectrumState,
	marks: readonly LineMarker[],
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
			marks: readonly LineMarker[],
			range: number,
			width: number,
			height: number,
		) => {
			const plot = plotArea({ width, height }, MARGINS);
			const v = linearScale([range, -range], [plot.x, plot.x + plot.width]);
			const frame = { redshift, velocityConvention };
			const step = plot.height / Math.max(1, marks.length);
			const rows = marks.map((mark, i) => {
				const data: Rect = { ...plot, y: plot.y + i * step, height: step - (i + 1 < marks.length ? GAP : 0) };
				const from = wavelengthAt(mark, range, frame, medium);
				const to = wavelengthAt(mark, -range, frame, medium);
				const found = fluxRange(curves, from, to);
				const [low, high] = found ?? [0, 1];
				const x: Scale = {
					kind: "linear",
					domain: [from, to],
					range: v.range,
					map: (wavelength) => v.map(velocityAt(mark, wavelength, frame, medium)),
					invert: (pixel) => wavelengthAt(mark, v.invert(pixel), frame, medium),
				};
				const y = makeScale(main.kind, main.downwards ? [high, low] : [low, high], [data.y + data.height, data.y]);
				return { mark, data, x, y, hasData: found !== null };
			});
			return { plot, v, rows };
		},
	);
	const kindOf = memo((kind: Scale["kind"], downwards: boolean) => ({ kind, downwards }));
	return (main, state, marks, range, size, measure) => {
		// A stack lies on one level here.
		const { visibleCurves, medium, y, fluxTitle } = main;
		const kind = kindOf(y.kind, y.domain[0] > y.domain[1]);
		const { redshift, velocityConvention } = state;
		const { width, height } = size;
		const axes = axesOf(visibleCurves, kind, medium, redshift, velocityConvention, marks, range, width, height);
		return {
			size,
			plot: axes.plot,
			v: axes.v,
			state,
			measure,
			rows: axes.rows.map(({ mark, data, x, y, hasData }) => ({
				mark,
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
					offsets: NONE,
					fluxTitle: fluxTitle.replace(/ [+×] offset$/, ""),
					layout: { plot: data, data, lanes: { ...data, height: 0 }, laneCount: 0 },
				},
			})),
		};
	};
}

/** The row at a height of the figure, in pixels; the nearest one. −1 where there is none. */
export const rowAt = ({ plot, rows }: VelocityStack, y: number): number =>
	Math.min(rows.length - 1, Math.max(0, Math.floor(((y - plot.y) / plot.height) * rows.length)));
