/** Tables from which the wavelengths are taken and with which they are compared, by the letter in the rows. */
const tables: Record<string, string> = {
	n: "NIST (as in PypeIt)",
	m: "MaNGA DAP elpmpl11 (NIST, Ritz)",
	s: "Cloudy stout (NIST levels, Ritz)",
	k: "linemake",
	f: "fastspecfit",
	t: "linetools",
	j: "jdaviz",
	p: "Atomic Line List, van Hoof (as in PyEMILI)",
	d: "DESI prospect",
	a: "ALFA",
	v: "specvizitor",
	y: "FSPS",
	l: "LiMe",
	c: "Morton 2003",
	b: "Morton 2000",
	r: "rbcodes",
	g: "SNID-SAGE",
	u: "ALFA (ultra-deep sky)",
	h: "PypeIt OH_GMOS",
	o: "PypeIt OH_MODS",
	x: "PypeIt OH_XSHOOTER",
	e: "Pearse & Gaydon 1976",
	w: "Valenti et al. 1998",
	q: "Mürset & Schmid 1999 or Gray's atlas (M giants, to 1 Å)",
	i: "starpy (to 1 Å)",
};

/** The names of the tables behind letters such as "mkf". */
export function sourceNames(letters: string): string {
	if (letters === "") return "approximate (SkyPortal's integer or the head of a band); in none of the tables read";
	return Array.from(letters, (letter) => tables[letter] ?? letter).join(", ");
}

/** Sources of the telluric bands, by label. */
export const telluricSources: Readonly<Record<string, string>> = {
	"O₂ B": "head: Babcock & Herzberg 1948; edges: PypeIt, ASPIRED, desispec",
	"O₂ B 6884": "origin of the O₂ B band: Babcock & Herzberg 1948",
	"O₂ A": "head: Babcock & Herzberg 1948; edges: ASPIRED, NGSF, PypeIt",
	"O₂ A 7621": "origin of the O₂ A band: Babcock & Herzberg 1948",
	"O₂ γ": "head: Babcock & Herzberg 1948; edges: desispec",
	"H₂O 7160–7340": "edges: PypeIt, desispec (7154–7348)",
	"H₂O 8150–8250": "edges: PypeIt, transmission of SNooPy (below 0.95 from 8150 to 8240)",
	"H₂O 8930–9800": "edges: ASPIRED (from 8925), transmission of SNooPy (below 0.95 up to 9808)",
};
