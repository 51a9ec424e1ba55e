import type { FaultText } from "../prepare/words.js";

/** Why telluric absorption is left in a spectrum. */
export const telluricFaultWords = {
	noTransmission:
		"The telluric transmission has no two points; give wavelengths in Å and as many transmissions from 0 to 1.",
	badExponent: "The exponent of the telluric transmission is no number from 0 to 10; choose one, or have it fitted.",
	noTelluricBand:
		"The spectrum has no telluric band with continuum on both sides, of O₂ about 6900 and 7640 Å and of water about 7250 and 8240 Å, so that the exponent cannot be fitted; set it by hand.",
	telluricNotDetermined: "The samples in the telluric bands do not determine the exponent; set it by hand.",
};

/** A reason that is written when its language is known. */
export type TelluricFault = FaultText<typeof telluricFaultWords>;
