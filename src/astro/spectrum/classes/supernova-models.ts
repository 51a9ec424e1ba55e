import { balmer, heliumI } from "./model-lines.js";
import type { ClassModel, ModelLine } from "./object-class.js";

const SUPERNOVA = [-0.003, 0.5] as const;

/** A line of ejecta: emission at rest and absorption at the expansion velocity. */
const calciumOfEjecta: ModelLine[] = [
	["Ca II H & K", 3946.2, 0.3, 1],
	["Ca II NIR", 8581.2, 0.7, 0.8],
];

const ironOfEjecta = (scale: number): ModelLine[] => [
	["Fe II 4924", 4925.3, 0.2 * scale, 0.5 * scale],
	["Fe II 5018", 5019.8, 0.3 * scale, 0.6 * scale],
	["Fe II 5169", 5170.5, 0.4 * scale, 0.8 * scale],
];

const VELOCITIES = [3000, 5000, 7000, 9000, 11_000, 13_000, 16_000, 20_000, 25_000] as const;

/** Supernovae and other transients, by type. */
export const supernovaModels: readonly ClassModel[] = [
	{
		objectClass: "supernova",
		name: "Ia",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(2, 8),
		prior: 0,
		lines: [
			...calciumOfEjecta,
			["Si II 4130", 4131, 0.1, 0.3],
			["Mg II 4481", 4482.4, 0.2, 0.6],
			...ironOfEjecta(0.8),
			["S II 5449", 5450.5, 0.3, 0.45],
			["S II 5622", 5623.6, 0.3, 0.45],
			["Si II 5972", 5973.5, 0.1, 0.35],
			["Si II 6355", 6356.9, 0.3, 1],
			["O I 7774", 7775.5, 0.2, 0.35],
		],
	},
	{
		objectClass: "supernova",
		name: "Ia, weeks later",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(1, 6),
		prior: -0.5,
		lines: [
			...calciumOfEjecta,
			["Fe II 4583", 4585.1, 0.5, 0.6],
			...ironOfEjecta(1),
			["Fe II 5535", 5536, 0.3, 0.3],
			["Na I D₂", 5893.6, 0.2, 0.6],
			["Si II 6355", 6356.9, 0.2, 0.4],
		],
	},
	{
		objectClass: "supernova",
		name: "Ib",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(1, 7),
		prior: 0,
		lines: [
			...calciumOfEjecta,
			["He I 4471", 4472.7, 0.2, 0.4],
			...ironOfEjecta(0.8),
			["He I 5876", 5877.3, 0.5, 1],
			["He I 6678", 6680, 0.3, 0.5],
			["He I 7065", 7067.1, 0.4, 0.6],
			["O I 7774", 7775.5, 0.2, 0.4],
		],
	},
	{
		objectClass: "supernova",
		name: "Ic",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(1),
		prior: 0,
		lines: [
			...calciumOfEjecta,
			["Mg II 4481", 4482.4, 0.2, 0.5],
			...ironOfEjecta(1),
			["Na I D₂", 5893.6, 0.4, 0.5],
			["Si II 6355", 6356.9, 0.2, 0.5],
			["O I 7774", 7775.5, 0.3, 0.9],
		],
	},
	// The lines of iron and of silicon stand out where velocities are so high; sodium does not (Patat et al. 2001, ApJ 555, 900).
	{
		objectClass: "supernova",
		name: "Ic-BL",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(4),
		prior: 0,
		lines: [...calciumOfEjecta, ...ironOfEjecta(1), ["Si II 6355", 6356.9, 0.3, 0.9], ["O I 7774", 7775.5, 0.3, 0.7]],
	},
	{
		objectClass: "supernova",
		name: "II",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(0, 7),
		prior: 0,
		lines: [
			...calciumOfEjecta,
			["Hγ", 4341.7, 0.2, 0.4],
			["Hβ", 4862.7, 0.4, 0.6],
			...ironOfEjecta(0.6),
			["Na I D₂", 5893.6, 0.3, 0.45],
			["Hα", 6564.6, 1.3, 0.6],
			["O I 7774", 7775.5, 0.1, 0.2],
		],
	},
	{
		objectClass: "supernova",
		name: "II, young",
		redshifts: SUPERNOVA,
		sigmaKmS: 0,
		velocities: VELOCITIES.slice(2, 7),
		prior: 0,
		lines: [
			["Hδ", 4102.9, 0.2, 0.4],
			["Hγ", 4341.7, 0.3, 0.5],
			["Hβ", 4862.7, 0.5, 0.6],
			["He I 5876", 5877.3, 0.3, 0.3],
			["Hα", 6564.6, 1, 0.3],
		],
	},
	{
		objectClass: "supernova",
		name: "nebular",
		redshifts: SUPERNOVA,
		sigmaKmS: 2000,
		prior: -1,
		lines: [
			["Mg I 4571", 4572.4, 0.2],
			["Na I D₂", 5893.6, 0.2],
			["[O I] 6300, 6364", 6318, 0.8],
			["Hα", 6564.6, 0.4],
			["[Ca II] 7300", 7306.4, 1],
			["Ca II NIR", 8581.2, 0.6],
		],
	},
	{
		objectClass: "supernova",
		name: "IIn",
		redshifts: SUPERNOVA,
		sigmaKmS: 900,
		prior: 0,
		lines: [...balmer([1, 0.5, 0.3, 0.2]), ["He I 5876", 5877.25, 0.2], ["He I 7065", 7067.14, 0.1]],
	},
	{
		objectClass: "supernova",
		name: "IIn, narrow",
		redshifts: SUPERNOVA,
		sigmaKmS: 350,
		prior: -0.5,
		lines: [...balmer([1, 0.5, 0.3, 0.2]), ["He I 5876", 5877.25, 0.2], ["He I 7065", 7067.14, 0.1]],
	},
	{
		objectClass: "supernova",
		name: "Ibn",
		redshifts: SUPERNOVA,
		sigmaKmS: 1200,
		prior: -1,
		lines: [...heliumI(1), ["He I 3889", 3889.75, 0.6], ["He I 7281", 7283.4, 0.4]],
	},
	{
		objectClass: "supernova",
		name: "TDE",
		redshifts: SUPERNOVA,
		sigmaKmS: 4500,
		prior: -1,
		lines: [...balmer([1, 0.5, 0.25, 0.25]), ["He II 4686", 4687.02, 0.7], ["N III 4640", 4639.5, 0.2]],
	},
	// Nitrogen by Bowen fluorescence is as strong as He II (Leloudas et al. 2019, ApJ 887, 218).
	{
		objectClass: "supernova",
		name: "TDE, Bowen",
		redshifts: SUPERNOVA,
		sigmaKmS: 4500,
		prior: -1,
		lines: [...balmer([1, 0.5, 0.25, 0.35]), ["Bowen blend", 4641.3, 0.8], ["He II 4686", 4687.02, 0.5]],
	},
	// Without hydrogen (Holoien et al. 2016, MNRAS 463, 3813).
	{
		objectClass: "supernova",
		name: "TDE, helium",
		redshifts: SUPERNOVA,
		sigmaKmS: 4500,
		prior: -1,
		lines: [
			["He II 4686", 4687.02, 1],
			["He I 5876", 5877.25, 0.3],
		],
	},
];
