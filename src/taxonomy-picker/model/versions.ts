import { compare, valid } from "@renovatebot/pep440";

/** `null`: none is given. */
export type Version = string | null;

/** Negative where `a` is older than `b`. */
export type VersionOrder = (a: Version, b: Version) => number;

/**
 * The order of the versions of one taxonomy: PEP 440 where each of them conforms to it, otherwise natural order. Never a
 * mixture, which would not be transitive. A missing version is older than any other.
 */
export function versionOrder(versions: readonly Version[]): VersionOrder {
	const order = versions.every((version) => version === null || valid(version)) ? compare : compareNaturally;
	return (a, b) => (a === null || b === null ? Number(b === null) - Number(a === null) : order(a, b));
}

/**
 * Digits by value, other characters by code unit: "v10" after "v9". A further number makes a version newer, letters make it
 * older: "1.0-draft" < "1.0" < "1.0.1".
 */
function compareNaturally(a: string, b: string): number {
	const left = a.match(/\d+|[^\d.]+/g) ?? [];
	const right = b.match(/\d+|[^\d.]+/g) ?? [];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const x = left[i];
		const y = right[i];
		if (x === undefined) return isDigits(y) ? -1 : 1;
		if (y === undefined) return isDigits(x) ? 1 : -1;
		const order = isDigits(x) && isDigits(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
		if (order !== 0) return order;
	}
	return 0;
}

const isDigits = (token: string | undefined): boolean => /^\d/.test(token ?? "");

/** Items by key, in the order in which the keys appear first. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
