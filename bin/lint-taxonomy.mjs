#!/usr/bin/env node
/**
 * astropane-lint-taxonomy file.json … [--ref name=file.json …]
 *
 * Prints the faults of taxonomies, one a line: file, line, path in the taxonomy, and what to do. Ends with 1 where there are any,
 * with 2 where a file cannot be read.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { lintTaxonomy } from "../dist/astro/index.js";

const USAGE = "Usage: astropane-lint-taxonomy file.json … [--ref name=file.json …]";
const files = [];
const refs = {};
const args = process.argv.slice(2);
const read = (file) => {
	try {
		return readFileSync(file === "-" ? 0 : file, "utf8");
	} catch (error) {
		console.error(`${file} cannot be read: ${error.message}`);
		process.exit(2);
	}
};
while (args.length > 0) {
	const arg = args.shift();
	if (arg === "--ref") {
		const [name, file] = (args.shift() ?? "").split(/=(.*)/s);
		if (!name) {
			console.error(USAGE);
			process.exit(2);
		}
		refs[name] = read(file || name);
		refs[basename(name)] ??= refs[name];
	} else if (arg.startsWith("--")) {
		console.log(USAGE);
		process.exit(arg === "--help" ? 0 : 2);
	} else files.push(arg);
}
if (files.length === 0) {
	console.error(USAGE);
	process.exit(2);
}

let faults = 0;
for (const file of files) {
	for (const { line, path, message } of lintTaxonomy(read(file), { refs })) {
		const place = line === undefined ? file : `${file}:${line}`;
		console.log(`${place}: ${path.length > 0 ? `${path.join(" › ")}: ` : ""}${message}`);
		faults++;
	}
}
console.error(faults === 0 ? "No faults." : `${faults} ${faults === 1 ? "fault" : "faults"}.`);
process.exitCode = faults === 0 ? 0 : 1;
