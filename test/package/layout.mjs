/**
 * The sizes of files and folders in src, part of `npm run check`: files over 300 lines, folders over 20 files, and modules
 * under 10 lines that only re-export. Each is split, merged or has a reason below; a reason that nothing needs fails, too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MAX_LINES = 300;
const MAX_FILES = 20;
const MIN_REEXPORT_LINES = 10;

/** Path of a file or folder, where * is any one name, and why it is as it is. */
const reasons = [
	["src/*/index.ts", "It lists the public names of a room."],
	["src/*/lazy/chunks/*.ts", "It lists what one lazily fetched file holds."],
	["src/*/lazy/chunks", "It has one file for each chunk."],
	["src/*/lazy", "It has two files for each module that servers have at once, in one folder, as package.json maps it."],
	["src/astro/spectrum/filters/curves.ts", "It is a table, made by a command."],
	["src/styles/*.css", "It has the rules of one room."],
];

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
	.filter((file) => !basename(file).startsWith("."))
	.sort();

const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const reexport = /\bexport\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s*from\s*"[^"]*";?/g;
/** `import { a } from "./a.js"; export { a };` re-exports as well. */
const pair = /\bimport\s+(type\s+)?[\w\s{},*]+?\s+from\s*"[^"]*";?|\bexport\s+(type\s+)?\{[^}]*\};?/g;

function onlyReexports(source) {
	const code = source.replace(comment, "").replace(/^\s*"use client";?/, "");
	const rest = code.replace(reexport, "").replace(pair, "");
	return rest.trim() === "" && /\bexport\b/.test(code);
}

const found = [];
const counts = new Map();
for (const file of files) {
	const source = readFileSync(join(root, file), "utf8");
	const lines = source.replace(/\n$/, "").split("\n").length;
	counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
	if (lines > MAX_LINES) found.push([file, `${lines} lines, over ${MAX_LINES}`]);
	if (/\.tsx?$/.test(file) && lines < MIN_REEXPORT_LINES && onlyReexports(source))
		found.push([file, `${lines} lines that only re-export`]);
}
for (const [folder, count] of counts) if (count > MAX_FILES) found.push([folder, `${count} files, over ${MAX_FILES}`]);

const matches = (pattern, path) =>
	new RegExp(`^${pattern.replace(/[.$()+?[\]{}|\\^]/g, "\\$&").replaceAll("*", "[^/]*")}$`).test(path);
let faults = 0;
for (const [path, fault] of found) {
	const reason = reasons.find(([pattern]) => matches(pattern, path))?.[1];
	if (reason) console.log(`${path}: ${fault}. ${reason}`);
	else {
		console.error(`${path}: ${fault}. Change that, or give the reason in test/package/layout.mjs.`);
		faults++;
	}
}
for (const [pattern] of reasons)
	if (!found.some(([path]) => matches(pattern, path))) {
		console.error(`${pattern} has a reason in test/package/layout.mjs, but needs none.`);
		faults++;
	}
process.exit(faults > 0 ? 1 : 0);
