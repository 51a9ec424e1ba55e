import type { LineList } from "../rows.js";

/**
 * Heads of molecular bands, known to about 1 Å. The bands themselves are in molecules.ts. A head without a source is
 * approximate: no published table of it could be read.
 */
export const molecules: LineList = {
	position: 85,
	heading: "Molecules",
	groups: [
		[
			"TiO",
			"o",
			"absorption",
			[
				["TiO 4584", 4584.0, "", 0.4],
				["TiO 4761", 4760.8, "", 0.55],
				["TiO 4955", 4954.6, "", 0.6],
				["TiO 5167", 5166.8, "i", 0.6],
				["TiO 5448", 5448.2, "q", 0.55],
				["TiO 5598", 5598.4, "w", 0.4],
				["TiO 5847", 5847.6, "", 0.4],
				["TiO 6158", 6158.5, "i", 0.6],
				["TiO 6651", 6651.3, "", 0.4],
				["TiO 6681", 6680.8, "", 0.3],
				["TiO 6714", 6714.4, "", 0.3],
				["TiO 7054", 7054.3, "wqi", 0.65],
				["TiO 7088", 7087.6, "w", 0.45],
				["TiO 7126", 7125.6, "w", 0.45],
				["TiO 7589", 7589.3, "q", 0.4],
				["TiO 7666", 7666.4, "", 0.4],
				["TiO 8206", 8205.8, "", 0.3],
				["TiO 8433", 8432.5, "q", 0.5],
				["TiO 8860", 8859.8, "wq", 0.5],
			],
		],
		[
			"VO",
			"o",
			"absorption",
			[
				["VO 7334", 7334.0, "", 0.4],
				["VO 7851", 7851.0, "", 0.4],
			],
		],
		[
			"Hydrides",
			"alpha",
			"absorption",
			[
				["MgH 5211", 5211.1, "", 0.5],
				["CaH 6385", 6385.0, "", 0.4],
				["CaH 6750", 6750.0, "", 0.45],
				["FeH 9896", 9896.0, "", 0.4],
			],
		],
		[
			"C₂ Swan",
			"c",
			"absorption",
			[
				["C₂ 4383", 4382.5, "e", 0.4],
				["C₂ 4737", 4737.1, "ei", 0.6],
				["C₂ 5165", 5165.2, "ei", 0.65],
				["C₂ 5635", 5635.5, "ei", 0.6],
				["C₂ 6191", 6191.2, "e", 0.4],
			],
		],
		[
			"CN",
			"c",
			"absorption",
			[
				["CN 3590", 3590.4, "e", 0.3],
				["CN 3883", 3883.4, "e", 0.5],
				["CN 4216", 4216.0, "e", 0.5],
			],
		],
		["CH", "c", "absorption", [["G band (CH)", 4314.2, "", 0.6]]],
	],
};
