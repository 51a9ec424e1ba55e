import { versions } from "#lazy/taxonomy-picker/reading";
import { outlineOf, type TaxonomyWalk, walkTaxonomy } from "../../../astro/taxonomy/index.js";
import { listIn } from "../ids.js";
import type { PickerTree } from "../trees.js";
import { groupId, readRows, type TaxonomyRow } from "./readRows.js";
import { isRelease, releaseOrder, type VersionOrder } from "./releases.js";
import type { TreeFault } from "./treeFault.js";
import type { versionOrder } from "./versions.js";

export type PickerTrees = {
	trees: readonly PickerTree[];
	faults: readonly TreeFault[];
	/** Rows before versions and groups are selected. */
	rowCount: number;
	/** The versions have been put in order without `versionOrder`, which they need. */
	lacksOrder: boolean;
};

/** Props of the host, not checked yet. */
export type TreeOptions = { groupIds: unknown; latestOnly: boolean; hiddenRoots: unknown };

/**
 * Reads the taxonomies to draw, tolerantly: those of the user's groups, of these the newest of each name. Versions of one name
 * stand together, newest first, at the place of the first of them. `order` is `null` until its chunk has arrived.
 */
export function readTrees(
	taxonomies: unknown,
	options: TreeOptions,
	order: typeof versionOrder | null = versions.now()?.versionOrder ?? null,
): PickerTrees {
	const faults: TreeFault[] = [];
	let lacksOrder = false;
	const orderOf: OrderOf = (some) => {
		const compared = some.map((row) => row.version);
		if (compared.every(isRelease)) return releaseOrder;
		if (!order) lacksOrder = true;
		return order?.(compared) ?? releaseOrder;
	};
	const rows = readRows(taxonomies, faults);
	const groups = readList("groupIds", options.groupIds, faults);
	/** `null`: all taxonomies are shown. */
	const groupIds = groups && new Set(groups.flatMap((item) => groupId(item) ?? []));
	const hiddenRoots = (readList("hiddenRoots", options.hiddenRoots, faults) ?? []).filter(
		(item) => typeof item === "string",
	);
	const versionsOf = byName(rows);
	const shared = groupIds === null ? rows : rows.filter((row) => isShared(row, groupIds));
	const newest = new Set([...byName(shared).values()].map((some) => newestRow(some, orderOf)));
	const visible = options.latestOnly ? shared.filter((row) => newest.has(row)) : shared;
	const keys = new Set<string>();
	const trees = new Map<TaxonomyRow, PickerTree>();
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
			versions: (versionsOf.get(nameKey(row)) ?? []).map((version) => String(version.id)),
			nodes: walk.nodes,
			outline: outlineOf(walk),
			isRepeated: walk.isRepeated,
			hiddenRoots,
		});
	}
	const ordered = [...byName(visible).values()].flatMap((some) => newestFirst(some, orderOf));
	return { trees: ordered.map((row) => trees.get(row) as PickerTree), faults, rowCount: rows.length, lacksOrder };
}

/** Rows with the same key are versions of one taxonomy. A row without a name is a taxonomy of its own. */
const nameKey = (row: TaxonomyRow): string => row.name ?? `\n${row.identifier}`;

function byName(rows: readonly TaxonomyRow[]): Map<string, TaxonomyRow[]> {
	const groups = new Map<string, TaxonomyRow[]>();
	for (const row of rows) {
		const group = groups.get(nameKey(row));
		if (group) group.push(row);
		else groups.set(nameKey(row), [row]);
	}
	return groups;
}

/** The order of the versions of some rows. */
type OrderOf = (rows: readonly TaxonomyRow[]) => VersionOrder;

/** The newest of the versions of one taxonomy: the row with `isLatest`, otherwise the newest version, otherwise the last row. */
function newestRow(rows: readonly TaxonomyRow[], orderOf: OrderOf): TaxonomyRow {
	const latest = rows.filter((row) => row.isLatest);
	const candidates = latest.length > 0 ? latest : rows;
	const [only] = candidates;
	if (only && candidates.length === 1) return only;
	const order = orderOf(rows);
	return candidates.reduce((newest, row) => (order(row.version, newest.version) >= 0 ? row : newest));
}

function newestFirst(rows: readonly TaxonomyRow[], orderOf: OrderOf): readonly TaxonomyRow[] {
	if (rows.length < 2) return rows;
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
function isShared(row: TaxonomyRow, groupIds: ReadonlySet<string>): boolean {
	return row.groupIds.length === 0 || row.groupIds.some((id) => groupIds.has(id));
}

/** The items of a prop that is a list; `null` where it is not given, or cannot be read. */
function readList(prop: keyof TreeOptions, value: unknown, faults: TreeFault[]): readonly unknown[] | null {
	if (value === undefined || value === null) return null;
	const items = listIn(value);
	if (items === null)
		faults.push({ taxonomyId: prop, path: [], text: (words, { quote }) => words.notList(prop, quote(value)) });
	return items;
}
