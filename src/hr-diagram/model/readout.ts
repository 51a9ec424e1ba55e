import { whiteDwarfAt } from "../../astro/index.js";
import { plainText } from "../../plot/index.js";
import { type Language, type NumberText, wordsIn } from "../../text/index.js";
import type { DensityGrid } from "../types.js";
import { readoutWords } from "../words/readout.js";
import { starsAt } from "./background/grid.js";
import type { Background } from "./background/layer.js";
import type { Readout, ReadoutRow } from "./readoutTypes.js";
import { neighbourhoodOf, neighbourhoodText } from "./stars/neighbourhood.js";
import { type HRPoint, MAX_RUWE, MIN_PARALLAX_OVER_ERROR } from "./stars/points.js";
import { type Bands, nearestDwarf } from "./stars/sequences.js";
import { bandName, magText, stepText, withError } from "./valueText.js";

/** Effective temperatures are written to this many kelvin: of dwarfs, of white dwarfs. */
const TEFF_STEP_K = 10;
const WHITE_DWARF_TEFF_STEP_K = 100;
const YEARS_PER_MILLION = 1e6;
/** ϖ/σ from which it is written without decimals. */
const LARGE_PARALLAX_OVER_ERROR = 100;

/** Other points in the place of a point that are named; the rest is counted. */
const MAX_NAMES = 5;

/**
 * All that is known of a point: its values, the dwarf of its colour, the stars in its cell of `grid`, and the names of `others` that
 * are hidden behind it.
 */
export function pointReadout(
	point: HRPoint,
	background: Background,
	grid: DensityGrid | null,
	language: Language,
	others: readonly HRPoint[] = [],
	details: readonly ReadoutRow[] = [],
): Readout {
	const words = wordsIn(language, readoutWords);
	const { numbers } = language;
	const { titles } = background;
	const { color, mag, colorError, parallaxOverError } = point;
	const rows: ReadoutRow[] = [
		{ label: bandName(titles.color), value: `${withError(color, colorError, numbers)} mag` },
		{
			label: bandName(titles.magnitude),
			value: point.isLimit ? words.brighterThan(`${magText(mag, numbers)} mag`) : `${magText(mag, numbers)} mag`,
		},
	];
	const range = point.isLimit ? null : errorRange(point, language);
	if (range) rows.push({ label: words.errorRange, value: range });
	if (parallaxOverError !== null) {
		const decimals = Math.abs(parallaxOverError) < LARGE_PARALLAX_OVER_ERROR ? 1 : 0;
		rows.push({ label: "ϖ/σ", value: numbers.fixed(parallaxOverError, decimals) });
	}
	if (point.fromDistance) rows.push({ label: words.distanceFrom, value: words.fromDistance });
	if (point.ruwe !== null) rows.push({ label: words.ruwe, value: numbers.fixed(point.ruwe, 2) });
	const corrections = correctionsOf(point, language);
	if (corrections.length > 0)
		rows.push({ label: words.corrected, value: numbers.list(corrections, corrections.length) });
	if (!point.isLimit) rows.push(...placeRows(point, background, language));
	if (grid) {
		const size = `${stepText(grid.colorStep, numbers)} × ${stepText(grid.magStep, numbers)} mag`;
		const count = Math.round(starsAt(grid, color, mag));
		rows.push({ label: words.starsInCell(size), value: count > 0 ? numbers.integer(count) : words.noStars });
	}
	if (point.probability !== null) rows.push({ label: words.membership, value: numbers.fixed(point.probability, 2) });
	rows.push(...details);
	if (others.length > 0) {
		// Only names that are written are made.
		const names = others.map((other, i) => (i < MAX_NAMES ? pointName(other, language) : ""));
		rows.push({ label: words.alsoHere, value: numbers.list(names, MAX_NAMES) });
	}
	return {
		title: pointName(point, language),
		rows,
		note: [
			point.hollow && words.doubtfulDistance(numbers.integer(MIN_PARALLAX_OVER_ERROR)),
			point.ringed && words.highRuwe(numbers.fixed(MAX_RUWE, 1)),
		]
			.filter(Boolean)
			.join(" "),
	};
}

/** The id of a point, with its origin where the id does not name it. */
function pointName({ id, origin }: HRPoint, language: Language): string {
	if (id === origin || id.startsWith(`${origin} #`)) return id;
	return wordsIn(language, readoutWords).pointOfOrigin(id, origin);
}

/** Two digits, the others 0: 151 → "150". */
function twoDigits(value: number, numbers: NumberText): string {
	const step = 10 ** (Math.floor(Math.log10(value)) - 1);
	return numbers.atMost(Math.round(value / step) * step, 2);
}

/** Where a point stands among the sequences; of a white dwarf what the models say, of others the dwarf of their colour. */
function placeRows({ color, mag }: HRPoint, bands: Bands, language: Language): ReadoutRow[] {
	const words = wordsIn(language, readoutWords);
	const { numbers } = language;
	const kelvin = (teff: number, step: number): string => numbers.integer(Math.round(teff / step) * step);
	const place = neighbourhoodOf(bands, color, mag);
	if (place === null) return [];
	const row = { label: words.place, value: neighbourhoodText(place, language) };
	if (place.kind === "white dwarf") {
		const matches = (["DA", "DB"] as const).map((type) => whiteDwarfAt({ color, absoluteMag: mag }, type));
		return [
			row,
			...matches.flatMap((match) => {
				if (match === null) return [];
				const age = words.millionYears(twoDigits(match.ageYears / YEARS_PER_MILLION, numbers));
				const teff = kelvin(match.teff, WHITE_DWARF_TEFF_STEP_K);
				return [
					{
						label: match.atmosphere === "DA" ? words.whiteDwarfDA : words.whiteDwarfDB,
						value: words.whiteDwarfValues(teff, numbers.fixed(match.mass, 2), age),
					},
				];
			}),
		];
	}
	const dwarf = place.kind === "giant" ? null : nearestDwarf(bands.dwarfs, color);
	if (dwarf === null) return [row];
	const value = words.dwarfType(dwarf.type.replace("V", ""), kelvin(dwarf.teff, TEFF_STEP_K));
	return [row, { label: words.dwarfOfColor, value }];
}

/** "A 1.20 mag", "E 0.60 mag", "zero point −43 µas": what was subtracted. */
function correctionsOf(
	{ extinction, colorExcess, zeroPoint }: Pick<HRPoint, "extinction" | "colorExcess" | "zeroPoint">,
	language: Language,
): string[] {
	const { numbers } = language;
	const words = wordsIn(language, readoutWords);
	const written: string[] = [];
	if (extinction !== null) written.push(words.extinction(magText(extinction, numbers)));
	if (colorExcess !== null) written.push(words.colorExcess(magText(colorExcess, numbers)));
	if (zeroPoint !== null) written.push(words.zeroPoint(numbers.fixed(zeroPoint, 1)));
	return written;
}

/** The 1σ range of the absolute magnitude; null where no end is known. */
function errorRange({ brightest, faintest }: HRPoint, language: Language): string | null {
	const words = wordsIn(language, readoutWords);
	const text = (mag: number): string => `${magText(mag, language.numbers)} mag`;
	if (brightest === null && faintest === null) return null;
	const isBrightOpen = brightest === Number.NEGATIVE_INFINITY;
	const isFaintOpen = faintest === Number.POSITIVE_INFINITY;
	if (isBrightOpen) return faintest === null || isFaintOpen ? words.openRange : words.brighterThan(text(faintest));
	if (isFaintOpen) return brightest === null ? words.openRange : words.fainterThan(text(brightest));
	if (brightest === null) return words.faintEnd(text(faintest as number));
	if (faintest === null) return words.brightEnd(text(brightest));
	return words.bothEnds(magText(brightest, language.numbers), text(faintest));
}

/** A readout in one sentence, for screen readers. */
export const readoutSentence = ({ title, rows, note }: Readout): string =>
	[title, ...rows.map((row) => `${plainText(row.label)} ${row.value}`), note.replace(/\.$/, "")]
		.filter((part) => part !== "")
		.join(", ")
		.concat(".");
