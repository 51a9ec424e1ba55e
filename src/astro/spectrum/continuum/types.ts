export type ContinuumOptions = {
	/** Default "spline". */
	kind?: "spline" | "polynomial" | undefined;
	/** Degree of a polynomial, 0 to 12. Default 3. */
	degree?: number | undefined;
	/** Number of knots of a spline, at equal distances, 2 to 40. Default 8. */
	knotCount?: number | undefined;
	/** Knots of a spline in Å and the unit of the fluxes, which it passes through: nothing is fitted. At least 2, in any order. */
	knots?: readonly (readonly [wavelength: number, flux: number])[] | undefined;
	/** Ranges in Å that are left out: lines, telluric bands. */
	exclude?: readonly (readonly [number, number])[] | undefined;
	/** Samples further from the fit than this many σ of the scatter are left out, in rounds. Default 3; null keeps all. */
	clip?: number | null | undefined;
};

export type Continuum = {
	/** Å: those of the spectrum. */
	wavelengths: Float64Array;
	/** The continuum at each sample; NaN outside of its knots, and everywhere with a `reason`. */
	fluxes: Float64Array;
	/** Å and flux: knots of the spline, which can be moved and given back as `knots`. Empty for a polynomial. */
	knots: readonly (readonly [wavelength: number, flux: number])[];
	/** Number of samples that the fit kept. 0 where knots were given. */
	kept: number;
	/** Why there is no continuum, for the user; null if there is one. */
	reason: string | null;
};
