import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { ClassModel } from "./object-class.js";

/** What is known about a redshift: its value and 1σ. */
export type RedshiftPrior = { redshift: number; sigma: number };

/** Probability that the object is not at the redshift of the prior. */
const PRIOR_IS_WRONG = 0.02;
const MIN_SIGMA = 1e-4;
/** 1σ of the redshift of a hypothesis, as a share of its expansion velocity: velocities are few, and those of ions differ. */
const VELOCITY_SHARE = 0.15;

/** In ln(1 + z): 1σ of the prior with the redshift of a hypothesis at an expansion velocity, km/s. */
export const priorWidth = (prior: RedshiftPrior, velocity: number): number =>
	Math.hypot(
		Math.max(prior.sigma, MIN_SIGMA) / (1 + prior.redshift),
		(VELOCITY_SHARE * velocity) / SPEED_OF_LIGHT_KM_S,
	);

/** ln of the prior of a redshift over an even one in ln(1 + z) between the bounds of the model. 0 without a prior. */
export function priorOf(
	{ model, redshift, velocity }: { model: ClassModel; redshift: number; velocity: number },
	prior: RedshiftPrior | null,
): number {
	if (!prior) return 0;
	const [least, most] = model.redshifts;
	const range = Math.log1p(most) - Math.log1p(least);
	const sigma = priorWidth(prior, velocity);
	const offset = (Math.log1p(redshift) - Math.log1p(prior.redshift)) / sigma;
	const density = Math.exp(-0.5 * offset ** 2) / (sigma * Math.sqrt(2 * Math.PI));
	return Math.log((1 - PRIOR_IS_WRONG) * density * range + PRIOR_IS_WRONG);
}
