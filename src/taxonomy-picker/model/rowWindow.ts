/** Up to so many rows are all drawn once the browser is idle; of more, those near the viewport. */
export const MAX_ROWS_WITHOUT_WINDOW = 300;
/** The same before the browser is idle, and during a search. */
export const MAX_ROWS_AT_ONCE = 40;
/** Rows drawn before anything is measured. */
export const FIRST_WINDOW_ROWS = 32;
/** Rows drawn above and below the viewport. */
const OVERSCAN_ROWS = 4;
/** A window begins and ends at a multiple of so many rows: small scrolls draw nothing anew. */
const STEP_ROWS = 8;
/** Least height of a viewport, in rows: an element that is not laid out has none. */
const MIN_VIEWPORT_ROWS = 16;

/** Half-open range of row indexes. */
export type RowWindow = { first: number; end: number };

/** The rows to draw for a viewport. Lengths are CSS pixels. */
export function windowFor(count: number, rowHeight: number, scrollTop: number, height: number): RowWindow {
	const from = Math.floor(Math.max(0, scrollTop) / rowHeight) - OVERSCAN_ROWS;
	const first = Math.max(0, Math.min(count - 1, Math.floor(from / STEP_ROWS) * STEP_ROWS));
	const viewportRows = Math.ceil(Math.max(height / rowHeight, MIN_VIEWPORT_ROWS) / STEP_ROWS) * STEP_ROWS;
	return { first, end: Math.min(count, first + viewportRows + 2 * OVERSCAN_ROWS + STEP_ROWS) };
}

/** The scroll position nearest to `scrollTop` that shows a row below the sticky heading. Lengths are CSS pixels. */
export function scrollTopFor(index: number, rowHeight: number, scrollTop: number, height: number): number {
	const top = index * rowHeight;
	if (top < scrollTop + rowHeight) return Math.max(0, top - rowHeight);
	return Math.max(scrollTop, top + rowHeight - height);
}

/** Consecutive rows to draw, and the number of rows left out before them. */
export type Run = { skipped: number; rows: number[] };

/** The rows `from` … `end` of one section that are drawn: those in the window, and those in `always`, e.g. the focused one. */
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
