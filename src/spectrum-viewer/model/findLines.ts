import type { LineGroup, SpectralLine } from "../../astro/index.js";
import { lineKeys } from "./lines.js";
import { angstromsPer, readWavelength, wavelengthPattern } from "./wavelengthText.js";

/** A group with those of its lines that answer, by their place in it. */
export type FoundGroup = {
	group: LineGroup;
	lines: readonly number[];
	/** Its lines are worth showing at once. */
	opens: boolean;
};

/** With so many lines found, or fewer, all of them stand open. */
const FEW = 40;

/** Å: a wavelength that is typed finds lines so near to it, at rest in air or vacuum. */
const NEAR = 2;

const elements: Readonly<Record<string, string>> = {
	hydrogen: "h",
	helium: "he",
	carbon: "c",
	nitrogen: "n",
	oxygen: "o",
	neon: "ne",
	sodium: "na",
	magnesium: "mg",
	aluminium: "al",
	aluminum: "al",
	silicon: "si",
	sulphur: "s",
	sulfur: "s",
	argon: "ar",
	potassium: "k",
	calcium: "ca",
	scandium: "sc",
	titanium: "ti",
	vanadium: "v",
	chromium: "cr",
	manganese: "mn",
	iron: "fe",
	cobalt: "co",
	nickel: "ni",
	zinc: "zn",
	strontium: "sr",
	barium: "ba",
};
const symbols = new Set(Object.values(elements));
const letters: Readonly<Record<string, string>> = {
	alpha: "α",
	beta: "β",
	gamma: "γ",
	delta: "δ",
	epsilon: "ε",
	zeta: "ζ",
	theta: "θ",
	eta: "η",
	lyman: "ly",
	balmer: "h",
	paschen: "pa",
	brackett: "br",
};
const words = new RegExp(Object.keys(letters).join("|"), "g");

/** Without blanks and subscripts, in small letters: "Na I D₁" becomes "naid1". */
const compact = (text: string): string =>
	text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s_-]+/g, "");

/** "[O III] 5007" is of "o" and "oiii"; series of hydrogen are of "h". */
function speciesOf(label: string): { element: string; ion: string } {
	if (/^(h[α-ωⅰ\d]|ly|pa|br|pf|hu)/i.test(label) && !/^h2|^h₂/i.test(label)) return { element: "h", ion: "hi" };
	const found = /^\[?([A-Z][a-z]?)(?:[₂₃]| ([IVX]+)\]?)?(?=\s|\]|$)/.exec(label);
	const element = found?.[1]?.toLowerCase() ?? "";
	return { element, ion: element + (found?.[2]?.toLowerCase() ?? "") };
}

type Test = (line: SpectralLine, group: LineGroup) => boolean;
const within =
	(from: number, to: number): Test =>
	(line) =>
		(line.air >= from && line.air <= to) || (line.vacuum >= from && line.vacuum <= to);

/** An element by name or symbol, an ion, or a part of a label, of a group's name or of its heading. */
function textTest(text: string): Test {
	const wanted = compact(text);
	const symbol = elements[wanted] ?? (symbols.has(wanted) ? wanted : null);
	if (symbol !== null || /^[a-z]{1,2}[ivx]+$/.test(wanted)) {
		return ({ label }) => {
			const { element, ion } = speciesOf(label);
			return element === symbol || ion === wanted;
		};
	}
	const spelled = wanted
		.replace(words, (word) => letters[word] as string)
		.replace(/^(h|ly|pa|br)([abgde])$/, (_, series, letter) => series + "αβγδε"["abgde".indexOf(letter)]);
	const isNamed = (name: string | undefined) => name !== undefined && compact(name).includes(wanted);
	return ({ label }, { name, section }) =>
		compact(label).includes(spelled) || isNamed(name) || (wanted.length > 2 && isNamed(section));
}

const range = new RegExp(
	`^(.*?)\\s*${wavelengthPattern}\\s*(?:-|–|—|−|\\.\\.+|…|\\bto\\b)\\s*${wavelengthPattern}$`,
	"iu",
);
const single = new RegExp(`^(.*?)\\s*${wavelengthPattern}$`, "iu");

/** What is asked for: text, a wavelength, a range of them, or text and one of these ("iron 4900–5100"). */
function testOf(query: string): Test {
	const text = query.trim();
	const ends = range.exec(text);
	if (ends) {
		const [, before = "", a = "", unitA, b = "", unitB] = ends;
		// A unit that stands once is meant for both.
		const unit = unitB ?? unitA;
		const from = Number(a) * angstromsPer(unitA ?? unit, Number(b));
		const to = Number(b) * angstromsPer(unit, Number(b));
		const near = within(Math.min(from, to), Math.max(from, to));
		const other = before ? textTest(before) : null;
		return (line, group) => near(line, group) && (other?.(line, group) ?? true);
	}
	const one = single.exec(text);
	const [, before = "", digits = "", unit] = one ?? [];
	const read = one ? readWavelength(digits, unit) : null;
	// "H13" and "D1" are names.
	if (!read || (before && !unit && Number(digits) < 900)) return textTest(text);
	const half = Math.max(NEAR, read.half);
	const near = within(read.angstrom - half, read.angstrom + half);
	if (before) {
		const other = textTest(before);
		return (line, group) => near(line, group) && other(line, group);
	}
	const named = unit ? null : compact(digits);
	return (line, group) => near(line, group) || (named !== null && compact(line.label).includes(named));
}

/** Lines that answer a query, under their groups; with `among`, only of those keys. An empty query finds all. */
export function findLines(
	groups: readonly LineGroup[],
	query: string,
	among?: ReadonlySet<string> | null,
): FoundGroup[] {
	const isSearch = query.trim() !== "";
	const test = isSearch ? testOf(query) : () => true;
	const found = groups.map((group) => {
		const keys = lineKeys(group);
		const lines = keys.flatMap((key, i) => {
			const line = group.lines[i];
			return line && (among?.has(key) ?? true) && test(line, group) ? [i] : [];
		});
		return { group, lines };
	});
	const count = countLines(found);
	return found
		.filter(({ lines }) => lines.length > 0)
		.map(({ group, lines }) => ({
			group,
			lines,
			opens: isSearch && (count <= FEW || lines.length < group.lines.length),
		}));
}

const countLines = (found: readonly Pick<FoundGroup, "lines">[]): number =>
	found.reduce((sum, { lines }) => sum + lines.length, 0);

/** What was found, in words. */
export function foundWords(found: readonly FoundGroup[], query: string, onlyInView: boolean): string {
	const count = countLines(found);
	if (count > 0)
		return `${count} ${count === 1 ? "line" : "lines"} in ${found.length} ${found.length === 1 ? "group" : "groups"}`;
	if (query.trim() === "") return "No line of these lists is in view.";
	return `No line or group ${onlyInView ? "in view " : ""}answers "${query}". Try an element, a wavelength or a range of them, or part of a name.`;
}
