import { compare, valid } from "@renovatebot/pep440";
import { ascending } from "d3-array";

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

/** Token by token: runs of digits, and runs of other characters; dots separate. */
function compareNaturally(a: string, b: string): number {
	const left = a.match(TOKEN) ?? [];
	const right = b.match(TOKEN) ?? [];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const order = compareTokens(left[i], right[i]);
		if (order !== 0) return order;
	}
	return 0;
}

const TOKEN = /\d+|[^\d.]+/g;

/**
 * Digits by value, other characters by code unit. Letters precede the end and the end precedes digits:
 * "1.0-draft" < "1.0" < "1.0.1".
 */
function compareTokens(x: string | undefined, y: string | undefined): number {
	const kinds = kindOf(x) - kindOf(y);
	if (kinds !== 0 || x === undefined || y === undefined) return kinds;
	return /^\d/.test(x) ? ascending(Number(x), Number(y)) : ascending(x, y);
}

const kindOf = (token: string | undefined): number => (token === undefined ? 1 : /^\d/.test(token) ? 2 : 0);
