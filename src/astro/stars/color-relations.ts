/** Coefficients of 1, x, x², … with x = V−I_C, −0.4 to 5: Gaia DR3 documentation, section 5.5.1 (as in PyGaia). */
const relations = {
	"G-V": [-0.01597, -0.02809, -0.2483, 0.03656, -0.002939],
	"BP-RP": [-0.03298, 1.259, -0.1279, 0.01631],
	"BP-V": [-0.0143, 0.3564, -0.1332, 0.01212],
	"RP-V": [0.01868, -0.9028, -0.005321, -0.004186],
} as const;

/**
 * A Gaia colour, or the difference of a Gaia band and V, in mag, from V−I_C: the mean of many stars, good to a few 0.01 mag.
 * NaN outside −0.4 < V−I < 5, where the relations were not fitted (Riello et al. 2021, A&A 649, A3, table C.1).
 */
export function gaiaFromJohnson(relation: keyof typeof relations, vMinusI: number): number {
	if (!(vMinusI > -0.4 && vMinusI < 5)) return Number.NaN;
	return relations[relation].reduceRight((sum, coefficient) => sum * vMinusI + coefficient, 0);
}
