/** Each block of code in the README and the documentation pages is a file of `test/hosts`, or a region of one. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string): string => readFileSync(root + file, "utf8");
const filesIn = (folder: string): string[] =>
	readdirSync(root + folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
		.filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
		.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(root.length));

/** Languages of commands, output and queries. */
const exempt = ["sh", "bash", "text", "sql"];

type Block = { line: number; language: string; code: string };

/** Without common indentation, trailing spaces and blank lines at both ends. */
function normalize(code: string): string {
	const lines = code.split("\n").map((line) => line.trimEnd());
	const indents = lines.filter(Boolean).map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
	const indent = Math.min(...indents);
	return lines
		.map((line) => line.slice(indent))
		.join("\n")
		.replace(/^\n+|\n+$/g, "");
}

/** Fenced blocks of a page. */
const blocksOf = (page: string): Block[] =>
	[...page.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
		line: page.slice(0, match.index).split("\n").length,
		language: match[1] ?? "",
		code: normalize(match[2] ?? ""),
	}));

/** The whole file, and its regions: from a line with `#region` to the next with `#endregion`, in a comment of any kind. */
const snippetsOf = (source: string): string[] =>
	[source, ...[...source.matchAll(/#region.*\n([\s\S]*?)\n.*#endregion/g)].map((match) => match[1] ?? "")].map(
		normalize,
	);

const hostFiles = filesIn("test/hosts").filter((file) => !/\/(run|hosts)\.mjs$|\.md$/.test(file));
const snippets = hostFiles.flatMap((file) => snippetsOf(read(file)).map((code) => ({ file, code })));

/** A message if no snippet equals the block: its page and line, and the nearest file. */
function faultOf(name: string, { line, language, code }: Block): string[] {
	if (snippets.some((snippet) => snippet.code === code)) return [];
	const lines = code.split("\n");
	const shared = (text: string) => {
		const there = new Set(text.split("\n"));
		return lines.filter((row) => row && there.has(row)).length;
	};
	const nearest = snippets.reduce((best, snippet) => (shared(snippet.code) > shared(best.code) ? snippet : best));
	const there = new Set(nearest.code.split("\n"));
	const missing = lines.find((row) => row && !there.has(row)) ?? "";
	return [
		`${name}:${line} (${language}) is no file or #region of test/hosts. Nearest: ${nearest.file}${missing && `, without "${missing.trim()}"`}`,
	];
}

const pages = ["README.md", ...filesIn("stories").filter((file) => file.endsWith(".mdx"))];

describe("the code in the documentation", () => {
	it.each(pages)("is code of a host, in %s", (name) => {
		const blocks = blocksOf(read(name)).filter((block) => !exempt.includes(block.language));
		expect(blocks.flatMap((block) => faultOf(name, block))).toEqual([]);
	});

	it("is found by the patterns above", () => {
		expect(blocksOf("a\n\n```js\n\tx;\n\n\t\ty;\n```\n")).toEqual([{ line: 3, language: "js", code: "x;\n\n\ty;" }]);
		expect(snippetsOf("a;\n\t// #region x\n\tb;\n\t// #endregion\nc;\n").slice(1)).toEqual(["b;"]);
		expect(snippetsOf("{# #region x #}\n<b>\n{# #endregion #}\n").slice(1)).toEqual(["<b>"]);
		expect(faultOf("page.mdx", { line: 3, language: "js", code: "nobody" })).toHaveLength(1);
		expect(pages.flatMap((name) => blocksOf(read(name))).length).toBeGreaterThan(20);
	});
});
