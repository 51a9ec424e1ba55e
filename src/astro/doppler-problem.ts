import { withMinusSign } from "../text/index.js";
import type { DopplerShift } from "./doppler.js";
import { SPEED_OF_LIGHT_KM_S } from "./units.js";

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
