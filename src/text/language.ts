import { type NumberText, numberText } from "./numbers.js";

/** How one mounted component speaks: the words that its host overrides, and the numbers of its locale. */
export type Language = {
	readonly numbers: NumberText;
	/** Words by name, as the host gave them: any part of them, unchecked. */
	readonly overrides: Readonly<Record<string, unknown>>;
};

const NO_WORDS: Readonly<Record<string, unknown>> = {};
const languages = new WeakMap<object, Map<string, Language>>();

/**
 * The language of the props `words` and `locale`. The same object for the same two values; a value that is no object gives
 * the words of the library, an unknown locale the numbers of "en-US".
 */
export function languageOf(words: unknown, locale?: string): Language {
	const overrides = typeof words === "object" && words !== null ? (words as Record<string, unknown>) : NO_WORDS;
	const numbers = numberText(locale);
	const known = languages.get(overrides) ?? new Map<string, Language>();
	languages.set(overrides, known);
	const language = known.get(numbers.locale) ?? { numbers, overrides };
	known.set(numbers.locale, language);
	return language;
}

/** The words of the library, and numbers as in "en-US". */
export const english: Language = languageOf(undefined);

const merged = new WeakMap<object, WeakMap<object, object>>();

/**
 * `defaults` with the words that the host overrides. A text may stand in the place of a function; a word of any other type is
 * left out, as are names that `defaults` does not have. The same object for the same language and defaults.
 */
export function wordsIn<W extends object>({ overrides }: Language, defaults: W): W {
	if (overrides === NO_WORDS) return defaults;
	const known = merged.get(overrides) ?? new WeakMap<object, object>();
	merged.set(overrides, known);
	let words = known.get(defaults) as W | undefined;
	if (!words) {
		const out: Record<string, unknown> = { ...(defaults as Record<string, unknown>) };
		for (const [name, word] of Object.entries(defaults)) {
			const own = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
			if (typeof own === typeof word) out[name] = own;
			else if (typeof word === "function" && typeof own === "string") out[name] = () => own;
		}
		words = out as W;
		known.set(defaults, words);
	}
	return words;
}
