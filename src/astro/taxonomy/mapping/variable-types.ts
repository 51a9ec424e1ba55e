import type { TypeList } from "./type-list.js";

/** Types that are given to variable stars and galactic nuclei as well as transients, and the classes of tdtax in their place. */
export const variableTypes: readonly TypeList[] = [
	{
		system: "simbad",
		source: "SIMBAD, object types since July 2022 (https://simbad.cds.unistra.fr/guide/otypes.htx)",
		lines: `
SN* = Supernova
No* = Classical Nova
CV* < Novae | t
Sy* = Symbiotic Var | g
XB* < Compact Binary | t
LXB < Compact Binary | t
HXB < Compact Binary | t
EB* = Eclipsing
El* < Stellar variable | d
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
Ce* = Cepheid
cC* = Classical
WV* = Population II Cepheid
bC* = Beta Cephei | d
dS* = Delta Scuti
gD* = Gamma Doradus | d
SX* = SX Phe
RV* = RV Tau
LP* = LPV
Mi* = Mira
Ir* < Stellar variable | d
V* < Stellar variable | d
WD* > Pulsating WD
Lev = microlensing
GWE = compact merger
AGN = AGN
QSO = QSO
SyG = Seyfert | d
Sy1 < Seyfert
Sy2 < Seyfert
Bla = Blazar
BLL = BL Lac
LIN < AGN | d
gLe = gravitational lensing | d
gLS < gravitational lensing | d
gB = GRB | d
G
ev`,
	},
	{
		system: "simbad",
		source: "SIMBAD, object types before July 2022 (http://simbad.u-strasbg.fr/simbad/sim-display?data=otypes)",
		retired: true,
		lines: `
Al* = Algol
bL* = Beta Lyrae | d
WU* = W Ursae Maj
EP* = System with Planet(s) | d
DQ* = DQ Her
AM* = AM Her
NL* = Nova-like
DN* = U Gem | g
ZZ* = Pulsating WD
Fl* = UV Ceti
FU* = FU Ori
sr* = Semiregular
OVV = OVV`,
	},
	{
		system: "alerce",
		source: "ALeRCE light curve classifier, Sánchez-Sáez et al. 2021, AJ 161, 141",
		lines: `
SNIa = Ia
SNIbc < Type I | t
SNII < Type II | SNIIn is a class of its own in the later classifier
SLSN < Supernova | t
QSO = QSO
AGN < AGN | those whose host outshines them; the others are QSO
Blazar = Blazar
CV/Nova < Novae | t
YSO = YSO
LPV = LPV
E = Eclipsing | d
DSCT = Delta Scuti
RRL = RR Lyrae | d
CEP < Pulsating | Cepheids of both populations
Periodic-Other < Stellar variable | d
Transient
Stochastic
Periodic`,
	},
	{
		system: "alerce",
		source: "ALeRCE forced photometry classifier (github.com/alercebroker/pipeline)",
		lines: `
SESN < Supernova | stripped envelopes: Ib, Ic and IIb
SNIIn = IIn
TDE = Tidal Disruption Event
Microlensing = microlensing
EA = Algol
EB/EW < Eclipsing | t
RRLab = RRab | d
RRLc = RRc | d
RSCVn = RS CVn`,
	},
	{
		system: "alerce",
		source: "ALeRCE stamp classifier, Carrasco-Davis et al. 2021, AJ 162, 231",
		lines: `
SN = Supernova
VS < Stellar variable | d
asteroid < Solar System Object | d
bogus`,
	},
	{
		system: "scope",
		source:
			"SCoPe, taxonomy of scope-ml (github.com/ZwickyTransientFacility/scope-ml); van Roestel et al. 2021, AJ 161, 267",
		lines: `
agn = AGN
cv < Novae | t
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
puls = Pulsating | d
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
bis < Stellar variable | d
accr
vnv
pnp
sin
el
saw
mp
longt
wp
hp
dp
i
fla
dip
nonvar
bogus
ext
blend
bright
artfct`,
	},
];
