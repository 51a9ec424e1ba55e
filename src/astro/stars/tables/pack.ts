import { packColumn } from "./columns.js";
import { dwarfRows } from "./dwarfs.js";
import { giantRows } from "./giants.js";
import { whiteDwarfRows } from "./white-dwarfs.js";

/** The text of packed.ts: the tables of this folder by columns. */
export function packedTables(): string {
	const table = (name: string, columns: Readonly<Record<string, string>>): string =>
		`export const ${name} = {\n${Object.entries(columns)
			.map(([column, text]) => `\t${column}: ${JSON.stringify(text)},\n`)
			.join("")}};\n`;
	return `/** Written by \`npx vitest run --project node test/astro -u\` from the tables beside it, which name their sources. */
${table("dwarfColumns", {
	type: dwarfRows.map(([type]) => type.replace("V", "")).join(" "),
	teff: packColumn(
		dwarfRows.map(([, teff]) => teff),
		10,
	),
	bpRp: packColumn(
		dwarfRows.map(([, , bpRp]) => bpRp),
		0.001,
	),
	mg: packColumn(
		dwarfRows.map(([, , , mg]) => mg),
		0.001,
	),
})}
${table("giantColumns", {
	type: giantRows.map(([type]) => type.replace("III", "")).join(" "),
	bpRp: packColumn(
		giantRows.map(([, bpRp]) => bpRp),
		0.001,
	),
	mg: packColumn(
		giantRows.map(([, , mg]) => mg),
		0.1,
	),
	teff: packColumn(
		giantRows.flatMap(([, , , teff]) => teff ?? []),
		10,
	),
})}
${table("whiteDwarfColumns", {
	teff: packColumn(
		whiteDwarfRows.map(([teff]) => teff),
		250,
	),
	bpRp: packColumn(
		whiteDwarfRows.map(([, bpRp]) => bpRp),
		0.001,
	),
	mg: packColumn(
		whiteDwarfRows.map(([, , mg]) => mg),
		0.001,
	),
})}`;
}
