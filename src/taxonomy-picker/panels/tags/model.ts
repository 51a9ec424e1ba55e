import { normalizeText, type TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { isHidden, type KeptClasses, type PickerTree } from "../../model/trees.js";

/** A tag of the taxonomies shown. Spellings that differ in case, spaces or hyphens are one tag. */
export type Tag = {
	key: string;
	/** Its first spelling. */
	label: string;
	/** Number of classes that have it. */
	total: number;
	/** Number of those that have all chosen tags, too. */
	count: number;
};

type TagIndex = ReadonlyMap<string, { label: string; nodes: readonly number[] }>;

const indexes = new WeakMap<readonly TaxonomyNode[], TagIndex>();

/** Identifies a tag in any spelling. */
export const tagKey = (tag: string): string => normalizeText(tag) || tag.trim();

function tagIndexOf({ nodes }: PickerTree): TagIndex {
	const known = indexes.get(nodes);
	if (known) return known;
	const index = new Map<string, { label: string; nodes: number[] }>();
	/** By spelling: the same one is not read for each of 100,000 classes. */
	const bySpelling = new Map<string, { label: string; nodes: number[] }>();
	nodes.forEach(({ tags }, node) => {
		for (const label of tags) {
			let entry = bySpelling.get(label);
			if (!entry) {
				const key = tagKey(label);
				entry = index.get(key) ?? { label, nodes: [] };
				index.set(key, entry);
				bySpelling.set(label, entry);
			}
			if (entry.nodes.at(-1) !== node) entry.nodes.push(node);
		}
	});
	indexes.set(nodes, index);
	return index;
}

/** Roots that are left out. */
function hiddenRootsOf(tree: PickerTree): ReadonlySet<number> {
	const hidden = new Set<number>();
	const { end } = tree.outline;
	for (let root = 0; root < tree.nodes.length; root = end[root] as number) if (isHidden(tree, root)) hidden.add(root);
	return hidden;
}

/** The different tags of a list by key, in order; what is no text is passed over. */
export function tagKeys(tags: readonly unknown[]): string[] {
	const texts = tags.filter((tag): tag is string => typeof tag === "string" && tag.trim() !== "");
	return [...new Set(texts.map(tagKey))];
}

/** The classes that have all of some tags; `null` without a tag. */
export function keptClasses(trees: readonly PickerTree[], tags: readonly unknown[]): KeptClasses | null {
	const keys = tagKeys(tags);
	if (keys.length === 0) return null;
	return trees.map((tree) => {
		const index = tagIndexOf(tree);
		const tagsOf = new Uint32Array(tree.nodes.length);
		for (const key of keys) for (const node of index.get(key)?.nodes ?? []) (tagsOf[node] as number)++;
		const kept = new Uint8Array(tagsOf.length);
		for (let node = 0; node < kept.length; node++) if (tagsOf[node] === keys.length) kept[node] = 1;
		for (const root of hiddenRootsOf(tree)) kept[root] = 0;
		return kept;
	});
}

/** All tags of the taxonomies shown, the most frequent first, and of equal ones by name. */
export function tagsOf(trees: readonly PickerTree[], kept: KeptClasses | null): Tag[] {
	const tags = new Map<string, Tag>();
	trees.forEach((tree, t) => {
		const hidden = hiddenRootsOf(tree);
		const flags = kept?.[t];
		for (const [key, { label, nodes }] of tagIndexOf(tree)) {
			const tag = tags.get(key) ?? { key, label, total: 0, count: 0 };
			for (const node of nodes) {
				if (hidden.has(node)) continue;
				tag.total++;
				if (!flags || flags[node] === 1) tag.count++;
			}
			tags.set(key, tag);
		}
	});
	const { compare } = new Intl.Collator("en");
	return [...tags.values()]
		.filter((tag) => tag.total > 0)
		.sort((a, b) => b.total - a.total || compare(a.label, b.label));
}
