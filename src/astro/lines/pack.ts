import { kinds, marks, NO_SOURCES, SKY_IMPORTANCE, WRAP } from "./packing.js";
import type { GroupRows, LineList, LineRow } from "./rows.js";

const inBase36 = (n: number): string => n.toString(36).toUpperCase();

/** "Si II 6347" as ["Si II ", "6347"], "Hβ" as ["", "Hβ"]. */
function splitLabel(label: string): [ion: string, rest: string] {
	const at = label.lastIndexOf(" ") + 1;
	return [label.slice(0, at), label.slice(at)];
}

/** Whether the labels of a group truncate wavelengths rather than round them; the majority decides. */
function truncates(rows: readonly LineRow[]): boolean {
	const votes = rows.map(([label, wavelength]): number => {
		const [, number] = splitLabel(label);
		if (wavelength % 1 < 0.5) return 0;
		return number === String(Math.floor(wavelength)) ? 1 : number === String(Math.ceil(wavelength)) ? -1 : 0;
	});
	return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

/** Groups that a viewer shows at first; they are in the first list, since references count lines from there. */
const EAGER_GROUPS: ReadonlySet<string> = new Set(["H"]);

/** The lists in the format of packing.ts, for `unpackLines`. */
export function packLines(lists: readonly LineList[]): { heads: string; rest: string } {
	const rest: string[] = [];
	const places = new Map<string, number>();
	let count = 0;
	let lastFamily = "";

	const packGroup = ([name, family, kind, rows]: GroupRows): string => {
		const isTruncated = truncates(rows);
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
			const [element, number] = splitLabel(label);
			const [usual, other] = isTruncated ? [Math.floor, Math.round] : [Math.round, Math.floor];
			let prefix = "";
			if (number !== String(usual(wavelength)))
				prefix = element === ion && number === String(other(wavelength)) ? "()" : `(${label})`;
			else if (element !== ion) {
				prefix = `(${element})`;
				ion = element;
			}
			const needsMark = importance !== undefined && !(family === "sky" && importance === SKY_IMPORTANCE);
			const mark = needsMark ? marks.charAt(Math.round(importance * 20) - 1) : "";
			return prefix + delta + (sources || NO_SOURCES) + mark;
		});
		const newFamily = family === lastFamily ? "" : family;
		lastFamily = family;
		const isEager = EAGER_GROUPS.has(name);
		if (!isEager) rest.push(lines.join(""));
		return [name, newFamily, kinds.indexOf(kind) + (isTruncated ? 3 : 0), isEager ? lines.join("") : lines.length].join(
			"|",
		);
	};
	const ordered = lists.toSorted((a, b) => a.position - b.position);
	const heads = ordered.flatMap(({ heading, groups }) => [heading, ...groups.map(packGroup)]).join("\n");
	return { heads, rest: rest.join("\n") };
}

const file = (content: string, name: string, text: string): string =>
	`/** ${content}, in the format of packing.ts. Generated from lists/: \`npx vitest run --project node test/astro -u\`. */
export const ${name}: string = \`${text}\`;
`;

/** The contents of packed-heads.ts and packed.ts. */
export function packedFiles(lists: readonly LineList[]): { heads: string; rest: string } {
	const { heads, rest } = packLines(lists);
	return {
		heads: file("Line groups, with the lines of those in the first load", "packedHeads", heads),
		rest: file("Lines of all other groups", "packedLines", rest),
	};
}
