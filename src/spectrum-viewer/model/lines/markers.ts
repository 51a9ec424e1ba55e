import {
	airToVacuum,
	dopplerFactor,
	type LineGroup,
	type LineStatus,
	type SpectralLine,
	type VelocityConvention,
	vacuumToAir,
} from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { CustomLine, Medium } from "../../types.js";
import { figureWords } from "../../words/figure.js";

/** Marker of a line of a visible group. */
export type LineMarker = {
	/** Unique among all markers. */
	key: string;
	label: string;
	group: string;
	/** CSS colour. */
	color: string;
	/** Rest wavelength in air, Å; of static lines the observed one. */
	air: number;
	/** The same in vacuum, Å. */
	vacuum: number;
	isStatic: boolean;
	/** Solid, long or short dashes by the status of the wavelength. CSS pixels on and off. */
	dash: readonly number[];
	/** Where it crosses the data: more for stronger lines, in few steps so that many share a stroke. */
	opacity: number;
	importance: number;
	/** Edges of a telluric band, Å. */
	band: { air: readonly [number, number]; vacuum: readonly [number, number] } | null;
	line: SpectralLine | null;
};

const dashes: Record<LineStatus, readonly number[]> = { verified: [], "single-source": [11, 4], unverified: [3, 3] };

const opacityOf = (importance: number): number => (importance >= 0.8 ? 0.75 : importance >= 0.55 ? 0.55 : 0.4);

const keysOf = new WeakMap<LineGroup, readonly string[]>();

/** Keys of a group's lines, in their order: "H/Hα"; a repeated label is numbered, "H/Hα (2)". */
export function lineKey(group: LineGroup): readonly string[] {
	let keys = keysOf.get(group);
	if (!keys) {
		const used = new Set<string>();
		/** Number of the last copy of each label. */
		const copies = new Map<string, number>();
		for (const { label } of group.lines) {
			let key = `${group.name}/${label}`;
			let copy = copies.get(label) ?? 1;
			while (used.has(key)) key = `${group.name}/${label} (${++copy})`;
			copies.set(label, copy);
			used.add(key);
		}
		keys = [...used];
		keysOf.set(group, keys);
	}
	return keys;
}

/** Group of custom lines, in the state and in shared links. */
export const CUSTOM_GROUP = "Custom lines";

/** The name of a group as it is shown. */
export const groupLabel = (group: string, language: Language): string =>
	group === CUSTOM_GROUP ? wordsIn(language, figureWords).customLineGroup : group;

/** End of the name of a group in `ionVelocities` whose lines are drawn at the redshift, too, beside those at its velocity. */
export const AT_REDSHIFT = " (z)";

export type MarkerGroups = { moving: LineMarker[]; fixed: LineMarker[]; bands: LineMarker[] };

/** Markers of the chosen and the custom lines: those that move with the redshift, fixed ones, and telluric bands. */
export function groupMarkers(
	groups: readonly LineGroup[],
	visible: readonly string[],
	custom: readonly CustomLine[],
	choices: Readonly<Record<string, boolean>> = {},
	/** Names in `ionVelocities`, one a line. */
	velocityNames = "",
): MarkerGroups {
	const visibleNames = new Set(visible);
	const hasChoices = Object.keys(choices).length > 0;
	const markers: LineMarker[] = [];
	const add = (group: LineGroup, end: string) => {
		const isShown = visibleNames.has(group.name);
		if (!isShown && !hasChoices) return;
		const keys = lineKey(group);
		group.lines.forEach((line, i) => {
			const key = keys[i] as string;
			if (!(choices[key] ?? isShown)) return;
			const { importance = 0.5 } = line;
			markers.push({
				key: key + end,
				label: line.label + end,
				group: group.name + end,
				color: group.color,
				air: line.air,
				vacuum: line.vacuum,
				isStatic: group.static,
				dash: dashes[line.status] ?? [],
				opacity: opacityOf(importance),
				importance,
				band: (group.static && line.band) || null,
				line,
			});
		});
	};
	for (const group of groups) {
		add(group, "");
		if (velocityNames.split("\n").includes(group.name + AT_REDSHIFT)) add(group, AT_REDSHIFT);
	}
	for (const line of custom) {
		const medium = line.medium ?? "air";
		if (!(line.wavelength > 0) || !Number.isFinite(line.wavelength)) continue;
		markers.push({
			key: `custom/${line.id}`,
			label: line.label,
			group: CUSTOM_GROUP,
			color: line.color ?? "var(--astropane-accent)",
			air: medium === "air" ? line.wavelength : vacuumToAir(line.wavelength),
			vacuum: medium === "vacuum" ? line.wavelength : airToVacuum(line.wavelength),
			isStatic: line.static ?? false,
			dash: [],
			opacity: 0.75,
			importance: 2,
			band: null,
			line: null,
		});
	}
	const bands = markers.filter((marker) => marker.band !== null);
	return {
		moving: markers.filter((marker) => !marker.isStatic),
		// Two markers in one telluric band shade it once.
		bands: bands.filter((marker, i) => bands.findIndex((other) => other.band?.air[0] === marker.band?.air[0]) === i),
		fixed: markers.filter((marker) => marker.isStatic && marker.band === null),
	};
}

/** Shift of the lines. A group in `ionVelocities` has that expansion velocity in place of `velocity`; all are km/s. */
export type LineShift = {
	redshift: number;
	velocity: number;
	velocityConvention: VelocityConvention;
	ionVelocities: Readonly<Record<string, number>>;
};

/** Expansion velocity of the lines of a group, km/s. */
export const velocityOfGroup = (
	{ velocity, ionVelocities }: Pick<LineShift, "velocity" | "ionVelocities">,
	group: string,
): number => (Object.hasOwn(ionVelocities, group) ? (ionVelocities[group] as number) : velocity);

/** Observed over rest wavelength, in vacuum, of the lines of a group. */
export const factorOfGroup = (shift: LineShift, group: string): number =>
	dopplerFactor({
		redshift: shift.redshift,
		velocity: velocityOfGroup(shift, group),
		convention: shift.velocityConvention,
	});

/** Observed wavelength of a marker on an axis in `medium`, Å. The shift is applied in vacuum. */
export function observedPosition(marker: LineMarker, shift: LineShift, medium: Medium): number {
	if (marker.isStatic) return medium === "air" ? marker.air : marker.vacuum;
	const vacuum = marker.vacuum * factorOfGroup(shift, marker.group);
	return medium === "air" ? vacuumToAir(vacuum) : vacuum;
}

/** As `observedPosition`, for many markers; the shift is computed once for each run of a group. Å. */
export function observedPositions(markers: readonly LineMarker[], shift: LineShift, medium: Medium): Float64Array {
	const positions = new Float64Array(markers.length);
	let group: string | null = null;
	let factor = 1;
	for (let i = 0; i < markers.length; i++) {
		const marker = markers[i] as LineMarker;
		if (marker.group !== group) {
			group = marker.group;
			factor = factorOfGroup(shift, group);
		}
		const vacuum = marker.vacuum * factor;
		positions[i] = medium === "air" ? vacuumToAir(vacuum) : vacuum;
	}
	return positions;
}

/** Rest wavelength (Å, in the axis' medium) of an observed one, by the redshift alone. */
export function restFrame(observed: number, redshift: number, medium: Medium): number {
	const vacuum = (medium === "air" ? airToVacuum(observed) : observed) / (1 + redshift);
	return medium === "air" ? vacuumToAir(vacuum) : vacuum;
}

/** Inverse of `restFrame`. */
export function observedFrame(rest: number, redshift: number, medium: Medium): number {
	const vacuum = (medium === "air" ? airToVacuum(rest) : rest) * (1 + redshift);
	return medium === "air" ? vacuumToAir(vacuum) : vacuum;
}
