import { airToVacuum } from "../refraction.js";
import { lineGroup } from "./families.js";
import { kinds, marks, NO_SOURCES, SKY_IMPORTANCE, WRAP } from "./packing.js";
import type { LineFamily, LineGroup, SpectralLine } from "./types.js";

const counts = new WeakMap<LineGroup, number>();

/** Number of lines of a group, loaded or not. */
export const lineCount = (group: LineGroup): number => counts.get(group) ?? group.lines.length;

/**
 * Unpacks the format of packing.ts. Without `rest` most groups have a `lineCount` and no lines yet. `namesOf` expands the
 * letters of sources.
 */
export function unpackLines(heads: string, rest?: string, namesOf?: (letters: string) => string): LineGroup[] {
	const bodies = rest?.split("\n");
	const all: SpectralLine[] = [];
	const groups: LineGroup[] = [];
	let section = "";
	let family = "";
	for (const row of heads.split("\n")) {
		const [name = "", newFamily, form, head] = row.split("|");
		family = newFamily || family;
		if (!head) {
			section = name;
			continue;
		}
		const count = Number(head);
		const packed = count ? (bodies?.shift() ?? "") : head;
		let ion = `${name.replace("More ", "")} `;
		let thousandths = 0;
		const lines = [...packed.matchAll(/(?:\((.*?)\))?([0-9A-Z]+)([a-z]*)([^\w(]?)/g)].map(
			([, prefix, digits = "", sources = "", mark]): SpectralLine => {
				const number = Number.parseInt(digits, 36);
				let line = mark === "$" && all[number];
				if (!line) {
					thousandths = (thousandths + number) % WRAP;
					const air = thousandths / 1000;
					const letters = sources.replace(NO_SOURCES, "");
					if (prefix?.endsWith(" ")) ion = prefix;
					const isTruncated = Number(form) > 2 !== (prefix === "");
					line = {
						label: prefix && prefix !== ion ? prefix : ion + (isTruncated ? Math.floor(air) : Math.round(air)),
						air,
						vacuum: airToVacuum(air),
						// By the number of tables: the lists have a second letter only where the tables agree.
						status: letters[1] ? "verified" : letters ? "single-source" : "unverified",
						sources: namesOf ? namesOf(letters) : letters,
						...(mark
							? { importance: (marks.indexOf(mark) + 1) / 20 }
							: family === "sky" && { importance: SKY_IMPORTANCE }),
					};
				}
				all.push(line);
				// A line shared with an earlier group has the kind of this group.
				return { ...line, kind: line.label.startsWith("[") ? "emission" : (kinds[Number(form) % 3] as "both") };
			},
		);
		const group = lineGroup(name, family as LineFamily, section, lines);
		if (count) counts.set(group, count);
		groups.push(group);
	}
	return groups;
}
