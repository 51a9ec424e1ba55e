"use client";

import { type Context, createContext, type ReactElement, type ReactNode, useContext } from "react";
import { english, type Language, wordsIn } from "../text/index.js";

const LanguageContext: Context<Language> = createContext(english);

export type LanguageProviderProps = { language: Language; children: ReactNode };

/** Words and numbers of all parts below. Each component puts one round its root. */
export function LanguageProvider({ language, children }: LanguageProviderProps): ReactElement {
	return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

/** `defaults` with the words that the host overrides. */
export const useWords = <W extends object>(defaults: W): W => wordsIn(useLanguage(), defaults);

/** The `lang` of a root: none where the host gave words, which may be of any language. */
export const langOf = ({ overrides }: Language): "en" | undefined =>
	Object.keys(overrides).length === 0 ? "en" : undefined;
