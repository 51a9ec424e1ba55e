/**
 * The data modules in src/astro/stars/backgrounds: which published file each is made of, and its texts. `keep` decides on the middle of
 * a cell, mag; without it all cells are taken.
 */

/** Credit that ESA asks for, in full. */
export const gaiaCredit =
	"ESA/Gaia/DPAC. This work has made use of data from the European Space Agency (ESA) mission Gaia (https://www.cosmos.esa.int/gaia), processed by the Gaia Data Processing and Analysis Consortium (DPAC, https://www.cosmos.esa.int/web/gaia/dpac/consortium). Funding for the DPAC has been provided by national institutions, in particular the institutions participating in the Gaia Multilateral Agreement.";

/**
 * From BP−RP = 1.70 on B−V saturates: M giants of all temperatures pile up in the column at 1.70, end at a wall at 2.475, and M
 * dwarfs with a wrong B−V make a blob at 2.7.
 */
const HIPPARCOS_REDDEST = 1.7;
/** Absolute magnitude above which the Hipparcos layer is drawn over the Gaia stars. */
const SEAM_MAG = 4;

const gaia = { color: "BP-RP", magnitude: "M_G", transformed: false };
const johnson = { color: "B-V", magnitude: "M_V", transformed: false };
const dr3 = "Gaia Collaboration, Vallenari et al. 2023, A&A 674, A1. Credit: ESA/Gaia/DPAC.";
const dr2 = "Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.";
const hipparcos =
	"Hipparcos (ESA 1997; V, B−V by XHIP, Anderson & Francis 2012) with Gaia DR2 parallaxes, parallax / error > 10. Credit: ESA/Gaia/DPAC; ESA Hipparcos.";
const transformed =
	"Colours and G from B−V by way of V−I with the Gaia DR3 relations. Nothing is drawn from BP−RP = 1.70 on, where B−V no longer tells giants apart.";

const cluster = (file, name, label) => ({
	export: name,
	published: `clusters/cluster-${file}.json`,
	doc: `Members of ${label} in Gaia DR2 (Babusiaux et al. 2018, table A.1a).`,
	head: {
		name: `members of ${label}, Gaia DR2`,
		...gaia,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: `Members: ${dr2}`,
	},
});

/** @type {{ file: string, grids: object[] }[]} */
export const modules = [
	{
		file: "gaia-200pc.ts",
		grids: [
			{
				export: "gaia200pc",
				published: "gaia-dr3-200pc.json",
				doc: "A random 5.5 % of the Gaia DR3 stars within 200 pc, all sky: parallax / error > 20, RUWE < 1.4, BP and RP flux / error > 10.",
				head: {
					name: "Gaia DR3 stars within 200 pc (a random 5.5 %)",
					...gaia,
					note: "Parallax / error > 20, RUWE < 1.4, BP and RP flux / error > 10. Incomplete past 100 pc for M_G > 14, and for G < 3.",
					credit: dr3,
				},
			},
		],
	},
	{
		file: "hipparcos-upper.ts",
		grids: [
			{
				export: "hipparcosUpper",
				published: "density-bprp-mg.json",
				keep: (color, mag) => color < HIPPARCOS_REDDEST && mag < SEAM_MAG,
				doc: "The Hipparcos stars brighter than M_G = 4 and bluer than BP−RP = 1.70: giants, hot stars and supergiants, of which few are within 200 pc.",
				head: {
					name: "Hipparcos stars brighter than M_G = 4",
					...gaia,
					transformed: true,
					note: transformed,
					credit: hipparcos,
				},
			},
		],
	},
	{
		file: "hipparcos.ts",
		grids: [
			{
				export: "hipparcosDensity",
				published: "density-bprp-mg.json",
				keep: (color) => color < HIPPARCOS_REDDEST,
				doc: "Hipparcos stars bluer than BP−RP = 1.70 in (BP−RP, M_G).",
				head: { name: "Hipparcos stars", ...gaia, transformed: true, note: transformed, credit: hipparcos },
			},
		],
	},
	{
		file: "hipparcos-johnson.ts",
		grids: [
			{
				export: "hipparcosJohnsonDensity",
				published: "density-bv-mv.json",
				doc: "Hipparcos stars in (B−V, M_V), as measured.",
				head: {
					name: "Hipparcos stars",
					...johnson,
					note: "Johnson colours as measured; nothing is transformed.",
					credit: hipparcos,
				},
			},
		],
	},
	{
		file: "gaia-100pc.ts",
		grids: [
			{
				export: "gaia100pc",
				published: "gaia-dr3-100pc.json",
				doc: "Gaia DR3 stars within 100 pc in about a sixth of the sky: parallax / error > 20, excess factor as in Babusiaux et al. 2018, BP < 20.3.",
				head: {
					name: "Gaia DR3 stars within 100 pc (a sixth of the sky)",
					...gaia,
					note: "Parallax / error > 20, excess factor as in Babusiaux et al. 2018, BP < 20.3; no cut in RUWE or flux error, so more stars between the sequences; no extinction correction.",
					credit: dr3,
				},
			},
		],
	},
	{
		file: "gaia-nearest-1000.ts",
		grids: [
			{
				export: "gaiaNearest1000",
				published: "gaia-dr3-nearest-1000.json",
				doc: "The 1000 Gaia DR3 sources with the largest parallaxes that have BP−RP: all of them within 15.1 pc but the brightest.",
				head: {
					name: "nearest Gaia DR3 stars (to 15.1 pc)",
					...gaia,
					note: "Parallax / error > 10; volume-limited but for stars without BP−RP and the brightest.",
					credit: dr3,
				},
			},
		],
	},
	{
		file: "clusters.ts",
		grids: [
			cluster("alpha-per", "alphaPersei", "the α Persei cluster"),
			cluster("blanco-1", "blanco1", "Blanco 1"),
			cluster("coma-ber", "comaBerenices", "the Coma Berenices cluster"),
			cluster("hyades", "hyades", "the Hyades"),
			cluster("ic-2391", "ic2391", "IC 2391"),
			cluster("ic-2602", "ic2602", "IC 2602"),
			cluster("ngc-2451a", "ngc2451a", "NGC 2451A"),
			cluster("pleiades", "pleiades", "the Pleiades"),
			cluster("praesepe", "praesepe", "Praesepe"),
		],
	},
];
