import { balmer, heliumI, metals } from "./model-lines.js";
import type { ClassModel, ModelBand } from "./object-class.js";

/** Redshifts of stars: 600 km/s to both sides. */
const STAR = [-0.002, 0.002] as const;

const titaniumOxide: ModelBand[] = [
	["TiO 4584", 4585.3, 4640, 0.2],
	["TiO 4761", 4762.1, 4850, 0.5],
	["TiO 4955", 4956, 5090, 0.6],
	["TiO 5167", 5168.2, 5330, 0.7],
	["TiO 5448", 5449.7, 5560, 0.5],
	["TiO 5847", 5849.2, 5960, 0.4],
	["TiO 6158", 6160.2, 6300, 0.5],
	["TiO 6651", 6653.1, 6760, 0.3],
	["TiO 7054", 7056.2, 7260, 0.7],
	["TiO 7589", 7591.4, 7750, 0.5],
	["TiO 8433", 8434.8, 8530, 0.3],
	["TiO 8860", 8862.2, 8960, 0.3],
];

const carbon: ModelBand[] = [
	["CN 3883", 3884.5, 3800, 0.4],
	["CN 4216", 4217.2, 4120, 0.8],
	["C₂ 4383", 4383.7, 4300, 0.4],
	["C₂ 4737", 4738.4, 4600, 0.7],
	["C₂ 5165", 5166.6, 5000, 1],
	["C₂ 5635", 5637.1, 5450, 0.7],
	["C₂ 6191", 6192.9, 6000, 0.3],
];

/** Stars and white dwarfs, by spectral type. */
export const starModels: readonly ClassModel[] = [
	{
		objectClass: "star",
		name: "B",
		redshifts: STAR,
		sigmaKmS: 350,
		prior: 0,
		lines: [...balmer([-0.7, -1, -1, -1, -1, -0.9, -0.8]), ...heliumI(-0.35)],
	},
	{
		objectClass: "star",
		name: "A",
		redshifts: STAR,
		sigmaKmS: 800,
		prior: 0,
		lines: [...balmer([-0.8, -1, -1, -1, -1, -0.9, -0.8]), ["Ca II K", 3934.78, -0.3]],
	},
	{
		objectClass: "star",
		name: "white dwarf",
		redshifts: STAR,
		sigmaKmS: 2200,
		prior: 0,
		lines: balmer([-0.7, -1, -1, -0.9, -0.6]),
	},
	{ objectClass: "star", name: "DB", redshifts: STAR, sigmaKmS: 800, prior: 0, lines: heliumI(-1) },
	{
		objectClass: "star",
		name: "G",
		redshifts: STAR,
		sigmaKmS: 250,
		prior: 0,
		lines: metals(1, 0.6, 0.35, 0.3, 0.25, 0.45, 0.35),
	},
	{
		objectClass: "star",
		name: "K",
		redshifts: STAR,
		sigmaKmS: 250,
		prior: 0,
		lines: metals(0.8, 0.5, 0.8, 0.6, 0.7, 0.2, 0.4),
	},
	{
		objectClass: "star",
		name: "M",
		redshifts: STAR,
		sigmaKmS: 300,
		prior: 0,
		lines: [
			["Ca I 4226", 4227.92, -0.8],
			["Na I D₂", 5891.58, -0.6],
			["Na I D₁", 5897.56, -0.6],
			["Na I 8183", 8185.5, -0.25],
			["Na I 8195", 8197.1, -0.25],
			["K I 7664", 7667.01, -0.2],
			["K I 7698", 7701.08, -0.2],
			["Ca II 8542", 8544.44, -0.15],
			["Ca II 8662", 8664.52, -0.15],
			["Hα", 6564.61, 0.4],
		],
		bands: [...titaniumOxide, ["CaH 6750", 6752, 7040, 0.3]],
	},
	{
		objectClass: "star",
		name: "C",
		redshifts: STAR,
		sigmaKmS: 300,
		prior: 0,
		lines: [
			["Na I D₂", 5891.58, -0.6],
			["Na I D₁", 5897.56, -0.6],
		],
		bands: carbon,
	},
	{
		objectClass: "star",
		name: "cataclysmic variable",
		redshifts: STAR,
		sigmaKmS: 700,
		prior: -1,
		lines: [...balmer([1, 0.9, 0.8, 0.7, 0.5, 0.4]), ...heliumI(0.35), ["He II 4686", 4687.02, 0.3]],
	},
];
