import type { DensityGrid, StarArrays } from "../../../types.js";
import type { GridLabels } from "../grid.js";
import type { BinnedStars, DensityLayer, Interval } from "../layer.js";
import { type BaseCells, baseCells } from "./baseCells.js";
import { starExtent } from "./extent.js";
import { createStarIndex } from "./starIndex.js";
import { viewSteps } from "./steps.js";

/** With at most this many raw stars in view each is drawn as a point. */
export const MAX_SINGLE_STARS = 3000;

/** Layers by their arrays: diagrams of the same stars count them once. */
const layers = new WeakMap<object, { mag: StarArrays["mag"]; layer: DensityLayer }>();

/**
 * Raw stars as a layer. They are counted once into fine cells, in slices; coarser cells are sums of these. Where finer ones are
 * asked for, the stars in view are counted anew, or drawn one by one where they are few.
 */
export function starLayer(stars: StarArrays, labels: GridLabels): DensityLayer {
	const known = layers.get(stars.color);
	if (known?.mag === stars.mag) return known.layer;
	const layer = createStarLayer(stars, labels);
	layers.set(stars.color, { mag: stars.mag, layer });
	return layer;
}

function createStarLayer(stars: StarArrays, labels: GridLabels): DensityLayer {
	const { total, outside, extent } = starExtent(stars);
	const listeners = new Set<() => void>();
	const notify = (): void => {
		for (const listener of [...listeners]) listener();
	};
	const base = extent ? baseCells(stars, extent, notify) : null;
	const view = base && createView(base, labels);
	return {
		name: "",
		total,
		extent,
		outside,
		densityIn: (color, mag, pixels) => view?.(ordered(color), ordered(mag), pixels) ?? null,
		stars,
		credit: "",
		note: "",
		transformed: false,
		onProgress(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		starIndex: extent ? createStarIndex(stars, extent) : undefined,
	};
}

type Pixels = { width: number; height: number };

/** Counts for one view after another: the same object for the same cells as before. */
function createView(
	base: BaseCells,
	labels: GridLabels,
): (color: Interval, mag: Interval, pixels: Pixels) => BinnedStars | null {
	const levels = new Map<string, BinnedStars>();
	let lastKey = "";
	let last: BinnedStars | null = null;
	// The largest count of all views with the same steps: one count keeps one colour while the view moves.
	let lastSteps = "";
	let maxOfSteps = 0;
	const grid = (
		part: Pick<DensityGrid, "colorMin" | "colorStep" | "nColor" | "magMin" | "magStep" | "nMag" | "counts">,
	) => {
		let most = 0;
		let sum = 0;
		const { counts } = part;
		for (let i = 0; i < counts.length; i++) {
			const count = counts[i] as number;
			sum += count;
			if (count > most) most = count;
		}
		return { ...labels, transformed: false, note: "", credit: "", ...part, total: sum, max: most };
	};
	/** Sums of the base cells: the whole catalogue at once. */
	const level = (colorFactor: number, magFactor: number): BinnedStars => {
		const key = `${colorFactor} ${magFactor}`;
		const known = levels.get(key);
		if (known) return known;
		const made: BinnedStars = { kind: "cells", grid: grid(base.summed(colorFactor, magFactor)) };
		levels.set(key, made);
		return made;
	};
	return (color, mag, pixels) => {
		if (!base.isCounted()) return null;
		if (!Number.isFinite(color[1] - color[0] + (mag[1] - mag[0]) + pixels.width + pixels.height))
			return { kind: "points", indices: new Int32Array() };
		const steps = viewSteps(color, mag, pixels);
		const factors = [steps.color / base.colorStep, steps.mag / base.magStep].map(Math.round) as [number, number];
		const isFine = steps.color < base.colorStep * 0.99 || steps.mag < base.magStep * 0.99;
		// Few stars, as in a cluster, are points in any view.
		if (!isFine && base.hasMore(MAX_SINGLE_STARS, color, mag))
			return level(Math.max(1, factors[0]), Math.max(1, factors[1]));
		const runs = base.runs(color, mag);
		if (!runs) return level(Math.max(1, factors[0]), Math.max(1, factors[1]));
		const firstColumn = Math.floor(color[0] / steps.color);
		const firstRow = Math.floor(mag[0] / steps.mag);
		const nColor = Math.max(1, Math.ceil(color[1] / steps.color) - firstColumn);
		const nMag = Math.max(1, Math.ceil(mag[1] / steps.mag) - firstRow);
		const key = `${firstColumn} ${firstRow} ${nColor} ${nMag} ${steps.color} ${steps.mag}`;
		if (last && key === lastKey) return last;
		lastKey = key;
		const counts = new Float32Array(nColor * nMag);
		const firstIndices = new Int32Array(MAX_SINGLE_STARS);
		const columnsPerMag = 1 / steps.color;
		const rowsPerMag = 1 / steps.mag;
		let inView = 0;
		for (const { indices, color: colors, mag: mags } of runs) {
			for (let i = 0; i < indices.length; i++) {
				const x = (colors[i] as number) * columnsPerMag - firstColumn;
				const y = (mags[i] as number) * rowsPerMag - firstRow;
				if (!(x >= 0 && x < nColor && y >= 0 && y < nMag)) continue;
				const cell = (y | 0) * nColor + (x | 0);
				counts[cell] = (counts[cell] as number) + 1;
				if (inView < MAX_SINGLE_STARS) firstIndices[inView] = indices[i] as number;
				inView++;
			}
		}
		if (inView <= MAX_SINGLE_STARS) {
			last = { kind: "points", indices: firstIndices.slice(0, inView).sort() };
			return last;
		}
		const counted = grid({
			colorMin: firstColumn * steps.color,
			colorStep: steps.color,
			nColor,
			magMin: firstRow * steps.mag,
			magStep: steps.mag,
			nMag,
			counts,
		});
		const stepsKey = `${steps.color} ${steps.mag}`;
		maxOfSteps = stepsKey === lastSteps ? Math.max(maxOfSteps, counted.max) : counted.max;
		lastSteps = stepsKey;
		last = { kind: "cells", grid: { ...counted, max: maxOfSteps } };
		return last;
	};
}

const ordered = ([a, b]: Interval): Interval => (a <= b ? [a, b] : [b, a]);
