import { readTaxonomy, type TaxonomyNode } from "../astro/index.js";
import { readClassification } from "../astro/taxonomy/classifications/read.js";
import { mjdOf } from "../astro/time.js";
import { attempt, fromJson, ownProperties } from "../astro/untrusted.js";
import type { Taxonomy, TaxonomyChoice } from "../taxonomy-picker/types.js";
import { type AdapterOptions, createIssues, isObject, type Json, readEach, rowsOf, textOf } from "./json.js";

/** The saved classifications that a user can edit. */
export type EditableOptions = {
	/** Id of the user, to leave out classifications by others. Default: those of all users. */
	authorId?: number | string | undefined;
	/** True for classifications by machines; false (default) for those by people; "any" for both. */
	ml?: boolean | "any" | undefined;
};

export type SavedClassificationOptions = AdapterOptions &
	EditableOptions & {
		/** Roots that the picker does not show; they are left out of paths. Default: none. */
		hiddenRoots?: readonly string[] | undefined;
	};

/** A classification as the server stores it. */
export type SavedClassification = {
	id: number | string;
	taxonomyId: Taxonomy["id"];
	/** The saved class name. */
	class: string;
	/** 0 to 1; null for none. */
	probability: number | null;
	/** True for a classification by a machine. */
	ml: boolean;
	origin: string | null;
	authorId: number | string | null;
	/** ISO 8601, UTC. */
	createdAt: string | null;
	votes: { up: number; down: number };
	/** In SkyPortal's form: "ML: Ia" for machines, "Ia?" where P < 0.1. */
	label: string;
};

/** SkyPortal adds a question mark below this probability. */
const DOUBTFUL_PROBABILITY = 0.1;

/**
 * Saved classifications: the response of `GET /api/sources/:id/classifications`, its `data`, or `source.classifications`.
 * Rows without an id, a class or a taxonomy are left out and reported. Never throws.
 */
export function savedClassificationsFromSkyPortal(
	classifications: unknown,
	options: AdapterOptions = {},
): SavedClassification[] {
	const issues = createIssues(options);
	const rows = rowsOf(classifications, "classifications", "classification", issues.add);
	const saved = readEach(rows, "classifications", issues.add, (row) => {
		const read = readRow(row);
		if (read) return [read];
		issues.add(
			textOf(row.id) ?? textOf(row.classification) ?? "classification",
			"A saved classification has no id, class or taxonomy_id, so it is left out; pass the rows as the API gives them.",
		);
		return [];
	});
	issues.tell();
	return saved;
}

function readRow(row: Json): SavedClassification | null {
	const read = readClassification(row);
	if (read === null || read.id === null) return null;
	const { id, taxonomyId, class: name, probability, ml, origin, authorId, createdAt, votes } = read;
	const isDoubtful = probability !== null && probability < DOUBTFUL_PROBABILITY;
	const label = `${ml ? "ML: " : ""}${name}${isDoubtful ? "?" : ""}`;
	return { id, taxonomyId, class: name, probability, ml, origin, authorId, createdAt, votes, label };
}

/**
 * The picker's value from saved classifications. A class is searched in the taxonomy with which it was saved: by its name,
 * then by another name. An ambiguous name gets its first class and is reported; an unknown one is kept under its name alone, and
 * the picker marks it. Classifications by machines, and with `authorId` those by others, are left out, as
 * `classificationRequests` does not change them: show them as chips of `savedClassificationsFromSkyPortal`. Several rows of
 * one class give one choice, with the probability of the newest. Never throws.
 */
export function choicesFromSkyPortal(
	classifications: unknown,
	taxonomies: readonly Taxonomy[],
	options: SavedClassificationOptions = {},
): TaxonomyChoice[] {
	const issues = createIssues(options);
	const known = ownProperties(options);
	const rows = savedClassificationsFromSkyPortal(classifications, { onIssues: issues.addAll });
	const saved = rows.filter((row) => isEditable(row, known));
	const find = createFinder(taxonomies);
	const choices = new Map<string, TaxonomyChoice>();
	for (const row of newestFirst(saved)) {
		const { node, times } = find(row.taxonomyId, row.class);
		const key = choiceKey(row.taxonomyId, node.class);
		if (choices.has(key)) continue;
		if (times > 1)
			issues.add(
				row.class,
				`"${row.class}" occurs ${times} times in its taxonomy, and SkyPortal stores only the name, so the first class is shown: ${node.path.join(" › ")}; see its comments for the class that was meant.`,
			);
		const hiddenRoots = Array.isArray(known.hiddenRoots) ? known.hiddenRoots : [];
		const hidden = node.path.length > 1 && hiddenRoots.includes(node.path[0] ?? "");
		choices.set(key, {
			taxonomyId: row.taxonomyId,
			id: node.id,
			class: node.class,
			path: hidden ? node.path.slice(1) : [...node.path],
			...(row.probability === null ? {} : { probability: row.probability }),
		});
	}
	issues.tell();
	return [...choices.values()];
}

export function isEditable(row: SavedClassification, options: EditableOptions | null | undefined): boolean {
	const { authorId, ml } = options ?? {};
	return (
		(ml === "any" || row.ml === (ml ?? false)) && (authorId === undefined || String(row.authorId) === String(authorId))
	);
}

export const choiceKey = (taxonomyId: Taxonomy["id"], name: string): string =>
	JSON.stringify([String(taxonomyId), name]);

/** By time of creation, then by id, the newest first: the order of the API is not defined. Rows without a time are last. */
export function newestFirst(saved: readonly SavedClassification[]): SavedClassification[] {
	const created = ({ createdAt }: SavedClassification): number => mjdOf(createdAt) || Number.MIN_SAFE_INTEGER;
	return [...saved].sort((a, b) => created(b) - created(a) || (Number(b.id) || 0) - (Number(a.id) || 0));
}

/** Taxonomies by their ids as text, the first of each; ids of the server are numbers, those of forms are texts. */
export function rowsWithIds(taxonomies: unknown): Map<string, Json> {
	const rows = new Map<string, Json>();
	for (const row of Array.isArray(taxonomies) ? taxonomies : []) {
		const id = attempt(() => (isObject(row) ? textOf(row.id) : null), null);
		if (id !== null && !rows.has(id)) rows.set(id, row as Json);
	}
	return rows;
}

type ClassLookup = { node: Pick<TaxonomyNode, "id" | "class" | "path">; times: number };

/** Returns a function that looks up class names; each taxonomy is read at its first access. */
export function createFinder(taxonomies: unknown): (id: Taxonomy["id"], name: string) => ClassLookup {
	const rows = attempt(() => rowsWithIds(taxonomies), new Map<string, Json>());
	const cache = new Map<string, { byName: Map<string, TaxonomyNode[]>; byOtherName: Map<string, TaxonomyNode[]> }>();
	const index = (id: Taxonomy["id"]) => {
		const known = cache.get(String(id));
		if (known) return known;
		const row = rows.get(String(id));
		const byName = new Map<string, TaxonomyNode[]>();
		const byOtherName = new Map<string, TaxonomyNode[]>();
		for (const node of attempt(() => (row ? readTaxonomy(fromJson(row.hierarchy)).nodes : []), [])) {
			add(byName, node.class, node);
			for (const other of node.otherNames) add(byOtherName, other, node);
		}
		cache.set(String(id), { byName, byOtherName });
		return { byName, byOtherName };
	};
	return (id, name) => {
		const { byName, byOtherName } = index(id);
		const nodes = byName.get(name) ?? byOtherName.get(name) ?? [];
		// The id of a root is its encoded name.
		const node = nodes[0] ?? readTaxonomy({ class: name }).nodes[0] ?? { id: name, class: name, path: [name] };
		return { node, times: nodes.length };
	};
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
