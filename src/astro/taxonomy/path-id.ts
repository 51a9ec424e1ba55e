/** From this depth on ids are hashed and paths computed on access: those of 100,000 nested classes would need gigabytes. */
export const DEEP_LEVEL = 200;

const escapes: Record<string, string> = { "%": "%25", "/": "%2F", "~": "%7E" };

/** A name as one segment of an id: only "%", "/" and "~" are escaped, so ids stay readable. */
function encodeSegment(name: string): string {
	if (!/[%/~]/.test(name)) return name;
	return name.replace(/[%/~]/g, (letter) => escapes[letter] ?? letter);
}

/** The last segment of the id of a class. `ordinal` counts siblings of the same name: 1 for the first. */
export const segmentOf = (name: string, ordinal: number): string =>
	encodeSegment(name) + (ordinal > 1 ? `~${ordinal}` : "");
