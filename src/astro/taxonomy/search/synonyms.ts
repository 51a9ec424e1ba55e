/**
 * Terms that are common in the literature and classes that taxonomies have in their place. Terms are in the singular; a class
 * is found by its name, another name, or the beginning of one.
 */
export const searchSynonyms: Readonly<Record<string, string>> = {
	// Ritter & Kolb 2003, A&A 404, 301: cataclysmic binaries, low-mass X-ray binaries and related objects.
	CV: "Cataclysmic",
	"cataclysmic binary": "Cataclysmic",
	"X-ray binary": "Compact Binary",
	XRB: "Compact Binary",
	LMXB: "Compact Binary",
	HMXB: "Compact Binary",
	// GCVS (Samus et al. 2017, Astron. Rep. 61, 80), types UG and RR.
	"dwarf nova": "U Gem",
	RRL: "RR Lyrae",
	// Patterson 1994, PASP 106, 209.
	"intermediate polar": "DQ Her",
	// SIMBAD, object types (https://simbad.cds.unistra.fr/guide/otypes.htx): QSO, SN*.
	quasar: "QSO",
	SN: "supernova",
	supernova: "SN",
	// IAU 2006, resolution B5: small bodies of the Solar System.
	asteroid: "Solar System Object",
	comet: "Solar System Object",
	"minor planet": "Solar System Object",
	// Kessler et al. 2019, PASP 131, 094501: "µLens".
	ulens: "microlensing",
	ulensing: "microlensing",
	mulens: "microlensing",
	mulensing: "microlensing",
	// Gal-Yam 2012, Science 337, 927.
	"superluminous supernova": "SLSN",
	// Abbott et al. 2017, PRL 119, 161101.
	"binary neutron star": "DNS",
	BNS: "DNS",
};
