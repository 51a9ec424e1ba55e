import { group } from "d3-array";
import { type HierarchyWords, outlineOf, type TaxonomyWalk, walkTaxonomy } from "../../astro/taxonomy/index.js";
import { formatForMessage, type NumberText } from "../../text/index.js";
import type { Taxonomy, TaxonomyHierarchy, TaxonomyPickerIssue } from "../types.js";
import type { PickerWords } from "../words.js";
import type { PickerTree } from "./trees.js";
import { type Version, type VersionOrder, versionOrder } from "./versions.js";

/** A `TaxonomyPickerIssue` that is not written yet: trees are read once for all languages. */
export type TreeFault = Pick<TaxonomyPickerIssue, "taxonomyId" | "path"> & {
	text(words: PickerWords & HierarchyWords, numbers: NumberText): string;
};

export type PickerTrees = {
	trees: readonly PickerTree[];
	faults: readonly TreeFault[];
	/** Rows before versions and groups are selected. */
	rowCount: number;
};

export type TreeOptions = {
	groupIds: readonly (number | string)[] | null;
	latestOnly: boolean;
	hiddenRoots: readonly string[];
};

/** A row that can be drawn. */
type Row = {
	id: Taxonomy["id"];
	name: string | null;
	identifier: string;
	version: Version;
	isLatest: boolean;
	groups: Taxonomy["groups"];
	hierarchy: unknown;
};

/**
 * Reads the taxonomies to draw, tolerantly: those of the user's groups. Versions of one name stand together, newest first,
 * at the place of the first of them.
 */
export function readTrees(taxonomies: unknown, options: TreeOptions): PickerTrees {
	const faults: TreeFault[] = [];
	const rows = readRows(taxonomies, faults);
	const newest = new Set([...group(rows, nameKey).values()].map(newestRow));
	const visible = rows.filter((row) => (!options.latestOnly || newest.has(row)) && isShared(row, options.groupIds));
	const keys = new Set<string>();
	const trees = new Map<Row, PickerTree>();
	for (const row of visible) {
		const id = String(row.id);
		let key = id;
		if (keys.has(key)) {
			faults.push({ taxonomyId: row.id, path: [], text: (words) => words.repeatedTaxonomyId(id) });
			while (keys.has(key)) key += "'";
		}
		keys.add(key);
		const walk = readHierarchy(row.hierarchy);
		for (const fault of walk.faults) faults.push({ taxonomyId: row.id, ...fault });
		trees.set(row, {
			key,
			taxonomyId: row.id,
			name: row.name,
			identifier: row.identifier,
			version: row.version,
			older: !newest.has(row),
			nodes: walk.nodes,
			outline: outlineOf(walk),
			isRepeated: walk.isRepeated,
			hiddenRoots: options.hiddenRoots,
		});
	}
	const ordered = [...group(visible, nameKey).values()].flatMap(newestFirst);
	return { trees: ordered.map((row) => trees.get(row) as PickerTree), faults, rowCount: rows.length };
}

/** Rows with the same key are versions of one taxonomy. A row without a name is a taxonomy of its own. */
const nameKey = (row: Row): string => row.name ?? `\n${row.identifier}`;

const orderOf = (rows: readonly Row[]): VersionOrder => versionOrder(rows.map((row) => row.version));

/** The newest of the versions of one taxonomy: the row with `isLatest`, otherwise the newest version, otherwise the last row. */
function newestRow(rows: readonly Row[]): Row {
	const order = orderOf(rows);
	const isNewer = (row: Row, other: Row): boolean =>
		row.isLatest === other.isLatest ? order(row.version, other.version) >= 0 : row.isLatest;
	return rows.reduce((newest, row) => (isNewer(row, newest) ? row : newest));
}

function newestFirst(rows: readonly Row[]): Row[] {
	const order = orderOf(rows);
	return [...rows].sort((a, b) => order(b.version, a.version));
}

const walks = new WeakMap<object, TaxonomyWalk>();

/** Walks a hierarchy once, as long as it is the same object. */
function readHierarchy(hierarchy: unknown): TaxonomyWalk {
	if (typeof hierarchy !== "object" || hierarchy === null) return walkTaxonomy(hierarchy);
	const cached = walks.get(hierarchy);
	if (cached) return cached;
	const walk = walkTaxonomy(hierarchy);
	walks.set(hierarchy, walk);
	return walk;
}

/** Rows without groups are public. */
function isShared(row: Row, groupIds: TreeOptions["groupIds"]): boolean {
	if (!groupIds || !Array.isArray(row.groups) || row.groups.length === 0) return true;
	const ids = new Set(groupIds.map(String));
	return row.groups.some((group) => ids.has(String(group?.id)));
}

function readRows(taxonomies: unknown, faults: TreeFault[]): Row[] {
	if (taxonomies === undefined || taxonomies === null) return [];
	return (Array.isArray(taxonomies) ? taxonomies : [taxonomies]).flatMap((item: unknown, i) => {
		const number = String(i + 1);
		if (typeof item !== "object" || item === null || Array.isArray(item)) {
			const value = formatForMessage(item);
			faults.push({ taxonomyId: i, path: [], text: (words) => words.notTaxonomy(number, value) });
			return [];
		}
		if (!Object.hasOwn(item, "hierarchy")) {
			const name = nameIn((item as TaxonomyHierarchy).class);
			const id = `hierarchy-${i}`;
			return { id, name, identifier: number, version: null, isLatest: false, groups: [], hierarchy: item };
		}
		const row = item as Taxonomy;
		const name = nameIn(row.name);
		const id = row.id ?? i;
		const identifier = String(row.id ?? number);
		if (name === null) {
			faults.push({ taxonomyId: id, path: [], text: (words) => words.taxonomyWithoutName(identifier) });
		}
		const { version, isLatest, groups, hierarchy } = row;
		return {
			id,
			name,
			identifier,
			version: version === undefined || version === null || version === "" ? null : String(version),
			isLatest: isLatest === true,
			groups,
			hierarchy,
		};
	});
}

const nameIn = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);
