/**
 * How the edge of a region is known that is known least. "measured": from observed members. "model": from stellar models. "approximate": drawn
 * round where members lie, to within some tenths of a magnitude.
 */
export type LocusKind = "measured" | "model" | "approximate";

/** Where the members of a class of variable stars lie in Gaia's bands, free of extinction. */
export type ClassLocus = {
	/** Name in the Time-domain Astronomy Taxonomy (tdtax); of hot subdwarfs and horizontal-branch stars, which it lacks, the usual one. */
	class: string;
	/** Short name for a diagram. */
	label: string;
	kind: LocusKind;
	/** Publications that outline and colours come from. */
	source: string;
	/** Other names of the class, its subclasses and the classes above it: each of them stands for the region as well. */
	names: readonly string[];
	/** Corners [BP−RP, M_G], mag; the last one joins the first. */
	polygon: readonly (readonly [color: number, absoluteMag: number])[];
};
