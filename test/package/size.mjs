/**
 * `npm run size`: what components add to a Vite application that has React: JavaScript as Vite minifies it, each file gzipped
 * by itself as a server sends it, in kB of 1000 bytes. d3, zustand and Floating UI count, and so does Vite's own loader.
 *
 *   first load   the page's script and its static imports: no first render fetches more
 *   in use       the first load and what the first use of pointer or keys fetches
 *   everything   the first load and all that is fetched on demand: panels, help, tables, files, further backgrounds
 *   files        JavaScript files of the application, those that hold React included
 *
 * Budgets are for the first load. With `--files`, every file of each application is listed; with `--modules`, what each holds.
 */
import { readFileSync } from "node:fs";
import { buildApplication, installLibrary } from "./application.mjs";
import { chunkBudgets, chunkOf, chunks } from "./chunks.mjs";

/** Budgets of the first load, over which the command fails: `kB`, and `files` where their number is bounded. */
const applications = [
	{ name: "SpectrumViewer", components: ["SpectrumViewer"], budget: { kB: 58, files: 7 } },
	{ name: "SpectrumPlot", components: ["SpectrumPlot"] },
	{ name: "HRDiagram", components: ["HRDiagram"], budget: { kB: 45 } },
	{ name: "TaxonomyPicker", components: ["TaxonomyPicker"], budget: { kB: 20 } },
	{ name: "TaxonomyIcicle", components: ["TaxonomyPicker", "TaxonomyIcicle"] },
	{ name: "all three", components: ["SpectrumViewer", "HRDiagram", "TaxonomyPicker"], budget: { kB: 100 } },
];
const subpaths = ["astropane/plot", "astropane/astro", "astropane/skyportal", "astropane/tomtoolkit"];
const roomOf = {
	SpectrumViewer: "spectrum-viewer",
	SpectrumPlot: "spectrum-viewer",
	HRDiagram: "hr-diagram",
	TaxonomyPicker: "taxonomy-picker",
	TaxonomyIcicle: "taxonomy-picker",
};
const d3 = /^(d3-[a-z-]+|internmap)$/;

const pageOf = (components) => `import { ${components.join(", ")} } from "astropane";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
const elements = [${components.map((name) => `createElement(${name})`).join(", ")}];
createRoot(document.getElementById("root")).render(elements);
`;

const faults = [];
const kB = (files) => [...files].reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
const timings = new Map(chunks.map(([chunk, , when]) => [chunk, when]));

/** Files of an application by the moment when they are there; each set holds the one before it. */
function stagesOf({ files, first, fetches }) {
	const fetchedAt = (when) =>
		fetches.filter(({ target }) => timings.get(chunkOf(target)) === when).flatMap((fetch) => fetch.files);
	return { first: new Set(first), inUse: new Set([...first, ...fetchedAt("use")]), everything: new Set(files) };
}

function printTable(head, rows) {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => cells[i].length)));
	for (const cells of [head, ...rows])
		console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("   "));
	console.log();
}
const cell = (files) => `${kB(files).toFixed(1)} in ${String(files.size).padStart(2)}`;
const columns = ["first load", "in use", "everything"];

const folder = await installLibrary();
const built = [];
for (const { name, components } of applications)
	built.push({ name, components, ...(await buildApplication(folder, pageOf(components))) });

console.log("kB gzip in files, React not counted\n");
printTable(
	["", ...columns, "budget of the first load"],
	built.map((application, i) => {
		const { first, inUse, everything } = stagesOf(application);
		const { budget } = applications[i];
		if (kB(first) > budget?.kB)
			faults.push(`${application.name}: the first load is ${kB(first).toFixed(1)} kB, over ${budget.kB} kB.`);
		if (first.size > budget?.files)
			faults.push(`${application.name}: the first load is ${first.size} files, over ${budget.files}.`);
		const limits = budget ? `${budget.kB} kB${budget.files ? ` in ${budget.files}` : ""}` : "";
		return [application.name, ...[first, inUse, everything].map(cell), limits];
	}),
);

const withoutD3 = [];
for (const { name, components } of applications) {
	const { first, inUse, everything } = stagesOf(await buildApplication(folder, pageOf(components), d3));
	withoutD3.push([name, ...[first, inUse, everything].map((files) => kB(files).toFixed(1))]);
}
console.log("The same where the application has d3 already, kB\n");
printTable(["", ...columns], withoutD3);

for (const subpath of subpaths) {
	const code = `import * as all from "${subpath}";\nglobalThis.host = all;\n`;
	built.push({ name: subpath, components: [], ...(await buildApplication(folder, code)) });
}
console.log("All names of a subpath, kB\n");
printTable(
	["", "first load", "everything"],
	built
		.filter(({ name }) => subpaths.includes(name))
		.map(({ name, first, files }) => [name, kB(first).toFixed(1), kB(files).toFixed(1)]),
);

console.log("What is fetched when: kB are the files that this import() adds to the first load\n");
const table = [];
for (const [chunk, trigger] of chunks) {
	const fetched = built.flatMap(({ name, fetches }) =>
		fetches.filter(({ target }) => chunkOf(target) === chunk).map((fetch) => ({ name, ...fetch })),
	);
	if (new Set(fetched.map(({ target }) => target)).size > 1)
		faults.push(
			`${chunk} stands for several modules: ${[...new Set(fetched.map(({ target }) => target))].join(", ")}.`,
		);
	const entries = fetched.map(({ name }) => name).filter((name) => name in roomOf);
	if (entries.length === 0) faults.push(`${chunk} has a row in test/package/chunks.mjs, but no import() fetches it.`);
	else table.push({ start: `| ${entries.join(", ")} | \`${chunk}\` | ${trigger} |`, files: fetched[0].files });
}
console.log("Chunks with a limit, kB");
for (const [chunk, budget] of Object.entries(chunkBudgets)) {
	const files = table.find(({ start }) => start.includes(`\`${chunk}\``))?.files ?? [];
	console.log(`    ${chunk.padEnd(32)}${kB(files).toFixed(2).padStart(6)} of ${budget}`);
	if (kB(files) > budget) faults.push(`${chunk} is ${kB(files).toFixed(2)} kB, over ${budget} kB.`);
}
console.log();
console.log("| entry | chunk | trigger | kB |\n|---|---|---|---|");
for (const { start, files } of table) console.log(`${start} ${kB(files).toFixed(1)} |`);
console.log();

const guide = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
if (table.some(({ start }) => !guide.includes(start)))
	faults.push('CONTRIBUTING.md, "What is fetched when", is not this table: paste it there.');

for (const { name, components, files, first, fetches } of built) {
	for (const { target, files: added } of fetches) {
		if (!timings.has(chunkOf(target)))
			faults.push(`${name} fetches ${chunkOf(target)} (${target}), which has no row in test/package/chunks.mjs.`);
		if (components.length > 0 && added.length === 0)
			faults.push(`${name}: import() of ${target} fetches nothing that was not there before.`);
	}
	const modules = files.flatMap((file) => file.modules);
	const strangers = Object.values(roomOf).filter((room) => !components.some((component) => roomOf[component] === room));
	const strays = modules.filter((id) => strangers.some((room) => id.startsWith(`dist/${room}/`)));
	if (strays.length > 0) faults.push(`${name} pulls in another component: ${strays.join(", ")}.`);
	if (modules.some((id) => /^(react|react-dom|scheduler)\/.*(?<!\.cjs)$/.test(id)))
		faults.push(`${name} holds a module of React, which test/package/application.mjs should replace.`);
	if (modules.some((id) => id.startsWith("d3-dsv/")))
		faults.push(`${name} pulls in d3-dsv, which builds code from strings: a strict CSP forbids it.`);

	if (!process.argv.includes("--files") && !process.argv.includes("--modules")) continue;
	console.log(name);
	for (const file of files) {
		const when = first.includes(file) ? "first" : "";
		console.log(`    ${file.name.padEnd(40)}${kB([file]).toFixed(1).padStart(6)}  ${when}`);
		if (process.argv.includes("--modules")) for (const id of file.modules) console.log(`        ${id}`);
	}
}

for (const fault of new Set(faults)) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
