import { outlineOf } from "./outline.js";
import type { ProbabilityMode, TaxonomyNodes } from "./types.js";

type NodeId = string;

/**
 * Probabilities after one of them changed; given ones are 0 to 1, those not given are unknown and stay so unless an
 * ancestor needs one.
 *
 * - `independent`: only the changed one changes.
 * - `bounded` (SkyPortal's scaling): an ancestor becomes the greatest of itself and its children; a descendant the lesser of
 *   its parent and itself. Nothing is lowered upwards, raised downwards, or made to sum to one.
 * - `marginal`: subclasses exclude each other. Where those of one class add up to more than it, below the change they are
 *   scaled down in proportion; above it the class is raised to their sum, and where that would pass 1 the others are scaled.
 *
 * A `null` probability takes the entry out and changes nothing else. Values beyond 0 and 1 are brought to the nearer of
 * them. An unknown id or NaN gives the record back as it is; so does a change that changes nothing.
 */
export function propagateProbabilities(
	taxonomy: TaxonomyNodes,
	probabilities: Readonly<Record<NodeId, number>>,
	change: { id: NodeId; probability: number | null },
	mode: ProbabilityMode,
): Record<NodeId, number> {
	const { positions, parent, end } = outlineOf(taxonomy);
	const at = positions().get(change.id);
	if (at === undefined || Number.isNaN(change.probability)) return probabilities;
	// a Map, because a class may be called "__proto__"
	const values = new Map(Object.entries(probabilities));
	const idOf = (i: number) => taxonomy.nodes[i]?.id as string;
	const get = (i: number) => values.get(idOf(i));
	const childrenOf = (i: number) => {
		const children: number[] = [];
		for (let child = i + 1; child < (end[i] as number); child = end[child] as number) children.push(child);
		return children;
	};
	const greatestOf = (children: readonly number[]) =>
		children.reduce((most, child) => Math.max(most, get(child) ?? 0), 0);
	const sumOf = (children: readonly number[]) => children.reduce((sum, child) => sum + (get(child) ?? 0), 0);

	/** Brings what stands below `i` down to what `i` allows; an unknown class passes on the limit of its parent. */
	const lowerBelow = (i: number) => {
		const limits = new Map<number, number>();
		for (let up = i; up < (end[i] as number); up++) {
			const limit = get(up) ?? limits.get(parent[up] as number);
			if (limit === undefined) continue;
			limits.set(up, limit);
			const children = childrenOf(up);
			const sum = mode === "marginal" ? sumOf(children) : 0;
			for (const child of children) {
				const value = get(child);
				if (value === undefined) continue;
				if (mode === "bounded") values.set(idOf(child), Math.min(limit, value));
				else if (sum > limit) values.set(idOf(child), (value * limit) / sum);
			}
		}
	};

	if (change.probability === null) values.delete(change.id);
	else {
		values.set(change.id, Math.min(1, Math.max(0, change.probability)));
		if (mode !== "independent") {
			lowerBelow(at);
			let below = at;
			for (let up = parent[at] as number; up >= 0; up = parent[up] as number) {
				const children = childrenOf(up);
				if (mode === "marginal") makeRoom(children, below);
				const needed = mode === "marginal" ? Math.min(1, sumOf(children)) : greatestOf(children);
				if (needed > (get(up) ?? 0)) values.set(idOf(up), needed);
				below = up;
			}
		}
	}
	return sameEntries(values, probabilities) ? probabilities : Object.fromEntries(values);

	/** Scales the siblings of `kept` so that all together do not pass 1. */
	function makeRoom(children: readonly number[], kept: number): void {
		const others = children.filter((child) => child !== kept);
		const room = Math.max(0, 1 - (get(kept) ?? 0));
		const sum = sumOf(others);
		if (sum <= room) return;
		for (const child of others) {
			const value = get(child);
			if (value === undefined) continue;
			values.set(idOf(child), (value * room) / sum);
			lowerBelow(child);
		}
	}
}

function sameEntries(values: Map<string, number>, record: Readonly<Record<string, number>>): boolean {
	const keys = Object.keys(record);
	return keys.length === values.size && keys.every((key) => Object.is(values.get(key), record[key]));
}
