import type { LineGroup, SpectralLine } from "../../../astro/index.js";

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
const elementName = new RegExp(`^(\\[?)(${Object.keys(elements).join("|")})`);
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
	water: "h2o",
};
const words = new RegExp(Object.keys(letters).join("|"), "g");
/** Latin letters in place of Greek ones, as typed in "ha" and "lyb". */
const latin: Readonly<Record<string, string>> = { a: "α", b: "β", g: "γ", d: "δ", e: "ε" };
const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
/** Names of several lines; the part that their compacted labels have in common. */
const nicknames: Readonly<Record<string, string>> = { mgb: "mgi51", catriplet: "caii8", cat: "caii8" };

/** Lower case without blanks, dashes and subscripts: "Na I D₁" becomes "naid1". */
const compact = (text: string): string =>
	text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s_–—-]+/g, "");

/** The label without its ion: "Na I D₁" becomes "nad1". */
const withoutIon = (label: string): string => compact(label.replace(/ [IVX]+(?=\]| )/, ""));

const ofBalmer = /^H([α-ω]|\d+$)/;
const ofHydrogen = /^(h[α-ω\d]|ly|pa|br|pf|hu)/i;

/** Element and ion of a label: "[O III] 5007" gives "o" and "oiii"; series of hydrogen give "h". */
function speciesOf(label: string): { element: string; ion: string } {
	if (ofHydrogen.test(label) && !/^h2|^h₂/i.test(label)) return { element: "h", ion: "hi" };
	const match = /^\[?([A-Z][a-z]?)(?:[₂₃]| ([IVX]+)\]?)?(?=\s|\]|$)/.exec(label);
	const element = match?.[1]?.toLowerCase() ?? "";
	return { element, ion: element + (match?.[2]?.toLowerCase() ?? "") };
}

/** A common spelling of names: "nitrogen ii" and "N2" become "nii", "[O3]" becomes "[oiii]", "H-alpha" and "ha" become "hα". */
const spell = (name: string): string =>
	name
		.replace(words, (word) => letters[word] as string)
		.replace(elementName, (_, bracket: string, element: string) => bracket + elements[element])
		.replace(/^(h|ly|pa|br)([abgde])$/, (whole, series: string, letter: string) =>
			symbols.has(whole) ? whole : series + latin[letter],
		)
		.replace(/^(\[?)([a-z]{1,2})([1-9])(?=\]|$)/, (whole, bracket: string, symbol: string, n: string) =>
			// H8 and H9 are Balmer lines.
			symbols.has(symbol) && (symbol !== "h" || n === "1") ? bracket + symbol + roman[Number(n) - 1] : whole,
		);

export type LineTest = (line: SpectralLine, group: LineGroup) => boolean;

/** Finds lines of an element by name or symbol, of an ion, or with a text in label, name or section of their group. */
export function nameTest(text: string): LineTest {
	const query = compact(text);
	if (query === "balmer") return ({ label }) => ofBalmer.test(label);
	const spelled = nicknames[query] ?? spell(query);
	const isOfIon = (label: string) => speciesOf(label).ion === spelled;
	// "ni" is nickel, and N I.
	if (symbols.has(spelled)) return ({ label }) => speciesOf(label).element === spelled || isOfIon(label);
	if (/^[a-z]{1,2}[ivx]+$/.test(query)) return ({ label }) => isOfIon(label);
	const hasIon = /^[a-z]{1,2}[ivx]+$/.test(spelled);
	const isShort = /^[a-z]{3,}(d[12])?$/.test(query);
	const isNamed = (name: string | undefined) => name !== undefined && compact(name).includes(query);
	return ({ label }, { name, section }) =>
		(hasIon ? isOfIon(label) || compact(label).includes(query) : compact(label).includes(spelled)) ||
		(isShort && withoutIon(label).startsWith(query)) ||
		(!hasIon && (isNamed(name) || (query.length > 2 && isNamed(section))));
}
