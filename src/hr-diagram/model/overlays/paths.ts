import {
	type HRPath,
	type OrderedPath,
	orderPath,
	type PathSummary,
	pathAt,
	summarizePath,
} from "../../../astro/index.js";
import { attempt } from "../../../astro/untrusted.js";
import { wordsIn } from "../../../text/index.js";
import type { HRDiagramPoint } from "../../types.js";
import { overlayWords } from "../../words/overlays.js";
import type { Problem } from "../problems.js";
import type { StyledPoint } from "../view.js";

/** The way of a variable star, with its point. */
export type StarPath = OrderedPath & {
	point: StyledPoint;
	/** Number of the first vertex of each colour, and of all vertices: those of one colour follow each other. */
	starts: readonly number[];
	/** Smallest and largest colour and magnitude. */
	extent: { color: readonly [number, number]; mag: readonly [number, number] };
};

const MIN_EPOCHS = 2;

/** Paths of the points. One with too few epochs, or with some that cannot be drawn, is a problem. Never throws. */
export function readPaths(
	points: readonly StyledPoint[],
	given: readonly HRDiagramPoint[],
	problems: Problem[],
): StarPath[] {
	return points.flatMap((point): StarPath[] => {
		const path = attempt((): HRPath | null | undefined => given[point.index]?.path, undefined);
		if (path === undefined || path === null) return [];
		const ordered = orderPath(path);
		const { dropped } = ordered;
		const used = ordered.at.length;
		if (dropped > 0 || used < MIN_EPOCHS)
			problems.push({
				subject: point.id,
				message: ({ language, numbers }) =>
					wordsIn(language, overlayWords).pathIssue(
						point.id,
						numbers.integer(used),
						numbers.integer(dropped),
						used >= MIN_EPOCHS,
					),
			});
		if (used < MIN_EPOCHS) return [];
		const { color, mag } = ordered;
		const extent = { color: extentOf(color), mag: extentOf(mag) };
		return [{ ...ordered, point, starts: startsOf(ordered), extent }];
	});
}

function extentOf(values: Float64Array): [number, number] {
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const value of values) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return [low, high];
}

function startsOf(path: OrderedPath): number[] {
	const starts = new Array<number>(phaseColors.length + 1).fill(path.at.length);
	for (let i = path.at.length - 1; i >= 0; i--) starts[phaseBin(path, path.at[i] as number)] = i;
	// A colour without a vertex starts where the next one does.
	for (let bin = phaseColors.length - 1; bin >= 0; bin--)
		starts[bin] = Math.min(starts[bin] as number, starts[bin + 1] as number);
	return starts;
}

const summaries = new WeakMap<OrderedPath, PathSummary | null>();

/** Mean, amplitude and sense of a path; computed once. */
export function summaryOf(path: OrderedPath): PathSummary | null {
	const known = summaries.get(path);
	if (known !== undefined) return known;
	const summary = summarizePath(path);
	summaries.set(path, summary);
	return summary;
}

export { pathAt };

/** Colours round the cycle, and their number: OKLCH lightness 0.6, hues 30° apart; above 3 : 1 on white and on the dark ground. */
export const phaseColors: readonly string[] = [
	"#ce5057",
	"#c65e0b",
	"#a57710",
	"#868604",
	"#449630",
	"#139676",
	"#0d9298",
	"#158cb7",
	"#437dde",
	"#816bd8",
	"#a95cbb",
	"#c3518d",
];

/** Number of the colour of a place on a path: phases of a loop, parts of the whole time of an open path. */
export function phaseBin({ at, isLoop }: OrderedPath, place: number): number {
	const first = at[0] as number;
	const part = isLoop ? place - Math.floor(place) : (place - first) / ((at.at(-1) as number) - first || 1);
	return Math.min(phaseColors.length - 1, Math.max(0, Math.floor(part * phaseColors.length)));
}
