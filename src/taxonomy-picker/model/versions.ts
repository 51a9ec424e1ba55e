import type { Taxonomy } from "../types.js";

/** Orders versions as people count: "0.1.10" after "0.1.9"; none before any. Negative where `a` is older. */
export function compareVersions(a: string | null | undefined, b: string | null | undefined): number {
	const left = String(a ?? "").match(/\d+|[^\d.]+/g) ?? [];
	const right = String(b ?? "").match(/\d+|[^\d.]+/g) ?? [];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const x = left[i];
		const y = right[i];
		// "1.0" is older than "1.0.1", but "1.0rc1" is older than "1.0"
		if (x === undefined) return /^\d/.test(y as string) ? -1 : 1;
		if (y === undefined) return /^\d/.test(x) ? 1 : -1;
		const order = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
		if (order !== 0) return order;
	}
	return 0;
}

/** The newest row of each name: the one that says `isLatest`, else the greatest version, else the one given last. */
export function latestRows(rows: readonly Taxonomy[]): Taxonomy[] {
	const best = new Map<string, Taxonomy>();
	for (const row of rows) {
		const known = best.get(row.name);
		if (!known || isNewer(row, known)) best.set(row.name, row);
	}
	return [...best.values()];
}

function isNewer(row: Taxonomy, than: Taxonomy): boolean {
	if ((row.isLatest === true) !== (than.isLatest === true)) return row.isLatest === true;
	return compareVersions(row.version, than.version) >= 0;
}
