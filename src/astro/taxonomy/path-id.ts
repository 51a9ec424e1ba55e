import { hashText } from "./hash.js";

/** Levels below which ids are hashed and paths computed on demand: 100,000 nested classes would else need gigabytes. */
export const deepLevel = 200;

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
	if (depth < deepLevel) return `${parentId}/${segment}`;
	return `~${hashText(`${parentId}/${segment}`)}/${segment}`;
}
