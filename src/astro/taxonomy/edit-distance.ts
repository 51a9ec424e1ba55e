/** A place in a text that nearly reads like the query. */
export type NearMatch = { distance: number; start: number; end: number };

/** Letters; a longer query is no name. */
const longest = 200;
/** Scratch rows, so that a search through 100,000 names allocates nothing. */
const rows: readonly Uint8Array[] = [0, 1, 2].map(() => new Uint8Array(longest + 8));

/**
 * The fewest letters to change, add, drop or swap with their neighbour so that `query` becomes a stretch of `text` that
 * begins at `start` (optimal string alignment distance; Damerau 1964), or `null` where more than `most` are needed.
 * Of equally near stretches the one nearest in length to the query is taken.
 */
export function nearAt(query: string, text: string, start: number, most: number): NearMatch | null {
	if (query.length > longest) return null;
	const columns = Math.min(text.length - start, query.length + most);
	if (columns < query.length - most) return null;
	let before = rows[0] as Uint8Array;
	let previous = rows[1] as Uint8Array;
	let row = rows[2] as Uint8Array;
	for (let j = 0; j <= columns; j++) previous[j] = j;
	let above = -1;
	for (let i = 1; i <= query.length; i++) {
		const wanted = query.charCodeAt(i - 1);
		let left = -1;
		row[0] = i;
		let least = i;
		for (let j = 1; j <= columns; j++) {
			const letter = text.charCodeAt(start + j - 1);
			let cost = (previous[j - 1] as number) + (wanted === letter ? 0 : 1);
			if ((previous[j] as number) < cost) cost = (previous[j] as number) + 1;
			if ((row[j - 1] as number) < cost) cost = (row[j - 1] as number) + 1;
			if (i > 1 && j > 1 && wanted === left && above === letter && (before[j - 2] as number) < cost) {
				cost = (before[j - 2] as number) + 1;
			}
			row[j] = cost;
			if (cost < least) least = cost;
			left = letter;
		}
		// rows never differ by more than one, so a swap from two rows back cannot come out cheaper either
		if (least > most) return null;
		above = wanted;
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
