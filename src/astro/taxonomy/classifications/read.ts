import { readNumber } from "../../number.js";
import { attempt, fromJson } from "../../untrusted.js";

/** What somebody, or a machine, has said about an object: a saved classification. */
export type Classification = {
	/** Id of the row; null where it has none. */
	id: number | string | null;
	taxonomyId: number | string;
	/** The saved class name. */
	class: string;
	/** 0 ("not this class") to 1; null for none. */
	probability: number | null;
	/** True for a classification by a machine. */
	ml: boolean;
	origin: string | null;
	authorId: number | string | null;
	author: string | null;
	/** The object that is classified. */
	objId: string | null;
	/** ISO 8601, UTC. */
	createdAt: string | null;
	votes: { up: number; down: number };
};

type Row = Readonly<Record<string, unknown>>;

/** Envelopes of an answer: SkyPortal's `{status, data}`, an HTTP client's round it, a source with its classifications. */
const MAX_ENVELOPES = 4;
const ENVELOPE_FIELDS = ["classifications", "data", "sources", "results"];

/**
 * Classifications from rows as they come: SkyPortal's JSON, an answer round it, or rows of this library. Rows without a class or
 * a taxonomy are left out and counted. Never throws.
 */
export function readClassifications(value: unknown): { classifications: Classification[]; omitted: number } {
	const rows = attempt(() => rowsIn(value, 0), []);
	const classifications = rows.flatMap((row) => attempt(() => readClassification(row), null) ?? []);
	return { classifications, omitted: rows.length - classifications.length };
}

function rowsIn(value: unknown, depth: number): unknown[] {
	const content = fromJson(value);
	if (Array.isArray(content)) return content.flatMap((item) => (isEnvelope(item) ? rowsIn(item, depth + 1) : [item]));
	if (!isRow(content) || depth > MAX_ENVELOPES) return [];
	if (!isEnvelope(content)) return [content];
	const field = ENVELOPE_FIELDS.find((name) => Object.hasOwn(content, name));
	return field === undefined ? [] : rowsIn(content[field], depth + 1);
}

const isEnvelope = (value: unknown): boolean =>
	isRow(value) && !Object.hasOwn(value, "classification") && ENVELOPE_FIELDS.some((name) => Object.hasOwn(value, name));

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** One row; null without a class name or a taxonomy. */
export function readClassification(row: unknown): Classification | null {
	if (!isRow(row)) return null;
	const name = textOf(row.classification ?? row.class);
	const taxonomyId = idOf(row.taxonomy_id ?? row.taxonomyId);
	if (name === null || taxonomyId === null) return null;
	const probability = readNumber(row.probability);
	return {
		id: idOf(row.id),
		taxonomyId,
		class: name,
		probability: Number.isFinite(probability) ? probability : null,
		ml: row.ml === true,
		origin: textOf(row.origin),
		authorId: idOf(row.author_id ?? row.authorId),
		author: textOf(row.author_name ?? row.author),
		objId: textOf(row.obj_id ?? row.objId),
		createdAt: textOf(row.created_at ?? row.createdAt),
		votes: votesOf(row.votes),
	};
}

/** Rows of votes, each 1 or −1, or their sums. */
function votesOf(value: unknown): Classification["votes"] {
	if (!Array.isArray(value)) {
		const { up, down } = isRow(value) ? value : {};
		return { up: readNumber(up) || 0, down: readNumber(down) || 0 };
	}
	const votes = value.map((vote) => (isRow(vote) ? readNumber(vote.vote) : 0));
	return { up: votes.filter((vote) => vote > 0).length, down: votes.filter((vote) => vote < 0).length };
}

function textOf(value: unknown): string | null {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function idOf(value: unknown): number | string | null {
	return (typeof value === "number" && Number.isFinite(value)) || (typeof value === "string" && value !== "")
		? value
		: null;
}
