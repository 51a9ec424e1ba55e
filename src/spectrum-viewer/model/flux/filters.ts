import { filterCurves } from "../../../astro/spectrum/filters/index.js";
import { isColorText, type Language, wordsIn } from "../../../text/index.js";
import type { SpectrumFilter } from "../../types.js";
import { filterWords } from "../../words/panels/filters.js";
import { timeColor } from "./colors.js";

export type OfferedFilter = {
	name: string;
	/** Null: of the host. */
	system: string | null;
	color: string;
	/** Å, ascending. */
	wavelengths: Float64Array;
	/** 1 at its peak. */
	response: Float64Array;
	/** Å: mean, weighed by the response. */
	middle: number;
};

/** Filters that are drawn. */
export type ShownFilters = {
	filters: readonly OfferedFilter[];
	/** A sentence for the description of the figure. */
	describe(language: Language): string;
};

/** Å: filters from the first to the last are coloured from one end of the sequence to the other. */
const COLOR_RANGE = [3000, 10_500] as const;

function colorAt(wavelength: number): string {
	const [from, to] = COLOR_RANGE.map(Math.log) as [number, number];
	return timeColor(Math.min(1, Math.max(0, (Math.log(wavelength) - from) / (to - from))));
}

type Curve = Pick<OfferedFilter, "wavelengths" | "response">;

/** Ascending samples, with the peak at 1; null without a positive response. */
function normalized(wavelengths: ArrayLike<unknown>, response: ArrayLike<unknown>): Curve | null {
	const samples = Array.from(wavelengths, (wavelength, i) => [Number(wavelength), Number(response[i])] as const)
		.filter(([wavelength, value]) => wavelength > 0 && Number.isFinite(wavelength) && Number.isFinite(value))
		.sort(([a], [b]) => a - b);
	const peak = samples.reduce((highest, [, value]) => Math.max(highest, value), 0);
	if (!(peak > 0) || samples.length < 2) return null;
	return {
		wavelengths: Float64Array.from(samples, ([wavelength]) => wavelength),
		response: Float64Array.from(samples, ([, value]) => Math.max(0, value / peak)),
	};
}

const middleOf = ({ wavelengths, response }: Curve): number => {
	let [sum, weighed] = [0, 0];
	for (const [i, value] of response.entries()) {
		const width =
			((wavelengths[i + 1] ?? wavelengths[i]) as number) - ((wavelengths[i - 1] ?? wavelengths[i]) as number);
		sum += value * width;
		weighed += value * width * (wavelengths[i] as number);
	}
	return weighed / sum;
};

let library: readonly OfferedFilter[] | null = null;

function ofLibrary(): readonly OfferedFilter[] {
	library ??= filterCurves().map(({ name, system, wavelengths, response }) => {
		const middle = middleOf({ wavelengths, response });
		return { name, system, wavelengths, response, middle, color: colorAt(middle) };
	});
	return library;
}

/** A filter of the host; null for one that cannot be used. */
function readFilter(filter: SpectrumFilter | null | undefined): OfferedFilter | null {
	const { name, wavelengths, response, color } = filter ?? {};
	if (typeof name !== "string" || !wavelengths || !response) return null;
	const curve = normalized(wavelengths, response);
	if (!curve) return null;
	const middle = middleOf(curve);
	return { name, system: null, ...curve, middle, color: isColorText(color) ? color : colorAt(middle) };
}

const offered = new WeakMap<readonly SpectrumFilter[], readonly OfferedFilter[]>();

/** The filters of the host, then those of the library with other names. The same answer for the same array. */
export function offeredFilters(filters: readonly SpectrumFilter[] | undefined): readonly OfferedFilter[] {
	if (!filters) return ofLibrary();
	let all = offered.get(filters);
	if (!all) {
		const names = new Set<string>();
		all = [...filters.map(readFilter), ...ofLibrary()].filter((filter): filter is OfferedFilter => {
			if (filter === null || names.has(filter.name)) return false;
			names.add(filter.name);
			return true;
		});
		offered.set(filters, all);
	}
	return all;
}

/** The filters of these names, from blue to red; null where there is none. */
export function showFilters(
	names: readonly string[],
	filters: readonly SpectrumFilter[] | undefined,
): ShownFilters | null {
	const shown = offeredFilters(filters)
		.filter(({ name }) => names.includes(name))
		.sort((a, b) => a.middle - b.middle);
	if (shown.length === 0) return null;
	return {
		filters: shown,
		describe: (language) =>
			wordsIn(language, filterWords).describeFilters(language.numbers.list(shown.map(({ name }) => name))),
	};
}
