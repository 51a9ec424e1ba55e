import { normalizeText, type TaxonomyNode } from "../../astro/taxonomy/index.js";
import type { TaxonomyChoice } from "../types.js";
import { type Choices, choiceKey, idText } from "./choices.js";
import { findKey, rowKey } from "./rows.js";
import type { ClassPosition, PickerTree } from "./trees.js";

/**
 * The class of a choice in the trees shown: by its id; where a version is not shown, or has changed, by path, name or other
 * name in the version shown, if only one class has it. `null` where there is none.
 */
export function resolveChoice(trees: readonly PickerTree[], choice: TaxonomyChoice): ClassPosition | null {
	const exact = findKey(trees, choiceKey(choice));
	if (exact && exact.node >= 0) return exact;
	const taxonomyId = idText(choice.taxonomyId);
	if (taxonomyId === null) return null;
	let t = trees.findIndex((tree) => tree.key === taxonomyId);
	if (t < 0) t = trees.findIndex((tree) => tree.versions.includes(taxonomyId));
	const tree = trees[t];
	if (!tree) return null;
	const name = choice.class;
	const byPath = tree.outline.positions().get(idText(choice.id) ?? "");
	const isNamed = typeof name === "string" && name !== "";
	const node = byPath ?? (isNamed ? (classNamed(tree, name) ?? null) : null);
	return node === null ? null : { tree: t, node };
}

/** Key of the row of a choice; its own key where no tree has it. */
export function resolvedKey(trees: readonly PickerTree[], choice: TaxonomyChoice): string {
	const position = resolveChoice(trees, choice);
	return position ? rowKey(trees[position.tree] as PickerTree, position.node) : choiceKey(choice);
}

/**
 * Calls `visit` with the place of each choice of a value, found by its id alone where that is enough, as it is for nearly all.
 * Returns the choices that no tree has.
 */
export function forEachChoice(
	trees: readonly PickerTree[],
	value: Choices,
	visit: (choice: TaxonomyChoice, tree: number, node: number, isById: boolean) => void,
): TaxonomyChoice[] {
	const unknown: TaxonomyChoice[] = [];
	const indexes = new Map(trees.map((tree, t) => [tree.key, t]));
	let lastId: unknown;
	let t = -1;
	let positions: ReadonlyMap<string, number> | undefined;
	for (const choice of value) {
		if (choice.taxonomyId !== lastId || positions === undefined) {
			lastId = choice.taxonomyId;
			t = indexes.get(idText(lastId) ?? "") ?? -1;
			positions = trees[t]?.outline.positions();
		}
		const node = positions?.get(choice.id);
		if (node !== undefined) {
			visit(choice, t, node, true);
			continue;
		}
		const position = resolveChoice(trees, choice);
		if (position) visit(choice, position.tree, position.node, false);
		else unknown.push(choice);
	}
	return unknown;
}

/** Positions by text; −1 where several classes have it. */
type Names = ReadonlyMap<string, number>;
/** From the strictest comparison to the loosest. */
const cache = new WeakMap<readonly TaxonomyNode[], readonly Names[]>();

function classNamed({ nodes }: PickerTree, name: string): number | undefined {
	let names = cache.get(nodes);
	if (!names) {
		const aliases = (node: TaxonomyNode) => node.otherNames;
		const loosely = (node: TaxonomyNode) => [node.class, ...node.otherNames].map(normalizeText);
		names = [namesOf(nodes, (node) => [node.class]), namesOf(nodes, aliases), namesOf(nodes, loosely)];
		cache.set(nodes, names);
	}
	const texts = [name, name, normalizeText(name)];
	const found = names.map((map, i) => map.get(texts[i] as string)).find((node) => node !== undefined);
	return found === -1 ? undefined : found;
}

function namesOf(nodes: readonly TaxonomyNode[], textsOf: (node: TaxonomyNode) => readonly string[]): Names {
	const names = new Map<string, number>();
	nodes.forEach((node, i) => {
		for (const text of new Set(textsOf(node))) names.set(text, names.has(text) ? -1 : i);
	});
	return names;
}
