import type { HRDiagramProps } from "../props.js";
import type { Background } from "./background/background.js";
import type { BandSystem } from "./bands.js";
import { type Problem, textOf } from "./problems.js";
import { homeRanges } from "./range.js";
import { type OriginStyle, originStyle, type StyleRegistry } from "./stars/origins.js";
import { readOverlays } from "./stars/overlays.js";
import { type ReadPoints, readPoints } from "./stars/points.js";
import { type HRLimit, readRejected } from "./stars/rejected.js";
import { sequences, spectralTypeTicks } from "./stars/sequences.js";
import type { HRModel } from "./view.js";

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

export type FrameProps = Optional<"tracks" | "regions" | "axes">;

/** What to draw, from data that were read. */
export function makeModel(data: HRData, background: Background, { tracks = true, regions, axes }: FrameProps): HRModel {
	const problems: Problem[] = [];
	const styles = new Map(data.styles.map((style) => [style.origin, style]));
	const withStyle = <T extends { origin: string }>(stars: readonly T[]): (T & { style: OriginStyle })[] =>
		stars.map((star) => ({ ...star, style: styles.get(star.origin) ?? originStyle(star.origin, 0) }));
	return {
		background,
		points: withStyle(data.points),
		limits: withStyle(data.limits),
		sequences: tracks === true ? sequences(background.system) : [],
		tracks: typeof tracks === "boolean" ? [] : readOverlays("tracks", tracks, problems),
		regions: readOverlays("regions", regions, problems),
		home: homeRanges(background, data.points, data.limits, axes ?? {}),
		problems,
		spectralTypes: axes?.spectralTypes === false ? [] : spectralTypeTicks(background.system),
	};
}
