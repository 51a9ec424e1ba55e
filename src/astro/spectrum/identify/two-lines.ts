import { redshiftOf } from "../../observed-line.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";

/** A feature of a spectrum and its identification. */
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
	/** km/s: c (z_a − z_b) / (1 + z), the velocity of one line relative to the other; 0 when the two agree. */
	residualKmS: number;
};

/**
 * The redshift from two identified features. NaN where a wavelength is not positive; the redshift of the other line is still
 * given. A residual far above the resolution of the spectrum means that one of the identifications is wrong.
 *
 * @param medium Medium of the spectrum. Default "vacuum".
 */
export function redshiftFromTwoLines(
	{ a, b }: { a: NamedFeature; b: NamedFeature },
	medium: Medium = "vacuum",
): TwoLineRedshift {
	const of = ({ wavelength, restWavelength }: NamedFeature) =>
		redshiftOf(restWavelength, convertMedium(wavelength, medium, "vacuum"));
	const redshifts = { a: of(a), b: of(b) };
	const redshift = (redshifts.a + redshifts.b) / 2;
	return { redshifts, redshift, residualKmS: (SPEED_OF_LIGHT_KM_S * (redshifts.a - redshifts.b)) / (1 + redshift) };
}
