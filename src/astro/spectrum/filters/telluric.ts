import type { TelluricTransmission } from "../telluric/transmission.js";
import { packedTelluric } from "./telluric-table.js";

/** A `TelluricTransmission` of known origin. */
export type LibraryTransmission = TelluricTransmission & {
	/** Å. */
	wavelengths: Float64Array;
	/** 0 to 1. */
	transmission: Float64Array;
	/** Who published the table. */
	credit: string;
};

const values = (text: string): Float64Array =>
	Float64Array.from(text.split(" "), (value) => Number.parseInt(value, 36));

let table: LibraryTransmission | null = null;

/**
 * The bands of O₂ and water from 6843 to 10 500 Å, in steps of 4 Å, for `correctTelluric`; the panel "Correct" uses it. The source names
 * neither airmass nor medium: an exponent is no airmass, and the medium is vacuum because the O₂ B band of spectra in air fits that.
 */
export function telluricTransmission(): LibraryTransmission {
	if (table) return table;
	let wavelength = 0;
	table = {
		wavelengths: values(packedTelluric.steps).map((step) => {
			wavelength += step;
			return wavelength / 10;
		}),
		transmission: values(packedTelluric.lost).map((lost) => 1 - lost / 1e4),
		medium: "vacuum",
		credit: "SNooPy, atm_ext_lines.dat (Burns et al. 2011)",
	};
	return table;
}
