export type Json = Record<string, unknown>;

/** Something about the data that was left out or mended on the way. */
export type AdapterIssue = {
	/** Id, name or place of the row concerned. */
	subject: string;
	/** What happened, why it matters, what to do. */
	message: string;
};

export type AdapterOptions = {
	/** Called once, after the work, when there is anything to tell. */
	onIssues?: ((issues: readonly AdapterIssue[]) => void) | undefined;
};

/** Gathers issues and hands them over together. */
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

/** What an API answer carries: the `data` of `{status, data}`, or the value itself when it was unwrapped already. */
export function unwrap(answer: unknown): unknown {
	return isObject(answer) && "data" in answer && "status" in answer ? answer.data : answer;
}

/**
 * The rows of an API answer: of `{status, data}`, of `data` itself, of the object that holds them under `key`, of a list,
 * or of a single row that has `mark`. What is not a row is left out and reported.
 */
export function rowsOf(
	answer: unknown,
	key: string,
	mark: string,
	report: (subject: string, message: string) => void,
): Json[] {
	const data = unwrap(answer);
	const held = isObject(data) && key in data ? data[key] : data;
	const list = Array.isArray(held) ? held : isObject(held) && mark in held ? [held] : [];
	if (list.length === 0 && !Array.isArray(held) && held !== null && held !== undefined)
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

/** A text that says something, trimmed; null for what is empty or not a text. */
export function textOf(value: unknown): string | null {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
