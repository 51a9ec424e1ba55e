import { type Language, wordsIn } from "../../../text/index.js";
import type { Spectrum } from "../../types.js";
import { tabWords } from "../../words/tabs.js";

/** The tab of spectra without a type, in the state and in shared links. */
const OTHER = "Other";

/** The tab that a spectrum is in. */
export const tabOf = (spectrum: Spectrum): string => spectrum.type?.trim() || OTHER;

export type Tab = { type: string; label: string; count: number };

/** "host_center" → "Host center". */
const labelOf = (type: string): string => `${type[0]?.toUpperCase()}${type.slice(1).replaceAll("_", " ")}`;

/** One tab for each `type`, in the order of first appearance, those without one last. */
export function tabsOf(spectra: readonly Spectrum[], language: Language): Tab[] {
	const counts = new Map<string, number>();
	for (const spectrum of spectra) counts.set(tabOf(spectrum), (counts.get(tabOf(spectrum)) ?? 0) + 1);
	return [...counts]
		.sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER))
		.map(([type, count]) => ({
			type,
			label: type === OTHER ? wordsIn(language, tabWords).otherTab : labelOf(type),
			count,
		}));
}

/** The tab that is shown: the chosen one where there is one, else the first. */
export const tabShown = (tabs: readonly Tab[], chosen: string | null): string | null =>
	(tabs.find(({ type }) => type === chosen) ?? tabs[0])?.type ?? null;
