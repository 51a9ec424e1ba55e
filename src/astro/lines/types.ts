/**
 * "verified": two published tables or more agree (within 0.065 Å below 9500 Å, 0.3 Å beyond; sky lines 0.4 Å).
 * "single-source": one table has it. "unverified": no table read has it; the value is SkyPortal's integer.
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
	/** The tables that give the wavelength. */
	sources: string;
	/** How it is mostly seen. */
	kind?: "emission" | "absorption" | "both" | undefined;
	/** Edges of a telluric band, Å. */
	band?: { air: [number, number]; vacuum: [number, number] } | undefined;
	/** 0 to 1: whose label stays when there is no room for all. Read as 0.5 where it is missing. */
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
	/** True: made in the Earth's atmosphere, so that no redshift or velocity moves it. */
	static: boolean;
	lines: readonly SpectralLine[];
	/** The heading under which the group stands, e.g. "Hydrogen & helium". */
	section?: string | undefined;
};
