import { type LineGroup, lineMultiplets, type SpectralLine } from "../../../astro/index.js";

const elements: Readonly<Record<string, string>> = {
	hydrogen: "h",
	helium: "he",
	lithium: "li",
	beryllium: "be",
	boron: "b",
	carbon: "c",
	nitrogen: "n",
	oxygen: "o",
	fluorine: "f",
	neon: "ne",
	sodium: "na",
	magnesium: "mg",
	aluminium: "al",
	aluminum: "al",
	silicon: "si",
	phosphorus: "p",
	sulphur: "s",
	sulfur: "s",
	chlorine: "cl",
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
	copper: "cu",
	zinc: "zn",
	krypton: "kr",
	rubidium: "rb",
	strontium: "sr",
	yttrium: "y",
	zirconium: "zr",
	barium: "ba",
	lanthanum: "la",
	europium: "eu",
};
/** Symbols that may be typed alone; one letter may also begin another name. */
const symbols = new Set(Object.values(elements).filter((symbol) => !["b", "f", "p", "y"].includes(symbol)));
/** The longest names first: "boron" is not "b". */
const elementName = new RegExp(
	`^(\\[?)(${Object.keys(elements)
		.sort((a, b) => b.length - a.length)
		.join("|")})`,
);
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
	titaniumoxide: "tio",
	vanadiumoxide: "vo",
	calciumhydride: "cah",
	magnesiumhydride: "mgh",
	ironhydride: "feh",
	cyanogen: "cn",
};
/** Molecules whose formula is part of other words, or of another name: "CaH" is also Ca II H. */
const molecules = new Set(["tio", "vo", "cah", "mgh", "feh", "cn"]);
const words = new RegExp(
	Object.keys(letters)
		.sort((a, b) => b.length - a.length)
		.join("|"),
	"g",
);
/** Latin letters in place of Greek ones, as typed in "ha" and "lyb". */
const latin: Readonly<Record<string, string>> = { a: "α", b: "β", g: "γ", d: "δ", e: "ε" };
const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

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

/** Letters and digits of a name: "Ca II H & K", "CaII H+K" and "Ca II H and K" become "caiihk". */
const bare = (name: string): string => compact(name.replace(/\band\b/gi, "")).replace(/[^\p{L}\p{N}]/gu, "");

/** Names of multiplets, by their letters and digits, with the labels of their lines. */
const multiplets = lineMultiplets.map(({ name, air, lines, otherNames = [] }) => ({
	air,
	names: new Set([name, ...otherNames].map(bare)),
	/** Wavelengths that stand alone in a name. */
	numbers: [name, ...otherNames].flatMap((text) => /^\D*(\d{4,})$/.exec(text)?.[1] ?? []),
	labels: new Set(lines),
}));

/** Lines of the multiplets of a name; null where none has it. */
function linesOfMultiplet(name: string): ReadonlySet<string> | null {
	const query = bare(name);
	const labels = multiplets.flatMap(({ names, labels }) => (names.has(query) ? [...labels] : []));
	return labels.length > 0 ? new Set(labels) : null;
}

/** Finds lines of the multiplets whose effective wavelength, Å in air, is in a range, or that have the digits in their name. */
export function multipletTest(from: number, to: number, digits: string): LineTest {
	const labels = new Set(
		multiplets
			.filter(({ air, numbers }) => (air >= from && air <= to) || numbers.includes(digits))
			.flatMap((multiplet) => [...multiplet.labels]),
	);
	return ({ label }) => labels.has(label);
}

/** Finds lines of an element by name or symbol, of an ion, of a multiplet, or with a text in label, name or section of their group. */
export function nameTest(text: string): LineTest {
	const query = compact(text);
	if (query === "balmer") return ({ label }) => ofBalmer.test(label);
	const multiplet = linesOfMultiplet(text);
	if (multiplet) return ({ label }) => multiplet.has(label);
	const spelled = spell(query);
	const { element, ion } = speciesTests(spelled);
	if (molecules.has(spelled))
		return ({ label }) => compact(label).startsWith(spelled) || withoutIon(label).startsWith(query);
	if (Object.hasOwn(elements, query)) return element;
	// "ni" is nickel, and N I; "nitrogen i" is one of these.
	if (symbols.has(spelled) && !elementName.test(query))
		return (line, group) => element(line, group) || ion(line, group);
	if (/^[a-z]{1,2}[ivx]+$/.test(query)) return ion;
	const hasIon = /^[a-z]{1,2}[ivx]+$/.test(spelled);
	const isShort = /^[a-z]{3,}(d[12])?$/.test(query);
	const isNamed = (name: string | undefined) => name !== undefined && compact(name).includes(query);
	return (line, group) =>
		(hasIon ? ion(line, group) || compact(line.label).includes(query) : compact(line.label).includes(spelled)) ||
		(isShort && withoutIon(line.label).startsWith(query)) ||
		(!hasIon && (isNamed(group.name) || (query.length > 2 && isNamed(group.section))));
}

/** Tests for the lines of an element, and of an ion. */
const speciesTests = (spelled: string): { element: LineTest; ion: LineTest } => ({
	element: ({ label }) => speciesOf(label).element === spelled,
	ion: ({ label }) => speciesOf(label).ion === spelled,
});
