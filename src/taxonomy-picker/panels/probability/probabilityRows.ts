import { type ProbabilityMode, propagateProbabilities, type TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { choiceOf } from "../../model/changeChoices.js";
import { type Choices, choiceKey } from "../../model/choices.js";
import { resolveChoice } from "../../model/resolve.js";
import { rowKey } from "../../model/rows.js";
import { type ClassPosition, isHidden, type PickerTree } from "../../model/trees.js";
import type { TaxonomyChoice } from "../../types.js";

/** A class in the list of probabilities. */
export type SurenessRow = {
	key: string;
	/** `null`: the trees shown do not have it. */
	position: ClassPosition | null;
	/** `null`: a subclass that is offered and not chosen. */
	choice: TaxonomyChoice | null;
	/** Undefined: none is given, which is not 0. */
	probability: number | undefined;
	/** How many classes of the list lie above it. */
	level: number;
	/** Subclasses that are not in the list. */
	hiddenSubclasses: number;
};

/** The probability of a choice; a value that is no number from 0 to 1 is none. */
export function probabilityOf(choice: TaxonomyChoice): number | undefined {
	const { probability } = choice;
	return typeof probability === "number" && probability >= 0 && probability <= 1 ? probability : undefined;
}

/**
 * The chosen classes in the order of the trees, those the trees do not have last, and below each class in `opened` its subclasses.
 * A class that is denied (0) offers none, as in SkyPortal's form.
 */
export function surenessRows(trees: readonly PickerTree[], value: Choices, opened: ReadonlySet<string>): SurenessRow[] {
	const rows = trees.map(() => new Map<number, SurenessRow>());
	const unknown: SurenessRow[] = [];
	for (const choice of value) {
		const position = resolveChoice(trees, choice);
		const row = { choice, position, probability: probabilityOf(choice), level: 0, hiddenSubclasses: 0 };
		if (!position) unknown.push({ ...row, key: choiceKey(choice) });
		else if (!rows[position.tree]?.has(position.node))
			rows[position.tree]?.set(position.node, {
				...row,
				key: rowKey(trees[position.tree] as PickerTree, position.node),
			});
	}
	return [
		...trees.flatMap((tree, t) => {
			const listed = rows[t] as Map<number, SurenessRow>;
			const { parent } = tree.outline;
			// Each class before its subclasses: one that was opened may itself have been offered by an opened one.
			for (let at = 0; opened.size > 0 && at < tree.nodes.length; at++) {
				const row = listed.get(at);
				if (!row || row.probability === 0 || !opened.has(row.key)) continue;
				for (const child of subclassesOf(tree, at)) {
					if (!listed.has(child)) listed.set(child, offeredRow(tree, t, child));
				}
			}
			const ordered = [...listed.entries()].sort(([a], [b]) => a - b);
			for (const [node, row] of ordered) {
				for (let up = parent[node] as number; up >= 0; up = parent[up] as number) if (listed.has(up)) row.level++;
				if (row.probability === 0) continue;
				row.hiddenSubclasses = subclassesOf(tree, node).filter((child) => !listed.has(child)).length;
			}
			return ordered.map(([, row]) => row);
		}),
		...unknown,
	];
}

function offeredRow(tree: PickerTree, t: number, node: number): SurenessRow {
	const position = { tree: t, node };
	return { key: rowKey(tree, node), position, choice: null, probability: undefined, level: 0, hiddenSubclasses: 0 };
}

function subclassesOf({ outline: { end } }: PickerTree, node: number): number[] {
	const children: number[] = [];
	for (let child = node + 1; child < (end[node] as number); child = end[child] as number) children.push(child);
	return children;
}

/**
 * The value after the probability of a row was set, or taken away (`null`), and what follows from it in the tree. Classes above
 * that get a probability are chosen with it, hidden roots are not.
 */
export function setProbability(
	trees: readonly PickerTree[],
	value: Choices,
	row: Pick<SurenessRow, "position" | "choice">,
	probability: number | null,
	mode: ProbabilityMode,
): Choices {
	const { position } = row;
	const tree = position && trees[position.tree];
	if (!position || !tree) {
		return value.map((choice) => (choice === row.choice ? withProbability(choice, probability ?? undefined) : choice));
	}
	const own = new Map<string, TaxonomyChoice>();
	const before: Record<string, number> = Object.create(null) as Record<string, number>;
	for (const choice of value) {
		const at = resolveChoice(trees, choice);
		if (at?.tree !== position.tree) continue;
		const { id } = tree.nodes[at.node] as TaxonomyNode;
		if (own.has(id)) continue;
		own.set(id, choice);
		const known = probabilityOf(choice);
		if (known !== undefined) before[id] = known;
	}
	const changed = (tree.nodes[position.node] as TaxonomyNode).id;
	const after = new Map(Object.entries(propagateProbabilities(tree, before, { id: changed, probability }, mode)));
	const replaced = new Map<TaxonomyChoice, TaxonomyChoice>();
	const added: TaxonomyChoice[] = [];
	const { positions } = tree.outline;
	for (const id of new Set([changed, ...after.keys(), ...own.keys()])) {
		const choice = own.get(id);
		const next = after.get(id);
		const node = positions().get(id) as number;
		if (choice) {
			if (probabilityOf(choice) !== next) replaced.set(choice, withProbability(choice, next));
		} else if (next !== undefined && !isHidden(tree, node)) added.push(withProbability(choiceOf(tree, node), next));
	}
	if (replaced.size === 0 && added.length === 0) return value;
	added.sort((a, b) => (positions().get(a.id) as number) - (positions().get(b.id) as number));
	return [...value.map((choice) => replaced.get(choice) ?? choice), ...added];
}

function withProbability({ probability: _, ...choice }: TaxonomyChoice, next: number | undefined): TaxonomyChoice {
	return next === undefined ? choice : { ...choice, probability: next };
}
