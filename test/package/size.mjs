/** `npm run size`: what each import costs a host that has React already, gzipped, against its budget; and what
 * comes later: after the first paint (pointer and keys) or when it is asked for (help, tables, export). The budget is for
 * the first load; the whole stands beside it. */
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";

/** kB (1000 bytes), gzip level 9; null: told, not bounded. */
const budgets = {
	"astropane/spectrum-viewer": 40,
	"astropane/hr-diagram": 32,
	"astropane/taxonomy-picker": 20,
	astropane: 75,
	"astropane/plot": null,
	"astropane/astro": null,
	"astropane/skyportal": null,
};
const components = ["spectrum-viewer", "hr-diagram", "taxonomy-picker"];

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
const complaints = [];

console.log(
	`${"import".padEnd(28)}${"min".padStart(7)}${"gzip".padStart(8)}${"budget".padStart(8)}${"later".padStart(8)}${"whole".padStart(8)}  kB, gzip`,
);
for (const [name, budget] of Object.entries(budgets)) {
	const { code, onDemand, modules } = await bundle(`export * from "${name}";`);
	const gzip = gzipSync(code, { level: 9 }).length;
	const later = onDemand ? gzipSync(onDemand, { level: 9 }).length : 0;
	const over = budget !== null && gzip > budget * 1000;
	console.log(
		`${name.padEnd(28)}${kB(code.length)} ${kB(gzip)}${String(budget ?? "").padStart(8)}${kB(later).padStart(8)}${kB(gzip + later).padStart(8)}  ${over ? "over budget" : ""}`,
	);
	if (over) complaints.push(`${name} is ${kB(gzip).trim()} kB gzip, over its budget of ${budget} kB.`);

	const others = name === "astropane" ? [] : components.filter((component) => name !== `astropane/${component}`);
	for (const other of others) {
		const strays = modules.filter((id) => id.startsWith(`src/${other}/`));
		if (strays.length > 0) complaints.push(`${name} pulls in another component: ${strays.join(", ")}.`);
	}
	const dsv = modules.filter((id) => id.includes("/d3-dsv/"));
	if (dsv.length > 0)
		complaints.push(`${name} pulls in d3-dsv, which builds code from strings: a strict CSP forbids it.`);

	if (process.argv.includes("--modules")) for (const id of modules) console.log(`    ${id}`);
}

for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);
