/** A class of the tree below: names and nesting only. */
export type TaxonomyClass = {
	class: string;
	"other names"?: string[];
	tags?: string[];
	links?: string[];
	subclasses?: TaxonomyClass[];
};

/**
 * The 175 classes of the Time-domain Astronomy Taxonomy, version 0.1.7: names, nesting, tags, other names and links.
 * Source: tdtax 0.1.7 (profjsb/timedomain-taxonomy), © 2020 Joshua Bloom. As published there, "binary lens" is a leaf:
 * the key above its one child ("lens with planet") is misspelt in the source, so that programs do not see it.
 */
export const tdtaxHierarchy: TaxonomyClass = {
	class: "Time-domain Source",
	subclasses: [
		{
			class: "Nonstellar",
			subclasses: [
				{ class: "DM annihilation", "other names": ["dark matter annihilation"] },
				{ class: "Solar System Object", "other names": ["SSO"] },
				{
					class: "Galactic Nuclei",
					tags: ["extragalactic", "black hole"],
					subclasses: [
						{ class: "Tidal Disruption Event", "other names": ["TDE"] },
						{
							class: "AGN",
							"other names": ["Active Galactic Nuclei"],
							subclasses: [
								{ class: "Seyfert", "other names": ["Sy"] },
								{ class: "QSO", "other names": ["Quasistellar Object"] },
								{
									class: "Blazar",
									subclasses: [
										{ class: "OVV", "other names": ["optically violent variable"] },
										{ class: "BL Lac" },
									],
								},
							],
						},
						{ class: "gravitational lensing", "other names": ["lensing"], tags: ["time delay"] },
					],
				},
			],
		},
		{
			class: "Stellar variable",
			subclasses: [
				{
					class: "Cataclysmic",
					subclasses: [
						{
							class: "compact merger",
							"other names": ["gravitational wave event"],
							subclasses: [
								{
									class: "DNS",
									"other names": ["double neutron star", "NS-NS"],
									tags: ["neutron star", "short GRB"],
									subclasses: [
										{ class: "kilonova", "other names": ["KN"] },
									],
								},
								{
									class: "NS-BH",
									"other names": ["NSBH"],
									tags: ["black hole", "neutron star", "short GRB"],
									subclasses: [
										{ class: "kilonova", "other names": ["KN"] },
									],
								},
							],
						},
						{
							class: "GRB",
							"other names": ["Gamma-ray bursts", "GRBs"],
							subclasses: [
								{ class: "short GRB", "other names": ["SHB", "sGRB"], tags: ["gravitational waves", "compact object"] },
								{ class: "long GRB", "other names": ["LSB", "lGRB", "long-soft GRB"] },
								{ class: "afterglow", "other names": ["GRB plateau"] },
							],
						},
						{
							class: "Supernova",
							"other names": ["SN", "sn", "sne", "supernova", "supernovae"],
							tags: ["explosive", "transient"],
							subclasses: [
								{
									class: "Type I",
									"other names": ["SN Type I"],
									tags: ["hydrogen poor"],
									subclasses: [
										{
											class: "Ia",
											"other names": ["Ia-p", "SN Ia", "SNIa", "supernovae Ia", "SNe Ia"],
											tags: ["white dwarf", "cosmology", "thermonuclear"],
											subclasses: [
												{ class: "Ia-pec", "other names": ["SN Ia-pec", "SNIa-pec", "Ia-p"], tags: ["peculiar"] },
												{ class: "Ia-norm", "other names": ["SN Ia-normal", "normal SN Ia"], tags: ["normal"] },
												{ class: "Ia-91T", "other names": ["SN Ia-91T", "1991T-like"], tags: ["over-luminous"] },
												{ class: "Ia-91bg", "other names": ["SN Ia-91bg", "1991bg-like"], tags: ["under-luminous"] },
												{ class: "Ia-99aa", "other names": ["SN Ia-99aa", "1999aa-like"], tags: ["over-luminous"], links: ["https://arxiv.org/abs/2209.06301"] },
												{ class: "Ia-00cx", "other names": ["SN Ia-00cx", "2000cx-like"], tags: ["over-luminous"], links: ["https://arxiv.org/abs/1307.3555"] },
												{ class: "Ia-02cx", "other names": ["SN Ia-02cx", "2002cx-like", "Iax", "SN Iax"], tags: ["under-luminous"] },
												{ class: "Ia-CSM", "other names": ["SN Ia-CSM", "interacting SN Ia", "2002ic-like", "SN Ia-02ic"], tags: ["over-luminous", "interacting", "narrow line"] },
												{ class: "Ia-03fg", "other names": ["SN Ia-03fg", "2003fg-like", "super Chandra", "Ia-SC"], tags: ["over-luminous"] },
												{ class: "Ia-18byg", "other names": ["SN Ia-18byg", "2018byg-like"] },
											],
										},
										{
											class: "Ib",
											"other names": ["SN Ib", "SNIb", "supernovae Ib", "SNe Ib"],
											tags: ["core collapse", "helium rich"],
											subclasses: [
												{ class: "Ib-pec", "other names": ["SN Ib-p", "Ib-p"], tags: ["peculiar"] },
												{ class: "Ib-norm", "other names": ["SN Ib-norm", "normal SN Ib"], tags: ["normal"] },
												{ class: "Ibn", "other names": ["SN Ibn", "2006jc-like"], tags: ["interacting", "narrow line"] },
											],
										},
										{
											class: "Ic",
											"other names": ["SN Ic", "SNIc", "supernovae Ic", "SNe Ic"],
											tags: ["core collapse", "no helium"],
											subclasses: [
												{ class: "Ic-BL", "other names": ["SN IcBL", "SN Ic-BL", "hypernova", "broad-lined supernova"], tags: ["broad lines", "high-velocity", "massive stars"] },
												{ class: "Ic-SLSN", "other names": ["SLSN Type I", "SLSN-I", "super-luminous SN", "SLSN I"], tags: ["bright", "super-luminous"] },
												{ class: "Ic.5-SLSN", "other names": ["SLSN Type I.5", "SLSN-I.5", "SLSN I.5"], tags: ["bright", "super-luminous"], links: ["https://arxiv.org/abs/2202.02059", "https://arxiv.org/abs/2207.12059"] },
												{ class: "Ic-pec", "other names": ["SN Ic-p", "Ic-p"], tags: ["peculiar"] },
												{ class: "Ic-norm", "other names": ["SN Ic-norm", "normal SN Ic"], tags: ["normal"] },
												{ class: "Icn", "other names": ["SN Icn"], tags: ["interacting", "narrow line"] },
											],
										},
										{ class: "Ib/c", "other names": ["SN Ib/c", "SNIb/c", "SN Ibc", "Ibc"], tags: ["core collapse", "unclear which subclass"] },
									],
								},
								{
									class: "Type II",
									"other names": ["SN Type II"],
									tags: ["hydrogen rich"],
									subclasses: [
										{ class: "IIn", "other names": ["SN IIn", "SNe IIn"], tags: ["interacting", "narrow line"] },
										{
											class: "II-norm",
											"other names": ["SN II-norm", "normal SN II", "SNII", "SN II"],
											tags: ["normal"],
											subclasses: [
												{ class: "IIP", "other names": ["SNIIP", "SN II-P", "SN Type IIP"], tags: ["plateau"] },
												{ class: "IIL", "other names": ["SNIIL", "SN II-L", "SN Type IIL"], tags: ["linear"] },
											],
										},
										{ class: "IIb", "other names": ["SNIIb", "SN II-b", "SN Type IIb"], tags: ["helium rich"] },
										{ class: "IIb-pec", "other names": ["SNIIb-pec", "SN II-bp", "SN Type IIb-pec"], tags: ["helium rich", "peculiar"] },
										{ class: "II-pec", "other names": ["SNIIp", "SN II-p", "SN Type IIp", "IIpec", "II-p"], tags: ["peculiar"] },
										{ class: "II-SLSN", "other names": ["SLSN Type II", "SLSN-II", "super-luminous SN-II", "SLSN II"], tags: ["bright", "super-luminous", "H lines"] },
									],
								},
								{ class: "FBOT", "other names": ["FELT"], tags: ["fast blue optical transient", "fast-evolving luminous transient"], links: ["https://en.wikipedia.org/wiki/Fast_blue_optical_transient"] },
								{ class: "Ca-rich", "other names": ["Ca strong"], tags: ["hydrogen poor"] },
								{ class: "ILRT", tags: ["intermediate luminosity red transient"], links: ["https://arxiv.org/abs/1908.02323"] },
								{
									class: "Id",
									"other names": ["SN Id", "SNId"],
									tags: ["hydrogen poor"],
									links: ["https://arxiv.org/abs/2409.02054"],
									subclasses: [
										{ class: "Idn", "other names": ["SN Idn", "SNIdn"], tags: ["interacting", "narrow line"] },
									],
								},
								{
									class: "Ie",
									"other names": ["SN Ie", "SNIe"],
									tags: ["hydrogen poor"],
									links: ["https://arxiv.org/abs/2409.02054"],
									subclasses: [
										{ class: "Ien", "other names": ["SN Ien", "SNIen"], tags: ["interacting", "narrow line"] },
									],
								},
							],
						},
						{
							class: "Novae",
							tags: ["binary"],
							subclasses: [
								{ class: "Classical Nova" },
								{ class: "Luminous Red Nova", "other names": ["LRN"] },
								{
									class: "Nova-like",
									subclasses: [
										{ class: "SW Sex" },
										{ class: "VY Scl" },
										{ class: "UX UMa" },
										{ class: "AM CVn" },
									],
								},
								{
									class: "Polars",
									subclasses: [
										{ class: "AM Her" },
										{ class: "DQ Her" },
									],
								},
								{ class: "Recurrent Nova" },
								{
									class: "U Gem",
									subclasses: [
										{ class: "SS Cyg" },
										{ class: "Z Cam" },
										{
											class: "SU UMaj",
											subclasses: [
												{ class: "ER U Maj" },
												{ class: "WZ Sge" },
											],
										},
									],
								},
							],
						},
					],
				},
				{
					class: "Eclipsing",
					subclasses: [
						{ class: "Beta Lyrae", "other names": ["EB", "B Lyr"], tags: ["types A/B", "ellipsoidal", "giant/supergiant", "accretion disk"] },
						{ class: "X-Ray Burster", "other names": ["XB", "XRay Burster"], tags: ["neutron star", "main sequence companion", "standard candle"] },
						{ class: "System with Planet(s)", "other names": ["EP", "System with planet", "Binary star system w/ planet", "Binary star system with planet", "Planetary transit"], tags: ["exoplanet"] },
						{ class: "RS CVn", "other names": ["RS Canum Venaticorum", "RS Can Venat", "RS", "radio", "X-ray", "Ca II"], tags: ["active chromosphere", "eruptive"] },
						{
							class: "W Ursae Maj",
							"other names": ["EW", "W Ursae Majoris", "W UMa"],
							tags: ["contact binary", "ellipsoidal"],
							subclasses: [
								{ class: "EWa", "other names": ["A-type W UMa", "W Uma a"], tags: ["types A/F"] },
								{ class: "EWw", "other names": ["W-type W UMa", "W UMa w"], tags: ["types G/K"] },
							],
						},
						{
							class: "Algol",
							"other names": ["EA", "Algol-type", "Beta Persei-type", "Beta Per"],
							tags: ["main sequence star", "less massive companion", "semidetached"],
							subclasses: [
								{ class: "detached MS-MS" },
								{ class: "HW Vir", "other names": ["HW Virginis"], tags: ["sdB + dM"] },
							],
						},
						{ class: "Symbiotic Var", "other names": ["Symbiotic Variable", "ZAND"], tags: ["cataclysmic"] },
						{
							class: "Compact Binary",
							tags: ["Has WD", "NS", "or BH component"],
							subclasses: [
								{ class: "DWD", "other names": ["dWD"], tags: ["double white dwarf"] },
								{ class: "NN Ser", "other names": ["NN Serpentis"], tags: ["WD + dM"] },
								{ class: "Redback Pulsar", "other names": ["Redback"], tags: ["NS + non-degenerate companion"] },
							],
						},
					],
				},
				{
					class: "Rotating",
					subclasses: [
						{ class: "SX Ari", "other names": ["SXA", "SXARI", "SX Arietus", "SX Ari", "helium variable"], tags: ["type BOp-B9p", "main sequence", "strong He I/Si III"] },
						{
							class: "Alpha2 CVn",
							"other names": ["Alpha2 Canum Venaticorum", "ACV"],
							tags: ["type B8p-A7p", "main sequence", "chemically peculiar"],
							subclasses: [
								{ class: "Rapidly Oscillating", "other names": ["ACVO", "roAp"], tags: ["class Ap", "instability strip"] },
							],
						},
						{ class: "FK Comae Bern", "other names": ["FK Comae Berenices", "FKCom", "FKCOM"], tags: ["class G/K", "binary merger", "ellipsoidal", "starspots", "high-velocity"] },
						{ class: "Pulsar", "other names": ["PSR"], tags: ["neutron star", "regular period"] },
						{ class: "BY Dra", "other names": ["BY", "BYDraconis"], tags: ["class G/K/M", "dwarf", "starspots", "quasiperiodic"] },
					],
				},
				{
					class: "Eruptive",
					tags: ["chromospheric process", "corona process"],
					subclasses: [
						{ class: "UV Ceti", "other names": ["UV", "Flare star", "UV Cet-type"], tags: ["types M/K", "dwarf", "magnetic reconnection"] },
						{ class: "S Doradus", "other names": ["S Dor", "SDor", "SDOR", "Luminous blue variable", "LBV"], tags: ["type B", "supergiant/hypergiant", "S Doradus instability strip", "high luminosity"] },
						{ class: "Wolf-Rayet", "other names": ["WR"], tags: ["broad lines"] },
						{
							class: "Gamma Cas",
							"other names": ["Gamma Cassiopeiae", "GCas", "GCAS"],
							tags: ["Be star", "accretion disk"],
							subclasses: [
								{ class: "Be" },
								{ class: "Shell" },
							],
						},
						{
							class: "R Cor Borealis",
							"other names": ["R Coronae Borealis", "RCB", "R CrB", "R Cor Bor"],
							tags: ["types F/G", "supergiant"],
							subclasses: [
								{ class: "DY Per", "other names": ["DY Persei"], tags: ["AGB", "carbon-rich"], links: ["https://en.wikipedia.org/wiki/DY_Persei_variable"] },
							],
						},
						{
							class: "YSO",
							"other names": ["young stellar object"],
							tags: ["young stellar object"],
							subclasses: [
								{ class: "FU Ori", "other names": ["FU", "FUor", "FU Ori", "FU Orionis"], tags: ["pre-main sequence", "accretion disk", "T Tauri evolution", "possible Orion subtype"] },
								{
									class: "Orion",
									"other names": ["IN"],
									tags: ["pre-main sequence", "diffuse nebulae"],
									subclasses: [
										{ class: "w/Abs", "other names": ["IN(YY)"] },
										{
											class: "T Tauri",
											"other names": ["TTS", "TT", "INT", "IT"],
											tags: ["types F/G/K/M", "pre-main sequence", "strong chromospheric lines", "Hayashi track"],
											subclasses: [
												{ class: "TTc", "other names": ["Classical TTS", "Classical T Tauri"] },
												{ class: "TTw", "other names": ["Weak-line TTS", "Weak-line T Tauri"], tags: ["Weak emission lines"] },
											],
										},
									],
								},
								{ class: "Herbig AE/BE", "other names": ["HAeBe"], tags: ["types A/B", "pre-main sequence"] },
							],
						},
						{ class: "FS CMa", "other names": ["FS Canis Majoris"], tags: ["irregular"] },
					],
				},
				{
					class: "Pulsating",
					tags: ["expanding/contracting outer layers"],
					subclasses: [
						{ class: "Gamma Doradus", "other names": ["GDOR", "GDor"], tags: ["main sequence"] },
						{ class: "SX Phe", "other names": ["SX Phoenicis", "SXPHE"], tags: ["type A2-F5", "subdwarf", "instability strip", "possible Delta Scuti subtype"] },
						{
							class: "RR Lyrae",
							"other names": ["RR Lyr", "RR variable", "RR", "cluster variable"],
							tags: ["type A/F", "instability strip", "standard candle"],
							subclasses: [
								{ class: "RRcl", "other names": ["RRCL"] },
								{ class: "RRab", "other names": ["RRAB"] },
								{ class: "RRc", "other names": ["RRC"] },
								{ class: "RRd", "other names": ["RRD"] },
								{ class: "RRe", "other names": ["RRE"] },
								{ class: "Blazhko", "other names": ["RR Lyrae Blazhko", "RRBlazhko"] },
							],
						},
						{ class: "Alpha Cygni", "other names": ["Alpha Cyg", "A Cyg", "ACYG"], tags: ["types A/B", "supergiant"] },
						{
							class: "LPV",
							"other names": ["long-period variable", "cool giant/supergiant"],
							tags: ["long-period variable"],
							subclasses: [
								{ class: "Mira", "other names": ["M", "Long period variable"], tags: ["red giant", "long period"] },
								{
									class: "Semiregular",
									"other names": ["SR", "SRPV", "semi-regular"],
									tags: ["giant/supergiant", "long period"],
									subclasses: [
										{ class: "SRa/Z-Aquarii", "other names": ["SRA"] },
										{ class: "SRb", "other names": ["SRB"] },
										{ class: "SRc", "other names": ["SRC"] },
										{ class: "SRd", "other names": ["SRD"] },
									],
								},
								{ class: "OSARG", "other names": ["OGLE Small-Amplitude Red Giant"], tags: ["OGLE Small-Amplitude Red Giant"] },
							],
						},
						{
							class: "RV Tau",
							"other names": ["RV Tauri", "RV"],
							tags: ["post-AGB", "possible Population II Cepheid", "instability strip", "long period"],
							subclasses: [
								{ class: "Const Mean Mag", "other names": ["Constant mean magnitude"] },
								{ class: "Var Mean Mag", "other names": ["Variable mean magnitude"] },
							],
						},
						{
							class: "Pulsating WD",
							"other names": ["Pulsating white dwarf"],
							tags: ["white dwarf"],
							subclasses: [
								{ class: "GW VIr", "other names": ["DOV", "Pulsating PG 1159"], tags: ["pre-degenerate"] },
								{
									class: "ZZ Ceti",
									"other names": ["DAV", "ZZ Cet"],
									tags: ["ZZ"],
									subclasses: [
										{ class: "H abs only", "other names": ["DAV", "H-WD"], tags: ["type DA"] },
										{ class: "He abs only", "other names": ["DBV", "DB white dwarf", "V777 Her", "He-WD"], tags: ["type DB"] },
										{ class: "Showing HeII" },
									],
								},
							],
						},
						{ class: "Sun analogue", "other names": ["Sun analog", "Solar analogue", "Solar analog", "Solar-like"], tags: ["main sequence"] },
						{
							class: "Delta Scuti",
							"other names": ["Delta Sct", "DSct", "dwarf cepheid", "DST", "DSCT"],
							tags: ["instability strip", "standard candle"],
							subclasses: [
								{ class: "Low-Amp", "other names": ["LADS", "Low-amplitude delta Scuti"] },
								{ class: "High-Amp", "other names": ["giant/main sequence", "HADS", "High-amplitude delta Scuti", "Al Velorum"] },
								{ class: "PMS Delta Scuti", "other names": ["Pre-main sequence Delta Scuti"], tags: ["pre-main sequence"] },
							],
						},
						{ class: "PV Telescopii", "other names": ["PVTEL", "PVTel", "PV Tel"], tags: ["type Bp", "chemically peculiar", "supergiant"] },
						{ class: "Beta Cephei", "other names": ["BCep", "B Cep", "Beta Canis Majoris", "β Cephei", "BCEP"], tags: ["type B", "main sequence", "Z bump"] },
						{
							class: "Population II Cepheid",
							"other names": ["Population II Ceph", "Type II Ceph", "Type II Cepheid", "Type-II Ceph", "Type-II Cepheid", "CW"],
							subclasses: [
								{ class: "BL Her", "other names": ["BL Herculis", "CWB"], tags: ["pre-AGB"] },
								{ class: "W Vir", "other names": ["W Virginis", "CWA"], tags: ["types F6-K2", "blue loop"] },
							],
						},
						{
							class: "Cepheid",
							"other names": ["Cep", "CEP"],
							tags: ["giant/supergiant", "instability strip", "standard candle"],
							subclasses: [
								{ class: "Anomolous", "other names": ["Anomolous Cepheid", "BLBOO"] },
								{ class: "Mult-mode", "other names": ["Double-mode Cepheid", "Multi-mode Cepheid", "CEP(B)"] },
								{
									class: "Classical",
									"other names": ["Population I Cepheid", "Type I Cepheid", "DCEP", "Delta Cepheid", "Classical Cepheid"],
									subclasses: [
										{ class: "Symmetrical", "other names": ["DCEPS", "Delta Cep-type Symmetrical"] },
										{ class: "Fundamental", "other names": ["F", "Fundamental mode"] },
										{ class: "Overtone", "other names": ["O"] },
									],
								},
							],
						},
						{ class: "SPB", "other names": ["53 Persei", "Slowly Pulsating B-type", "Slowly Pulsating B"], tags: ["type B2-B9", "main sequence"] },
						{ class: "BLAP", "other names": ["Blue Large-Amplitude Pulsator"] },
					],
				},
				{
					class: "microlensing",
					tags: ["stellar lensing", "gravitational lensing"],
					subclasses: [
						{ class: "binary lens" },
						{ class: "triple-system lens" },
						{ class: "binary source" },
					],
				},
			],
		},
	],
};

/** The tree above as a row of SkyPortal's API. */
export const tdtax: {
	id: number;
	name: string;
	version: string;
	provenance: string;
	isLatest: boolean;
	hierarchy: TaxonomyClass;
	groups: { id: number; name: string }[];
} = {
	id: 1,
	name: "tdtax",
	version: "0.1.7",
	provenance: "https://github.com/profjsb/timedomain-taxonomy",
	isLatest: true,
	hierarchy: tdtaxHierarchy,
	groups: [],
};
