import { BIN } from "./log-bins.js";

/** ln λ in which a spectrum has one independent feature, about 40,000 km/s: a P Cygni profile with its neighbours. */
const FEATURE_WIDTH = 100 * BIN;

export type Evidence = {
	/** Common part in ln λ, each bin counted with its weight. */
	overlap: number;
	broad: number;
	narrow: number;
};

/**
 * Evidence that spectrum and template have their features in common: the logarithm of the likelihood ratio of "the same
 * but for a factor" to "unrelated" for Gaussian residuals, −½ ln(1 − c²) for each feature, negative where c is negative:
 *
 *     score = overlap / 0.135 · [λ(broad) + share · λ(narrow)],   λ(c) = −½ sign(c) ln(1 − c²)
 *
 * Wide features tell the class, narrow ones the redshift, for they may belong to the host; hence the `narrowShare`.
 */
export function scoreOf({ overlap, broad, narrow }: Evidence, narrowShare: number): number {
	return (overlap / FEATURE_WIDTH) * (evidence(broad) + narrowShare * evidence(narrow));
}

/** Shares of the narrow features in the evidence for a class, for a peak, and for a redshift. */
export const CLASS_SHARE = 0.3;
export const PEAK_SHARE = 0.5;
export const REDSHIFT_SHARE = 1.5;

const evidence = (correlation: number): number =>
	-0.5 * Math.sign(correlation) * Math.log(Math.max(1e-9, 1 - correlation * correlation));
