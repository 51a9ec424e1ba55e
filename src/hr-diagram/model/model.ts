import type { HRDiagramProps } from "../props.js";
import type { HRDiagramIssue } from "../types.js";
import type { Backdrop } from "./background/background.js";
import { homeRanges } from "./range.js";
import { type OriginBook, type OriginLook, originLook } from "./stars/origins.js";
import { readOverlays } from "./stars/overlays.js";
import { type ReadPoints, readPoints } from "./stars/points.js";
import { type HRLimit, readRejected } from "./stars/rejected.js";
import { sequences, spectralTypeTicks } from "./stars/sequences.js";
import type { HRModel } from "./view.js";

/** The points and refused stars of the props. */
export type HRData = ReadPoints & {
	limits: HRLimit[];
	looks: OriginLook[];
};

type Optional<K extends keyof HRDiagramProps> = { [P in K]?: HRDiagramProps[P] | undefined };
export type DataProps = Pick<HRDiagramProps, "points"> & Optional<"rejected" | "origins">;

/** Reads the data; each origin gets a look that it keeps. */
export function readData({ points: given, rejected, origins }: DataProps, book: OriginBook): HRData {
	const read = readPoints(given);
	const refused = readRejected(rejected);
	if (Array.isArray(origins)) book.reserve(origins.map(String));
	book.reserve(read.origins);
	book.reserve(refused.limits.map((l) => l.origin));
	const drawn = new Set([...read.points, ...refused.limits].map((p) => p.origin));
	const looks = [...drawn].map((origin) => originLook(origin, book.slot(origin)));
	looks.sort((a, b) => book.slot(a.origin) - book.slot(b.origin));
	return {
		...read,
		limits: refused.limits,
		issues: [...read.issues, ...refused.issues],
		looks,
	};
}

export type FrameProps = Optional<"tracks" | "regions" | "axes">;

/** What is to be drawn, from data that were read. */
export function makeModel(data: HRData, backdrop: Backdrop, { tracks = true, regions, axes }: FrameProps): HRModel {
	const issues: HRDiagramIssue[] = [];
	const looks = new Map(data.looks.map((look) => [look.origin, look]));
	const looked = <T extends { origin: string }>(list: readonly T[]): (T & { look: OriginLook })[] =>
		list.map((p) => ({ ...p, look: looks.get(p.origin) ?? originLook(p.origin, 0) }));
	return {
		backdrop,
		points: looked(data.points),
		limits: looked(data.limits),
		sequences: tracks === true ? sequences(backdrop.system) : [],
		tracks: typeof tracks === "boolean" ? [] : readOverlays("tracks", tracks, issues),
		regions: readOverlays("regions", regions, issues),
		home: homeRanges(backdrop, data.points, data.limits, axes ?? {}),
		issues,
		spectralTypes: axes?.spectralTypes === false ? [] : spectralTypeTicks(backdrop.system),
	};
}

export const allIssues = (data: HRData, { backdrop, issues }: HRModel): HRDiagramIssue[] => [
	...data.issues,
	...backdrop.issues,
	...issues,
];
