/** Answers of SkyPortal's API for one source, from the data of the shared page. */
import { spectra as plain } from "./shared/data.js";

export const profile = {
	id: 1,
	preferences: { spectroscopyButtons: { Mine: { color: "#8a6d1d", wavelengths: [5780, 5797] } } },
};

export const source = {
	id: "ZTF26aaaaaaa",
	redshift: 0.0166,
	color_magnitude: [{ origin: "gaiadr3", abs_mag: 4.67, color: 0.82 }],
	annotations: [
		{
			origin: "gaiadr3.gaia_source",
			data: { Mag_G: 15.2, Mag_Bp: 15.6, Mag_Rp: 14.7, Plx: 2.5, Plx_err: 0.05, Plx_over_err: 50 },
		},
	],
	classifications: [
		{ id: 5, taxonomy_id: 1, classification: "Ia", probability: 0.9, ml: false, author_id: 1, origin: null },
	],
};

export const spectra = plain.map((spectrum) => ({
	id: 7,
	obj_id: source.id,
	wavelengths: spectrum.wavelengths,
	fluxes: spectrum.fluxes,
	errors: null,
	observed_at: "2026-01-15T08:30:00",
	type: "source",
	instrument_name: "FAST",
}));

export const taxonomies = [
	{
		id: 1,
		name: "Small",
		version: "1",
		isLatest: true,
		groups: [],
		hierarchy: {
			class: "Time-domain Source",
			subclasses: [{ class: "Supernova", subclasses: [{ class: "Ia" }, { class: "II" }] }, { class: "RR Lyrae" }],
		},
	},
];

export const sources = [
	source,
	{ id: "ZTF26bbbbbbb", classifications: [{ id: 6, taxonomy_id: 1, classification: "RR Lyrae", ml: false }] },
	{ id: "ZTF26ccccccc", classifications: [] },
];
