export type PropDoc = { name: string; optional: boolean; type: string; text: string };

/** Doc comment without its stars. */
const proseOf = (comment: string): string =>
	comment
		.replace(/^\/\*\*|\*\/$/g, "")
		.split("\n")
		.map((line) => line.replace(/^\s*\*?\s?/, "").trim())
		.filter((line) => line !== "")
		.join(" ");

/**
 * Members of `export type <name> = { … }` in the text of a TypeScript file, with their doc comments, so that the pages say
 * what the code says. Members stand one to a line, one tab (or two blanks) deep. Empty where there is no such type.
 */
export function readProps(source: string, name: string): PropDoc[] {
	const start = source.indexOf(`export type ${name} = {`);
	if (start < 0) return [];
	const body = source.slice(source.indexOf("{", start) + 1, source.indexOf("\n};", start));
	const members = body.matchAll(/(\/\*\*[\s\S]*?\*\/)?\s*\n?(?:\t| {2})([\w-]+)(\?)?:\s*((?:[^;{]|\{[^}]*\})+);/g);
	return [...members].map(([, comment = "", member = "", optional, type = ""]) => ({
		name: member,
		optional: optional === "?",
		type: type
			.replace(/\/\*\*[\s\S]*?\*\//g, "")
			.replace(/\s+/g, " ")
			.trim()
			// The column says that it is optional.
			.replace(/^\((.*)\) \| undefined$|^(.*?) \| undefined$/, "$1$2"),
		text: proseOf(comment),
	}));
}
