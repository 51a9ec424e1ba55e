import { firstSampleFrom } from "../../../astro/index.js";
import { AXIS_SMALL, type Rect, type Scale } from "../../../plot/index.js";
import type { PlacedPin } from "../../model/flux/pins.js";
import type { SpectrumView } from "../../model/view.js";
import { truncate } from "./truncate.js";

export type PinLabel = { pin: PlacedPin; text: string; rect: Rect };

/** All in CSS pixels. */
const MAX_WIDTH_PX = 220;
const HEIGHT_PX = 15;
const PADDING_PX = 4;
const COLUMN_PX = 4;
/** Distances of a label from its pin. */
const DISTANCES_PX = [10, 24, 42, 66];
/** A label is clear of a curve by this. */
const CLEAR_PX = 2;
/** Half of the size of a pin. */
const HEAD_PX = 5;
/** More samples in a column are thinned. */
const MAX_COLUMN_SAMPLES = 40;

/** Costs of a column of another label, and of a pin, in columns of curves. */
const LABEL_COST = 50;
const HEAD_COST = 20;

/** Places of a label about its pin: shift in widths, and above (−1) or below (1). */
const PLACES = [
	[-0.5, -1],
	[-0.5, 1],
	[0, -1],
	[-1, -1],
	[0, 1],
	[-1, 1],
] as const;

/** Least and greatest y of a curve in each column of the plot; NaN where it is not. */
type Columns = { low: Float64Array; high: Float64Array };

function columnsOf({ visibleCurves, yScales, x, layout: { data } }: SpectrumView): Columns[] {
	const count = Math.ceil(data.width / COLUMN_PX);
	return visibleCurves.map(({ wavelengths, fluxes }, k) => {
		const y = yScales[k] as Scale;
		const low = new Float64Array(count).fill(Number.NaN);
		const high = new Float64Array(count).fill(Number.NaN);
		let first = firstSampleFrom(wavelengths, x.invert(data.x));
		for (let column = 0; column < count; column++) {
			const end = firstSampleFrom(wavelengths, x.invert(data.x + (column + 1) * COLUMN_PX));
			// The line between two samples that are further apart than a column counts, too.
			const from = Math.max(0, first - 1);
			const to = Math.min(wavelengths.length - 1, end);
			const step = Math.max(1, Math.ceil((to - from) / MAX_COLUMN_SAMPLES));
			for (let i = from; i <= to; i += step) {
				const py = y.map(fluxes[i] as number);
				if (Number.isNaN(py)) continue;
				if (!((low[column] as number) <= py)) low[column] = py;
				if (!((high[column] as number) >= py)) high[column] = py;
			}
			first = end;
		}
		return { low, high };
	});
}

const overlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Columns of curves that a label would cover; `left`: of the plot. */
function coveredColumns(rect: Rect, curves: readonly Columns[], left: number): number {
	const from = Math.max(0, Math.floor((rect.x - left) / COLUMN_PX));
	const to = Math.floor((rect.x + rect.width - left) / COLUMN_PX);
	let covered = 0;
	for (const { low, high } of curves)
		for (let i = from; i <= to && i < low.length; i++)
			if ((low[i] as number) < rect.y + rect.height + CLEAR_PX && (high[i] as number) > rect.y - CLEAR_PX) covered++;
	return covered;
}

/** Labels of the pins in view, each where it covers least of curves, other labels and pins, and there near its pin. */
export function placePinLabels(view: SpectrumView, pins: readonly PlacedPin[]): PinLabel[] {
	const { data } = view.layout;
	const inView = pins.filter(
		({ x, y }) => x >= data.x && x <= data.x + data.width && y >= data.y && y <= data.y + data.height,
	);
	if (inView.length === 0) return [];
	const curves = columnsOf(view);
	const heads = inView.map(({ x, y }) => ({
		x: x - HEAD_PX,
		y: y - HEAD_PX,
		width: 2 * HEAD_PX,
		height: 2 * HEAD_PX,
	}));
	const labels: PinLabel[] = [];
	for (const pin of inView) {
		const text = truncate(pin.pin.note || pin.name, Math.min(MAX_WIDTH_PX, data.width * 0.6), view.measure);
		const width = view.measure(text, AXIS_SMALL) + 2 * PADDING_PX;
		let best: Rect | null = null;
		let leastCost = Number.POSITIVE_INFINITY;
		for (const [rank, distance] of DISTANCES_PX.entries())
			for (const [shift, direction] of PLACES) {
				const y = direction < 0 ? pin.y - distance - HEIGHT_PX : pin.y + distance;
				const rect = {
					x: Math.min(Math.max(pin.x + shift * width, data.x), data.x + data.width - width),
					y: Math.min(Math.max(y, data.y), data.y + data.height - HEIGHT_PX),
					width,
					height: HEIGHT_PX,
				};
				const cost =
					coveredColumns(rect, curves, data.x) +
					LABEL_COST * labels.filter((label) => overlap(label.rect, rect)).length +
					HEAD_COST * heads.filter((head) => overlap(head, rect)).length +
					rank;
				if (cost >= leastCost) continue;
				leastCost = cost;
				best = rect;
			}
		if (best) labels.push({ pin, text, rect: best });
	}
	return labels;
}
