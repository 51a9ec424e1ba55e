import type { ClassLocus } from "./types.js";

/** Regions of pulsating white dwarfs, by the Montreal grid of 13 January 2021 (Bergeron and collaborators). */
export const whiteDwarfLoci: readonly ClassLocus[] = [
	{
		// 12,500 … 10,850 K of DA white dwarfs of 0.4, 0.6 and 1.0 M☉.
		class: "ZZ Ceti",
		label: "ZZ Ceti",
		kind: "model",
		source:
			"edges: Mukadam et al. 2004, ApJ 612, 1052 (red), and Bergeron et al. 2004, ApJ 600, 404 (blue); Montreal grid of 2021",
		names: ["ZZ Cet", "DAV", "H abs only", "Pulsating WD", "Pulsating white dwarf", "Pulsating"],
		polygon: [
			[-0.065, 11.072],
			[0.041, 11.372],
			[0.057, 11.924],
			[0.076, 12.953],
			[-0.033, 12.606],
			[-0.051, 11.613],
		],
	},
	{
		// 27,800 … 22,400 K (atmospheres of pure helium) of DB white dwarfs of 0.5, 0.6 and 0.8 M☉.
		class: "He abs only",
		label: "DBV",
		kind: "model",
		source: "edges: Beauchamp et al. 1999, ApJ 516, 887; Montreal grid of 2021",
		names: ["DBV", "V777 Her", "DB white dwarf", "Pulsating WD", "Pulsating white dwarf", "Pulsating"],
		polygon: [
			[-0.35, 9.95],
			[-0.299, 10.229],
			[-0.299, 10.498],
			[-0.298, 10.983],
			[-0.344, 10.772],
			[-0.349, 10.261],
		],
	},
	{
		// Hydrogen-poor stars of 75,000 K and more. Colours hardly change there: the region is as narrow as the photometry is good.
		class: "GW VIr",
		label: "GW Vir",
		kind: "model",
		source: "edges: Quirion, Fontaine & Brassard 2007, ApJS 171, 219; DB models of the Montreal grid of 2021",
		names: ["GW Vir", "DOV", "PG 1159", "Pulsating PG 1159", "Showing HeII", "Pulsating WD", "Pulsating"],
		polygon: [
			[-0.53, 9.1],
			[-0.53, 7.8],
			[-0.56, 5.6],
			[-0.63, 5.6],
			[-0.62, 7.6],
			[-0.59, 9.1],
		],
	},
];
