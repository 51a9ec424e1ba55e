import { readFluxUnit, type SyntheticMagnitude, syntheticMagnitude } from "../../../astro/index.js";
import { LEAST_COVERAGE } from "../../../astro/spectrum/correct/synthetic-magnitude.js";
import type { CsvColumn } from "../../../plot/index.js";
import type { Language } from "../../../text/index.js";
import type { OfferedFilter } from "../../model/flux/filters.js";
import type { Spectrum } from "../../types.js";
import type { filterWords } from "../../words/panels/filters.js";

export type FilterMagnitude = SyntheticMagnitude & {
	filter: OfferedFilter;
	spectrumId: string;
	/** Whether AB magnitudes can be made of the flux unit. */
	hasUnit: boolean;
};

const magnitudesOf = new WeakMap<Spectrum, WeakMap<OfferedFilter, FilterMagnitude>>();

/** One row for each filter and spectrum. Cached for each pair. */
export const filterMagnitudes = (filters: readonly OfferedFilter[], spectra: readonly Spectrum[]): FilterMagnitude[] =>
	filters.flatMap((filter) =>
		spectra.map((spectrum) => {
			const cache = magnitudesOf.get(spectrum) ?? new WeakMap<OfferedFilter, FilterMagnitude>();
			magnitudesOf.set(spectrum, cache);
			let row = cache.get(filter);
			if (!row) {
				const hasUnit = readFluxUnit(spectrum.fluxUnit) !== null;
				row = { ...syntheticMagnitude(spectrum, filter), filter, spectrumId: spectrum.id, hasUnit };
				cache.set(filter, row);
			}
			return row;
		}),
	);

/** Why there is no magnitude; null where there is one. */
export function reasonOf(
	{ mag, coverage, hasUnit }: FilterMagnitude,
	words: typeof filterWords,
	{ numbers }: Language,
): string | null {
	if (Number.isFinite(mag)) return null;
	if (!hasUnit) return words.filterUnitUnknown;
	if (coverage < LEAST_COVERAGE) return words.filterNotCovered(numbers.integer(100 * LEAST_COVERAGE));
	return words.filterNoFlux;
}

/** Percent, rounded down: 100 stands for all of it. */
export const coveredPercent = ({ coverage }: FilterMagnitude): number => Math.floor(1000 * coverage + 1e-6) / 10;

/** All rows as a table, with `labelOf` each spectrum. */
export function magnitudeColumns(
	rows: readonly FilterMagnitude[],
	labelOf: (spectrumId: string) => string,
	words: typeof filterWords,
	language: Language,
): CsvColumn[] {
	return [
		{ name: words.filterColumn, values: rows.map(({ filter }) => filter.name) },
		{ name: words.filterSpectrumColumn, values: rows.map(({ spectrumId }) => labelOf(spectrumId)) },
		{ name: words.abColumn, values: rows.map(({ mag }) => mag) },
		{ name: words.abErrorColumn, values: rows.map(({ error }) => error) },
		{ name: words.coverageColumn, values: rows.map(coveredPercent) },
		{ name: words.notesColumn, values: rows.map((row) => reasonOf(row, words, language) ?? "") },
	];
}
