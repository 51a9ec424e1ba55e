import type { HRDiagramProps } from "../props.js";
import type { HRAxes } from "../types.js";
import type { Background } from "./background/layer.js";
import type { BandSystem } from "./bands.js";
import { textOf } from "./problems.js";
import { homeRanges } from "./range.js";
import { type OriginStyle, originStyle, type StyleRegistry } from "./stars/origins.js";
import { type ReadPoints, readPoints } from "./stars/points.js";
import { type HRLimit, readRejected } from "./stars/rejected.js";
import { type Sequence, sequences, spectralTypeTicks } from "./stars/sequences.js";
import type { HRDust, HRModel, HROverlays, StyledPoint } from "./view.js";

/** Points and refused stars of the props. */
export type HRData = ReadPoints & {
	limits: HRLimit[];
	styles: OriginStyle[];
};

type Optional<K extends keyof HRDiagramProps> = { [P in K]?: HRDiagramProps[P] | undefined };
export type DataProps = Pick<HRDiagramProps, "points"> & Optional<"rejected" | "origins">;

/**
 * Reads the data and gives each origin a style that it keeps.
 *
 * @param unnamed origin of points that have none
 * @param system of the bands, which decides on the values that stars can have
 */
export function readData(
	{ points, rejected, origins }: DataProps,
	registry: StyleRegistry,
	unnamed?: string,
	system: BandSystem = null,
): HRData {
	const read = readPoints(points, unnamed, system);
	const refused = readRejected(rejected, unnamed, system);
	registry.reserve((origins ?? []).map(textOf));
	registry.reserve(read.origins);
	registry.reserve(refused.limits.map((limit) => limit.origin));
	const drawn = new Set([...read.points, ...refused.limits].map((star) => star.origin));
	const styles = [...drawn]
		.map((origin) => originStyle(origin, registry.slot(origin)))
		.sort((a, b) => registry.slot(a.origin) - registry.slot(b.origin));
	return { ...read, limits: refused.limits, problems: [...read.problems, ...refused.problems], styles };
}

export type FrameProps = Optional<"tracks" | "axes" | "minProbability">;

/** Makes regions, tracks, paths and names for the points that are drawn. */
export type MakeOverlays = (points: readonly StyledPoint[], system: BandSystem) => HROverlays;

/** What to draw, from data that were read. */
export function makeModel(
	data: HRData,
	background: Background,
	{ tracks = true, axes, minProbability = 0 }: FrameProps,
	makeOverlays: MakeOverlays | null = null,
	dust: HRDust | null = null,
	lines: ((system: BandSystem, axes: HRAxes) => Sequence[]) | null = null,
): HRModel {
	const styles = new Map(data.styles.map((style) => [style.origin, style]));
	const withStyle = <T extends { origin: string }>(stars: readonly T[]): (T & { style: OriginStyle })[] =>
		stars.map((star) => ({ ...star, style: styles.get(star.origin) ?? originStyle(star.origin, 0) }));
	const probable = data.points.filter(({ probability }) => probability === null || probability >= minProbability);
	const points = withStyle(probable);
	return {
		background,
		points,
		improbable: data.points.length - probable.length,
		limits: withStyle(data.limits),
		sequences: [...(tracks === true ? sequences(background) : []), ...(lines?.(background.system, axes ?? {}) ?? [])],
		overlays: makeOverlays?.(points, background.system) ?? null,
		dust: background.system === "gaia" ? dust : null,
		home: homeRanges(background, data.points, data.limits, axes ?? {}),
		spectralTypes: axes?.spectralTypes === false ? [] : spectralTypeTicks(background.dwarfs),
	};
}
