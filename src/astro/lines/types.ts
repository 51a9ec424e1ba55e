/**
 * "verified": two published tables or more agree (within 0.065 Å below 9500 Å, 0.3 Å beyond; sky lines 0.4 Å; heads of molecular
 * bands 1 Å). "single-source": one table has it. "unverified": none of the compared tables has it; the value is SkyPortal's integer or,
 * for a head of a molecular band, approximate.
 */
export type LineStatus = "verified" | "single-source" | "unverified";

export type SpectralLine = {
	/** As the field writes it: "Hα", "[O III] 5007", "Ca II K". */
	label: string;
	/** Rest wavelength in standard air, Å; equal to `vacuum` below 2000 Å, by convention. */
	air: number;
	/** Rest wavelength in vacuum, Å. */
	vacuum: number;
	status: LineStatus;
	/** Names of the tables that give the wavelength. */
	sources: string;
	/** How the line usually appears. */
	kind?: "emission" | "absorption" | "both" | undefined;
	/** Edges of a telluric or molecular band, Å; of the molecular one at rest, with its head at `air` and `vacuum`. */
	band?: { air: [number, number]; vacuum: [number, number] } | undefined;
	/** Name that the line shares with its neighbours where they are not resolved: "Si II 6355", "[O II] 3727". */
	multiplet?: string | undefined;
	/** 0 to 1: labels of important lines are kept where there is no room for all. Undefined counts as 0.5. */
	importance?: number | undefined;
};

/** The colour family; its token is `--astropane-line-<family>`, or `--astropane-telluric`, `--astropane-sky`. */
export type LineFamily = "h" | "he" | "c" | "n" | "o" | "alpha" | "iron" | "galaxy" | "telluric" | "sky";

export type LineGroup = {
	/** Unique; SkyPortal's name where it has the group. */
	name: string;
	family: LineFamily;
	/** A CSS colour, e.g. `var(--astropane-line-h, #c62828)`. */
	color: string;
	/** True for lines of the Earth's atmosphere, which no redshift or velocity moves. */
	static: boolean;
	lines: readonly SpectralLine[];
	/** Heading of the group in menus, e.g. "Hydrogen & helium". */
	section?: string | undefined;
};
