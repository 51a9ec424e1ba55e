import type { Times } from "./contest.js";

/** One line of the table. Times in milliseconds. */
export type Row = {
	name: string;
	/** Medians with layout and raster. */
	astropane: number;
	bare: number;
	/** Of the medians. */
	ratio: number;
	/** First and third quartile of the ratios of single turns. */
	spread: [number, number];
	/** Medians of script alone: ours, bare; null where they are not told apart. */
	script: [number, number] | null;
	/** The same change in Plotly, where that was timed: median, and ratio to the yardstick. */
	plotly: { median: number; ratio: number } | null;
	/** The ratio must not be above it; null: told, not bounded. */
	target: number | null;
	turns: number;
};

/** A fact beside the table. */
export type Note = { name: string; text: string; ok: boolean };
export type Outcome = { rows: Row[]; notes: Note[] };

export function quantile(values: readonly number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = p * (sorted.length - 1);
	const below = sorted[Math.floor(at)] ?? Number.NaN;
	return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? below) - below);
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

export function row(
	name: string,
	times: ReadonlyMap<string, Times>,
	sides: readonly [string, string],
	target: number | null,
	plotly?: Row["plotly"],
): Row {
	const [ours, bare] = sides.map((side) => {
		const found = times.get(side);
		if (!found) throw new Error(`Nothing was timed under the name "${side}", so "${name}" has no row.`);
		return found;
	}) as [Times, Times];
	const pairs = ours.total.map((value, i) => value / (bare.total[i] ?? Number.NaN));
	return {
		name,
		astropane: median(ours.total),
		bare: median(bare.total),
		ratio: median(ours.total) / median(bare.total),
		spread: [quantile(pairs, 0.25), quantile(pairs, 0.75)],
		script: [median(ours.script), median(bare.script)],
		plotly: plotly ?? null,
		target,
		turns: ours.total.length,
	};
}

/** Of a contest between Plotly and a yardstick, which is one of its own: its garbage would slow the others. */
export function ofPlotly(times: ReadonlyMap<string, Times>, name: string, bare: string): Row["plotly"] {
	const [a, b] = [times.get(name), times.get(bare)];
	return a && b ? { median: median(a.total), ratio: median(a.total) / median(b.total) } : null;
}
