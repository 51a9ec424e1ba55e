import { formatForMessage } from "../../text/index.js";
import { parallaxZeroPoint } from "../parallax-zero-point.js";
import type { Columns } from "./keys.js";
import { possible, type Reader } from "./table.js";
import type { ColorMagnitudeOptions } from "./types.js";

/** A parallax and its 1σ error, mas; the error is NaN where it is unknown. */
export type Parallax = { parallaxMas: number; parallaxErrorMas: number; zeroPoint?: number | undefined };

/** A distance with its bounds, pc. NaN: unknown. */
export type Distance = { distancePc: number; lowPc: number; highPc: number };

/** The distance of the keys that the options name; null where there are none, or there is no such value. */
export function readDistance(read: Reader, columns: Columns): Distance | null {
	const [key] = columns.distance;
	if (key === undefined) return null;
	const distancePc = read.extra(columns.distance, possible.distance);
	if (distancePc === undefined) return null;
	if (!(distancePc > 0)) {
		read.warnings.push(`has a distance of ${formatForMessage(distancePc)} pc as "${key}", which is not positive`);
		return null;
	}
	const bound = (names: readonly string[], isUsable: (pc: number) => boolean): number => {
		const value = read.extra(names, possible.distance);
		if (value === undefined || (value > 0 && isUsable(value))) return value ?? Number.NaN;
		read.warnings.push(
			`has a distance of ${formatForMessage(distancePc)} pc with a bound of ${formatForMessage(value)} pc as "${names[0]}", on its wrong side`,
		);
		return Number.NaN;
	};
	return {
		distancePc,
		lowPc: bound(columns.distanceLow, (pc) => pc <= distancePc),
		highPc: bound(columns.distanceHigh, (pc) => pc >= distancePc),
	};
}

/** The parallax with its error, and the zero point taken away from it where the options ask for that. */
export function readParallax(
	read: Reader,
	columns: Columns,
	gMag: number,
	isDr2: boolean,
	options: ColorMagnitudeOptions,
): Parallax & { warning?: string | undefined } {
	const catalogued = read.required(columns.parallax, possible.parallax);
	const parallaxErrorMas = readParallaxError(read, columns, catalogued);
	const zeroPoint = readZeroPoint(read, columns, gMag, isDr2, options.parallaxZeroPoint);
	if (zeroPoint === null) return { parallaxMas: catalogued, parallaxErrorMas };
	if (typeof zeroPoint === "string") return { parallaxMas: catalogued, parallaxErrorMas, warning: zeroPoint };
	return { parallaxMas: catalogued - zeroPoint / 1000, parallaxErrorMas, zeroPoint };
}

/** Solutions of five and six parameters, as `astrometric_params_solved` counts them. */
const FIVE = 31;
const SIX = 95;

/** µas; null where none is asked for; a phrase for the user where it cannot be computed. */
function readZeroPoint(
	read: Reader,
	columns: Columns,
	gMag: number,
	isDr2: boolean,
	option: unknown,
): number | string | null {
	if (option === undefined || option === null) return null;
	// A zero point of less than 1 µas would move no star.
	if (typeof option === "number")
		return Number.isFinite(option) ? (Math.abs(option) < 1 ? option * 1000 : option) : null;
	if (option !== "lindegren2021") return null;
	const what = "so Lindegren's zero point of the parallax is left out";
	if (isDr2) return `is of Gaia DR2, ${what}, which is that of EDR3 and DR3; pass a number instead`;
	const nuEff = read.aside(columns.nuEff, possible.ratio);
	const pseudocolour = read.aside(columns.pseudocolour, possible.ratio);
	const latitude = read.aside(columns.eclipticLatitude, possible.latitude);
	const solved = read.aside(columns.parametersSolved, possible.ratio) ?? (nuEff === undefined ? SIX : FIVE);
	const color = solved === SIX ? pseudocolour : nuEff;
	const missing = [
		color === undefined && (columns.nuEff[0] as string),
		latitude === undefined && (columns.eclipticLatitude[0] as string),
	].filter((name): name is string => name !== false);
	if (missing.length > 0) return `has no value for ${missing.map((name) => `"${name}"`).join(" and ")}, ${what}`;
	const zeroPoint = parallaxZeroPoint({
		gMag,
		nuEff,
		pseudocolour,
		eclipticLatitude: latitude as number,
		parametersSolved: solved as 31 | 95,
	});
	if (Number.isFinite(zeroPoint)) return zeroPoint;
	return `has G ${formatForMessage(gMag)} and ν_eff ${formatForMessage(color)} µm⁻¹, outside of its range, ${what}`;
}

/** 1σ in mas; NaN where it is unknown. */
function readParallaxError(read: Reader, columns: Columns, parallaxMas: number): number {
	const error = read.extra(columns.parallaxError, possible.error);
	if (error !== undefined) {
		if (error > 0) return error;
		const [key] = columns.parallaxError;
		read.warnings.push(`has a parallax error of ${formatForMessage(error)} mas as "${key}", which is not positive`);
		return Number.NaN;
	}
	const ratio = read.extra(columns.parallaxOverError, possible.ratio);
	const derived = ratio === undefined ? Number.NaN : parallaxMas / ratio;
	return derived > 0 && Number.isFinite(derived) ? derived : Number.NaN;
}
