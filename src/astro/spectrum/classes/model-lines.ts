import type { ModelLine } from "./object-class.js";

/** Balmer lines from Hα to H9, with the heights given. Å, in vacuum. */
export const balmer = (heights: readonly number[]): ModelLine[] =>
	(
		[
			["Hα", 6564.61],
			["Hβ", 4862.68],
			["Hγ", 4341.68],
			["Hδ", 4102.89],
			["Hε", 3971.19],
			["H8", 3890.15],
			["H9", 3836.47],
		] as const
	).flatMap(([label, vacuum], i) => (heights[i] ? [[label, vacuum, heights[i] as number] as const] : []));

export const heliumI = (scale: number): ModelLine[] =>
	(
		[
			["He I 4026", 4027.33, 0.5],
			["He I 4471", 4472.73, 0.7],
			["He I 4713", 4714.5, 0.3],
			["He I 4922", 4923.31, 0.4],
			["He I 5016", 5017.08, 0.4],
			["He I 5876", 5877.25, 1],
			["He I 6678", 6679.99, 0.7],
			["He I 7065", 7067.14, 0.7],
		] as const
	).map(([label, vacuum, height]) => [label, vacuum, height * scale]);

/** Lines of cool photospheres: heights of Ca II, G band, Mg b, iron, Na D, Balmer lines, and the Ca II triplet. */
export const metals = (
	ca: number,
	g: number,
	mg: number,
	fe: number,
	na: number,
	h: number,
	nir: number,
): ModelLine[] => [
	["Ca II K", 3934.78, -ca],
	["Ca II H", 3969.59, -ca],
	["Ca I 4226", 4227.92, -0.6 * mg],
	["G band (CH)", 4305.6, -g],
	["Fe I 4384", 4384.8, -fe],
	["Fe I 4531", 4532.0, -0.4 * fe],
	["Mg I 5173", 5174.13, -mg],
	["Mg I 5184", 5185.05, -mg],
	["Mg I 5167", 5168.76, -0.8 * mg],
	["Fe I 5270", 5271.1, -fe],
	["Fe I 5335", 5336.5, -0.6 * fe],
	["Na I D₂", 5891.58, -na],
	["Na I D₁", 5897.56, -na],
	["Ca II 8498", 8500.35, -0.6 * nir],
	["Ca II 8542", 8544.44, -nir],
	["Ca II 8662", 8664.52, -0.9 * nir],
	...balmer([-h, -h, -h, -h]),
];
