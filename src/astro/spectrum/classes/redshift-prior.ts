import type { Hypothesis } from "./hypotheses.js";

/** What is known about a redshift: its value and 1σ. */
export type RedshiftPrior = { redshift: number; sigma: number };

/** Probability that the object is not at the redshift of the prior. */
const PRIOR_IS_WRONG = 0.02;
const MIN_SIGMA = 1e-4;

/** ln of the prior of a redshift over an even one in ln(1 + z) between the bounds of the model. 0 without a prior. */
export function priorOf({ model, redshift }: Hypothesis, prior: RedshiftPrior | null): number {
	if (!prior) return 0;
	const [least, most] = model.redshifts;
	const range = Math.log1p(most) - Math.log1p(least);
	const sigma = Math.max(prior.sigma, MIN_SIGMA) / (1 + prior.redshift);
	const offset = (Math.log1p(redshift) - Math.log1p(prior.redshift)) / sigma;
	const density = Math.exp(-0.5 * offset ** 2) / (sigma * Math.sqrt(2 * Math.PI));
	return Math.log((1 - PRIOR_IS_WRONG) * density * range + PRIOR_IS_WRONG);
}
