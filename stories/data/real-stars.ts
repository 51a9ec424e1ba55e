// Published values of real stars, each with its source. Gaia DR3: ESA/Gaia/DPAC. Parallaxes in mas, magnitudes in mag, distances in pc.
import type { Annotation } from "astropane/astro";

type GaiaStar = {
	name: string;
	g: number;
	bp: number;
	rp: number;
	parallax: number;
	parallaxError: number;
};

/** Values of Gaia DR3 (`gaiadr3.gaia_source`). Those of Sirius B are in the halo of Sirius A, which makes BP too bright. */
const gaiaStars: readonly GaiaStar[] = [
	{ name: "Proxima Centauri", g: 8.984749, bp: 11.373116, rp: 7.5685353, parallax: 768.0665, parallaxError: 0.0499 },
	{ name: "Barnard's Star", g: 8.1939745, bp: 9.791788, rp: 6.9580913, parallax: 546.9759, parallaxError: 0.0401 },
	{ name: "61 Cygni A", g: 4.766713, bp: 5.4397926, rp: 3.977203, parallax: 285.9949, parallaxError: 0.0599 },
	{ name: "61 Cygni B", g: 5.4506445, bp: 6.272253, rp: 4.5569124, parallax: 286.0054, parallaxError: 0.0289 },
	{ name: "Sirius B", g: 8.524133, bp: 8.120362, rp: 8.398789, parallax: 374.4896, parallaxError: 0.2313 },
	{ name: "van Maanen's Star", g: 12.299163, bp: 12.53123, rp: 11.933642, parallax: 231.78, parallaxError: 0.0183 },
];

/** As the Gaia archive gives rows. */
export const gaiaAnnotations: readonly Annotation[] = gaiaStars.map((star) => ({
	obj_id: star.name,
	origin: "gaiadr3.gaia_source",
	data: {
		phot_g_mean_mag: star.g,
		phot_bp_mean_mag: star.bp,
		phot_rp_mean_mag: star.rp,
		parallax: star.parallax,
		parallax_error: star.parallaxError,
	},
}));

/** Parallaxes of Gaia DR2 that are wrong: both stars vary in brightness and colour. DR3 gives RR Lyrae 3.985 ± 0.027 mas. */
export const wrongParallaxes: readonly Annotation[] = [
	{ name: "RR Lyrae", g: 7.04, color: 0.5, parallax: -2.61, parallaxError: 0.61 },
	{ name: "δ Cephei", g: 3.85, color: 0.8, parallax: -1.172, parallaxError: 0.468 },
].map(({ name, g, color, parallax, parallaxError }) => ({
	obj_id: name,
	origin: "gaiadr2.gaia_source",
	data: { phot_g_mean_mag: g, bp_rp: color, parallax, parallax_error: parallaxError },
}));

type BrightStar = {
	name: string;
	v: number;
	bv: number;
	/** With the bounds of one standard deviation. */
	distance: readonly [low: number, best: number, high: number];
	source: string;
};

const byParallax = (parallax: number, error: number): BrightStar["distance"] => [
	1000 / (parallax + error),
	1000 / parallax,
	1000 / (parallax - error),
];

/**
 * Stars that are too bright for Gaia, or vary. V and B−V: Ducati 2002 (VizieR II/237), those of Sirius A as in the Bright Star Catalogue;
 * those of RR Lyrae and δ Cephei are means of their cycles and approximate.
 */
const brightStars: readonly BrightStar[] = [
	{ name: "Sirius A", v: -1.46, bv: 0, distance: byParallax(379.21, 1.58), source: "van Leeuwen 2007" },
	{ name: "Vega", v: 0.03, bv: 0, distance: byParallax(130.23, 0.36), source: "van Leeuwen 2007" },
	{ name: "Arcturus", v: -0.05, bv: 1.23, distance: byParallax(88.83, 0.54), source: "van Leeuwen 2007" },
	{ name: "Rigel", v: 0.13, bv: -0.03, distance: byParallax(3.78, 0.34), source: "van Leeuwen 2007" },
	{ name: "α Centauri A", v: 0.01, bv: 0.71, distance: byParallax(750.81, 0.38), source: "Akeson et al. 2021" },
	{ name: "Betelgeuse", v: 0.42, bv: 1.85, distance: [153.2, 168.1, 195.6], source: "Joyce et al. 2020" },
	{ name: "RR Lyrae", v: 7.76, bv: 0.39, distance: byParallax(3.985, 0.027), source: "Gaia DR3" },
	{ name: "δ Cephei", v: 3.95, bv: 0.66, distance: byParallax(3.66, 0.15), source: "Benedict et al. 2002" },
];

export const brightAnnotations: readonly Annotation[] = brightStars.map(({ name, v, bv, distance, source }) => ({
	obj_id: name,
	origin: source,
	data: { stars: { V: v, "B-V": bv, low: distance[0], distance: distance[1], high: distance[2] } },
}));
