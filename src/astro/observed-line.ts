import { dopplerFactor, type VelocityConvention } from "./doppler.js";
import { SPEED_OF_LIGHT_KM_S } from "./units.js";

/** Redshift that moves `rest` to `observed` (same unit, vacuum). NaN where one of them is not positive. */
export function redshiftOf(rest: number, observed: number): number {
	return rest > 0 && observed > 0 ? observed / rest - 1 : Number.NaN;
}

/**
 * Expansion velocity, km/s, that moves `rest`, already redshifted by `redshift`, to `observed` (same unit, vacuum);
 * positive towards us. NaN where a wavelength is not positive, z ≤ −1, or the convention would need |v| ≥ c.
 */
export function velocityOf(
	rest: number,
	observed: number,
	options: { redshift?: number | undefined; convention?: VelocityConvention | undefined } = {},
): number {
	const ratio = observed / (rest * dopplerFactor({ redshift: options.redshift ?? 0 }));
	if (!(rest > 0 && ratio > 0)) return Number.NaN;
	const beta = betaOf(ratio, options.convention);
	return Math.abs(beta) < 1 ? beta * SPEED_OF_LIGHT_KM_S : Number.NaN;
}

function betaOf(ratio: number, convention: VelocityConvention = "relativistic"): number {
	if (convention === "optical") return 1 - ratio;
	if (convention === "radio") return (1 - ratio) / ratio;
	return ((1 - ratio) * (1 + ratio)) / (1 + ratio * ratio);
}
