import { outlineOf } from "./outline.js";
import type { ProbabilityMode, TaxonomyNodes } from "./types.js";

type NodeId = string;

/**
 * Probabilities after a change of one of them. Probabilities are 0 to 1; missing ones are unknown and remain so unless an
 * ancestor needs one.
 *
 * - `independent`: no other probability changes.
 * - `bounded` (SkyPortal's scaling): an ancestor becomes the maximum of itself and its children, a descendant the minimum of
 *   itself and its parent. Ancestors are never lowered, descendants never raised, and nothing is scaled to a sum.
 * - `marginal`: subclasses exclude each other. Where the sum of those of one class exceeds the class, below the change they
 *   are scaled down in proportion; above it the class is raised to the sum, and where that exceeds 1 the others are scaled.
 *
 * A `null` probability removes the entry and changes nothing else. Values are clamped to 0 … 1. The same record is returned
 * for an unknown id, for NaN, and for a change without effect.
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
	// A Map, because a class may be named "__proto__".
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

	/** Lowers the descendants of `i` to what `i` allows; an unknown class passes on the limit of its parent. */
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

	/** Scales the siblings of `changed` so that the sum of all does not exceed 1. */
	function makeRoom(children: readonly number[], changed: number): void {
		const others = children.filter((child) => child !== changed);
		const room = Math.max(0, 1 - (get(changed) ?? 0));
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
