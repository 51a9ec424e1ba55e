export type GaiaBand = "G" | "BP" | "RP";

/** c1 … c7 of k = c1 + c2 C + c3 C² + c4 C³ + c5 A₀ + c6 A₀² + c7 C A₀: Babusiaux et al. 2018 (A&A 616, A10), table 1. */
const coefficients: Record<GaiaBand, readonly [number, number, number, number, number, number, number]> = {
	G: [0.9761, -0.1704, 0.0086, 0.0011, -0.0438, 0.0013, 0.0099],
	BP: [1.1517, -0.0871, -0.0333, 0.0173, -0.023, 0.0006, 0.0043],
	RP: [0.6104, -0.017, -0.0026, -0.0017, -0.0078, 0.00005, 0.0006],
};

/**
 * Extinction in a Gaia DR2 band per unit of A₀ (the extinction at 5500 Å, mag), for a star whose colour free of extinction
 * is `color` = (BP−RP)₀, mag. NaN where an argument is not finite. Babusiaux et al. 2018, eq. 1.
 */
export function extinctionCoefficient(band: GaiaBand, color: number, a0: number): number {
	const [c1, c2, c3, c4, c5, c6, c7] = coefficients[band];
	const k = c1 + c2 * color + c3 * color ** 2 + c4 * color ** 3 + c5 * a0 + c6 * a0 ** 2 + c7 * color * a0;
	return Number.isFinite(k) ? k : Number.NaN;
}

/**
 * Displacement of a star of intrinsic colour `color` in the (BP−RP, M_G) plane by an extinction of A₀ mag: redder by
 * `colorExcess` = E(BP−RP) and fainter by `extinction` = A_G, both in mag. Subtract both to correct an observed star.
 */
export function reddeningVector(color: number, a0: number): { colorExcess: number; extinction: number } {
	return {
		colorExcess: (extinctionCoefficient("BP", color, a0) - extinctionCoefficient("RP", color, a0)) * a0,
		extinction: extinctionCoefficient("G", color, a0) * a0,
	};
}
