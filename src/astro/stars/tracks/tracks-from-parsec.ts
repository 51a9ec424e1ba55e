import {
	ageText,
	type Bands,
	bandsOf,
	checkExtinction,
	type Group,
	linesOf,
	place,
	reporter,
	styledTracks,
	valuesOf,
} from "./track-table.js";
import type { HRTrack, TrackOptions } from "./types.js";

/** Columns BP, RP and G: of EDR3 and DR2 as CMD 3.4 and later write them, and of DR2 for stars fainter than G 10.87 before that. */
const gaiaColumns = [
	["G_BPmag", "G_RPmag", "Gmag"],
	["G_BPftmag", "G_RPmag", "Gmag"],
] as const;

/** Phases by the numbers in the column `label` (help page of CMD). */
const phaseNames: readonly string[] = [
	"pre-main sequence",
	"main sequence",
	"subgiant branch",
	"red giant branch",
	"core helium burning",
	"core helium burning, blue loop",
	"core helium burning, after the loop",
	"early asymptotic giant branch",
	"thermally pulsing asymptotic giant branch",
	"post-asymptotic giant branch",
];

const TERMINATOR = /isochrone terminated/i;
/** log L/L☉ of the row that ends an isochrone: a star that has become a remnant, with magnitudes near 30. */
const REMNANT_LOG_L = -9.99;

/**
 * Isochrones of PARSEC (Bressan et al. 2012, MNRAS 427, 127) as the CMD web interface writes them (stev.oapd.inaf.it/cmd), with
 * magnitudes of Gaia. Each age and [M/H] becomes a track of its own. Only Vega magnitudes are read.
 *
 * @throws TrackFileError that names the line, unless there is `onProblem`: magnitudes that are not Vega's, a row that is cut off, a
 * value that is no number, a file without the line "#isochrone terminated" at its end.
 */
export function tracksFromParsec(text: string, options: TrackOptions = {}): HRTrack[] {
	const report = reporter(options);
	const lines = linesOf(text);
	if (lines.length === 0) {
		report(1, "the file is empty; pass the text that the CMD web interface of PARSEC gives.");
		return [];
	}
	const groups = new Map<string, Group & { name: string; feh: number | null; metal: string; isIsochrone: boolean }>();
	let columns: string[] = [];
	let columnsLine = 1;
	let bands = null as Bands | null;
	let isVega = false;
	let isTerminated = false;
	for (const [i, line] of lines.entries()) {
		const at = i + 1;
		if (line.startsWith("#")) {
			if (/photometric system/i.test(line)) isVega = /vega/i.test(line);
			isTerminated ||= TERMINATOR.test(line);
			const names = line.slice(1).trim().split(/\s+/);
			if (!names.includes("logAge")) continue;
			if (!isVega) {
				report(at, "the magnitudes are not said to be Vega's; choose a photometric system with Vegamags.");
				return [];
			}
			const isFirst = bands === null;
			columns = names;
			columnsLine = at;
			bands = bandsOf(columns, options, gaiaColumns, at, report);
			if (!bands) return [];
			if (isFirst) checkExtinction(options, bands, at, report);
			continue;
		}
		if (line.trim() === "") continue;
		if (!bands) {
			report(at, "there are no names of columns above this row; pass the text that the CMD web interface gives.");
			return [];
		}
		const values = valuesOf(line, columns, columnsLine, at, report);
		if (!values) continue;
		const value = (name: string): number => values[columns.indexOf(name)] ?? Number.NaN;
		const ageYears = 10 ** value("logAge");
		const feh = columns.includes("MH") ? value("MH") : null;
		const key = `${ageYears} ${feh} ${value("Zini")}`;
		const group = groups.get(key) ?? { name: ageText(ageYears), feh, metal: "[M/H]", isIsochrone: true, rows: [] };
		groups.set(key, group);
		const { color, mag } = place(values, bands, options);
		// Padding of stars without magnitudes, and remnants.
		if (!Number.isFinite(color + mag) || value("logL") < REMNANT_LOG_L) continue;
		group.rows.push({
			color,
			mag,
			massSolar: value("Mini"),
			teffK: 10 ** value("logTe"),
			ageYears,
			phase: phaseNames[value("label")] ?? "",
		});
	}
	const end = lines.length;
	if (!isTerminated)
		report(end, 'the file ends here without the line "#isochrone terminated": it is cut off; download it again.');
	if (groups.size === 0) report(end, "the file has no row; pass the text that the CMD web interface gives.");
	return styledTracks([...groups.values()], options, (bands?.isGaia ?? false) && (options.a0 ?? 0) > 0);
}
