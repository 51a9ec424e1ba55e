import { attempt, fromJson, ownProperties } from "../astro/untrusted.js";
import { formatForMessage, shorten } from "../text/index.js";

export type Json = Record<string, unknown>;

/** A part of the data that was left out or repaired. */
export type AdapterIssue = {
	/** Id, name or position of the row. */
	subject: string;
	/** For the user: what happened, why it matters, and what to do. */
	message: string;
};

export type AdapterOptions = {
	/** Called once, after the conversion, if there are any issues. */
	onIssues?: ((issues: readonly AdapterIssue[]) => void) | undefined;
};

type Report = (subject: string, message: string) => void;

/** Collects issues; `tell` passes them to `onIssues` together. */
export function createIssues(options: AdapterOptions | null | undefined): {
	add: Report;
	addAll(more: readonly AdapterIssue[]): void;
	tell(): void;
} {
	const issues: AdapterIssue[] = [];
	const { onIssues } = ownProperties(options);
	return {
		add: (subject, message) => issues.push({ subject, message }),
		addAll(more) {
			for (const issue of more) issues.push(issue);
		},
		tell: () => {
			if (issues.length > 0 && typeof onIssues === "function") onIssues(issues);
		},
	};
}

export function isObject(value: unknown): value is Json {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields in which servers and clients (axios, RTK Query, Django REST framework) wrap an answer. */
const ENVELOPE_FIELDS = ["data", "results", "result", "items", "response", "body", "payload"];

/** No answer is wrapped more often; data that hold themselves would be. */
export const MAX_ENVELOPES = 8;

/** The content of the first envelope field of an object; undefined where it has none. */
export function contentOf(envelope: Json): unknown {
	const field = ENVELOPE_FIELDS.find((name) => Object.hasOwn(envelope, name));
	return field === undefined ? undefined : envelope[field];
}

/** Rows, and the message of an answer that says that the request has failed. */
type FoundRows = { rows: readonly unknown[] } | { failure: string } | null;

function findRows(answer: unknown, key: string, mark: string, depth: number): FoundRows {
	const value = fromJson(answer);
	if (Array.isArray(value)) return { rows: value.flatMap((row) => rowsInRow(row, key, mark, depth)) };
	if (!isObject(value) || depth > MAX_ENVELOPES) return null;
	if (Object.hasOwn(value, mark)) return { rows: [value] };
	if (Object.hasOwn(value, key)) return findRows(value[key], key, mark, depth + 1);
	const content = contentOf(value);
	if (isEmpty(content) && value.status === "error") return { failure: textOf(value.message) ?? "no reason was given" };
	if (content === undefined) return null;
	return isEmpty(content) ? { rows: [] } : findRows(content, key, mark, depth + 1);
}

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || (isObject(value) && Object.keys(value).length === 0);

/** An entry of a list: a row, or the rows in an object that has a list of them, such as a source. */
function rowsInRow(entry: unknown, key: string, mark: string, depth: number): readonly unknown[] {
	const row = fromJson(entry);
	if (!isObject(row) || depth > MAX_ENVELOPES || Object.hasOwn(row, mark)) return [row];
	const rows = Object.hasOwn(row, key) ? fromJson(row[key]) : null;
	return Array.isArray(rows) ? rows : [row];
}

/**
 * The rows of an API response in any envelope: `{status, data}`, axios' `{data: {status, data}}`, an object with the rows under
 * `key`, a list, a list of such objects, a single row, which has the field `mark`, or the JSON of these as text. Entries that are
 * not objects are left out and reported. Never throws.
 */
export function rowsOf(answer: unknown, key: string, mark: string, report: Report): Json[] {
	if (answer === null || answer === undefined) return [];
	const found = attempt(() => findRows(answer, key, mark, 0), null);
	if (found === null || "failure" in found) {
		report(
			key,
			found === null
				? `SkyPortal's answer holds no list of ${key}, so there is nothing to show; pass the answer as it came.`
				: `SkyPortal gives no ${key} but an error (${shorten(found.failure, 80)}), so there is nothing to show; look at the request.`,
		);
		return [];
	}
	return found.rows.filter((row, i): row is Json => {
		if (attempt(() => isObject(row), false)) return true;
		const type = attempt(() => Array.isArray(row), false) ? "a list" : formatForMessage(row);
		report(
			`${key}[${i}]`,
			`Row ${i} of the ${key} is ${type}, not an object, so it is left out; pass the rows as the API gives them.`,
		);
		return false;
	});
}

/** What `read` makes of each row. Rows that throw, such as proxies and getters of others, are left out and reported. */
export function readEach<T>(
	rows: readonly Json[],
	key: string,
	report: Report,
	read: (row: Json, index: number) => readonly T[],
): T[] {
	return rows.flatMap((row, i) => {
		const values = attempt(() => read(row, i), null);
		if (values === null)
			report(
				`${key}[${i}]`,
				`Row ${i} of the ${key} cannot be read, so it is left out; pass plain data, such as JSON.parse gives.`,
			);
		return values ?? [];
	});
}

/** A text, trimmed, or a number as text; null for empty texts and other values. */
export function textOf(value: unknown): string | null {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
