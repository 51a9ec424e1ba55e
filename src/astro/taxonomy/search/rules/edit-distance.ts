/** A stretch of a text that is similar to the query: [start, end), and its edit distance. */
export type NearMatch = { distance: number; start: number; end: number };

/** Letters of the MAX_QUERY_LENGTH query that is compared. */
const MAX_QUERY_LENGTH = 200;
/** Rows of the distance matrix, shared so that a search through 100,000 names allocates nothing. */
const rows: readonly Uint8Array[] = [0, 1, 2].map(() => new Uint8Array(MAX_QUERY_LENGTH + 8));

/**
 * The stretch of `text` from `start` on with the least optimal string alignment distance to `query` (Damerau 1964, Comm.
 * ACM 7, 171): letters to change, insert, delete, or swap with a neighbour. Null where the distance is more than `most`. Of
 * stretches with equal distance the one nearest in length to the query, of those whose end is accepted.
 */
export function nearAt(
	query: string,
	text: string,
	start: number,
	most: number,
	accepts: (end: number) => boolean = () => true,
): NearMatch | null {
	if (query.length > MAX_QUERY_LENGTH) return null;
	const columns = Math.min(text.length - start, query.length + most);
	if (columns < query.length - most) return null;
	let before = rows[0] as Uint8Array;
	let previous = rows[1] as Uint8Array;
	let row = rows[2] as Uint8Array;
	for (let j = 0; j <= columns; j++) previous[j] = j;
	let above = -1;
	for (let i = 1; i <= query.length; i++) {
		// Cells further than `most` from the diagonal cost more than `most` (Ukkonen 1985, Inf. Control 64, 100).
		const first = Math.max(1, i - most);
		const last = Math.min(columns, i + most);
		const queryUnit = query.charCodeAt(i - 1);
		let left = first > 1 ? text.charCodeAt(start + first - 2) : -1;
		let cost = first === 1 ? i : most + 1;
		let least = cost;
		row[first - 1] = cost;
		for (let j = first; j <= last; j++) {
			const letter = text.charCodeAt(start + j - 1);
			cost++;
			const change = (previous[j - 1] as number) + (queryUnit === letter ? 0 : 1);
			if (change < cost) cost = change;
			if ((previous[j] as number) < cost) cost = (previous[j] as number) + 1;
			if (i > 1 && j > 1 && queryUnit === left && above === letter && (before[j - 2] as number) < cost) {
				cost = (before[j - 2] as number) + 1;
			}
			row[j] = cost;
			if (cost < least) least = cost;
			left = letter;
		}
		if (last < columns) row[last + 1] = most + 1;
		// Adjacent rows differ by at most one, so that a swap, from two rows back, costs more than `most` as well.
		if (least > most) return null;
		above = queryUnit;
		[before, previous, row] = [previous, row, before];
	}
	let best: NearMatch | null = null;
	for (let j = Math.max(0, query.length - most); j <= columns; j++) {
		const distance = previous[j] as number;
		if (distance > most) continue;
		const end = start + j;
		const off = Math.abs(j - query.length);
		const isBetter =
			!best ||
			distance < best.distance ||
			(distance === best.distance && off < Math.abs(best.end - start - query.length));
		if (isBetter && accepts(end)) best = { distance, start, end };
	}
	return best;
}
