/** Small data from formulas, so that every host draws the same picture. */
const samples = 400;

export const spectra = [
	{
		id: "a",
		label: "A spectrum",
		wavelengths: Array.from({ length: samples }, (_, i) => 4000 + 10 * i),
		fluxes: Array.from({ length: samples }, (_, i) => 1 + 0.5 * Math.exp(-(((i - 256) / 6) ** 2))),
	},
];

export const points = [
	{ id: "sun", origin: "gaiadr3", color: 0.82, absoluteMag: 4.67, parallaxOverError: 40 },
	{ id: "giant", origin: "gaiadr3", color: 1.4, absoluteMag: 0.3, parallaxOverError: 25 },
	{ id: "dwarf", origin: "gaiadr3", color: 0.1, absoluteMag: 12, parallaxOverError: 60 },
];

export const taxonomies = [
	{
		id: 1,
		name: "Small",
		version: "1",
		isLatest: true,
		hierarchy: {
			class: "Time-domain Source",
			subclasses: [{ class: "Supernova", subclasses: [{ class: "Ia" }, { class: "II" }] }, { class: "RR Lyrae" }],
		},
	},
];
