/** Rows drawn at once before only those near the viewport are. */
export const windowAbove = 300;
/** Rows drawn on the server and at first, where nothing is measured yet. */
export const firstWindow = 60;
const overscan = 16;

export type RowWindow = { first: number; end: number };

/** The rows to draw for a viewport; in steps of eight, so that small scrolls change nothing. CSS pixels. */
export function windowFor(count: number, rowHeight: number, scrollTop: number, height: number): RowWindow {
	if (count <= windowAbove) return { first: 0, end: count };
	const from = Math.floor(Math.max(0, scrollTop) / rowHeight) - overscan;
	const first = Math.max(0, Math.min(count - 1, Math.floor(from / 8) * 8));
	const end = Math.min(
		count,
		first + Math.ceil(Math.max(height, rowHeight * 16) / rowHeight / 8) * 8 + 2 * overscan + 8,
	);
	return { first, end };
}

/** A stretch of rows to draw, with the rows left out before it. */
export type Run = { skipped: number; rows: number[] };

/** The rows of one section that are drawn: those in the window, and the ones that must stay (`always`, e.g. the focused). */
export function sectionRuns(
	from: number,
	end: number,
	window: RowWindow,
	always: readonly number[],
): { runs: Run[]; skippedAfter: number } {
	const drawn: number[] = always.filter((i) => i >= from && i < end && (i < window.first || i >= window.end));
	for (let i = Math.max(from, window.first); i < Math.min(end, window.end); i++) drawn.push(i);
	drawn.sort((a, b) => a - b);
	const runs: Run[] = [];
	let next = from;
	for (const i of drawn) {
		const run = runs[runs.length - 1];
		if (run && i === next) run.rows.push(i);
		else runs.push({ skipped: i - next, rows: [i] });
		next = i + 1;
	}
	return { runs, skippedAfter: end - next };
}
