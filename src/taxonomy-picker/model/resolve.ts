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

/** For each choice the index of its tree, doubled, plus 1 where it was found by its id; −1 where no tree has it. Then its node. */
export type Places = Int32Array;
type Found = { trees: readonly PickerTree[]; choices: Choices; places: Places };
/** One key asks up to four times for the places of a value, which may hold 100,000 choices. */
const foundIn = new WeakMap<Choices, Found>();
/** Those noted last: a host in control gives a copy of the value back. */
let noted: Found | null = null;

/** Notes the places of a value that the picker has made: to find 100,000 classes takes longer than to make the choices. */
export function notePlaces(trees: readonly PickerTree[], choices: Choices, places: Places): void {
	noted = { trees, choices, places };
	foundIn.set(choices, noted);
}

const isFoundFor = (found: Found | null | undefined, trees: readonly PickerTree[], value: Choices): found is Found =>
	found?.trees === trees &&
	found.choices.length === value.length &&
	value.every((item, i) => item === found.choices[i]);

/** The places of the choices of a value. */
export function placesIn(trees: readonly PickerTree[], value: Choices): Places {
	const found = [foundIn.get(value), noted].find((some) => isFoundFor(some, trees, value));
	if (found) return found.places;
	const places = new Int32Array(2 * value.length);
	findPlaces(trees, value, 0, places);
	foundIn.set(value, { trees, choices: [...value], places });
	return places;
}

/** Finds choices by their id alone where that is enough, as it is for nearly all: those from the index `from` on. */
export function findPlaces(trees: readonly PickerTree[], value: Choices, from: number, places: Places): void {
	const indexes = new Map(trees.map((tree, t) => [tree.key, t]));
	let lastId: unknown;
	let t = -1;
	let positions: ReadonlyMap<string, number> | undefined;
	for (let i = from; i < value.length; i++) {
		const choice = value[i] as TaxonomyChoice;
		if (choice.taxonomyId !== lastId || positions === undefined) {
			lastId = choice.taxonomyId;
			t = indexes.get(idText(lastId) ?? "") ?? -1;
			positions = trees[t]?.outline.positions();
		}
		const node = positions?.get(choice.id);
		const position = node === undefined ? resolveChoice(trees, choice) : { tree: t, node };
		places[2 * i] = position ? 2 * position.tree + (node === undefined ? 0 : 1) : -1;
		places[2 * i + 1] = position?.node ?? -1;
	}
}

/**
 * Calls `visit` with the place of each choice of a value. Returns the choices that no tree has, and those for which it returns
 * true.
 */
export function forEachChoice(
	trees: readonly PickerTree[],
	value: Choices,
	visit: (choice: TaxonomyChoice, tree: number, node: number, isById: boolean) => unknown,
): TaxonomyChoice[] {
	const places = placesIn(trees, value);
	return value.filter((choice, i) => {
		const tree = places[2 * i] as number;
		return tree < 0 || visit(choice, tree >> 1, places[2 * i + 1] as number, tree % 2 === 1) === true;
	});
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
