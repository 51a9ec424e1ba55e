import { luminosityLine, radiusLine } from "../../../astro/index.js";
import type { BandSystem } from "../bands.js";
import type { Sequence } from "./sequences.js";

/** Solar units. */
const LUMINOSITIES = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];
const RADII = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Names stand where the lines leave the dwarfs: those of luminosities at the blue end, of radii at the faint one. */
const LUMINOSITY_LABELS = [0, 0.1, 1];
const RADIUS_LABELS = [1, 0.9, 0];

/** Lines of constant luminosity and radius across the dwarfs; none for other bands than Gaia's. */
export function constantLines(system: BandSystem): Sequence[] {
	if (system !== "gaia") return [];
	const lines: Sequence[] = [
		...LUMINOSITIES.map(
			(value): Sequence => ({
				kind: "luminosity",
				value,
				points: luminosityLine(value),
				labelPlaces: LUMINOSITY_LABELS,
			}),
		),
		...RADII.map(
			(value): Sequence => ({ kind: "radius", value, points: radiusLine(value), labelPlaces: RADIUS_LABELS }),
		),
	];
	return lines.filter(({ points }) => points.length > 1);
}
