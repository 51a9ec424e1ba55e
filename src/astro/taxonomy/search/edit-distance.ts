/** A stretch of a text that is similar to the query: [start, end), and its edit distance. */
export type NearMatch = { distance: number; start: number; end: number };

/** Letters of the MAX_QUERY_LENGTH query that is compared. */
const MAX_QUERY_LENGTH = 200;
/** Rows of the distance matrix, shared so that a search through 100,000 names allocates nothing. */
const rows: readonly Uint8Array[] = [0, 1, 2].map(() => new Uint8Array(MAX_QUERY_LENGTH + 8));

/**
 * The stretch of `text` from `start` on with the least optimal string alignment distance to `query` (Damerau 1964, Comm.
 * ACM 7, 171): letters to change, insert, delete, or swap with a neighbour. Null where the distance is more than `most`. Of
 * stretches with equal distance the one nearest in length to the query.
 */
export function nearAt(query: string, text: string, start: number, most: number): NearMatch | null {
	if (query.length > MAX_QUERY_LENGTH) return null;
	const columns = Math.min(text.length - start, query.length + most);
	if (columns < query.length - most) return null;
	let before = rows[0] as Uint8Array;
	let previous = rows[1] as Uint8Array;
	let row = rows[2] as Uint8Array;
	for (let j = 0; j <= columns; j++) previous[j] = j;
	let above = -1;
	for (let i = 1; i <= query.length; i++) {
		const queryUnit = query.charCodeAt(i - 1);
		let left = -1;
		row[0] = i;
		let least = i;
		for (let j = 1; j <= columns; j++) {
			const letter = text.charCodeAt(start + j - 1);
			let cost = (previous[j - 1] as number) + (queryUnit === letter ? 0 : 1);
			if ((previous[j] as number) < cost) cost = (previous[j] as number) + 1;
			if ((row[j - 1] as number) < cost) cost = (row[j - 1] as number) + 1;
			if (i > 1 && j > 1 && queryUnit === left && above === letter && (before[j - 2] as number) < cost) {
				cost = (before[j - 2] as number) + 1;
			}
			row[j] = cost;
			if (cost < least) least = cost;
			left = letter;
		}
		// Adjacent rows differ by at most one, so that a swap, from two rows back, costs more than `most` as well.
		if (least > most) return null;
		above = queryUnit;
		[before, previous, row] = [previous, row, before];
	}
	let best: NearMatch | null = null;
	for (let j = 0; j <= columns; j++) {
		const distance = previous[j] as number;
		if (distance > most) continue;
		const end = start + j;
		const off = Math.abs(j - query.length);
		if (
			!best ||
			distance < best.distance ||
			(distance === best.distance && off < Math.abs(best.end - start - query.length))
		) {
			best = { distance, start, end };
		}
	}
	return best;
}
