import {
	type ColorMagnitudePoint,
	colorMagnitudeFromAnnotations,
	type DensityGrid,
	dwarfSequence,
	giantSequence,
	whiteDwarfTrack,
} from "astropane/astro";
import { giant, openParallax, sequenceStars, twoOrigins, whiteDwarf } from "../../../stories/data/stars.js";
import { type BareHR, type BareStars, bareHR } from "../bare/hr.js";
import { mulberry32, normal } from "./seeded.js";

export const points: readonly ColorMagnitudePoint[] = colorMagnitudeFromAnnotations(
	[...sequenceStars, whiteDwarf, giant, openParallax, twoOrigins].flatMap((star) => star.annotations),
).points;

/** A made-up catalogue: two thirds along the dwarfs, one third anywhere in a box with sharp edges. */
export function makeStars(count: number): BareStars {
	const random = mulberry32(7);
	const color = new Float32Array(count);
	const mag = new Float32Array(count);
	for (let i = 0; i < count; i++) {
		const c = -0.4 + 4.2 * random();
		color[i] = c;
		const m = i % 3 === 0 ? -2 + 18 * random() : 1.5 + 3.2 * c + 0.8 * normal(random);
		mag[i] = Math.min(16, Math.max(-2, m));
	}
	return { color, mag };
}

const tracks = [
	{ name: "dwarfs", points: dwarfSequence },
	{ name: "white dwarfs 0.6 M☉", points: whiteDwarfTrack },
	{ name: "giants G–M", points: giantSequence },
];
const types = dwarfSequence
	.filter(({ type }) => /^(O5|B0|A0|F0|G0|K0|M0|M3|M5|M7)V$/.test(type))
	.map(({ type, color }) => ({ color, label: type.replace("V", "") }));
/** At the colours of the nearest types: near enough for a yardstick. */
const temperatures = [10_000, 7000, 5000, 4000, 3500, 3000, 2500].map((teff) => {
	const { color } = dwarfSequence.reduce((best, dwarf) =>
		Math.abs(dwarf.teff - teff) < Math.abs(best.teff - teff) ? dwarf : best,
	);
	return { color, label: teff.toLocaleString("en-US") };
});
const sun = { color: 0.82, absoluteMag: 4.67 };
/** Straight from the token's one end to its other: near enough for a yardstick. */
const palette = Array.from({ length: 16 }, (_, i): [number, number, number] => {
	const mix = (from: number, to: number) => Math.round(from + ((to - from) * i) / 15);
	return [mix(0x8b, 0x13), mix(0x98, 0x1f), mix(0xab, 0x33)];
});

export const drawBare = (box: HTMLElement, background: readonly DensityGrid[] | BareStars): BareHR =>
	bareHR(box, points, background, { tracks, sun, palette, types, temperatures });
