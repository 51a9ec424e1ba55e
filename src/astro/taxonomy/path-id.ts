import { hashText } from "./hash.js";

/** From this depth on ids are hashed and paths computed on access: those of 100,000 nested classes would need gigabytes. */
export const DEEP_LEVEL = 200;

const escapes: Record<string, string> = { "%": "%25", "/": "%2F", "~": "%7E" };

/** A name as one segment of an id: only "%", "/" and "~" are escaped, so ids stay readable. */
export function encodeSegment(name: string): string {
	if (!/[%/~]/.test(name)) return name;
	return name.replace(/[%/~]/g, (letter) => escapes[letter] ?? letter);
}

/** The id of a class below `parentId`. `ordinal` counts siblings of the same name: 1 for the first. */
export function childId(parentId: string | null, name: string, ordinal: number, depth: number): string {
	const segment = encodeSegment(name) + (ordinal > 1 ? `~${ordinal}` : "");
	if (parentId === null) return segment;
	if (depth < DEEP_LEVEL) return `${parentId}/${segment}`;
	return `~${hashText(`${parentId}/${segment}`)}/${segment}`;
}
