import {
	outlineOf,
	type TaxonomyFault,
	type TaxonomyWalk,
	walkPlain,
	type walkTaxonomy,
} from "../../../astro/taxonomy/index.js";
import { listIn } from "../choices.js";
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
	/** Something in a hierarchy is not as it should be, and has been left out: it needs `walkTaxonomy`. */
	lacksWalk: boolean;
};

/** Code that most taxonomies do not need, `null` until it has been fetched. */
export type ReadingCode = { order: typeof versionOrder | null; walk: typeof walkTaxonomy | null };

/** Props of the host, not checked yet. */
export type TreeOptions = { groupIds: unknown; latestOnly: boolean; hiddenRoots: unknown };

/**
 * Reads the taxonomies to draw, tolerantly: those of the user's groups, of these the newest of each name. Versions of one name
 * stand together, newest first, at the place of the first of them.
 */
export function readTrees(
	taxonomies: unknown,
	options: TreeOptions,
	{ order, walk: walkWhole }: ReadingCode,
): PickerTrees {
	const faults: TreeFault[] = [];
	let lacksWalk = false;
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
		const walk = readHierarchy(row.hierarchy, walkWhole);
		if (!walk.faults) lacksWalk = true;
		for (const fault of walk.faults ?? []) faults.push({ taxonomyId: row.id, ...fault });
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
	return {
		trees: ordered.map((row) => trees.get(row) as PickerTree),
		faults,
		rowCount: rows.length,
		lacksOrder,
		lacksWalk,
	};
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

/** `faults` are `null` where there may be some, which `walkTaxonomy` finds. */
type Walk = Omit<TaxonomyWalk, "faults"> & { faults: readonly TaxonomyFault[] | null };

const walks = new WeakMap<object, Walk>();

/** Walks a hierarchy once, as long as it is the same object. */
function readHierarchy(hierarchy: unknown, walkWhole: typeof walkTaxonomy | null): Walk {
	const key = typeof hierarchy === "object" ? hierarchy : null;
	let walk = key ? walks.get(key) : undefined;
	if (!walk) {
		const { isWhole, ...plain } = walkPlain(hierarchy);
		walk = { ...plain, faults: isWhole ? [] : null };
	}
	if (walkWhole && !walk.faults) walk = walkWhole(hierarchy);
	if (key) walks.set(key, walk);
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
