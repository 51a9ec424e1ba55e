import { compare, valid } from "@renovatebot/pep440";
import { ascending } from "d3-array";
import type { Version, VersionOrder } from "./releases.js";

/**
 * The order of the versions of one taxonomy: PEP 440 where each of them conforms to it, otherwise natural order. Never a
 * mixture, which would not be transitive. Words without a number at the beginning ("new version") are older than any
 * number, and a missing version is older than any other.
 */
export function versionOrder(versions: readonly Version[]): VersionOrder {
	const order = versions.every((version) => kindOfVersion(version) < NUMBERED || valid(version as string))
		? compare
		: compareNaturally;
	return (a, b) => {
		const kinds = ascending(kindOfVersion(a), kindOfVersion(b));
		if (kinds !== 0 || a === null || b === null) return kinds;
		return kindOfVersion(a) === NUMBERED ? order(a, b) : compareNaturally(a, b);
	};
}

const NUMBERED = 2;
/** 0: none, 1: words, `NUMBERED`: begins with a number, also after "v" as in tags. */
const kindOfVersion = (version: Version): number => (version === null ? 0 : /^\s*v?\d/i.test(version) ? NUMBERED : 1);

/** Token by token: runs of digits, and runs of other characters; dots separate. */
function compareNaturally(a: string, b: string): number {
	const left = tokensOf(a);
	const right = tokensOf(b);
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const order = compareTokens(left[i], right[i]);
		if (order !== 0) return order;
	}
	return 0;
}

const tokensOf = (version: string): string[] => version.replace(/^\s*v(?=\d)/i, "").match(/\d+|[^\d.]+/g) ?? [];

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
