import {
	luminosityLine,
	radiusLine,
	type WhiteDwarfAtmosphere,
	type WhiteDwarfPoint,
	whiteDwarfTracks,
} from "../../../astro/index.js";
import type { HRAxes } from "../../types.js";
import type { BandSystem } from "../bands.js";
import type { Sequence } from "./sequences.js";

/** Solar units. */
const LUMINOSITIES = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];
const RADII = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Names stand where the lines leave the dwarfs: those of luminosities at the blue end, of radii at the faint one. */
const LUMINOSITY_LABELS = [0, 0.1, 1];
const RADIUS_LABELS = [1, 0.9, 0];

/** Cooling ages, years. */
const AGES = [1e8, 5e8, 1e9, 2e9, 4e9, 7e9];
/** The track that the default sequences have. */
const DEFAULT_TRACK = { atmosphere: "DA", mass: 0.6 };
const TRACK_LABELS = [0, 0.1, 0.2, 0.9];
const AGE_LABELS = [1, 0];

/** Cooling tracks by mass, without the one that is drawn anyway, and lines of equal age across them. */
function coolingLines(atmosphere: WhiteDwarfAtmosphere): Sequence[] {
	const tracks = whiteDwarfTracks().filter((track) => track.atmosphere === atmosphere);
	const byMass = tracks.map(
		({ mass, points }): Sequence => ({ kind: "mass", value: mass, points, labelPlaces: TRACK_LABELS }),
	);
	const byAge = AGES.map(
		(age): Sequence => ({
			kind: "age",
			value: age,
			points: tracks.flatMap(({ points }) => pointOfAge(points, age) ?? []),
			labelPlaces: AGE_LABELS,
		}),
	);
	const isDefault = ({ kind, value }: Sequence): boolean =>
		kind === "mass" && atmosphere === DEFAULT_TRACK.atmosphere && value === DEFAULT_TRACK.mass;
	return [...byMass, ...byAge].filter((line) => !isDefault(line));
}

/** The place of a track at an age, with log age between its points; null where it is never as old. */
function pointOfAge(points: readonly WhiteDwarfPoint[], age: number): { color: number; absoluteMag: number } | null {
	const i = points.findIndex((point) => point.ageYears <= age);
	const [old, young] = [points[i - 1], points[i]];
	if (!old || !young) return null;
	const share = Math.log(age / young.ageYears) / Math.log(old.ageYears / young.ageYears);
	return {
		color: young.color + share * (old.color - young.color),
		absoluteMag: young.absoluteMag + share * (old.absoluteMag - young.absoluteMag),
	};
}

/** The lines that the axes ask for; none for other bands than Gaia's. */
export function constantLines(
	system: BandSystem,
	{ luminosityLines, whiteDwarfTracks: atmosphere }: HRAxes,
): Sequence[] {
	if (system !== "gaia") return [];
	const lines = [
		...(luminosityLines === true ? luminosityAndRadius() : []),
		...(atmosphere === "DA" || atmosphere === "DB" ? coolingLines(atmosphere) : []),
	];
	return lines.filter(({ points }) => points.length > 1);
}

/** Lines of constant luminosity and radius across the dwarfs. */
const luminosityAndRadius = (): Sequence[] => [
	...LUMINOSITIES.map(
		(value): Sequence => ({ kind: "luminosity", value, points: luminosityLine(value), labelPlaces: LUMINOSITY_LABELS }),
	),
	...RADII.map((value): Sequence => ({ kind: "radius", value, points: radiusLine(value), labelPlaces: RADIUS_LABELS })),
];
