import type { HRDiagramIssue, HRDiagramPoint } from "../../types.js";

/** A point that can be drawn. mag throughout. */
export type HRPoint = {
	/** Place in the `points` prop. */
	index: number;
	/** The point's own id; else its origin, numbered where an origin has several. */
	id: string;
	origin: string;
	color: number;
	mag: number;
	/** 1σ; null: not known. */
	colorError: number | null;
	/** Bright end of the error bar; −Infinity: open; null: no error known. */
	brightest: number | null;
	/** Faint end; Infinity: open; null: no error known. */
	faintest: number | null;
	parallaxOverError: number | null;
	/** ϖ/σ is below `RELIABLE`: drawn hollow. */
	hollow: boolean;
};

export type ReadPoints = {
	points: HRPoint[] /** In order of first appearance. */;
	origins: string[];
	issues: HRDiagramIssue[];
};

/** ϖ/σ below which a parallax gives no trustworthy magnitude. */
export const RELIABLE = 5;

const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);
const finiteOrNull = (value: unknown): number | null => (isNumber(value) && Number.isFinite(value) ? value : null);

/** Points that can be drawn and, for each of the others, why not. Nothing throws, whatever comes. */
export function readPoints(input: readonly HRDiagramPoint[] | null | undefined): ReadPoints {
	const points: HRPoint[] = [];
	const origins: string[] = [];
	const issues: HRDiagramIssue[] = [];
	if (input === null || input === undefined) return { points, origins, issues };
	if (!Array.isArray(input)) {
		issues.push({
			subject: "points",
			message: `points is ${typeof input}, not an array, so no point can be drawn. Pass an array of { color, absoluteMag, origin }.`,
		});
		return { points, origins, issues };
	}
	const seen = new Map<string, number>();
	input.forEach((given: HRDiagramPoint | null | undefined, index) => {
		if (typeof given !== "object" || given === null) {
			issues.push({
				subject: `point ${index + 1}`,
				message: `Point ${index + 1} is ${String(given)}, so it is not drawn. Pass { color, absoluteMag, origin }.`,
			});
			return;
		}
		const origin =
			given.origin === undefined || given.origin === null || given.origin === "" ? "unnamed" : String(given.origin);
		const nth = (seen.get(origin) ?? 0) + 1;
		seen.set(origin, nth);
		const id =
			given.id === undefined || given.id === null ? (nth === 1 ? origin : `${origin} #${nth}`) : String(given.id);
		if (!origins.includes(origin)) origins.push(origin);
		const wrong = whatIsWrong(given);
		if (wrong) {
			issues.push({ subject: id, message: `${id === origin ? origin : `${origin} (${id})`} is not drawn: ${wrong}` });
			return;
		}
		const ends = errorBar(given);
		const parallaxOverError = finiteOrNull(given.parallaxOverError);
		const colorError = finiteOrNull(given.colorError);
		points.push({
			index,
			id,
			origin,
			color: given.color,
			mag: given.absoluteMag,
			colorError: colorError !== null && colorError > 0 ? colorError : null,
			...ends,
			parallaxOverError,
			hollow: parallaxOverError !== null && parallaxOverError < RELIABLE,
		});
	});
	return { points, origins, issues };
}

function whatIsWrong({ color, absoluteMag }: HRDiagramPoint): string | null {
	const badColor = !isMagnitude(color);
	const badMag = !isMagnitude(absoluteMag);
	if (badColor && badMag)
		return `its colour is ${told(color)} and its absolute magnitude is ${told(absoluteMag)}. Both are needed.`;
	if (badColor) return `its colour is ${told(color)}. Magnitudes in two bands are needed.`;
	if (badMag)
		return `its absolute magnitude is ${told(absoluteMag)}. A magnitude and a parallax above zero are needed.`;
	return null;
}

/** Beyond this there is no star, and one such point would flatten all the others; mag. */
const MOST = 1000;
const isMagnitude = (value: unknown): boolean => typeof value === "number" && Math.abs(value) <= MOST;

const told = (value: unknown): string =>
	typeof value === "number"
		? String(value).replace("-", "\u2212") + (Number.isFinite(value) ? " mag, which no star has" : "")
		: value === undefined || value === null
			? "missing"
			: `"${String(value)}", not a number`;

const infinities: Readonly<Record<string, number>> = {
	"-Infinity": Number.NEGATIVE_INFINITY,
	"−Infinity": Number.NEGATIVE_INFINITY,
	Infinity: Number.POSITIVE_INFINITY,
	"+Infinity": Number.POSITIVE_INFINITY,
};
/** A number, or the word for an infinite one; null where it is neither. */
const readEnd = (end: unknown): number | null =>
	typeof end === "string"
		? Object.hasOwn(infinities, end)
			? (infinities[end] ?? null)
			: null
		: isNumber(end)
			? end
			: null;

const open = (brightest: number | null, faintest: number | null): ReturnType<typeof errorBar> => ({
	brightest: brightest === Number.POSITIVE_INFINITY ? null : brightest,
	faintest: faintest === Number.NEGATIVE_INFINITY ? null : faintest,
});

/**
 * The two ends in the right order; an end on the wrong side of the other means they were swapped. JSON writes ±Infinity as
 * null: null beside a finite other end is an open end, undefined is an end that is not known.
 */
function errorBar(given: HRDiagramPoint): { brightest: number | null; faintest: number | null } {
	const bright = readEnd(given.brightest);
	const faint = readEnd(given.faintest);
	const brightest = given.brightest === null && Number.isFinite(faint) ? Number.NEGATIVE_INFINITY : bright;
	const faintest = given.faintest === null && Number.isFinite(bright) ? Number.POSITIVE_INFINITY : faint;
	if (brightest !== null && faintest !== null && brightest > faintest) return open(faintest, brightest);
	return open(brightest, faintest);
}
