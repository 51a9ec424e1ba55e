const greek: Record<string, string> = {
	α: "alpha",
	β: "beta",
	γ: "gamma",
	δ: "delta",
	ε: "epsilon",
	ζ: "zeta",
	η: "eta",
	θ: "theta",
	ι: "iota",
	κ: "kappa",
	λ: "lambda",
	μ: "mu",
	ν: "nu",
	ξ: "xi",
	ο: "omicron",
	π: "pi",
	ρ: "rho",
	σ: "sigma",
	ς: "sigma",
	τ: "tau",
	υ: "upsilon",
	φ: "phi",
	χ: "chi",
	ψ: "psi",
	ω: "omega",
};

/** A text as it is compared: lower case without accents, Greek letters by name, no spaces and no `-_./()`. */
export type Normalized = {
	text: string;
	/** Bit `i` is set where letter `i` (of the first 32) begins a word of the original. */
	wordStarts: number;
	/** For each letter of `text`, where its original begins and ends, in UTF-16 code units. */
	from: number[];
	to: number[];
};

const ignored = /[\s\-_./()‐-―−'’]/u;
const ignoredAscii: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
	ignored.test(String.fromCharCode(unit)) ? 1 : 0,
);
const marks = /\p{M}/gu;

/** Normalises letter by letter, so that a match can be traced back to the letters as written. */
export function normalize(original: string): Normalized {
	let text = "";
	let wordStarts = 0;
	let fresh = true;
	const from: number[] = [];
	const to: number[] = [];
	let at = 0;
	for (const letter of original) {
		const start = at;
		at += letter.length;
		if (ignored.test(letter)) {
			fresh = true;
			continue;
		}
		const plain = fold(letter);
		if (plain === "") {
			// a combining mark belongs to the letter before it
			if (to.length > 0) to[to.length - 1] = at;
			continue;
		}
		if (fresh && text.length < 32) wordStarts |= 1 << text.length;
		fresh = false;
		for (let i = 0; i < plain.length; i++) {
			from.push(start);
			to.push(at);
		}
		text += plain;
	}
	return { text, wordStarts, from, to };
}

/** The text and the beginnings of words without tracing letters back: what an index needs. */
export function normalizeForIndex(original: string): { text: string; wordStarts: number } {
	let text = "";
	let wordStarts = 0;
	let fresh = true;
	let run = 0;
	for (let i = 0; i < original.length; i++) {
		const unit = original.charCodeAt(i);
		if (unit > 127) return normalize(original);
		if (ignoredAscii[unit] === 1) {
			if (i > run) text += original.slice(run, i);
			run = i + 1;
			fresh = true;
		} else if (fresh) {
			const length = text.length + i - run;
			if (length < 32) wordStarts |= 1 << length;
			fresh = false;
		}
	}
	return { text: (text + original.slice(run)).toLowerCase(), wordStarts };
}

/** Only the text. */
export function normalizeText(original: string): string {
	return normalizeForIndex(original).text;
}

function fold(letter: string): string {
	if (letter < "\x80") return letter.toLowerCase();
	const plain = letter.normalize("NFKD").replace(marks, "").toLowerCase();
	let folded = "";
	for (const part of plain) folded += greek[part] ?? (ignored.test(part) ? "" : part);
	return folded;
}

/** How else a query may be meant: an arabic 1 or 2 before a letter or at the end is the roman numeral ("1a" → "ia"). */
export function queryVariants(normalized: string): string[] {
	const roman = normalized.replace(
		/(^|\D)([12])(?=[a-z]|$)/g,
		(_, before: string, digit: string) => before + (digit === "1" ? "i" : "ii"),
	);
	return roman === normalized ? [normalized] : [normalized, roman];
}
