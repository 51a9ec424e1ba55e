/** Name systems of types of transients and variable stars. */
export type TypeSystem = "tns" | "simbad" | "alerce" | "scope" | "bts";

/**
 * How one set of objects relates to another. `broader`: the class holds the type and more. `narrower`: the class is part of the
 * type. `none`: no class holds it.
 */
export type ClassRelation = "exact" | "broader" | "narrower" | "none";

/** A type of another system, and the class of tdtax 0.1.7 in its place. */
export type TypeSynonym = {
	system: TypeSystem;
	/** The name or abbreviation of the type, as the system writes it. */
	name: string;
	/** Class of the Time-domain Astronomy Taxonomy; null where it has none. */
	class: string | null;
	relation: ClassRelation;
	/** Where the name is defined. */
	source: string;
};

/**
 * Lines of a system: "type = class", "type < class" (the class is broader), "type > class" (it is narrower), or the type alone,
 * for which there is no class.
 */
type SystemTable = { source: string; lines: string };

const tables: Readonly<Record<TypeSystem, SystemTable>> = {
	tns: {
		source: "IAU Transient Name Server, object types (https://www.wis-tns.org/api/values)",
		lines: `
SN = Supernova
SN I = Type I
SN Ia = Ia
SN Ia-pec = Ia-pec
SN Ia-SC = Ia-03fg
SN Ia-91bg-like = Ia-91bg
SN Ia-91T-like = Ia-91T
SN Iax[02cx-like] = Ia-02cx
SN Ia-CSM = Ia-CSM
SN Ib = Ib
SN Ib-pec = Ib-pec
SN Ia-Ca-rich < Ca-rich
SN Ib-Ca-rich < Ca-rich
SN Ic-Ca-rich < Ca-rich
SN Ib/c-Ca-rich < Ca-rich
SN Ibn = Ibn
SN Ic = Ic
SN Ic-BL = Ic-BL
SN Ic-pec = Ic-pec
SN Icn = Icn
SN Ib/c = Ib/c
SN Ibn/Icn < Type I
SN I-faint < Type I
SN I-rapid < Type I
SN Ien = Ien
SN II = Type II
SN IIP = IIP
SN IIL = IIL
SN IIn = IIn
SN IIn-pec < IIn
SN IIb = IIb
SN II-pec = II-pec
SLSN-I = Ic-SLSN
SLSN-II = II-SLSN
SLSN-R < Ic-SLSN
Afterglow = afterglow
LBV = S Doradus
Impostor-SN
Gap
Gap I
Gap II
ILRT = ILRT
Nova = Classical Nova
CV < Novae
Varstar < Stellar variable
AGN = AGN
Galaxy
QSO = QSO
Light-Echo
Std-spec
LRN = Luminous Red Nova
FBOT = FBOT
Kilonova = kilonova
TDE = Tidal Disruption Event
TDE-H < Tidal Disruption Event
TDE-He < Tidal Disruption Event
TDE-H-He < Tidal Disruption Event
FRB
M dwarf < Stellar variable
WR = Wolf-Rayet
WR-WN < Wolf-Rayet
WR-WC < Wolf-Rayet
WR-WO < Wolf-Rayet
Other`,
	},
	simbad: {
		source: "SIMBAD, object types (https://simbad.cds.unistra.fr/guide/otypes.htx)",
		lines: `
SN* = Supernova
No* = Classical Nova
CV* < Novae
Sy* = Symbiotic Var
XB* < Compact Binary
LXB < Compact Binary
HXB < Compact Binary
EB* = Eclipsing
Psr = Pulsar
RS* = RS CVn
BY* = BY Dra
a2* = Alpha2 CVn
Ro* = Rotating
Er* = Eruptive
WR* = Wolf-Rayet
Be* = Be
RC* = R Cor Borealis
Y*O = YSO
Or* = Orion
TT* = T Tauri
Ae* = Herbig AE/BE
Pu* = Pulsating
RR* = RR Lyrae
Ce* < Pulsating
cC* = Classical
WV* = Population II Cepheid
bC* = Beta Cephei
dS* = Delta Scuti
gD* = Gamma Doradus
SX* = SX Phe
RV* = RV Tau
LP* = LPV
Mi* = Mira
V* < Stellar variable
WD* > Pulsating WD
Lev = microlensing
GWE < compact merger
AGN = AGN
QSO = QSO
SyG = Seyfert
Sy1 < Seyfert
Sy2 < Seyfert
Bla = Blazar
BLL = BL Lac
LIN < AGN
gLe = gravitational lensing
gLS < gravitational lensing
gB = GRB
G
ev`,
	},
	alerce: {
		source: "ALeRCE light curve classifier, Sánchez-Sáez et al. 2021, AJ 161, 141, table 1",
		lines: `
SNIa = Ia
SNIbc < Type I
SNII < Type II
SLSN < Supernova
QSO = QSO
AGN < AGN
Blazar = Blazar
CV/Nova < Novae
YSO = YSO
LPV = LPV
E = Eclipsing
DSCT < Delta Scuti
RRL = RR Lyrae
CEP < Pulsating
Periodic-Other < Stellar variable
Transient
Stochastic
Periodic`,
	},
	scope: {
		source: "SCoPe, van Roestel et al. 2021, AJ 161, 267, and Healy et al. 2024, ApJS 272, 14",
		lines: `
agn = AGN
cv < Novae
yso = YSO
e = Eclipsing
ea = Algol
eb = Beta Lyrae
ew = W Ursae Maj
blyr = Beta Lyrae
wuma = W Ursae Maj
rscvn = RS CVn
hwvir = HW Vir
emsms = detached MS-MS
peccb < Compact Binary
nnser = NN Ser
puls = Pulsating
rrlyr = RR Lyrae
rrab = RRab
rrc = RRc
rrd = RRd
rre = RRe
rrblz = Blazhko
lpv = LPV
mira = Mira
srv = Semiregular
osarg = OSARG
rvtau = RV Tau
dscu = Delta Scuti
ceph2 = Population II Cepheid
blher = BL Her
wvir = W Vir
ceph = Cepheid
f = Fundamental
o = Overtone
bis < Stellar variable
accr
vnv
pnp
nonvar
bogus`,
	},
	bts: {
		source:
			"ZTF Bright Transient Survey, Perley et al. 2020, ApJ 904, 35, and its explorer (https://sites.astro.caltech.edu/ztf/bts)",
		lines: `
SN Ia = Ia
SN Ia-91T = Ia-91T
SN Ia-91bg = Ia-91bg
SN Ia-CSM = Ia-CSM
SN Ia-SC = Ia-03fg
SN Ia-pec = Ia-pec
SN Iax = Ia-02cx
SN Ia-18byg = Ia-18byg
SN Ib = Ib
SN Ibn = Ibn
SN Ic = Ic
SN Ic-BL = Ic-BL
SN Icn = Icn
SN Ib/c = Ib/c
SN II = Type II
SN IIP = IIP
SN IIn = IIn
SN IIb = IIb
SN IIb-pec = IIb-pec
SN II-pec = II-pec
SLSN-I = Ic-SLSN
SLSN-I.5 = Ic.5-SLSN
SLSN-II = II-SLSN
Ca-rich = Ca-rich
TDE = Tidal Disruption Event
nova = Classical Nova
LRN = Luminous Red Nova
ILRT = ILRT
LBV = S Doradus
CV < Novae
AGN = AGN
QSO = QSO
Blazar = Blazar
varstar < Stellar variable
rock = Solar System Object
afterglow = afterglow
other`,
	},
};

const relations: Readonly<Record<string, ClassRelation>> = { "=": "exact", "<": "broader", ">": "narrower" };

function readTables(): readonly TypeSynonym[] {
	return (Object.keys(tables) as TypeSystem[]).flatMap((system) => {
		const { source, lines } = tables[system];
		return lines
			.trim()
			.split("\n")
			.map((line): TypeSynonym => {
				const [, name = line, sign = "", target = null] = / ([<=>]) /.test(line)
					? (/^(.*?) ([<=>]) (.*)$/.exec(line) ?? [])
					: [];
				return { system, name, class: target, relation: relations[sign] ?? "none", source };
			});
	});
}

/**
 * Types of other systems and the classes of tdtax 0.1.7 that hold them, with the source of each. Names are facts of the systems;
 * which class holds a type follows the definitions in its source and, for variable stars, in the GCVS (Samus et al. 2017).
 */
export const typeSynonyms: readonly TypeSynonym[] = /* @__PURE__ */ readTables();
