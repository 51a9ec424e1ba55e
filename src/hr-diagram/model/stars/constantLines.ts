import {
	luminosityLine,
	radiusLine,
	type WhiteDwarfAtmosphere,
	type WhiteDwarfPoint,
	whiteDwarfTracks,
} from "../../../astro/index.js";
import { wordsIn } from "../../../text/index.js";
import type { HRAxes } from "../../types.js";
import { lineWords } from "../../words/lines.js";
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

const YEARS_PER_GYR = 1e9;

/** A line on request. `value`: in solar units, of ages in 10⁹ years. */
const namedLine = (
	word: keyof typeof lineWords,
	value: number,
	points: Sequence["points"],
	labelPlaces: readonly number[],
): Sequence => ({
	name: (language) => wordsIn(language, lineWords)[word](language.numbers.atMost(value, 4)),
	points,
	labelPlaces,
	isDashed: true,
});

/** Cooling tracks by mass, without the one that is drawn anyway, and lines of equal age across them. */
function coolingLines(atmosphere: WhiteDwarfAtmosphere): Sequence[] {
	const tracks = whiteDwarfTracks().filter((track) => track.atmosphere === atmosphere);
	const byMass = tracks
		.filter(({ mass }) => atmosphere !== DEFAULT_TRACK.atmosphere || mass !== DEFAULT_TRACK.mass)
		.map(({ mass, points }) => namedLine("massLine", mass, points, TRACK_LABELS));
	const byAge = AGES.map((age) => {
		const points = tracks.flatMap((track) => pointOfAge(track.points, age) ?? []);
		return namedLine("ageLine", age / YEARS_PER_GYR, points, AGE_LABELS);
	});
	return [...byMass, ...byAge];
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
	...LUMINOSITIES.map((value) => namedLine("luminosityLine", value, luminosityLine(value), LUMINOSITY_LABELS)),
	...RADII.map((value) => namedLine("radiusLine", value, radiusLine(value), RADIUS_LABELS)),
];
