import { redshiftOf } from "../../doppler.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";

/** A feature of a spectrum, and the line that it is said to be. */
export type NamedFeature = {
	/** Å, as observed, in the medium of the spectrum. */
	wavelength: number;
	/** Å, in vacuum. */
	restWavelength: number;
};

export type TwoLineRedshift = {
	/** From each line alone. */
	redshifts: { a: number; b: number };
	/** Their mean. */
	redshift: number;
	/** km/s: c (z_a − z_b) / (1 + z), what one line is off against the other; 0 when the two agree. */
	residualKmS: number;
};

/**
 * The redshift from two features, each with its line. NaN where a wavelength is not positive; the other line's z is still
 * given. A residual far above the resolution of the spectrum says that one of the lines is named wrongly.
 */
export function redshiftFromTwoLines(
	{ a, b }: { a: NamedFeature; b: NamedFeature },
	/** What the spectrum is measured in. */
	medium: Medium = "vacuum",
): TwoLineRedshift {
	const of = ({ wavelength, restWavelength }: NamedFeature) =>
		redshiftOf(restWavelength, convertMedium(wavelength, medium, "vacuum"));
	const redshifts = { a: of(a), b: of(b) };
	const redshift = (redshifts.a + redshifts.b) / 2;
	return { redshifts, redshift, residualKmS: (SPEED_OF_LIGHT_KM_S * (redshifts.a - redshifts.b)) / (1 + redshift) };
}
