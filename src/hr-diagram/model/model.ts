import type { HRDiagramProps } from "../props.js";
import type { HRDiagramIssue } from "../types.js";
import type { Background } from "./background/background.js";
import { homeRanges } from "./range.js";
import { type OriginStyle, originStyle, type StyleRegistry } from "./stars/origins.js";
import { readOverlays } from "./stars/overlays.js";
import { type ReadPoints, readPoints } from "./stars/points.js";
import { type HRLimit, readRejected } from "./stars/rejected.js";
import { sequences, spectralTypeTicks } from "./stars/sequences.js";
import type { HRModel } from "./view.js";

/** The points and refused stars of the props. */
export type HRData = ReadPoints & {
	limits: HRLimit[];
	styles: OriginStyle[];
};

type Optional<K extends keyof HRDiagramProps> = { [P in K]?: HRDiagramProps[P] | undefined };
export type DataProps = Pick<HRDiagramProps, "points"> & Optional<"rejected" | "origins">;

/** Reads the data; each origin gets a look that it keeps. */
export function readData({ points: given, rejected, origins }: DataProps, book: StyleRegistry): HRData {
	const read = readPoints(given);
	const refused = readRejected(rejected);
	if (Array.isArray(origins)) book.reserve(origins.map(String));
	book.reserve(read.origins);
	book.reserve(refused.limits.map((l) => l.origin));
	const drawn = new Set([...read.points, ...refused.limits].map((p) => p.origin));
	const styles = [...drawn].map((origin) => originStyle(origin, book.slot(origin)));
	styles.sort((a, b) => book.slot(a.origin) - book.slot(b.origin));
	return {
		...read,
		limits: refused.limits,
		issues: [...read.issues, ...refused.issues],
		styles,
	};
}

export type FrameProps = Optional<"tracks" | "regions" | "axes">;

/** What is to be drawn, from data that were read. */
export function makeModel(data: HRData, background: Background, { tracks = true, regions, axes }: FrameProps): HRModel {
	const issues: HRDiagramIssue[] = [];
	const styles = new Map(data.styles.map((style) => [style.origin, style]));
	const withStyle = <T extends { origin: string }>(list: readonly T[]): (T & { style: OriginStyle })[] =>
		list.map((p) => ({ ...p, style: styles.get(p.origin) ?? originStyle(p.origin, 0) }));
	return {
		background,
		points: withStyle(data.points),
		limits: withStyle(data.limits),
		sequences: tracks === true ? sequences(background.system) : [],
		tracks: typeof tracks === "boolean" ? [] : readOverlays("tracks", tracks, issues),
		regions: readOverlays("regions", regions, issues),
		home: homeRanges(background, data.points, data.limits, axes ?? {}),
		issues,
		spectralTypes: axes?.spectralTypes === false ? [] : spectralTypeTicks(background.system),
	};
}

export const allIssues = (data: HRData, { background, issues }: HRModel): HRDiagramIssue[] => [
	...data.issues,
	...background.issues,
	...issues,
];
