/**
 * `npm run size`: what an import costs a host that has React already: minified, each chunk gzipped by itself as a server
 * sends it, in kB of 1000 bytes. Measured is what a host writes: the names below, and nothing that it does not import.
 *
 *   first        what is there before anything is drawn
 *   in use       with the code that answers pointer and keys, fetched when somebody turns to the figure
 *   everything   with all that is only fetched when it is asked for: panels, help, tables, files, further backgrounds
 *
 * A budget is for one column; a figure over it fails the command. An aim is what is still to be reached: it is told, and
 * fails nothing. With `--chunks` every chunk is listed,
 * with `--modules` every module too.
 */
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";

const spectrum = { names: ["SpectrumViewer", "createSpectrumStore"], from: "astropane/spectrum-viewer" };
const plot = { names: ["SpectrumPlot", "createSpectrumStore"], from: "astropane/spectrum-viewer" };
const hr = { names: ["HRDiagram"], from: "astropane/hr-diagram" };
const picker = { names: ["TaxonomyPicker"], from: "astropane/taxonomy-picker" };
/** All that a subpath exports. */
const whole = (from) => ({ from });

/** [name, imports, budgets, aims]; budgets and aims in kB */
const rows = [
	["spectrum viewer", [spectrum], { first: 41 }, { everything: 45 }],
	["spectrum plot, no controls", [plot], { first: 32 }],
	["HR diagram", [hr], { first: 32 }],
	["taxonomy picker", [picker], { first: 20 }],
	["all three", [spectrum, hr, picker], { first: 75 }],
	["astropane/plot, all of it", [whole("astropane/plot")], {}],
	["astropane/astro, all of it", [whole("astropane/astro")], {}],
	["astropane/skyportal, all of it", [whole("astropane/skyportal")], {}],
	["astropane/tomtoolkit, all of it", [whole("astropane/tomtoolkit")], {}],
];
const columns = ["first", "in use", "everything"];
const components = ["spectrum-viewer", "hr-diagram", "taxonomy-picker"];

/** Chunks that the first touch of a figure fetches: they hold these modules. */
const answers = /\/(interaction|tooltipBox|taxonomy-picker\/model\/search)\.ts$/;

/** Chunks, and those of `all` that they need, however far down. */
function withImports(chunks, all) {
	const found = new Set();
	const visit = (chunk) => {
		if (!chunk || found.has(chunk)) return;
		found.add(chunk);
		for (const file of chunk.imports) visit(all.find((other) => other.file === file));
	};
	chunks.forEach(visit);
	return all.filter((chunk) => found.has(chunk));
}

const gzip = (chunks) => chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const complaints = [];
const aside = [];

console.log(`${"".padEnd(32)}${columns.map((name) => name.padStart(16)).join("")}   kB gzip (budget)`);
for (const [name, imports, budgets, aims = {}] of rows) {
	const code = imports.map(({ names, from }, i) =>
		names
			? `import { ${names.join(", ")} } from "${from}"; host(${names.join(", ")});`
			: `import * as all${i} from "${from}"; host(all${i});`,
	);
	const { first, onDemand } = await bundle(code.join("\n"));
	const atTouch = withImports(
		onDemand.filter(({ modules }) => modules.some((id) => answers.test(id))),
		onDemand,
	);
	const figures = {
		first: gzip(first),
		"in use": gzip([...first, ...atTouch]),
		everything: gzip([...first, ...onDemand]),
	};
	const cells = columns.map((column) => {
		const budget = budgets[column];
		if (budget !== undefined && figures[column] > budget * 1000)
			complaints.push(`${name}: ${column} is ${kB(figures[column])} kB gzip, over its budget of ${budget} kB.`);
		if (figures[column] > aims[column] * 1000) aside.push(`${name}, ${column}: the aim is ${aims[column]} kB.`);
		return `${kB(figures[column])}${budget === undefined ? "     " : ` (${budget})`}`.padStart(16);
	});
	console.log(`${name.padEnd(32)}${cells.join("")}`);

	const chunks = [...first, ...onDemand];
	if (process.argv.includes("--chunks") || process.argv.includes("--modules"))
		for (const chunk of chunks) {
			const when = first.includes(chunk) ? "first" : atTouch.includes(chunk) ? "in use" : "on demand";
			console.log(`    ${chunk.file.padEnd(36)}${kB(gzip([chunk])).padStart(6)}  ${when}`);
			if (process.argv.includes("--modules")) for (const id of chunk.modules) console.log(`        ${id}`);
		}

	const modules = chunks.flatMap((chunk) => chunk.modules);
	const own = imports.map(({ from }) => from.replace("astropane/", ""));
	for (const other of components.filter((component) => !own.includes(component))) {
		const strays = modules.filter((id) => id.startsWith(`src/${other}/`));
		if (strays.length > 0) complaints.push(`${name} pulls in another component: ${strays.join(", ")}.`);
	}
	if (modules.some((id) => id.includes("/d3-dsv/")))
		complaints.push(`${name} pulls in d3-dsv, which builds code from strings: a strict CSP forbids it.`);
}

for (const remark of aside) console.log(remark);
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);
