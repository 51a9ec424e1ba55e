import { withMinusSign } from "../text/index.js";
import { type Medium, vacuumToAir } from "./refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "./units.js";

/**
 * How an expansion velocity v > 0, towards the observer, moves a line; β = v/c.
 * - `relativistic`: √((1−β)/(1+β)), the default
 * - `optical`: 1−β
 * - `radio`: 1/(1+β), which is what SkyPortal draws
 *
 * Named after Greisen et al. 2006, A&A 446, 747, with the opposite sign of v.
 */
export type VelocityConvention = "relativistic" | "optical" | "radio";

/** Cosmological redshift, and the velocity of the emitting matter relative to it. */
export type DopplerShift = {
	/** z > −1. Default 0. */
	redshift?: number | undefined;
	/** km/s, |v| < c; positive is towards us, so the line moves bluewards. Default 0. */
	velocity?: number | undefined;
	/** Default "relativistic". */
	convention?: VelocityConvention | undefined;
};

/**
 * (1 + z) · f: ratio of the observed to the rest wavelength, both in vacuum, with f of the velocity convention.
 * NaN where z ≤ −1, |v| ≥ c, or one of them is not a finite number; `dopplerProblem` explains it to the user.
 */
export function dopplerFactor(shift: DopplerShift = {}): number {
	const redshift = shift.redshift ?? 0;
	const beta = (shift.velocity ?? 0) / SPEED_OF_LIGHT_KM_S;
	if (!(redshift > -1 && redshift < Number.POSITIVE_INFINITY && Math.abs(beta) < 1)) return Number.NaN;
	return (1 + redshift) * velocityFactor(beta, shift.convention);
}

function velocityFactor(beta: number, convention: VelocityConvention = "relativistic"): number {
	if (convention === "optical") return 1 - beta;
	if (convention === "radio") return 1 / (1 + beta);
	return Math.sqrt((1 - beta) / (1 + beta));
}

/** Observed wavelength of a line, in the unit of `rest`. NaN as in `dopplerFactor`. */
export function observedWavelength(rest: number, shift: DopplerShift = {}): number {
	return rest * dopplerFactor(shift);
}

/** Rest wavelength of a line observed at `observed`, in the same unit. NaN as in `dopplerFactor`. */
export function restWavelength(observed: number, shift: DopplerShift = {}): number {
	return observed / dopplerFactor(shift);
}

/**
 * Wavelength of a line in a spectrum measured in `medium`, Å. The Doppler shift acts in vacuum and the air is at the
 * telescope, so the vacuum wavelength is shifted and then converted to air: multiplying the air wavelength by 1 + z is wrong
 * by up to 1.4 Å (Lyα at z = 3). NaN as in `dopplerFactor`.
 */
export function observedWavelengthIn(medium: Medium, restVacuum: number, shift: DopplerShift = {}): number {
	const observed = observedWavelength(restVacuum, shift);
	return medium === "air" ? vacuumToAir(observed) : observed;
}

/** Reasons why a shift cannot be drawn. `limit` is the speed of light in km/s. */
export const shiftFaultWords = {
	redshiftNotFinite: (redshift: string): string =>
		`The redshift is ${redshift}, so no line can be placed; give a finite number greater than −1.`,
	redshiftTooLow: (redshift: string): string =>
		`The redshift is ${redshift}, which would move every line to zero wavelength or below; give a number greater than −1.`,
	velocityNotFinite: (velocity: string, limit: string): string =>
		`The velocity is ${velocity} km/s, so no line can be placed; give a finite number between −${limit} and ${limit} km/s.`,
	velocityTooHigh: (velocity: string, limit: string): string =>
		`The velocity is ${velocity} km/s, which is not below the speed of light, so no line can be placed; give a number between −${limit} and ${limit} km/s.`,
};

/** Why a shift cannot be drawn, for the user, in English unless other words are given; null if it can. */
export function dopplerProblem(shift: DopplerShift, words: typeof shiftFaultWords = shiftFaultWords): string | null {
	const redshift = shift.redshift ?? 0;
	const velocity = shift.velocity ?? 0;
	const limit = String(SPEED_OF_LIGHT_KM_S);
	const textOf = (value: number) => withMinusSign(String(value));
	if (!Number.isFinite(redshift)) return words.redshiftNotFinite(textOf(redshift));
	if (redshift <= -1) return words.redshiftTooLow(textOf(redshift));
	if (!Number.isFinite(velocity)) return words.velocityNotFinite(textOf(velocity), limit);
	if (Math.abs(velocity) >= SPEED_OF_LIGHT_KM_S) return words.velocityTooHigh(textOf(velocity), limit);
	return null;
}
