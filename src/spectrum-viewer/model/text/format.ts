import { fromAngstrom } from "../../../astro/index.js";
import { withMinusSign } from "../../../plot/index.js";
import type { WavelengthUnit } from "../../types.js";

/** How units of wavelength are written, and the decimals that a spectrograph has. */
const lengths: Readonly<Record<WavelengthUnit, readonly [symbol: string, decimals: number]>> = {
	angstrom: ["Å", 2],
	nm: ["nm", 3],
	um: ["µm", 6],
};
export const lengthUnit = (unit: WavelengthUnit): string => lengths[unit][0];

/** A wavelength in Å, in a unit, with as many digits as a spectrograph has; `short`: without zeros at the end. */
export function lengthText(angstrom: number, unit: WavelengthUnit, short = false): string {
	if (!Number.isFinite(angstrom)) return "–";
	const [symbol, decimals] = lengths[unit];
	const text = fromAngstrom(angstrom, unit).toFixed(decimals);
	return `${withMinusSign(short ? String(Number(text)) : text)} ${symbol}`;
}

/** For tables: one digit more than a spectrograph has, without the unit. */
export const lengthCell = (angstrom: number, unit: WavelengthUnit): string =>
	fromAngstrom(angstrom, unit).toFixed(lengths[unit][1] + 1);

/** The same for ears. */
export const lengthInWords = (angstrom: number, unit: WavelengthUnit): string =>
	lengthText(angstrom, unit).replace("Å", "ångström");

/** A redshift with six digits after the point. */
export const redshiftText = (z: number): string => withMinusSign(z.toFixed(6));

/** A velocity in km/s, with its unit. */
export const velocityText = (kmS: number): string =>
	`${withMinusSign(kmS.toLocaleString("en", { maximumFractionDigits: 1 }))} km/s`;

/** A flux with four significant digits; powers of ten only where needed. */
export function fluxText(value: number): string {
	if (!Number.isFinite(value)) return "no data";
	const size = Math.abs(value);
	if (size !== 0 && (size >= 1e5 || size < 1e-3)) {
		const exponent = Math.floor(Math.log10(size));
		return `${withMinusSign((value / 10 ** exponent).toFixed(3))}×10${superscript(exponent)}`;
	}
	return withMinusSign(value.toPrecision(4));
}

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
export const superscript = (n: number): string =>
	[...String(n)].map((c) => (c === "-" ? "⁻" : (DIGITS[Number(c)] ?? c))).join("");
