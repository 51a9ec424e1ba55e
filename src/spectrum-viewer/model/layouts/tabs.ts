import type { Spectrum } from "../../types.js";

/** The tab of spectra without a type. */
const OTHER = "Other";

/** Which tab a spectrum is in. */
export const tabOf = (spectrum: Spectrum): string => spectrum.type?.trim() || OTHER;

export type Tab = { type: string; label: string; count: number };

/** One tab for each `type`, in the order of first appearance, those without one last. */
export function tabsOf(spectra: readonly Spectrum[]): Tab[] {
	const counts = new Map<string, number>();
	for (const spectrum of spectra) counts.set(tabOf(spectrum), (counts.get(tabOf(spectrum)) ?? 0) + 1);
	return [...counts]
		.sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER))
		.map(([type, count]) => ({
			type,
			label: `${type[0]?.toUpperCase()}${type.slice(1).replaceAll("_", " ")}`,
			count,
		}));
}

/** The tab that is shown: the one asked for where there is one, else the first. */
export const tabShown = (tabs: readonly Tab[], wanted: string | null): string | null =>
	(tabs.find(({ type }) => type === wanted) ?? tabs[0])?.type ?? null;
