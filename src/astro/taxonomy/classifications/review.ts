import { outlineOf } from "../outline.js";
import type { Classification } from "./read.js";
import { createClassFinder, type ReadableTaxonomy } from "./taxonomies.js";

/**
 * `agree`, `disagree`: what people and machines say most specifically lies on one branch, or on two. `parent-denied`: a class is
 * given while one above it is denied (probability 0). `above-parent`: it is more probable than one above it. `without-parent`: it
 * stands alone with a probability, while the same voice gives those of classes above others.
 */
export type ReviewKind = "agree" | "disagree" | "parent-denied" | "above-parent" | "without-parent";

/** Classifications that agree, or contradict each other. */
export type ReviewFinding = {
	kind: ReviewKind;
	/** The classification that is at fault; for `agree` and `disagree` one by people. */
	about: Classification;
	/** The other one: of the class above, or by a machine. Null for `without-parent`. */
	other: Classification | null;
};

/** Two probabilities that differ by less are the same number, written twice. */
const SAME_PROBABILITY = 1e-9;

/** A classification with the positions of its class and of those above it. */
type Placed = { row: Classification; tree: string; at: number; above: number[] };

/**
 * What the classifications of one object say together: where people and machines agree, and what contradicts itself. A voice is all
 * people, or one machine by its origin; only what one voice says can contradict itself. Classes that are unknown, or whose name
 * stands twice in their taxonomy, are passed over.
 */
export function reviewClassifications(
	classifications: readonly Classification[],
	taxonomies: readonly ReadableTaxonomy[],
): ReviewFinding[] {
	const finder = createClassFinder(taxonomies);
	const placed = classifications.flatMap((row): Placed[] => {
		const tree = finder.taxonomy(row.taxonomyId);
		const [node, ...twins] = finder.classes({ taxonomyId: row.taxonomyId, class: row.class });
		if (!tree || !node || twins.length > 0) return [];
		const { parent, positions } = outlineOf(tree);
		const at = positions().get(node.id) as number;
		const above: number[] = [];
		for (let up = parent[at] as number; up >= 0; up = parent[up] as number) above.push(up);
		return [{ row, tree: String(row.taxonomyId), at, above }];
	});
	const findings: ReviewFinding[] = [];
	for (const voice of group(placed, ({ row, tree }) => `${row.ml ? `ml ${row.origin ?? ""}` : ""}\n${tree}`)) {
		for (const item of voice) {
			const { row } = item;
			if (row.probability === 0) continue;
			const ancestors = voice.filter((other) => item.above.includes(other.at));
			const denied = ancestors.find((other) => other.row.probability === 0);
			const lower = ancestors.find((other) => isAbove(row.probability, other.row.probability));
			if (denied) findings.push({ kind: "parent-denied", about: row, other: denied.row });
			else if (lower) findings.push({ kind: "above-parent", about: row, other: lower.row });
			else if (
				row.probability !== null &&
				ancestors.length === 0 &&
				item.above.length > 1 &&
				!voice.some((other) => other.above.includes(item.at)) &&
				hasProbabilities(voice, item)
			)
				findings.push({ kind: "without-parent", about: row, other: null });
		}
	}
	return [...findings, ...comparePeopleWithMachines(placed)];
}

const isAbove = (probability: number | null, limit: number | null): boolean =>
	probability !== null && limit !== null && probability > limit + SAME_PROBABILITY;

/** Whether the voice gives probabilities of classes that lie above others, as one that follows SkyPortal's rules does. */
const hasProbabilities = (voice: readonly Placed[], except: Placed): boolean =>
	voice.some(
		({ row, at }) => row.probability !== null && voice.some((other) => other.above.includes(at)) && at !== except.at,
	);

/** Compares the most specific classes of people with those of each machine. */
function comparePeopleWithMachines(placed: readonly Placed[]): ReviewFinding[] {
	const asserted = placed.filter(({ row }) => row.probability !== 0);
	const isMostSpecific = (item: Placed, among: readonly Placed[]): boolean =>
		!among.some((other) => other.tree === item.tree && other.above.includes(item.at));
	const [people, machines] = [false, true].map((ml) => {
		const voice = asserted.filter(({ row }) => row.ml === ml);
		return voice.filter((item) => isMostSpecific(item, voice));
	}) as [Placed[], Placed[]];
	return machines.flatMap((machine): ReviewFinding[] => {
		const comparable = people.filter(({ tree }) => tree === machine.tree);
		const [first] = comparable;
		if (!first) return [];
		const same = comparable.find(
			({ at, above }) => at === machine.at || above.includes(machine.at) || machine.above.includes(at),
		);
		if (same) return [{ kind: "agree", about: same.row, other: machine.row }];
		return [{ kind: "disagree", about: first.row, other: machine.row }];
	});
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const list = groups.get(keyOf(item));
		if (list) list.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()];
}
