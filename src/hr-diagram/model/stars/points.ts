import type { HRDiagramPoint } from "../../types.js";
import type { BandSystem } from "../bands.js";
import { type IssueText, type Problem, textOf } from "../problems.js";
import { isWithin, limitsOf } from "./starLimits.js";

/** A point that can be drawn. mag throughout. */
export type HRPoint = {
	/** Index into the `points` prop. */
	index: number;
	/** The point's own id; else its origin, numbered where an origin has several. */
	id: string;
	origin: string;
	/** Number of points before this one with its id and origin. */
	copy: number;
	color: number;
	mag: number;
	/** 1σ; null: not known. */
	colorError: number | null;
	/** Bright end of the error bar; −Infinity: open; null: no error known. */
	brightest: number | null;
	/** Faint end; Infinity: open; null: no error known. */
	faintest: number | null;
	parallaxOverError: number | null;
	/** ϖ/σ is below `MIN_PARALLAX_OVER_ERROR`: drawn hollow. */
	hollow: boolean;
	/** Renormalised unit weight error; null: not known. */
	ruwe: number | null;
	/** RUWE is above `MAX_RUWE`: drawn with a ring. */
	ringed: boolean;
	/** Probability of membership, 0 … 1; null: not known. */
	probability: number | null;
	/** Only a limit is known: the star is brighter than `mag`, which is also `faintest`. */
	isLimit: boolean;
	/** The magnitude is from a distance, not from a parallax. */
	fromDistance: boolean;
	/** What was subtracted: A and E in mag, the zero point in µas; null: nothing, or not known. */
	extinction: number | null;
	colorExcess: number | null;
	zeroPoint: number | null;
};

export type ReadPoints = {
	points: HRPoint[];
	/** In order of first appearance. */
	origins: string[];
	problems: Problem[];
};

/** ϖ/σ below which a parallax gives no reliable magnitude. */
export const MIN_PARALLAX_OVER_ERROR = 5;

/** RUWE above which a single star does not fit the astrometry (Lindegren 2018, GAIA-C3-TN-LU-LL-124). */
export const MAX_RUWE = 1.4;

const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);
const finiteOrNull = (value: unknown): number | null => (isNumber(value) && Number.isFinite(value) ? value : null);

const probabilityOf = (value: unknown): number | null => (isNumber(value) && value >= 0 && value <= 1 ? value : null);

/**
 * Points that can be drawn, and a problem for each of the others. Never throws.
 *
 * @param unnamed origin of points that have none
 * @param system of the bands, which decides on the values that stars can have
 */
export function readPoints(
	input: readonly HRDiagramPoint[] | null | undefined,
	unnamed = "unnamed",
	system: BandSystem = null,
): ReadPoints {
	const points: HRPoint[] = [];
	const origins = new Set<string>();
	const problems: Problem[] = [];
	if (input === null || input === undefined) return { points, origins: [], problems };
	if (!Array.isArray(input)) {
		problems.push({ subject: "points", message: ({ words }) => words.pointsIssue(typeof input) });
		return { points, origins: [], problems };
	}
	const countByOrigin = new Map<string, number>();
	const countByName = new Map<string, number>();
	const limits = limitsOf(system);
	const readPoint = (point: HRDiagramPoint | null | undefined, index: number): void => {
		if (typeof point !== "object" || point === null) {
			problems.push(noPoint(index, ({ format }) => format(point)));
			return;
		}
		const hasOrigin = point.origin !== undefined && point.origin !== null && point.origin !== "";
		const origin = hasOrigin ? textOf(point.origin) : unnamed;
		const count = (countByOrigin.get(origin) ?? 0) + 1;
		countByOrigin.set(origin, count);
		const hasId = point.id !== undefined && point.id !== null;
		const id = hasId ? textOf(point.id) : count === 1 ? origin : `${origin} #${count}`;
		origins.add(origin);
		const { color, absoluteMag } = point;
		if (!isWithin(color, limits.color) || !isWithin(absoluteMag, limits.mag)) {
			problems.push({ subject: id, message: (text) => text.writePoint({ id, origin, color, absoluteMag }, limits) });
			return;
		}
		const name = JSON.stringify([id, origin]);
		const copy = countByName.get(name) ?? 0;
		countByName.set(name, copy + 1);
		const parallaxOverError = finiteOrNull(point.parallaxOverError);
		const colorError = finiteOrNull(point.colorError);
		const ruwe = finiteOrNull(point.ruwe);
		points.push({
			index,
			id,
			origin,
			copy,
			color,
			mag: absoluteMag,
			colorError: colorError !== null && colorError > 0 ? colorError : null,
			...errorBar(point),
			parallaxOverError,
			hollow: parallaxOverError !== null && parallaxOverError < MIN_PARALLAX_OVER_ERROR,
			probability: probabilityOf(point.probability),
			isLimit: false,
			ruwe,
			ringed: ruwe !== null && ruwe > MAX_RUWE,
			fromDistance: point.distanceFrom === "distance",
			extinction: finiteOrNull(point.extinction),
			colorExcess: finiteOrNull(point.colorExcess),
			zeroPoint: finiteOrNull(point.zeroPoint),
		});
	};
	for (let index = 0; index < input.length; index++) {
		try {
			readPoint(input[index], index);
		} catch {
			// A getter or a proxy of the host.
			problems.push(noPoint(index, ({ words }) => words.unreadableValue));
		}
	}
	return { points, origins: [...origins], problems };
}

/** An entry of the list that is no point. */
const noPoint = (index: number, value: (text: IssueText) => string): Problem => ({
	subject: ({ words, numbers }) => words.pointName(numbers.integer(index + 1)),
	message: (text) => text.words.noPointIssue(text.numbers.integer(index + 1), value(text)),
});

/** A number, or a text for an infinite one, as JSON has none; null for all else. */
function readEnd(end: unknown): number | null {
	if (typeof end !== "string") return isNumber(end) ? end : null;
	const value = Number(end.replace("\u2212", "-"));
	return Math.abs(value) === Number.POSITIVE_INFINITY ? value : null;
}

type ErrorBar = Pick<HRPoint, "brightest" | "faintest">;

/** An end that is infinite on the wrong side is not known. */
const withKnownEnds = (brightest: number | null, faintest: number | null): ErrorBar => ({
	brightest: brightest === Number.POSITIVE_INFINITY ? null : brightest,
	faintest: faintest === Number.NEGATIVE_INFINITY ? null : faintest,
});

/**
 * Both ends in the right order; swapped ends are put right. JSON writes ±Infinity as null: null beside a finite other end is
 * an open end, undefined is an end that is not known.
 */
function errorBar(point: HRDiagramPoint): ErrorBar {
	const bright = readEnd(point.brightest);
	const faint = readEnd(point.faintest);
	const brightest = point.brightest === null && Number.isFinite(faint) ? Number.NEGATIVE_INFINITY : bright;
	const faintest = point.faintest === null && Number.isFinite(bright) ? Number.POSITIVE_INFINITY : faint;
	if (brightest !== null && faintest !== null && brightest > faintest) return withKnownEnds(faintest, brightest);
	return withKnownEnds(brightest, faintest);
}
