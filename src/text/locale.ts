/** Locale of every text unless a host asks for another: the same on servers and in browsers. */
export const DEFAULT_LOCALE = "en-US";

/** The signs with which a locale writes numbers. */
export type NumberSymbols = {
	readonly decimal: string;
	/** Between thousands; "" where the locale has none. */
	readonly group: string;
	/** Before a negative number: U+2212, with the direction marks of the locale. */
	readonly minus: string;
	/** The ten digits. */
	readonly numerals: readonly string[];
};

/** The canonical form of a locale, or "en-US" where the text is malformed or names a language that the engine lacks. */
export function knownLocale(locale: unknown): string {
	if (locale === DEFAULT_LOCALE || typeof locale !== "string") return DEFAULT_LOCALE;
	try {
		return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? DEFAULT_LOCALE;
	} catch {
		return DEFAULT_LOCALE;
	}
}

export const isEnglish = (locale: string): boolean => /^en\b/.test(locale);

/** Written down: the first call of Intl takes a browser some 10 ms, which the first paint would wait for. */
const DEFAULT_SYMBOLS: NumberSymbols = { decimal: ".", group: ",", minus: "−", numerals: [..."0123456789"] };

const symbolsOf = new Map<string, NumberSymbols>();

/** @param locale a result of `knownLocale` */
export function numberSymbols(locale: string): NumberSymbols {
	if (locale === DEFAULT_LOCALE) return DEFAULT_SYMBOLS;
	const cached = symbolsOf.get(locale);
	if (cached) return cached;
	const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(-1234567.5);
	const textOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
	const digit = new Intl.NumberFormat(locale, { useGrouping: false });
	const symbols: NumberSymbols = {
		decimal: textOf("decimal") || ".",
		group: textOf("group"),
		minus: parts
			.slice(
				0,
				parts.findIndex((part) => part.type === "integer"),
			)
			.map((part) => (part.type === "minusSign" ? part.value.replace("-", "−") : part.value))
			.join(""),
		numerals: Array.from({ length: 10 }, (_, i) => digit.format(i)),
	};
	symbolsOf.set(locale, symbols);
	return symbols;
}

/**
 * Digits as JavaScript writes them, in the signs of the locale. Intl rounds to 16 significant digits; this keeps all.
 * @param locale a result of `knownLocale`
 */
export function localizedNumber(digits: string, locale: string): string {
	const { decimal, minus, numerals } = numberSymbols(locale);
	return [...digits].map((sign) => ({ ".": decimal, "-": minus })[sign] ?? numerals[Number(sign)] ?? sign).join("");
}
