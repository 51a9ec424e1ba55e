// Stars for the HR diagram, annotated as SkyPortal annotates its sources. All are models: places on the sequences of
// src/astro/stars (Pecaut & Mamajek dwarfs, Montreal 0.6 M☉ white dwarfs) put at a distance, not measured objects.

/** SkyPortal's annotation, the fields that matter here. */
export type DemoAnnotation = {
	id: number;
	obj_id: string;
	origin: string;
	created_at: string;
	/** Nested as documented (`{ Gaia: { Mag_G, … } }`), or flat as its server has read it since 2022. */
	data: Record<string, unknown>;
};
export type DemoStar = { id: string; label: string; annotations: DemoAnnotation[] };

type Place = {
	/** BP−RP and M_G, mag, free of extinction. */
	color: number;
	absoluteMag: number;
	/** mas; the error is 1σ. */
	parallax: number;
	parallaxError: number;
	/** A_G in mag; the G magnitude is dimmed by it. Default 0. */
	extinction?: number;
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Gaia-like values of a star: G from the distance modulus; BP and RP set about G so that BP−RP is the colour. */
function gaiaValues({ color, absoluteMag, parallax, parallaxError, extinction }: Place): Record<string, number> {
	const g = absoluteMag - 5 * Math.log10(parallax) + 10 + (extinction ?? 0);
	const bp = round(g + 0.4 * color, 4);
	const values: Record<string, number> = {
		Mag_G: round(g, 4),
		Mag_Bp: bp,
		Mag_Rp: round(bp - color, 4),
		Plx: parallax,
		Plx_err: parallaxError,
		Plx_over_err: round(parallax / parallaxError, 3),
		RUWE: 1.02,
	};
	if (extinction !== undefined) values.A_G = extinction;
	return values;
}

let annotationCount = 0;
function annotation(objId: string, origin: string, data: Record<string, unknown>): DemoAnnotation {
	annotationCount += 1;
	return { id: annotationCount, obj_id: objId, origin, created_at: "2026-01-15T08:30:00", data };
}

/** As documented: any origin, the catalogue's name inside. */
const nested = (id: string, label: string, place: Place, origin = "Gaia DR3 cross-match"): DemoStar => ({
	id,
	label,
	annotations: [annotation(id, origin, { Gaia: gaiaValues(place) })],
});
/** As SkyPortal's Gaia button writes it: the catalogue's name in the origin, flat keys. */
const flat = (id: string, label: string, place: Place): DemoStar => ({
	id,
	label,
	annotations: [annotation(id, "gaiadr3.gaia_source", gaiaValues(place))],
});

/** On the sequences, with parallaxes to a few parts in a thousand. */
export const sequenceStars: readonly DemoStar[] = [
	nested("model-b9", "Model star on the dwarf sequence, B9V", { color: -0.12, absoluteMag: 0.515, parallax: 8.21, parallaxError: 0.06 }),
	nested("model-a0", "Model star on the dwarf sequence, A0V", { color: -0.037, absoluteMag: 1, parallax: 12.4, parallaxError: 0.05 }),
	flat("model-f5", "Model star on the dwarf sequence, F5V", { color: 0.587, absoluteMag: 3.26, parallax: 15.3, parallaxError: 0.03 }),
	nested("model-g2", "Model star on the dwarf sequence, G2V", { color: 0.823, absoluteMag: 4.635, parallax: 22.7, parallaxError: 0.03 }),
	flat("model-k5", "Model star on the dwarf sequence, K5V", { color: 1.43, absoluteMag: 6.85, parallax: 31.9, parallaxError: 0.02 }),
	nested("model-m3", "Model star on the dwarf sequence, M3V", { color: 2.5, absoluteMag: 10.05, parallax: 55.2, parallaxError: 0.04 }),
	flat("model-m5", "Model star on the dwarf sequence, M5V", { color: 3.35, absoluteMag: 12.45, parallax: 96.4, parallaxError: 0.08 }),
];

/** A DA white dwarf of 0.6 M☉ at 25 000 K, as one finds it among blue variables. */
export const whiteDwarf: DemoStar = nested("model-wd", "Model white dwarf on the 0.6 M☉ cooling track, 25 000 K", {
	color: -0.369,
	absoluteMag: 10.256,
	parallax: 13.6,
	parallaxError: 0.11,
});
/** Within the ZZ Ceti range of temperatures. */
export const pulsatingWhiteDwarf: DemoStar = flat("model-dav", "Model white dwarf on the 0.6 M☉ cooling track, 11 500 K", {
	color: 0.007,
	absoluteMag: 11.773,
	parallax: 18.2,
	parallaxError: 0.09,
});
/** The annotation of SkyPortal's documentation: M = 4.847, BP−RP = −0.7, between the dwarfs and the white dwarfs. */
export const documentedStar: DemoStar = {
	id: "documented",
	label: "Hot star: the values of the documented annotation",
	annotations: [
		annotation("documented", "Gaia", { Gaia: { Mag_G: 10.2, Mag_Bp: 9.8, Mag_Rp: 10.5, Plx: 8.5 } }),
	],
};
/** K2 giant: B−V 1.16, V−I 1.11, M_V 1.0 (adopted giants), through the Gaia DR3 relations. */
export const giant: DemoStar = nested("model-k2iii", "Model giant, K2III, Gaia colours transformed", {
	color: 1.229,
	absoluteMag: 0.692,
	parallax: 3.12,
	parallaxError: 0.05,
});

/** ϖ/σ = 2.5: drawn hollow, with long bars. */
export const uncertainParallax: DemoStar = flat("model-low-sn", "Model G2V star with a parallax at 2.5σ", {
	color: 0.823,
	absoluteMag: 4.635,
	parallax: 0.5,
	parallaxError: 0.2,
});
/** ϖ/σ = 0.8: ϖ − σ < 0, so that the bright side is open. */
export const openParallax: DemoStar = flat("model-open", "Model G2V star with a parallax at 0.8σ", {
	color: 0.823,
	absoluteMag: 4.635,
	parallax: 0.24,
	parallaxError: 0.3,
});
/** No absolute magnitude follows from it: G 17.2, ϖ −0.31 ± 0.27 mas. */
export const negativeParallax: DemoStar = {
	id: "model-negative",
	label: "Star with a negative parallax",
	annotations: [
		annotation("model-negative", "gaiadr3.gaia_source", {
			Mag_G: 17.2,
			Mag_Bp: 17.61,
			Mag_Rp: 16.58,
			Plx: -0.31,
			Plx_err: 0.27,
			Plx_over_err: -1.148,
		}),
	],
};
/** A_G = 0.6 mag; once subtracted, the star is back on the dwarf sequence. */
export const reddenedStar: DemoStar = nested("model-reddened", "Model F5V star behind 0.6 mag of extinction", {
	color: 0.587,
	absoluteMag: 3.26,
	parallax: 2.6,
	parallaxError: 0.03,
	extinction: 0.6,
});
/** Two keys that are one name once case and underscores are ignored: undefined by contract, so refused. */
export const ambiguousStar: DemoStar = {
	id: "model-ambiguous",
	label: "Star whose annotation gives G twice",
	annotations: [
		annotation("model-ambiguous", "Gaia", { Gaia: { Mag_G: 15.1, mag_g: 15.3, Mag_Bp: 16.1, Mag_Rp: 14.0, Plx: 20 } }),
	],
};
/** One source, two origins that disagree a little. */
export const twoOrigins: DemoStar = {
	id: "model-two-origins",
	label: "Model K5V star annotated by two origins",
	annotations: [
		annotation("model-two-origins", "gaiadr2.gaia_source", gaiaValues({ color: 1.41, absoluteMag: 6.79, parallax: 9.7, parallaxError: 0.31 })),
		annotation("model-two-origins", "gaiadr3.gaia_source", gaiaValues({ color: 1.43, absoluteMag: 6.85, parallax: 10.1, parallaxError: 0.04 })),
	],
};

export const allStars: readonly DemoStar[] = [
	...sequenceStars,
	giant,
	documentedStar,
	whiteDwarf,
	pulsatingWhiteDwarf,
	reddenedStar,
	twoOrigins,
	uncertainParallax,
	openParallax,
	negativeParallax,
	ambiguousStar,
];
