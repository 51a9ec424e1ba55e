import { formatForMessage } from "../../../text/index.js";
import { extinctionColorRange, reddeningVector } from "../extinction.js";
import { type HRTrack, TrackFileError, type TrackOptions } from "./types.js";

/** What a reader of tracks says of a file: it throws, or tells `onProblem` and goes on. */
export type Report = (line: number, message: string) => void;

export function reporter(options: TrackOptions): Report {
	return (line, message) => {
		const text = `Line ${line}: ${message}`;
		if (!options.onProblem) throw new TrackFileError(line, text);
		options.onProblem({ line, message: text });
	};
}

/** Lines of a text; of another value, none. */
export const linesOf = (text: unknown): string[] =>
	typeof text === "string" && text.trim() !== "" ? text.trimEnd().split(/\r\n|\r|\n/) : [];

/** The bands of a file: their columns, and whether they are Gaia's. */
export type Bands = { blue: number; red: number; mag: number; isGaia: boolean };

/** Columns [BP, RP, G] of Gaia by release, the latest first. */
type GaiaColumns = readonly (readonly [blue: string, red: string, mag: string])[];

/** The columns that are asked for, or Gaia's; null where one is missing, which is reported. */
export function bandsOf(
	columns: readonly string[],
	{ color, magnitude }: TrackOptions,
	gaia: GaiaColumns,
	line: number,
	report: Report,
): Bands | null {
	const release = gaia.find((names) => names.every((name) => columns.includes(name)));
	const [blue, red, mag] = [color?.[0] ?? release?.[0], color?.[1] ?? release?.[1], magnitude ?? release?.[2]];
	const missing = [blue, red, mag].filter((name) => name === undefined || !columns.includes(name));
	if (blue === undefined || red === undefined || mag === undefined || missing.length > 0) {
		const named = missing.filter((name) => name !== undefined).map(formatForMessage);
		report(
			line,
			named.length > 0
				? `the file has no column ${named.join(", ")}; name columns that stand in this line.`
				: "the file has no magnitudes of Gaia; name its columns by the options color and magnitude.",
		);
		return null;
	}
	const at = (name: string): number => columns.indexOf(name);
	const isGaia = gaia.some((names) => names[0] === blue && names[1] === red && names[2] === mag);
	return { blue: at(blue), red: at(red), mag: at(mag), isGaia };
}

/** The numbers of a row, NaN for one that is none, which is reported; null and a report where the row is not complete. */
export function valuesOf(
	row: string,
	columns: readonly string[],
	columnsLine: number,
	line: number,
	report: Report,
): number[] | null {
	const values = row.trim().split(/\s+/).map(Number);
	if (values.length !== columns.length) {
		report(
			line,
			`the row has ${values.length} of ${columns.length} columns (line ${columnsLine}): the file is cut off here.`,
		);
		return null;
	}
	const bad = values.findIndex(Number.isNaN);
	if (bad >= 0) report(line, `the value of ${columns[bad]} is no number; download the file again.`);
	return values;
}

/** Magnitudes from here on are signs for a missing value. */
const MISSING_MAG = 90;

/** Rows of one line in the diagram. */
export type Group = {
	rows: { color: number; mag: number; massSolar: number; teffK: number; ageYears: number; phase: string }[];
};

/** Colour and magnitude of a row, reddened where that is asked for; NaN where the file has no value. */
export function place(
	values: readonly number[],
	bands: Bands,
	{ a0 = 0, law }: TrackOptions,
): { color: number; mag: number } {
	const [blue, red, mag] = [bands.blue, bands.red, bands.mag].map((column) => {
		const value = values[column] ?? Number.NaN;
		return Math.abs(value) < MISSING_MAG ? value : Number.NaN;
	}) as [number, number, number];
	const color = blue - red;
	if (!(a0 > 0) || !bands.isGaia || !Number.isFinite(color + mag)) return { color, mag };
	// Beyond the fit of the law the coefficients at its end hold.
	const [bluest, reddest] = extinctionColorRange;
	const { colorExcess, extinction } = reddeningVector(Math.min(reddest, Math.max(bluest, color)), a0, law);
	return { color: color + colorExcess, mag: mag + extinction };
}

/** Refuses an extinction that the law does not know, and one of bands for which there is no law. */
export function checkExtinction({ a0, law }: TrackOptions, bands: Bands, line: number, report: Report): void {
	if (a0 === undefined || a0 === 0) return;
	if (!bands.isGaia)
		report(line, "an extinction is known for Gaia's bands alone; leave out a0, or take the columns of Gaia.");
	else if (!Number.isFinite(reddeningVector(1, a0, law).extinction))
		report(
			line,
			`a0 is ${formatForMessage(a0)}, which the law of extinction does not reach; pass magnitudes, 0 or more.`,
		);
}

const significant = (value: number): string => String(Number(value.toPrecision(3)));
/** "10 Myr", "1.25 Gyr". */
export const ageText = (years: number): string =>
	years < 1e9 ? `${significant(years / 1e6)} Myr` : `${significant(years / 1e9)} Gyr`;
const fehText = (feh: number): string => (feh < 0 ? "\u2212" : "") + Math.abs(feh).toFixed(2);

const SERIES_COUNT = 8;
const lineStyles = ["solid", "dashed", "dotted"] as const;

/** The tracks of a file: a colour for each age (or mass), a dash for each metallicity. */
export function styledTracks(
	groups: readonly (Group & { name: string; feh: number | null; metal: string; isIsochrone: boolean })[],
	{ a0 = 0 }: TrackOptions,
	isReddened: boolean,
): HRTrack[] {
	const names = [...new Set(groups.map((group) => group.name))];
	const metals = [...new Set(groups.map((group) => group.feh))];
	return groups.map(({ name, feh, metal, isIsochrone, rows }): HRTrack => {
		const parts = [
			name,
			feh === null ? "" : `${metal} ${fehText(feh)}`,
			isReddened ? `A\u2080 ${significant(a0)}` : "",
		];
		const numbers = (read: (row: Group["rows"][number]) => number): Float64Array => Float64Array.from(rows, read);
		return {
			name: parts.filter((part) => part !== "").join(", "),
			points: rows.map(({ color, mag }) => [color, mag] as const),
			massSolar: numbers((row) => row.massSolar),
			teffK: numbers((row) => row.teffK),
			ageYears: isIsochrone ? rows[0]?.ageYears : numbers((row) => row.ageYears),
			phases: rows.map((row) => row.phase),
			...(feh !== null && { feh }),
			color: `var(--astropane-series-${(names.indexOf(name) % SERIES_COUNT) + 1})`,
			line: lineStyles[metals.indexOf(feh) % lineStyles.length],
		};
	});
}
