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

/** Columns BP, RP and G of the releases, the latest first. BP of DR2 is the one for stars fainter than G 10.87. */
const gaiaColumns = [
	["Gaia_BP_EDR3", "Gaia_RP_EDR3", "Gaia_G_EDR3"],
	["Gaia_BP_DR2Rev", "Gaia_RP_DR2Rev", "Gaia_G_DR2Rev"],
	["Gaia_BP_MAWf", "Gaia_RP_MAW", "Gaia_G_MAW"],
] as const;

/** Phases by their numbers in the files (MIST: the numbers of FSPS). */
const phaseNames: Readonly<Record<number, string>> = {
	[-1]: "pre-main sequence",
	0: "main sequence",
	2: "red giant branch",
	3: "core helium burning",
	4: "early asymptotic giant branch",
	5: "thermally pulsing asymptotic giant branch",
	6: "post-asymptotic giant branch",
	9: "Wolf–Rayet",
};

/** The number after a label in a comment: "# number of isochrones =   3". */
const numberAfter = (line: string, label: RegExp): number | null => {
	const [, value] = label.exec(line) ?? [];
	return value === undefined ? null : Number(value);
};

/**
 * Isochrones (`.iso.cmd`) or the track of a star (`.track.eep.cmd`) of MIST (Dotter 2016, ApJS 222, 8; Choi et al. 2016, ApJ 823,
 * 102) as its pages give them, with synthetic magnitudes of Gaia. Each age becomes a track of its own. Only Vega magnitudes are
 * read, as absolute magnitudes of Gaia are no others.
 *
 * @throws TrackFileError that names the line, unless there is `onProblem`: magnitudes that are not Vega's, a row that is cut off,
 * fewer rows or isochrones than the file announces, a value that is no number.
 */
export function tracksFromMist(text: string, options: TrackOptions = {}): HRTrack[] {
	const report = reporter(options);
	const lines = linesOf(text);
	if (lines.length === 0) {
		report(1, "the file is empty; pass the text of an .iso.cmd file of MIST.");
		return [];
	}
	const groups = new Map<string, Group & { name: string; feh: number | null; metal: string; isIsochrone: boolean }>();
	let columns: string[] = [];
	let columnsLine = 1;
	let bands = null as Bands | null;
	let headerFeh: number | null = null;
	let headerMass: number | null = null;
	let isVega = false;
	let isChecked = false;
	let announced: number | null = null;
	/** Rows of the present isochrone that are still to come. */
	let missingRows = 0;

	const readComment = (line: string, at: number): boolean => {
		const previous = lines[at - 2] ?? "";
		if (/photometric system/i.test(line)) isVega = /vega/i.test(line);
		announced = numberAfter(line, /number of isochrones\s*=\s*(\d+)/) ?? announced;
		if (/^#\s*Yinit\s/.test(previous)) headerFeh = Number(line.slice(1).trim().split(/\s+/)[2]);
		if (/^#\s*initial_mass\s+N_pts/.test(previous)) headerMass = Number(line.slice(1).trim().split(/\s+/)[0]);
		const rows = numberAfter(line, /number of EEPs, cols\s*=\s*(\d+)/);
		if (rows !== null) {
			if (missingRows > 0)
				report(at, `${missingRows} rows of the isochrone before are missing: the file is not complete.`);
			missingRows = rows;
		}
		const names = line.slice(1).trim().split(/\s+/);
		if (!names.includes("log_Teff")) return true;
		columns = names;
		columnsLine = at;
		if (!isChecked && !isVega) {
			report(at, "the magnitudes are not said to be Vega's; download the file with magnitudes of Vega.");
			return false;
		}
		bands = bandsOf(columns, options, gaiaColumns, at, report);
		if (bands && !isChecked) checkExtinction(options, bands, at, report);
		isChecked = true;
		return bands !== null;
	};

	for (const [i, line] of lines.entries()) {
		const at = i + 1;
		if (line.startsWith("#")) {
			if (!readComment(line, at)) return [];
			continue;
		}
		if (line.trim() === "") continue;
		if (!bands) {
			report(at, "there are no names of columns above this row; pass the text of an .iso.cmd file of MIST.");
			return [];
		}
		const values = valuesOf(line, columns, columnsLine, at, report);
		if (!values) continue;
		missingRows--;
		const value = (name: string): number => values[columns.indexOf(name)] ?? Number.NaN;
		const isIsochrone = !columns.includes("star_age");
		const logAge = value("log10_isochrone_age_yr");
		const ageYears = isIsochrone
			? Number.isNaN(logAge)
				? value("isochrone_age_yr")
				: 10 ** logAge
			: value("star_age");
		const mass = columns.includes("initial_mass") ? value("initial_mass") : (headerMass ?? Number.NaN);
		const feh = columns.includes("[Fe/H]_init") ? value("[Fe/H]_init") : headerFeh;
		const name = isIsochrone ? ageText(ageYears) : `${Number(mass.toPrecision(3))} M\u2609`;
		const key = `${isIsochrone ? ageYears : mass} ${feh}`;
		const group = groups.get(key) ?? { name, feh, metal: "[Fe/H]", isIsochrone, rows: [] };
		groups.set(key, group);
		const { color, mag } = place(values, bands, options);
		// Padding of stars without magnitudes.
		if (!Number.isFinite(color + mag)) continue;
		group.rows.push({
			color,
			mag,
			massSolar: mass,
			teffK: 10 ** value("log_Teff"),
			ageYears,
			phase: phaseNames[value("phase")] ?? "",
		});
	}
	const end = lines.length;
	if (missingRows > 0)
		report(end, `the file ends here, but ${missingRows} rows of this isochrone are missing: it is cut off.`);
	if (announced !== null && groups.size < announced)
		report(end, `the file ends here with ${groups.size} of ${announced} isochrones: it is cut off.`);
	if (groups.size === 0) report(end, "the file has no row; pass the text of an .iso.cmd file of MIST.");
	return styledTracks([...groups.values()], options, (bands?.isGaia ?? false) && (options.a0 ?? 0) > 0);
}
