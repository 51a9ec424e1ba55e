/** Lines of one ion, or of ions beside one another, that are known by one name where they are not resolved. */
export type LineMultiplet = {
	/** As supernovae and galaxies are described with it: "Si II 6355". */
	name: string;
	/** Å, in air: effective wavelength. */
	air: number;
	/** Labels of its lines in the library. */
	lines: readonly string[];
	/** Further names and spellings; only letters and digits count, and capitals do not matter. */
	otherNames?: readonly string[] | undefined;
};

type Row = readonly [name: string, air: number, lines: string, otherNames?: string];

/**
 * `lines`: a label, and only the last word of those that begin alike. Effective wavelengths are means of the lines weighted by gf
 * (NIST Atomic Spectra Database) or, for forbidden lines, by intensity; names are those in use (Filippenko 1997, ARA&A 35, 309;
 * Gal-Yam 2017, Handbook of Supernovae). The blends "S II W", "S II 5449" and "S II 5622" are of several multiplets, where the
 * number in the name is used.
 */
const rows: readonly Row[] = [
	["Si II 4130", 4129.7, "Si II 4128|4131"],
	["Si II 5972", 5971.8, "Si II 5958|5979"],
	["Si II 6355", 6355.1, "Si II 6347|6371"],
	["Si II 3858", 3857.6, "Si II 3856|3862"],
	["Si II 5051", 5050.6, "Si II 5041|5055"],
	["Si III 4560", 4560.0, "Si III 4552|4567|4574"],
	["S II W", 5535.0, "S II 5433|5454|5606|5640|5647", "S II 5454 5640|sulphur W|sulfur W|W feature"],
	["S II 5449", 5449.0, "S II 5433|5454"],
	["S II 5622", 5622.0, "S II 5606|5640|5647", "S II 5635"],
	["Ca II H & K", 3945.1, "Ca II K|H", "Ca H & K|Ca II K & H|calcium H & K"],
	[
		"Ca II NIR",
		8578.8,
		"Ca II 8498|8542|8662",
		"Ca II IR|Ca II NIR triplet|Ca II IR triplet|Ca II triplet|Ca triplet|Ca NIR|Ca IR|CaT|Ca II NIR3|Ca IRT|Ca II IRT",
	],
	["[Ca II] 7300", 7304.4, "[Ca II] 7292|7324", "[Ca II] 7307|[Ca II] 7291 7324"],
	["O I 7774", 7773.4, "O I 7772|7774|7775", "O I triplet|O I 7773"],
	["O I 9263", 9263.3, "O I 9260|9263|9265"],
	["[O I] 6300, 6364", 6316.3, "[O I] 6300|6363", "[O I] doublet|[O I] 6300 6363"],
	["[O II] 3727", 3727.4, "[O II] 3726|3729", "[O II] doublet|[O II] 3728"],
	["[O II] 7325", 7325.0, "[O II] 7319|7320|7329|7330", "[O II] 7320 7330"],
	["[O III] 4959, 5007", 4994.8, "[O III] 4959|5007", "[O III] doublet"],
	["[N II] 6548, 6583", 6574.7, "[N II] 6548|6583", "[N II] doublet"],
	["[S II] 6725", 6723.6, "[S II] 6716|6730", "[S II] doublet|[S II] 6716 6731"],
	["[S II] 4072", 4071.2, "[S II] 4068|4076"],
	["Na I D", 5891.9, "Na I D₂|D₁", "Na D|sodium D|Na I 5893|Na D 5893"],
	["Na I 8190", 8190.5, "Na I 8183|8195"],
	["Mg b", 5178.1, "Mg I 5167|5173|5184", "Mg I b|Mg triplet|Mg I triplet|Mg I 5175|Mg b triplet"],
	["Mg I 3835", 3835.3, "Mg I 3829|3832|3838"],
	["Mg II 2798", 2797.9, "Mg II 2796|2803", "Mg II 2800|Mg II h & k|Mg II doublet"],
	["Mg II 4481", 4481.2, "Mg II 4481|4481.33"],
	["Mg II 7890", 7890.0, "Mg II 7877|7896"],
	["Mg II 9226", 9226.0, "Mg II 9218|9244"],
	["K I 7682", 7676.2, "K I 7664|7698", "K I doublet"],
	["C II 6580", 6579.7, "C II 6578|6582", "C II 6579|C II 6583"],
	["C II 7234", 7234.6, "C II 7231|7236", "C II 7235"],
	["C III 4650", 4648.7, "C III 4647|4650|4651", "C III 4649"],
	["N III 4640", 4638.2, "N III 4634|4641", "N III 4638"],
	["Bowen blend", 4640.0, "N III 4634|4641;C III 4647|4650|4651", "Bowen|Bowen fluorescence|N III C III 4640"],
	["N III 4100", 4099.4, "N III 4097|4103"],
	["N IV 7115", 7115.4, "N IV 7109|7115|7122"],
	["N V 4610", 4609.3, "N V 4604|4620"],
	["C IV 5808", 5804.9, "C IV 5801|5812", "C IV 5805"],
	["C IV 1549", 1549.1, "C IV 1548|1550", "C IV doublet|C IV 1548 1551"],
	["Si IV 1397", 1396.8, "Si IV 1393|1402", "Si IV 1400|Si IV doublet"],
	["N V 1240", 1240.1, "N V 1238|1242", "N V doublet"],
	["O VI 1034", 1033.8, "O VI 1031|1037", "O VI 1035|O VI doublet"],
	["O VI 3820", 3820.0, "O VI 3811|3834"],
	["C III] 1909", 1908.7, "[C III] 1907;C III] 1909"],
	["Fe II 42", 5069.4, "Fe II 4924|5018|5169", "Fe II multiplet 42|Fe II triplet|Fe II 4924 5018 5169"],
	["Fe III 4404", 4405.0, "Fe III 4397|4421|4432", "Fe III 4420"],
	["Fe III 5129, 5158", 5140.0, "Fe III 5129|5158", "Fe III 5129 5156"],
	["Sr II 4077, 4215", 4124.0, "Sr II 4077|4215", "Sr II doublet"],
];

/** "Si II 6347|6371;C III 4647" as the labels of three lines. */
const labelsOf = (text: string): string[] =>
	text.split(";").flatMap((family) => {
		const [first = "", ...rest] = family.split("|");
		const ion = first.slice(0, first.lastIndexOf(" ") + 1);
		return [first, ...rest.map((word) => ion + word)];
	});

/** Unresolved multiplets and blends by name. A line may be in several. */
export const lineMultiplets: readonly LineMultiplet[] = /* @__PURE__ */ rows.map(([name, air, lines, otherNames]) => ({
	name,
	air,
	lines: labelsOf(lines),
	...(otherNames && { otherNames: otherNames.split("|") }),
}));

/** The name under which a line is known together with its neighbours; undefined for most lines. */
export const multipletOf: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
	/* @__PURE__ */ lineMultiplets
		.toReversed()
		.flatMap(({ name, lines }) => lines.map((label) => [label, name] as const)),
);
