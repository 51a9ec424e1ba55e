import type { DensityGrid } from "../../../astro/index.js";
import type { StarArrays } from "../../types.js";
import type { GridLabels } from "./density.js";

type Interval = readonly [number, number];

/** With no more raw stars than this in view, each is drawn as a point. */
export const FEW_STARS = 3000;

/** CSS pixels that a cell of binned stars is wide and high at least; up to 2.5 times as many, for a round step. */
const CELL_PIXELS = 1.6;

export type BinnedStars =
	| { kind: "cells"; grid: DensityGrid }
	/** Places in the arrays of the stars in view. */
	| { kind: "points"; indices: Int32Array };

export type StarBinner = {
	/** Stars with two finite values. */
	total: number;
	/** Where nearly all of the stars are: a few far outliers do not stretch it. null without stars. */
	extent: { color: Interval; mag: Interval } | null;
	/** Counts what is in view into cells that suit `pixels`; remembers the last answer. */
	bin(color: Interval, mag: Interval, pixels: { width: number; height: number }): BinnedStars;
};

/** The step of the 1, 2, 5 series at or above `atLeast`, so that cells keep their place while the view moves. */
export function roundStep(atLeast: number): number {
	if (!(atLeast > 0) || !Number.isFinite(atLeast)) return 1;
	const power = 10 ** Math.floor(Math.log10(atLeast));
	for (const m of [1, 2, 5]) if (m * power >= atLeast * (1 - 1e-9)) return m * power;
	return 10 * power;
}

/** Counts raw stars into screen-sized cells for whatever part is in view: one pass over the stars for each new view. */
export function createStarBinner(stars: StarArrays, labels: GridLabels): StarBinner {
	const { color, mag } = stars;
	const n = Math.min(color.length, mag.length);
	let total = 0;
	for (let i = 0; i < n; i++) if (Number.isFinite(color[i] as number) && Number.isFinite(mag[i] as number)) total++;
	let lastKey = "";
	let last: BinnedStars | null = null;
	// The same colour for the same count as long as the cells are the same, wherever the view moves.
	let steps = "";
	let stepsMax = 0;

	const bin: StarBinner["bin"] = (colorRange, magRange, pixels) => {
		const [c0, c1] = ordered(colorRange);
		const [m0, m1] = ordered(magRange);
		const colorStep = roundStep(((c1 - c0) / Math.max(1, pixels.width)) * CELL_PIXELS);
		const magStep = roundStep(((m1 - m0) / Math.max(1, pixels.height)) * CELL_PIXELS);
		const cFrom = Math.floor(c0 / colorStep);
		const mFrom = Math.floor(m0 / magStep);
		const nColor = Math.max(1, Math.ceil(c1 / colorStep) - cFrom);
		const nMag = Math.max(1, Math.ceil(m1 / magStep) - mFrom);
		const key = `${cFrom} ${mFrom} ${nColor} ${nMag} ${colorStep} ${magStep}`;
		if (last && key === lastKey) return last;
		lastKey = key;
		const counts = new Float32Array(nColor * nMag);
		const first = new Int32Array(FEW_STARS);
		const kc = 1 / colorStep;
		const km = 1 / magStep;
		let seen = 0;
		let max = 0;
		for (let i = 0; i < n; i++) {
			const x = (color[i] as number) * kc - cFrom;
			const y = (mag[i] as number) * km - mFrom;
			// Written so that NaN is outside.
			if (!(x >= 0 && x < nColor && y >= 0 && y < nMag)) continue;
			const cell = (y | 0) * nColor + (x | 0);
			const now = (counts[cell] as number) + 1;
			counts[cell] = now;
			if (now > max) max = now;
			if (seen < FEW_STARS) first[seen] = i;
			seen++;
		}
		if (seen <= FEW_STARS) {
			last = { kind: "points", indices: first.slice(0, seen) };
			return last;
		}
		const stepKey = `${colorStep} ${magStep}`;
		stepsMax = stepKey === steps ? Math.max(stepsMax, max) : max;
		steps = stepKey;
		const grid: DensityGrid = {
			...labels,
			transformed: false,
			note: "",
			credit: "",
			colorMin: cFrom * colorStep,
			colorStep,
			nColor,
			magMin: mFrom * magStep,
			magStep,
			nMag,
			counts,
			total: seen,
			max: stepsMax,
		};
		last = { kind: "cells", grid };
		return last;
	};
	const colorExtent = bulk(color, n);
	const magExtent = bulk(mag, n);
	return {
		total,
		extent: colorExtent && magExtent ? { color: colorExtent, mag: magExtent } : null,
		bin,
	};
}

const ordered = ([a, b]: Interval): Interval => (a <= b ? [a, b] : [b, a]);

/** Stars that are looked at for the extent. */
const SAMPLE = 4096;

/** From the first to the last of nearly all finite values: of a large sample without the outermost value on each side. */
function bulk(values: ArrayLike<number>, n: number): Interval | null {
	const size = Math.min(n, SAMPLE);
	const sample = Float64Array.from({ length: size }, (_, i) => values[Math.floor((i * n) / size)] as number)
		.filter(Number.isFinite)
		.sort();
	const cut = sample.length < SAMPLE / 4 ? 0 : 1;
	const low = sample[cut];
	const high = sample[sample.length - 1 - cut];
	return low === undefined || high === undefined ? null : [low, high];
}
