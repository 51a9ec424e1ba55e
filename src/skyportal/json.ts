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

/** Collects issues; `tell` passes them to `onIssues` together. */
export function createIssues(options: AdapterOptions | null | undefined): {
	add(subject: string, message: string): void;
	tell(): void;
} {
	const issues: AdapterIssue[] = [];
	return {
		add: (subject, message) => issues.push({ subject, message }),
		tell: () => {
			if (issues.length > 0) options?.onIssues?.(issues);
		},
	};
}

export function isObject(value: unknown): value is Json {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The `data` of an API response `{status, data}`, or the value itself if it is unwrapped already. */
export function unwrap(answer: unknown): unknown {
	return isObject(answer) && "data" in answer && "status" in answer ? answer.data : answer;
}

/**
 * The rows of an API response: of `{status, data}`, of `data`, of an object with the rows under `key`, of a list, or of a
 * single row, which has the field `mark`. Entries that are not objects are left out and reported.
 */
export function rowsOf(
	answer: unknown,
	key: string,
	mark: string,
	report: (subject: string, message: string) => void,
): Json[] {
	const data = unwrap(answer);
	const value = isObject(data) && key in data ? data[key] : data;
	const list = Array.isArray(value) ? value : isObject(value) && mark in value ? [value] : [];
	if (list.length === 0 && !Array.isArray(value) && value !== null && value !== undefined)
		report(key, `SkyPortal's answer holds no list of ${key}, so there is nothing to show. Pass the answer as it came.`);
	return list.filter((row, i): row is Json => {
		if (isObject(row)) return true;
		report(
			`${key}[${i}]`,
			`Row ${i} of the ${key} is ${Array.isArray(row) ? "a list" : String(row)}, not an object, so it is left out. Pass the rows as the API gives them.`,
		);
		return false;
	});
}

/** A text, trimmed, or a number as text; null for empty texts and other values. */
export function textOf(value: unknown): string | null {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
