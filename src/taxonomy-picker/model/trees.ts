import {
	outlineOf,
	type TaxonomyNode,
	type TaxonomyOutline,
	type TaxonomyWalk,
	walkTaxonomy,
} from "../../astro/taxonomy/index.js";
import type { Taxonomy, TaxonomyHierarchy, TaxonomyPickerIssue } from "../types.js";
import { compareVersions, latestRows } from "./versions.js";

/** One taxonomy, read and ready to draw. */
export type PickerTree = {
	/** Unique among the trees shown. */
	key: string;
	taxonomyId: Taxonomy["id"];
	name: string;
	version: string | null;
	/** A newer version of the same name is among the rows given. */
	older: boolean;
	nodes: readonly TaxonomyNode[];
	outline: TaxonomyOutline;
	/** Whether a class name stands more than once. */
	isRepeated(name: string): boolean;
	/** Roots with these names are left out where they have subclasses. */
	hiddenRoots: readonly string[];
};

export type PickerTrees = {
	trees: readonly PickerTree[];
	issues: readonly TaxonomyPickerIssue[];
	/** Rows given, before versions and groups. */
	given: number;
};

export type TreeOptions = {
	groupIds: readonly (number | string)[] | null;
	latestOnly: boolean;
	hiddenRoots: readonly string[];
};

const readings = new WeakMap<object, TaxonomyWalk>();

/** Reads a hierarchy once, as long as it is the same object. */
function read(hierarchy: unknown): TaxonomyWalk {
	if (typeof hierarchy !== "object" || hierarchy === null) return walkTaxonomy(hierarchy);
	const known = readings.get(hierarchy);
	if (known) return known;
	const tree = walkTaxonomy(hierarchy);
	readings.set(hierarchy, tree);
	return tree;
}

/** The taxonomies to draw: newest versions, those of the user's groups, each read tolerantly with its faults reported. */
export function readTrees(given: unknown, options: TreeOptions): PickerTrees {
	const issues: TaxonomyPickerIssue[] = [];
	const rows = toRows(given, issues);
	const latest = new Set(latestRows(rows));
	const keys = new Set<string>();
	const trees: PickerTree[] = [];
	for (const row of rows) {
		if (options.latestOnly && !latest.has(row)) continue;
		if (!sharedWith(row, options.groupIds)) continue;
		let key = String(row.id);
		if (keys.has(key)) {
			issues.push({
				taxonomyId: row.id,
				path: [],
				message: `Two taxonomies have the id ${key}, so a choice in one could be taken for the other. Both are shown; give each its own id.`,
			});
			while (keys.has(key)) key += "'";
		}
		keys.add(key);
		const tree = read(row.hierarchy);
		for (const { path, message } of tree.issues) issues.push({ taxonomyId: row.id, path, message });
		trees.push({
			key,
			taxonomyId: row.id,
			name: row.name,
			version: row.version === undefined || row.version === null || row.version === "" ? null : String(row.version),
			older: !latest.has(row),
			nodes: tree.nodes,
			outline: outlineOf(tree),
			isRepeated: tree.isRepeated,
			hiddenRoots: options.hiddenRoots,
		});
	}
	// versions of one name stand together, newest first, where the name first came
	const names = trees.map((tree) => tree.name);
	trees.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name) || compareVersions(b.version, a.version));
	return { trees, issues, given: rows.length };
}

function sharedWith(row: Taxonomy, groupIds: TreeOptions["groupIds"]): boolean {
	if (!groupIds || !Array.isArray(row.groups) || row.groups.length === 0) return true;
	const mine = new Set(groupIds.map(String));
	return row.groups.some((group) => mine.has(String(group?.id)));
}

function toRows(given: unknown, issues: TaxonomyPickerIssue[]): Taxonomy[] {
	if (given === undefined || given === null) return [];
	const rows: Taxonomy[] = [];
	(Array.isArray(given) ? given : [given]).forEach((item: unknown, i) => {
		if (typeof item !== "object" || item === null || Array.isArray(item)) {
			const message = `Taxonomy ${i + 1} is ${item === null ? "null" : Array.isArray(item) ? "a list" : typeof item === "string" ? `"${item}"` : String(item)}, so it cannot be shown. Pass rows with "id", "name" and "hierarchy".`;
			issues.push({ taxonomyId: i, path: [], message });
		} else if (Object.hasOwn(item, "hierarchy")) {
			const row = item as Taxonomy;
			const name = typeof row.name === "string" && row.name.trim() !== "" ? row.name : `Taxonomy ${row.id ?? i + 1}`;
			if (name !== row.name) {
				issues.push({
					taxonomyId: row.id ?? i,
					path: [],
					message: `Taxonomy ${row.id ?? i + 1} has no name, so users cannot tell which one it is. Give it a name.`,
				});
			}
			rows.push({ ...row, id: row.id ?? i, name });
		} else {
			const { class: name } = item as TaxonomyHierarchy;
			rows.push({
				id: `hierarchy-${i}`,
				name: typeof name === "string" && name.trim() !== "" ? name : "Taxonomy",
				hierarchy: item,
			});
		}
	});
	return rows;
}

/** Whether a node is a root that is left out. */
export function isHidden(tree: PickerTree, node: number): boolean {
	return (
		tree.outline.parent[node] === -1 &&
		(tree.outline.end[node] as number) > node + 1 &&
		tree.hiddenRoots.includes((tree.nodes[node] as TaxonomyNode).class)
	);
}

/** The classes that can be chosen. */
export function countClasses(tree: PickerTree): number {
	let hidden = 0;
	for (let i = 0; i < tree.nodes.length; i = tree.outline.end[i] as number) if (isHidden(tree, i)) hidden++;
	return tree.nodes.length - hidden;
}

/** Names from the first level that is drawn down to the class. */
export function shownPath(tree: PickerTree, node: number): string[] {
	const { path } = tree.nodes[node] as TaxonomyNode;
	return path.length > 1 && tree.hiddenRoots.includes(path[0] as string) ? path.slice(1) : path;
}

/** Whether the class's name stands elsewhere in the taxonomy, too. */
export function isAmbiguous(tree: PickerTree, node: number): boolean {
	return tree.isRepeated((tree.nodes[node] as TaxonomyNode).class);
}
