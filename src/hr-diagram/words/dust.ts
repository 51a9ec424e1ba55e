/** The control of extinction and what it draws. */
export const dustWords = {
	a0Label: "A₀",
	a0Hint:
		"Takes this extinction away from points that are not corrected yet (law of Gaia EDR3, of DR2 for its points; R = 3.1).",
	/** `least` and `most`: mag. */
	a0Problem: (least: string, most: string): string => `A₀ is a number from ${least} to ${most} mag.`,
	/** Beside the arrow of reddening; `a0`: mag. */
	reddeningVector: (a0: string): string => `A₀ = ${a0}`,
};
