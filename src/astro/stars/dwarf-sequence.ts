import { dwarfsGaia } from "./dwarfs-gaia.js";
import type { JohnsonPoint, SequencePoint } from "./types.js";

/** `teff`: of types that `dwarfsGaia` lacks. */
type Row = readonly [type: string, bv: number, mv: number, teff?: number];

/**
 * Dwarfs of solar metallicity: type, B−V, M_V (mag), Teff (K).
 * Source: Pecaut & Mamajek 2013 (ApJS 208, 9), E. Mamajek's table of 2024.05.15.
 */
const rows: readonly Row[] = [
	["O3V", -0.33, -5.8, 45900],
	["O4V", -0.326, -5.5, 42900],
	["O5V", -0.323, -5.35, 41400],
	["O5.5V", -0.322, -5.2, 40400],
	["O6V", -0.321, -5.1, 39800],
	["O6.5V", -0.319, -4.95, 38000],
	["O7V", -0.318, -4.8, 37900],
	["O7.5V", -0.317, -4.65, 36100],
	["O8V", -0.315, -4.5, 35100],
	["O8.5V", -0.314, -4.35, 34300],
	["O9V", -0.312, -4.2],
	["O9.5V", -0.307, -4.05],
	["B0V", -0.301, -3.9],
	["B0.5V", -0.289, -3.5],
	["B1V", -0.278, -3],
	["B1.5V", -0.252, -2.6],
	["B2V", -0.215, -1.8],
	["B2.5V", -0.198, -1.5],
	["B3V", -0.178, -1.2],
	["B4V", -0.165, -1],
	["B5V", -0.156, -0.85],
	["B6V", -0.14, -0.55],
	["B7V", -0.128, -0.4],
	["B8V", -0.109, 0],
	["B9V", -0.07, 0.5],
	["B9.5V", -0.05, 0.6],
	["A0V", 0, 0.99],
	["A1V", 0.035, 1.16],
	["A2V", 0.07, 1.35],
	["A3V", 0.1, 1.7],
	["A4V", 0.14, 1.94],
	["A5V", 0.16, 2.01],
	["A6V", 0.185, 2.12],
	["A7V", 0.21, 2.23],
	["A8V", 0.25, 2.32],
	["A9V", 0.27, 2.43],
	["F0V", 0.295, 2.57],
	["F1V", 0.33, 2.76],
	["F2V", 0.37, 2.97],
	["F3V", 0.39, 3.08],
	["F4V", 0.41, 3.2],
	["F5V", 0.44, 3.37],
	["F6V", 0.486, 3.69],
	["F7V", 0.5, 3.8],
	["F8V", 0.53, 4.05],
	["F9V", 0.56, 4.25],
	["F9.5V", 0.58, 4.35],
	["G0V", 0.595, 4.48],
	["G1V", 0.622, 4.62],
	["G2V", 0.65, 4.8],
	["G3V", 0.66, 4.87],
	["G4V", 0.67, 4.93],
	["G5V", 0.68, 4.98],
	["G6V", 0.7, 5.1],
	["G7V", 0.71, 5.2],
	["G8V", 0.73, 5.3],
	["G9V", 0.775, 5.55],
	["K0V", 0.816, 5.78],
	["K1V", 0.857, 5.95],
	["K2V", 0.884, 6.07],
	["K3V", 0.99, 6.53],
	["K4V", 1.09, 6.99],
	["K5V", 1.15, 7.28],
	["K6V", 1.24, 7.64],
	["K7V", 1.34, 8.2],
	["K8V", 1.363, 8.43],
	["K9V", 1.4, 8.56],
	["M0V", 1.42, 8.8],
	["M0.5V", 1.445, 9.2],
	["M1V", 1.485, 9.64],
	["M1.5V", 1.495, 9.85],
	["M2V", 1.505, 10.21],
	["M2.5V", 1.522, 10.61],
	["M3V", 1.53, 11.15],
	["M3.5V", 1.6, 12.1],
	["M4V", 1.65, 12.61],
	["M4.5V", 1.69, 13.58],
	["M5V", 1.83, 14.15],
	["M5.5V", 1.94, 15.3],
	["M6V", 2.01, 16.32],
	["M6.5V", 2.07, 17.1],
	["M7V", 2.12, 17.7],
	["M7.5V", 2.14, 18.16],
	["M8V", 2.15, 18.6],
	["M8.5V", 2.16, 19.2],
	["M9V", 2.17, 19.4, 2380],
];

const gaiaOfType: ReadonlyMap<string, SequencePoint> = /* @__PURE__ */ new Map(
	/* @__PURE__ */ dwarfsGaia.map((dwarf) => [dwarf.type, dwarf]),
);

/** Dwarfs O9V to M8.5V in Gaia bands, hot to cool; colour and M_G rise from one to the next. */
export const dwarfSequence: readonly (SequencePoint & { type: string; johnson: JohnsonPoint })[] =
	/* @__PURE__ */ rows.flatMap(([type, color, absoluteMag]) => {
		const dwarf = gaiaOfType.get(type);
		return dwarf ? [{ type, ...dwarf, johnson: { color, absoluteMag } }] : [];
	});

/** Dwarfs O3V to M9V in B−V and M_V, hot to cool; the colour rises from one to the next. */
export const dwarfSequenceJohnson: readonly (JohnsonPoint & { type: string; teff: number })[] =
	/* @__PURE__ */ rows.map(([type, color, absoluteMag, teff]) => ({
		type,
		teff: teff ?? gaiaOfType.get(type)?.teff ?? Number.NaN,
		color,
		absoluteMag,
	}));
