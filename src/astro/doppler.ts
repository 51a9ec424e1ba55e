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

/** Whether lines can be drawn with a shift: z > −1, |v| < c, and both are finite. */
export const isPossibleShift = (shift: DopplerShift): boolean => !Number.isNaN(dopplerFactor(shift));

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
