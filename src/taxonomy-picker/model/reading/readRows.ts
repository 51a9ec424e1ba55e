import type { Taxonomy } from "../../types.js";
import { idText } from "../choices.js";
import type { Version } from "./releases.js";
import type { TreeFault } from "./treeFault.js";

/** A row that can be drawn. */
export type TaxonomyRow = {
	id: Taxonomy["id"];
	name: string | null;
	identifier: string;
	version: Version;
	isLatest: boolean;
	/** Ids of the groups that may see it; none: public. */
	groupIds: readonly string[];
	hierarchy: unknown;
};

/** Envelopes in envelopes, e.g. an HTTP client's around an API's; an envelope may hold itself. */
const MAX_ENVELOPES = 4;
/** Fields of an API's answer that hold the rows. */
const ENVELOPE_FIELDS = ["data", "taxonomies", "taxonomy", "results", "items", "rows"];
/** Fields by which an object is a taxonomy or a hierarchy, whatever else it holds. */
const OWN_FIELDS = ["hierarchy", "class", "subclasses"];

type Item = Record<string, unknown>;

/** Reads the rows of `taxonomies`: a list, one row, one bare hierarchy, or the answer of an API around any of them. */
export function readRows(taxonomies: unknown, faults: TreeFault[]): TaxonomyRow[] {
	const content = openEnvelope(taxonomies);
	const items = Array.isArray(content) ? content.flatMap(openItem) : [content];
	return (content === undefined || content === null ? [] : items).flatMap((item: unknown, i) => {
		if (!isItem(item)) {
			faults.push({
				taxonomyId: i,
				path: [],
				text: (words, { quote }) => words.notTaxonomy(String(i + 1), quote(item)),
			});
			return [];
		}
		if (isErrorAnswer(item)) {
			const reason = item.message ?? item.status;
			faults.push({ taxonomyId: i, path: [], text: (words, { quote }) => words.errorAnswer(quote(reason)) });
			return [];
		}
		return [Object.hasOwn(item, "hierarchy") ? readRow(item, i, faults) : readHierarchyAlone(item, i)];
	});
}

function readRow(item: Item, i: number, faults: TreeFault[]): TaxonomyRow {
	const name = nameIn(item.name);
	const given = idText(item.id);
	const id = given === null ? i : (item.id as Taxonomy["id"]);
	const identifier = given ?? String(i + 1);
	if (name === null) {
		faults.push({ taxonomyId: id, path: [], text: (words) => words.taxonomyWithoutName(identifier) });
	}
	return {
		id,
		name,
		identifier,
		version: idText(item.version) || null,
		isLatest: item.isLatest === true,
		groupIds: Array.isArray(item.groups) ? item.groups.flatMap((group) => groupId(group) ?? []) : [],
		hierarchy: item.hierarchy,
	};
}

function readHierarchyAlone(item: Item, i: number): TaxonomyRow {
	return {
		id: `hierarchy-${i}`,
		name: nameIn(item.class) ?? nameIn(item.name),
		identifier: String(i + 1),
		version: null,
		isLatest: false,
		groupIds: [],
		hierarchy: item,
	};
}

/** The id of a group, which is given alone or in an object. */
export function groupId(group: unknown): string | null {
	return idText(typeof group === "object" && group !== null ? (group as { id?: unknown }).id : group);
}

/** What stands in the envelopes of an answer; anything else as it is. */
function openEnvelope(answer: unknown): unknown {
	let content = answer;
	for (let opened = 0; opened < MAX_ENVELOPES; opened++) {
		if (!isItem(content) || OWN_FIELDS.some((field) => Object.hasOwn(content as Item, field))) return content;
		if (isErrorAnswer(content)) return content;
		const item: Item = content;
		const field = ENVELOPE_FIELDS.find((name) => Object.hasOwn(item, name));
		if (field === undefined) return content;
		content = item[field];
	}
	return content;
}

/** An item of a list: the rows of an answer, or the item as it is. */
function openItem(item: unknown): unknown[] {
	const content = openEnvelope(item);
	return content !== item && Array.isArray(content) ? content : [content];
}

/** SkyPortal answers `{status: "error", message, data: {}}` where a request fails. */
const isErrorAnswer = (item: Item): boolean => item.status === "error" && !Object.hasOwn(item, "hierarchy");

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

const nameIn = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);
