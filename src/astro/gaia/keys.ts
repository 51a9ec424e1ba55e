/** Columns under the names that a service gives them. Of several names the first that a table has is read. */
export type ColumnNames = {
	apparentMag: readonly string[];
	parallax: readonly string[];
	parallaxError: readonly string[];
	parallaxOverError: readonly string[];
	absorption: readonly string[];
	blueMag: readonly string[];
	redMag: readonly string[];
	/** Read where blue or red is missing. */
	color: readonly string[];
	colorExcess: readonly string[];
	/** Extinction at 550 nm. */
	a0: readonly string[];
	ruwe: readonly string[];
	/** What Lindegren's zero point of the parallax depends on. */
	nuEff: readonly string[];
	pseudocolour: readonly string[];
	eclipticLatitude: readonly string[];
	parametersSolved: readonly string[];
	/** Names of the star in the catalogue. */
	name: readonly string[];
	/** Separation from the source of a match, arcseconds. */
	separation: readonly string[];
	/** Name of the 1σ error of a magnitude or colour. */
	errorOf(name: string): string;
	/** Name of the flux over its error, from which the error of a magnitude follows; null: there is none. */
	fluxOverErrorOf(name: string): string | null;
};

/** What an option replaces; null: nothing is read. */
export type KeyOptions = {
	/**
	 * Names of the columns: SkyPortal's (default: "Mag_G", "Mag_Bp", "Mag_Rp", "Plx", "Plx_err", "Plx_over_err", "A_G"), the Gaia archive's
	 * ("phot_g_mean_mag", "bp_rp", "parallax", "parallax_error", "ag_gspphot", "ebpminrp_gspphot" …, also those of DR2) or VizieR's of I/345
	 * and I/355 ("Gmag", "BPmag", "RPmag", "BP-RP", "Plx", "e_Plx", "AG", "E(BP-RP)" …). Each name can be replaced by the options below.
	 */
	keys?: "skyportal" | "gaia-archive" | "vizier" | undefined;
	/** Default "Mag_G", mag. */
	apparentMagKey?: string | undefined;
	/** Default "Plx", milliarcseconds. */
	parallaxKey?: string | undefined;
	/**
	 * Default "A_G": extinction in the band of the apparent magnitude, mag. Missing counts as 0; in Gaia's bands it follows from the colour
	 * excess or A₀ where there is one.
	 */
	absorptionKey?: string | undefined;
	/** An absolute magnitude, used instead of apparent magnitude, parallax and extinction. */
	absoluteMagKey?: string | null | undefined;
	/** Default "Mag_Bp", mag. */
	blueMagKey?: string | undefined;
	/** Default "Mag_Rp", mag. */
	redMagKey?: string | undefined;
	/** A colour, used instead of blue minus red. */
	colorKey?: string | null | undefined;
	/** Default "Plx_err", 1σ, milliarcseconds. */
	parallaxErrorKey?: string | undefined;
	/** Default "Plx_over_err": ϖ/σ, used where there is no parallax error. */
	parallaxOverErrorKey?: string | undefined;
	/** A distance in pc, used instead of the parallax, e.g. "r_med_geo" of Bailer-Jones et al. 2021. Default: none. */
	distanceKey?: string | null | undefined;
	/** Lower bound of the distance, pc, e.g. "r_lo_geo". Default: none. */
	distanceLowKey?: string | null | undefined;
	/** Upper bound of the distance, pc, e.g. "r_hi_geo". Default: none. */
	distanceHighKey?: string | null | undefined;
	/** Default "RUWE": renormalised unit weight error of the astrometry; above 1.4 the star is marked. */
	ruweKey?: string | null | undefined;
	/** Extinction at 550 nm, mag, used where there is neither extinction nor colour excess. Default that of the catalogue: "azero_gspphot", "A0". */
	a0Key?: string | null | undefined;
	/**
	 * Colour excess to subtract from the colour, mag, e.g. "E_BP_RP". Default: none with SkyPortal's names, else that of the catalogue.
	 * Missing counts as 0; in Gaia's bands it follows from the extinction where there is one.
	 */
	colorExcessKey?: string | null | undefined;
};

export type KeyPreset = NonNullable<KeyOptions["keys"]>;

/** Separations under the names that cross-matches give them. */
const separations = ["angDist", "ang_sep", "separation", "dist_arcsec", "_r"];
const noColumn = (): null => null;

const presets: Readonly<Record<KeyPreset, ColumnNames>> = {
	skyportal: {
		apparentMag: ["Mag_G"],
		parallax: ["Plx"],
		parallaxError: ["Plx_err"],
		parallaxOverError: ["Plx_over_err"],
		absorption: ["A_G"],
		blueMag: ["Mag_Bp"],
		redMag: ["Mag_Rp"],
		color: [],
		colorExcess: [],
		a0: [],
		ruwe: ["RUWE"],
		// SkyPortal's button leaves these out; who adds them keeps the names of the archive.
		nuEff: ["nu_eff_used_in_astrometry"],
		pseudocolour: ["pseudocolour"],
		eclipticLatitude: ["ecl_lat"],
		parametersSolved: ["astrometric_params_solved"],
		name: ["source_id"],
		separation: separations,
		errorOf: (name) => `${name}_err`,
		fluxOverErrorOf: noColumn,
	},
	// Columns of gaiadr3.gaia_source; the last of each list is that of gaiadr2.gaia_source where it has another.
	"gaia-archive": {
		apparentMag: ["phot_g_mean_mag"],
		parallax: ["parallax"],
		parallaxError: ["parallax_error"],
		parallaxOverError: ["parallax_over_error"],
		absorption: ["ag_gspphot", "a_g_val"],
		blueMag: ["phot_bp_mean_mag"],
		redMag: ["phot_rp_mean_mag"],
		color: ["bp_rp"],
		colorExcess: ["ebpminrp_gspphot", "e_bp_min_rp_val"],
		a0: ["azero_gspphot"],
		ruwe: ["ruwe"],
		nuEff: ["nu_eff_used_in_astrometry"],
		pseudocolour: ["pseudocolour"],
		eclipticLatitude: ["ecl_lat"],
		parametersSolved: ["astrometric_params_solved"],
		name: ["source_id", "designation"],
		separation: separations,
		errorOf: (name) => `${name}_error`,
		fluxOverErrorOf: (name) => (name.endsWith("_mean_mag") ? name.replace(/mag$/, "flux_over_error") : null),
	},
	// Columns of I/355/gaiadr3 and I/345/gaia2. Some clients write "_" for brackets and slashes: "E_BP-RP_" is the colour excess, "E_BP_RP_"
	// is E(BP/RP), the excess of the fluxes, so no name in which the minus is "_" too is read as a colour excess.
	vizier: {
		apparentMag: ["Gmag"],
		parallax: ["Plx"],
		parallaxError: ["e_Plx"],
		parallaxOverError: ["RPlx"],
		absorption: ["AG"],
		blueMag: ["BPmag"],
		redMag: ["RPmag"],
		color: ["BP-RP", "BP_RP"],
		colorExcess: ["E(BP-RP)", "E_BP-RP_"],
		a0: ["A0"],
		ruwe: ["RUWE"],
		nuEff: ["nueff"],
		pseudocolour: ["pscol"],
		eclipticLatitude: ["ELAT"],
		parametersSolved: ["Solved"],
		name: ["Source", "DR3Name", "DR2Name"],
		separation: separations,
		errorOf: (name) => `e_${name}`,
		// RFG, RFBP and RFRP.
		fluxOverErrorOf: (name) => (/^(G|BP|RP)mag$/.test(name) ? `RF${name.replace("mag", "")}` : null),
	},
};

/** Services whose columns are known, as messages name them. */
export const presetNames: Readonly<Record<KeyPreset, string>> = {
	skyportal: "SkyPortal",
	"gaia-archive": "the Gaia archive",
	vizier: "VizieR",
};

export const isPreset = (name: unknown): name is KeyPreset => typeof name === "string" && Object.hasOwn(presets, name);

/** Undefined where no name is given, an empty list where there is to be none. */
function namesOf(key: unknown): readonly string[] | undefined {
	if (typeof key !== "string") return undefined;
	return key === "" ? [] : [key];
}

/** As `namesOf`, for options in which null means none. */
const namesOrNone = (key: unknown): readonly string[] | undefined => (key === null ? [] : namesOf(key));

/** The columns to read. `isGaia` is false where bands are named that need not be Gaia's. */
export type Columns = ColumnNames & {
	absoluteMag: readonly string[];
	/** pc; the bounds are those of the distance. */
	distance: readonly string[];
	distanceLow: readonly string[];
	distanceHigh: readonly string[];
	isGaia: boolean;
};

/** Columns of the options; names of the wrong type count as not given. */
export function columnsOf(options: KeyOptions): Columns {
	const preset = presets[isPreset(options.keys) ? options.keys : "skyportal"];
	const absoluteMag = namesOrNone(options.absoluteMagKey) ?? [];
	const color = namesOrNone(options.colorKey) ?? [];
	const blueMag = namesOf(options.blueMagKey);
	const redMag = namesOf(options.redMagKey);
	const isGaia = color.length === 0 && blueMag === undefined && redMag === undefined;
	return {
		...preset,
		apparentMag: namesOf(options.apparentMagKey) ?? preset.apparentMag,
		absoluteMag,
		distance: namesOrNone(options.distanceKey) ?? [],
		distanceLow: namesOrNone(options.distanceLowKey) ?? [],
		distanceHigh: namesOrNone(options.distanceHighKey) ?? [],
		ruwe: namesOrNone(options.ruweKey) ?? preset.ruwe,
		a0: namesOrNone(options.a0Key) ?? (isGaia ? preset.a0 : []),
		parallax: namesOf(options.parallaxKey) ?? preset.parallax,
		parallaxError: namesOf(options.parallaxErrorKey) ?? preset.parallaxError,
		parallaxOverError: namesOf(options.parallaxOverErrorKey) ?? preset.parallaxOverError,
		absorption: namesOf(options.absorptionKey) ?? preset.absorption,
		// A colour that the options name stands in the place of the two magnitudes.
		blueMag: color.length > 0 ? [] : (blueMag ?? preset.blueMag),
		redMag: color.length > 0 ? [] : (redMag ?? preset.redMag),
		color: isGaia ? preset.color : color,
		colorExcess: namesOrNone(options.colorExcessKey) ?? (isGaia ? preset.colorExcess : []),
		isGaia,
	};
}

/** The preset whose magnitudes or colour a table has; null: none. */
export function presetOf(has: (name: string) => boolean): KeyPreset | null {
	for (const name of Object.keys(presets) as KeyPreset[]) {
		const { apparentMag, blueMag, redMag, color } = presets[name];
		if ([...apparentMag, ...blueMag, ...redMag, ...color].some(has)) return name;
	}
	return null;
}
