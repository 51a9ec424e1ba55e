import { kinds, marks, NO_SOURCES, SKY_IMPORTANCE, WRAP } from "../packing.js";
import type { GroupRows, LineRow, SectionRows } from "../rows.js";

const inBase36 = (n: number): string => n.toString(36).toUpperCase();

/** "Si II 6347" as ["Si II ", "6347"], "Hβ" as ["", "Hβ"]. */
function splitLabel(label: string): [ion: string, rest: string] {
	const at = label.lastIndexOf(" ") + 1;
	return [label.slice(0, at), label.slice(at)];
}

/** Whether more of the labels that could tell cut the wavelength off than round it. */
function cutsOff(rows: readonly LineRow[]): boolean {
	const votes = rows.map(([label, wavelength]): number => {
		const [, rest] = splitLabel(label);
		if (wavelength % 1 < 0.5) return 0;
		return rest === String(Math.floor(wavelength)) ? 1 : rest === String(Math.ceil(wavelength)) ? -1 : 0;
	});
	return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

/** Groups that a viewer shows at first. They stand before all others: the places of lines are counted from the first group. */
const first: ReadonlySet<string> = new Set(["H"]);

/** The lists as packing.ts describes, for `unpackLines`. */
export function packLines(sections: readonly SectionRows[]): { heads: string; rest: string } {
	const rest: string[] = [];
	const places = new Map<string, number>();
	let count = 0;
	let lastFamily = "";

	const packGroup = ([name, family, kind, rows]: GroupRows): string => {
		const cut = cutsOff(rows);
		let ion = `${name.replace("More ", "")} `;
		let before = 0;
		const lines = rows.map((row) => {
			const place = places.get(String(row));
			count++;
			if (place !== undefined) return `${inBase36(place)}$`;
			places.set(String(row), count - 1);

			const [label, wavelength, sources, importance] = row;
			const thousandths = Math.round(wavelength * 1000);
			const delta = inBase36((thousandths - before + WRAP) % WRAP);
			before = thousandths;
			const [element, rest] = splitLabel(label);
			const [usual, other] = cut ? [Math.floor, Math.round] : [Math.round, Math.floor];
			let given = "";
			if (rest !== String(usual(wavelength)))
				given = element === ion && rest === String(other(wavelength)) ? "()" : `(${label})`;
			else if (element !== ion) {
				given = `(${element})`;
				ion = element;
			}
			const told = importance !== undefined && !(family === "sky" && importance === SKY_IMPORTANCE);
			const weight = told ? marks.charAt(Math.round(importance * 20) - 1) : "";
			return given + delta + (sources || NO_SOURCES) + weight;
		});
		const newFamily = family === lastFamily ? "" : family;
		lastFamily = family;
		const isFirst = first.has(name);
		if (!isFirst) rest.push(lines.join(""));
		return [name, newFamily, kinds.indexOf(kind) + (cut ? 3 : 0), isFirst ? lines.join("") : lines.length].join("|");
	};
	const heads = sections.flatMap(([heading, groups]) => [heading, ...groups.map(packGroup)]).join("\n");
	return { heads, rest: rest.join("\n") };
}

const file = (what: string, name: string, text: string): string =>
	`/** ${what}, as packing.ts describes. Not edited by hand: \`npx vitest run --project node test/astro -u\`. */
export const ${name}: string = \`${text}\`;
`;

/** The files packed-heads.ts and packed.ts as they must be. */
export function packedFiles(sections: readonly SectionRows[]): { heads: string; rest: string } {
	const { heads, rest } = packLines(sections);
	return {
		heads: file("The groups of lines/lists", "packedHeads", heads),
		rest: file("Lines of lines/lists", "packedLines", rest),
	};
}
