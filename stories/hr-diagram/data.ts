import {
	type ColorMagnitudePoint,
	type ColorMagnitudeResult,
	colorMagnitudeFromAnnotations,
	hipparcosDensity,
} from "astropane/astro";
import type { DensityCell, StarArrays } from "astropane/hr-diagram";
import { bisectLeft, cumsum } from "d3-array";
import type { DemoStar } from "../data/stars.js";

/** Points from the annotations of several sources. */
export function read(...stars: readonly DemoStar[]): ColorMagnitudeResult {
	return colorMagnitudeFromAnnotations(stars.flatMap((star) => star.annotations));
}

/** The same points under another origin, like a second measurement. `shift`: mag. */
export const from = (origin: string, points: readonly ColorMagnitudePoint[], shift = 0): ColorMagnitudePoint[] =>
	points.map((p) => ({ ...p, origin, color: p.color + shift, absoluteMag: p.absoluteMag - shift }));

/** A seeded generator of random numbers (mulberry32), so that every run draws the same stars. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Raw stars drawn from the Hipparcos density: a model of a catalogue, not a catalogue. */
export function drawStars(n: number): StarArrays {
	const { counts, nColor, colorMin, colorStep, magMin, magStep } = hipparcosDensity();
	const sums = cumsum(counts);
	const total = sums[sums.length - 1] ?? 0;
	const next = random(42);
	const bell = () => next() + next() + next() - 1.5;
	const color = new Float32Array(n);
	const mag = new Float32Array(n);
	for (let i = 0; i < n; i++) {
		const cell = bisectLeft(sums, next() * total);
		color[i] = colorMin + ((cell % nColor) + 0.5 + bell()) * colorStep;
		mag[i] = magMin + (Math.floor(cell / nColor) + 0.5 + bell()) * magStep;
	}
	return { color, mag };
}

/** Rows as SkyPortal keeps them: the middle of each cell and its number of stars. */
export function densityRows(atLeast: number): DensityCell[] {
	const { counts, nColor, colorMin, colorStep, magMin, magStep } = hipparcosDensity();
	const rows: DensityCell[] = [];
	counts.forEach((stars, i) => {
		if (stars < atLeast) return;
		rows.push({
			color: colorMin + ((i % nColor) + 0.5) * colorStep,
			mag: magMin + (Math.floor(i / nColor) + 0.5) * magStep,
			count: Math.round(stars),
		});
	});
	return rows;
}
