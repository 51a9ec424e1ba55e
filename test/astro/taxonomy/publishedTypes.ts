import type { TypeSystem } from "astropane/astro";

/**
 * Types as the systems list them, with the description where the name is an abbreviation. TNS: object types of its API, as in the
 * TNS clients on GitHub. SIMBAD: the lists since and before July 2022. ALeRCE: classes in alercebroker/lc_classifier and
 * alercebroker/pipeline, stamp classifier. SCoPe: taxonomy of ZwickyTransientFacility/scope-ml. BTS: types of the explorer.
 */
export const publishedTypes: Readonly<Record<TypeSystem, string>> = {
	tns: `Other, SN, SN I, SN Ia, SN Ib, SN Ic, SN Ib/c, SN Ic-BL, SN Ibn, SN II, SN IIP, SN IIL, SN IIn, SN IIb, SN I-faint, SN I-rapid,
		SLSN-I, SLSN-II, SLSN-R, Afterglow, LBV, ILRT, Nova, CV, Varstar, AGN, Galaxy, QSO, Blazar, Light-Echo, Std-spec, Gap, Gap I, Gap II, LRN,
		FBOT, Kilonova, Impostor-SN, SN Ia-pec, SN Ia-SC, SN Ia-91bg-like, SN Ia-91T-like, SN Iax[02cx-like], SN Ia-CSM, SN Ib-pec, SN Ic-pec,
		SN Icn, SN Ibn/Icn, SN II-pec, SN IIn-pec, SN Ien, SN Ib-Ca-rich, SN Ib/c-Ca-rich, SN Ic-Ca-rich, SN Ia-Ca-rich, TDE, TDE-H, TDE-He,
		TDE-H-He, TDE-featureless, FRB, WR, WR-WN, WR-WC, WR-WO, M dwarf`,
	simbad: `SN*: SuperNova, No*: Classical Nova, CV*: Cataclysmic Binary, Sy*: Symbiotic Star, XB*: X-ray Binary, LXB: Low Mass X-ray Binary,
		HXB: High Mass X-ray Binary, EB*: Eclipsing Binary, El*: Ellipsoidal Variable, Psr: Pulsar, RS*: RS CVn Variable, BY*: BY Dra Variable,
		a2*: alpha2 CVn Variable, Ro*: Rotating Variable, Er*: Eruptive Variable, WR*: Wolf-Rayet, Be*: Be Star, RC*: R CrB Variable,
		Y*O: Young Stellar Object, Or*: Orion Variable, TT*: T Tauri Star, Ae*: Herbig Ae/Be Star, Pu*: Pulsating Variable, RR*: RR Lyrae Variable,
		Ce*: Cepheid Variable, cC*: Classical Cepheid Variable, WV*: Type II Cepheid Variable, bC*: beta Cep Variable, dS*: delta Sct Variable,
		gD*: gamma Dor Variable, SX*: SX Phe Variable, RV*: RV Tauri Variable, LP*: Long-Period Variable, Mi*: Mira Variable,
		Ir*: Irregular Variable, V*: Variable Star, WD*: White Dwarf, Lev: (Micro)Lensing Event, GWE: Gravitational Wave Event,
		AGN: Active Galaxy Nucleus, QSO: Quasar, SyG: Seyfert Galaxy, Sy1: Seyfert 1 Galaxy, Sy2: Seyfert 2 Galaxy, Bla: Blazar, BLL: BL Lac,
		LIN: LINER-type Active Galaxy Nucleus, gLe: Gravitational Lens, gLS: Gravitational Lens System (lens+images), gB: Gamma-ray Burst,
		G: Galaxy, ev: Transient Event, Al*: Eclipsing binary of Algol type (detached), bL*: Eclipsing binary of beta Lyr type (semi-detached),
		WU*: Eclipsing binary of W UMa type (contact binary), EP*: Star showing eclipses by its planet, DQ*: CV DQ Her type (intermediate polar),
		AM*: CV of AM Her type (polar), NL*: Nova-like Star, DN*: Dwarf Nova, ZZ*: Pulsating White Dwarf, Fl*: Flare Star,
		FU*: Variable Star of FU Ori type, sr*: Semi-regular pulsating Star, OVV: Optically Violently Variable object`,
	alerce: `SNIa, SNIbc, SNII, SLSN, QSO, AGN, Blazar, CV/Nova, YSO, LPV, E, DSCT, RRL, CEP, Periodic-Other, Transient, Stochastic, Periodic,
		SESN, SNIIn, TDE, Microlensing, EA, EB/EW, RRLab, RRLc, RSCVn, SN, VS, asteroid, bogus`,
	scope: `vnv: variable, pnp: periodic, sin: sinusoidal, el: ellipsoidal, saw: sawtooth, mp: multi periodic, longt: long timescale, e: eclipsing,
		ea, eb, ew, wp: wrong period, hp: half period, dp: double period, i: irregular, fla: flaring, dip: dipping, nonvar: non-variable, bogus,
		ext: extended, blend, bright: bright star, artfct: ccd artifact, accr: Accretor, agn, cv, yso, bis: Non-accreting binary,
		blyr: Beta Lyrae, rscvn: RS CVn, wuma: W Ursae Maj, hwvir: HW Vir, emsms: detached MS-MS, peccb: Peculiar compact binary, nnser: NN Ser,
		puls: Pulsator, rrlyr: RR Lyrae, rrab, rrc, rrd, rre, rrblz: Blazhko, lpv: long period variable, mira, srv: Semiregular, osarg,
		rvtau: RV Tau, dscu: Delta Scuti, ceph2: Population II Cepheid, blher: BL Her, wvir: W Vir, ceph: Cepheid, f: Fundamental, o: Overtone`,
	bts: `AGN, CLAGN, rock, CV, AM CVn, varstar, QSO, NLS1, Blazar, BL Lac, Seyfert, star, Ien, LINER, Ca-rich, FBOT, ILRT, LBV, LRN, SLSN-I,
		SLSN-I.5, SLSN-II, SN II, SN II-SL, SN II-norm, SN II-pec, SN IIL, SN IIP, SN IIb, SN IIb-pec, SN IIn, SN Ia, SN Ia-00cx, SN Ia-03fg,
		SN Ia-91T, SN Ia-91bg, SN Ia-99aa, SN Ia-CSM, SN Ia-SC, SN Ia-norm, SN Ia-pec, SN Iax, SN Ib, SN Ib-pec, SN Ib/c, SN Ibn, SN Ic,
		SN Ic-BL, SN Ic-SL, SN Ic-pec, SN Icn, SN Ca-rich-Ca, TDE, TDE-He, TDE-H-He, TDE-featureless, afterglow, nova, nova-like, other`,
};

/** Names of a system's types, and the description, or the name where there is none. */
export const typesOf = (system: TypeSystem): Map<string, string> =>
	new Map(
		publishedTypes[system].split(",").map((entry) => {
			const [name = "", description] = entry.trim().replace(/\s+/g, " ").split(": ");
			return [name, description ?? name];
		}),
	);
