/**
 * Names and nesting of the Time-domain Astronomy Taxonomy 0.1.1, as Fritz still has it ("Sitewide Taxonomy" 0.1.1). Facts of
 * profjsb/timedomain-taxonomy, © 2020 Joshua Bloom, MIT. One class a line, indented by its level.
 */
const outline = `Time-domain Source
	Nonstellar
		DM annihilation
		Solar System Object
		Galactic Nuclei
			Tidal Disruption Event
			AGN
				Seyfert
				QSO
				Blazar
					OVV
					BL Lac
			gravitational lensing
	Stellar variable
		Cataclysmic
			compact merger
				DNS
					kilonova
				NS-BH
					kilonova
			GRB
				short GRB
				long GRB
			Supernova
				Type I
					Ia
						Ia-pec
					Ib
						Ib-p
					Ic
						Ic-BL
						SLSN I
						Ic-p
					Ib/c
				Type II
					IIn
					IIP
					IIL
					IIb
					IIpec
			Novae
				Classical Nova
				Nova-like
					SW Sex
					VY Scl
					UX UMa
					AM CVn
				Polars
					AM Her
					DQ Her
				Recurrent Nova
				U Gem
					SS Cyg
					Z Cam
					SU UMaj
						ER U Maj
						WZ Sge
		Eclipsing
			Beta Lyrae
			X-Ray Burster
			System with Planet(s)
			RS CVn
			W Ursae Maj
				EWa
				EWw
			Algol
			Symbiotic Var
		Rotating
			SX Ari
			Alpha2 CVn
				Rapidly Oscillating
			FK Comae Bern
			Pulsar
			BY Dra
		Eruptive
			UV Ceti
			S Doradus
			Wolf-Rayet
			Gamma Cas
				Be
				Shell
			FU Ori
			Orion
				w/Abs
				T Tauri
					TTc
					TTw
			R Cor Borealis
				DY Per
			Herbig AE/BE
			FS CMa
		Pulsating
			Gamma Doradus
			SX Phe
			RR Lyrae
				RRcl
				RRab
				RRc
				RRd
				RRe
			Alpha Cygni
			Mira
			Pulsating WD
				GW VIr
				ZZ Ceti
					H abs only
					He abs only
					Showing HeII
			Sun analogue
			Delta Scuti
				Low-Amp
				High-Amp
				PMS Delta Scuti
			PV Telescopii
			Beta Cephei
			Semiregular
				SRa/Z-Aquarii
				SRb
				SRc
				SRd
			RV Tau
				Const Mean Mag
				Var Mean Mag
			Population II Cepheid
				BL Her
				W Vir
			Cepheid
				Anomolous
				Mult-mode
				Classical
					Symmetrical
			SPB
			BLAP
		microlensing
			binary lens
			triple-system lens
			binary source`;

type Class = { class: string; subclasses: Class[] };

/** The hierarchy of version 0.1.1. */
export const oldTdtax: Class = (() => {
	const above: Class[] = [];
	for (const line of outline.split("\n")) {
		const level = line.lastIndexOf("\t") + 1;
		const node: Class = { class: line.trim(), subclasses: [] };
		above[level - 1]?.subclasses.push(node);
		above[level] = node;
	}
	return above[0] as Class;
})();
