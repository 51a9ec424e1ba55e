/** Sentences with one blank between them and a full stop after each that has no mark of its own. Empty ones are left out. */
export function sentences(...parts: readonly (string | false | null | undefined)[]): string {
	return parts
		.map((part) => (typeof part === "string" ? part.trim() : ""))
		.filter((part) => part !== "")
		.map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`))
		.join(" ");
}
