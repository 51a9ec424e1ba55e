import type { TypeList } from "./type-list.js";

/** Types of transients, and the classes of tdtax in their place. */
export const transientTypes: readonly TypeList[] = [
	{
		system: "tns",
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
SN Ibn/Icn < Type I | t
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
SLSN-R < Ic-SLSN | hydrogen-poor, Gal-Yam 2012, Science 337, 927
Afterglow = afterglow
LBV = S Doradus
Impostor-SN
Gap
Gap I
Gap II
ILRT = ILRT
Nova > Classical Nova | recurrent novae are novae, too: GCVS types N and NR
CV < Novae | t
Varstar < Stellar variable | d
AGN = AGN
Galaxy
QSO = QSO
Blazar = Blazar
Light-Echo
Std-spec
LRN = Luminous Red Nova
FBOT = FBOT
Kilonova = kilonova
TDE = Tidal Disruption Event
TDE-H < Tidal Disruption Event
TDE-He < Tidal Disruption Event
TDE-H-He < Tidal Disruption Event
TDE-featureless < Tidal Disruption Event
FRB
M dwarf < Stellar variable | d
WR = Wolf-Rayet
WR-WN < Wolf-Rayet
WR-WC < Wolf-Rayet
WR-WO < Wolf-Rayet
Other`,
	},
	{
		system: "bts",
		source:
			"ZTF Bright Transient Survey, Perley et al. 2020, ApJ 904, 35, and its explorer (https://sites.astro.caltech.edu/ztf/bts)",
		lines: `
SN Ia = Ia
SN Ia-norm = Ia-norm
SN Ia-91T = Ia-91T
SN Ia-91bg = Ia-91bg
SN Ia-99aa = Ia-99aa
SN Ia-00cx = Ia-00cx
SN Ia-03fg = Ia-03fg
SN Ia-CSM = Ia-CSM
SN Ia-SC = Ia-03fg
SN Ia-pec = Ia-pec
SN Iax = Ia-02cx
SN Ib = Ib
SN Ib-pec = Ib-pec
SN Ibn = Ibn
SN Ic = Ic
SN Ic-BL = Ic-BL
SN Ic-pec = Ic-pec
SN Ic-SL = Ic-SLSN | d
SN Icn = Icn
SN Ib/c = Ib/c
SN II = Type II
SN II-norm = II-norm
SN IIP = IIP
SN IIL = IIL
SN IIn = IIn
SN IIb = IIb
SN IIb-pec = IIb-pec
SN II-pec = II-pec
SN II-SL = II-SLSN | d
SLSN-I = Ic-SLSN
SLSN-I.5 = Ic.5-SLSN
SLSN-II = II-SLSN
Ca-rich = Ca-rich
SN Ca-rich-Ca < Ca-rich
Ien = Ien
FBOT = FBOT
TDE = Tidal Disruption Event
TDE-He < Tidal Disruption Event
TDE-H-He < Tidal Disruption Event
TDE-featureless < Tidal Disruption Event
nova > Classical Nova | recurrent novae are novae, too: GCVS types N and NR
nova-like = Nova-like
LRN = Luminous Red Nova
ILRT = ILRT
LBV = S Doradus
CV < Novae | t
AM CVn = AM CVn
AGN = AGN
CLAGN < AGN
LINER < AGN | d
Seyfert = Seyfert
NLS1 < Seyfert | narrow lines, type 1
QSO = QSO
Blazar = Blazar
BL Lac = BL Lac
varstar < Stellar variable | d
rock = Solar System Object | d
afterglow = afterglow
star
other`,
	},
];
