import { numberText } from "../../../text/index.js";
import type { Medium } from "../../refraction.js";
import { type MappedErrors, mapErrors } from "../correct/map-errors.js";
import { readMagnitudeSystem } from "../flux/magnitude-system.js";
import { isMaskedValue } from "../prepare/mask-value.js";
import { prepareSpectrum } from "../prepare/prepare-spectrum.js";
import type { SampledSpectrum, SpectrumInput } from "../prepare/types.js";
import { readLengthUnit } from "../prepare/wavelength-unit.js";
import { fitExponent, MAX_EXPONENT, type TelluricBand } from "./fit-exponent.js";
import { pathTransmission, type TelluricTransmission } from "./transmission.js";
import { type TelluricFault, telluricFaultWords } from "./words.js";

/** A spectrum as in the props of `SpectrumViewer`, in the observed frame. */
type ObservedSpectrum = SpectrumInput & {
	fluxUnit?: string | null | undefined;
	/** Default "air". */
	medium?: Medium | undefined;
};

export type TelluricOptions = {
	transmission: TelluricTransmission;
	/**
	 * Power of the transmission, 0 to 10: the airmass, where the table is of airmass 1. Default: fitted on the bands of O₂ (A and B) and
	 * water (7250 and 8240 Å) that the spectrum covers.
	 */
	exponent?: number | null | undefined;
	/** Å: FWHM of the instrument, which the transmission is convolved with. Default 0: as fine as the table. */
	fwhm?: number | null | undefined;
};

type Cleared<S extends ObservedSpectrum> = Omit<S, "fluxes" | "errors" | "mask"> & {
	fluxes: Float64Array;
	errors?: MappedErrors | S["errors"] | undefined;
	mask?: Uint8Array | S["mask"] | undefined;
};

type Correction<S extends ObservedSpectrum> = {
	/** Without the absorption; with a `reason` as it was given. */
	spectrum: S | Cleared<S>;
	/** NaN with a `reason`. */
	exponent: number;
	/** 1σ of a fitted exponent; NaN of one that was given. */
	error: number;
	/** Bands that the exponent was fitted on. */
	bands: readonly TelluricBand[];
};

export type TelluricCorrection<S extends ObservedSpectrum = ObservedSpectrum> = Correction<S> & {
	/** Why nothing was corrected, for the user; null where it was. */
	reason: string | null;
};

/** Transmission below which a sample has no light left to correct. */
const LEAST_TRANSMISSION = 0.05;

/**
 * Divides a spectrum, in the observed frame, by a transmission of the atmosphere to the power of an exponent, which is fitted unless it
 * is given. Errors are divided likewise; magnitudes get brighter. Samples of which less than 5 % of the light came through are gaps,
 * and masked. One exponent is for all bands: where water and O₂ differ, the deeper ones decide.
 */
export function correctTelluric<S extends ObservedSpectrum>(
	spectrum: S,
	options: TelluricOptions,
): TelluricCorrection<S> {
	const { fault, ...correction } = correctTelluricSamples(spectrum, options);
	return { ...correction, reason: fault?.(telluricFaultWords, numberText()) ?? null };
}

/** As `correctTelluric`, with a reason that is not written yet. */
export function correctTelluricSamples<S extends ObservedSpectrum>(
	spectrum: S,
	{ transmission, exponent: given = null, fwhm: width }: TelluricOptions,
): Correction<S> & { fault: TelluricFault | null } {
	const none = (fault: TelluricFault) => ({ spectrum, exponent: Number.NaN, error: Number.NaN, bands: [], fault });
	const fwhm = typeof width === "number" && width > 0 && Number.isFinite(width) ? width : 0;
	const options = { medium: spectrum.medium ?? "air", fwhm };
	const inMagnitudes = readMagnitudeSystem(spectrum.fluxUnit ?? "") !== null;
	if (given !== null && !(given >= 0 && given <= MAX_EXPONENT)) return none((words) => words.badExponent);
	const fit =
		given === null
			? fitExponent(inLight(prepareSpectrum(spectrum), inMagnitudes), transmission, options)
			: { exponent: given, error: Number.NaN, bands: [], fault: null };
	if (fit.fault) return none(fit.fault);
	const unit = readLengthUnit(spectrum.wavelengthUnit ?? "angstrom");
	const wavelengths = Float64Array.from(spectrum.wavelengths, (wavelength) =>
		wavelength === null || !unit ? Number.NaN : unit.toAngstrom(wavelength),
	);
	const path = pathTransmission(transmission, wavelengths, options);
	if (!path) return none((words) => words.noTransmission);
	const { values } = path(fit.exponent);
	const isDark = values.map((value) => (value < LEAST_TRANSMISSION ? 1 : 0));
	const at = (i: number) => (isDark[i] ? Number.NaN : (values[i] ?? Number.NaN));
	const fluxes = Float64Array.from(spectrum.fluxes, (flux, i) => {
		if (flux === null) return Number.NaN;
		return inMagnitudes ? flux + 2.5 * Math.log10(at(i)) : flux / at(i);
	});
	const cleared: Cleared<S> = { ...spectrum, fluxes };
	if (!inMagnitudes && spectrum.errors) cleared.errors = mapErrors(spectrum.errors, (error, i) => error / at(i));
	if (isDark.includes(1))
		cleared.mask = Uint8Array.from(isDark, (dark, i) => Number(dark === 1 || isMaskedValue(spectrum.mask?.[i])));
	return { ...fit, spectrum: cleared };
}

/** Magnitudes as fluxes. */
function inLight(spectrum: SampledSpectrum, inMagnitudes: boolean): SampledSpectrum {
	if (!inMagnitudes) return spectrum;
	const fluxes = spectrum.fluxes.map((magnitude) => 10 ** (-0.4 * magnitude));
	const errors = spectrum.errors?.map((error, i) => 0.4 * Math.LN10 * error * (fluxes[i] as number)) ?? null;
	return { ...spectrum, fluxes, errors };
}
