import { formatForMessage } from "../../../text/index.js";
import { type VelocityConvention, velocityOf } from "../../doppler.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import type { LineContinuum } from "./continuum.js";
import { type EquivalentWidthOptions, equivalentWidths } from "./equivalent-width.js";
import { fullWidthAtHalfMaximum } from "./fwhm.js";
import { type LineBasis, lineBasis, noContinuum } from "./line-basis.js";
import { type Measured, notMeasured } from "./propagate.js";
import { type MeasurementFault, type MeasurementFaultWords, writeReasons } from "./words.js";

export type MeasureLineOptions = EquivalentWidthOptions & {
	/** Å, in vacuum: rest wavelength of the line, from which the velocity is measured. Without it the velocity is NaN. */
	restWavelength?: number | undefined;
	/** Medium of the spectrum; only the velocity depends on it. Default "vacuum". */
	medium?: Medium | undefined;
	/** Convention of the velocity. Default "relativistic". */
	convention?: VelocityConvention | undefined;
};

/** Wavelengths in the frame and medium of the spectrum; `flux` is its flux density times Å. */
export type LineMeasurement = {
	/** Å. */
	window: readonly [number, number];
	/** The straight continuum that was used. */
	continuum: LineContinuum;
	/** Å, positive for absorption, observed. */
	equivalentWidth: Measured;
	/** Å: `equivalentWidth` divided by 1 + z. */
	restEquivalentWidth: Measured;
	/** ∫ (F − Fc) dλ: positive for emission. */
	flux: Measured;
	/** Å: mean wavelength of the flux above (or below) the continuum. */
	centroid: Measured;
	/** Å, observed, not corrected for the instrumental width. */
	fwhm: Measured;
	/** FWHM in km/s, about the centroid. */
	fwhmKmS: Measured;
	/** km/s, of the centroid against `restWavelength` at `redshift`; positive towards us. */
	velocity: Measured;
	/** |flux| over its error. NaN without errors. */
	signalToNoise: number;
	/** Why a result is NaN, for the user; null if none is. */
	reason: string | null;
};

/**
 * Measures one line in a window of a spectrum, with 1σ errors propagated to first order from those of the fluxes, in the
 * line and in the continuum, for independent samples.
 *
 * Integrals use the trapezoidal rule on the samples and the two ends of the window. Centroid and FWHM need a net line:
 * where emission and absorption cancel, the centroid would be outside of the window and is NaN. The FWHM is biased by noise
 * of more than a tenth of the line's height; smooth or rebin the spectrum before. Never throws: see `equivalentWidth` for
 * the cases that give NaN and a reason.
 */
export function measureLine(spectrum: AnySpectrum, options: MeasureLineOptions): LineMeasurement {
	const { faults, ...measurement } = measureLineSamples(spectrum, options);
	return { ...measurement, reason: writeReasons(faults) };
}

/** As `measureLine`, with reasons that are not written yet. */
export function measureLineSamples(
	spectrum: AnySpectrum,
	options: MeasureLineOptions,
): Omit<LineMeasurement, "reason"> & { faults: readonly MeasurementFault[] } {
	const result = lineBasis(spectrum, options);
	if (typeof result === "function") return noMeasurement(options.window, result);
	const { basis, caveat } = result;
	const { observed, rest, fault } = equivalentWidths(basis, options.redshift);
	const flux = lineFlux(basis);
	const centroid = lineCentroid(basis, flux.value);
	const fwhm = lineWidth(basis, flux.value);
	const velocity = centroidVelocity(centroid, options);
	const { wavelengths, fluxes } = basis.continuum;
	return {
		window: [options.window[0], options.window[1]],
		continuum: { wavelengths, fluxes },
		equivalentWidth: observed,
		restEquivalentWidth: rest,
		flux,
		centroid,
		fwhm,
		fwhmKmS: scaled(fwhm, SPEED_OF_LIGHT_KM_S / centroid.value),
		velocity,
		signalToNoise: Math.abs(flux.value) / flux.error,
		faults: faultsOf([caveat, fault, velocityFault(velocity, centroid, options)], centroid, fwhm),
	};
}

function lineFlux({ window, level, propagate }: LineBasis): Measured {
	let value = 0;
	for (let k = 0; k < level.length; k++)
		value += (window.widths[k] as number) * ((window.fluxes[k] as number) - (level[k] as number));
	return { value, error: propagate(window.widths, negative(window.widths)) };
}

function lineCentroid({ window, level, propagate }: LineBasis, flux: number): Measured {
	const { x, widths, fluxes } = window;
	const first = x[0] as number;
	// Relative to the start of the window, to keep the precision of the offset.
	let moment = 0;
	for (let k = 0; k < level.length; k++)
		moment += (widths[k] as number) * ((x[k] as number) - first) * ((fluxes[k] as number) - (level[k] as number));
	const value = first + moment / flux;
	if (!(value >= first && value <= (x[x.length - 1] as number))) return notMeasured();
	const byFlux = x.map((wavelength, k) => ((widths[k] as number) * (wavelength - value)) / flux);
	return { value, error: propagate(byFlux, negative(byFlux)) };
}

function lineWidth({ window, level, propagate }: LineBasis, flux: number): Measured {
	const heights = window.fluxes.map((value, k) => value - (level[k] as number));
	const { value, gradient } = fullWidthAtHalfMaximum(window.x, heights, flux < 0 ? -1 : 1);
	return Number.isNaN(value) ? notMeasured() : { value, error: propagate(gradient, negative(gradient)) };
}

function centroidVelocity(centroid: Measured, options: MeasureLineOptions): Measured {
	const { restWavelength, redshift, convention, medium = "vacuum" } = options;
	if (restWavelength === undefined) return notMeasured();
	const velocityAt = (wavelength: number) =>
		velocityOf(restWavelength, convertMedium(wavelength, medium, "vacuum"), {
			...(redshift !== undefined && { redshift }),
			...(convention !== undefined && { convention }),
		});
	const step = 1e-6 * centroid.value;
	const slope = (velocityAt(centroid.value + step) - velocityAt(centroid.value - step)) / (2 * step);
	return { value: velocityAt(centroid.value), error: Math.abs(slope) * centroid.error };
}

function velocityFault(velocity: Measured, centroid: Measured, options: MeasureLineOptions): MeasurementFault | null {
	const { restWavelength, redshift = 0 } = options;
	if (restWavelength === undefined || !Number.isNaN(velocity.value) || Number.isNaN(centroid.value)) return null;
	return (words) =>
		words.noVelocity(formatForMessage(restWavelength), formatForMessage(redshift), formatForMessage(centroid.value));
}

const scaled = ({ value, error }: Measured, by: number): Measured => ({ value: value * by, error: error * by });
const negative = (values: Float64Array): Float64Array => values.map((value) => -value);

function faultsOf(
	faults: readonly (MeasurementFault | null)[],
	centroid: Measured,
	fwhm: Measured,
): MeasurementFault[] {
	return [
		...faults.filter((fault) => fault !== null),
		...(Number.isNaN(centroid.value) ? [(words: MeasurementFaultWords) => words.noCentroid] : []),
		...(Number.isNaN(fwhm.value) ? [(words: MeasurementFaultWords) => words.noFwhm] : []),
	];
}

function noMeasurement(
	window: readonly [number, number],
	fault: MeasurementFault,
): ReturnType<typeof measureLineSamples> {
	return {
		window: [window[0], window[1]],
		continuum: noContinuum(window),
		equivalentWidth: notMeasured(),
		restEquivalentWidth: notMeasured(),
		flux: notMeasured(),
		centroid: notMeasured(),
		fwhm: notMeasured(),
		fwhmKmS: notMeasured(),
		velocity: notMeasured(),
		signalToNoise: Number.NaN,
		faults: [fault],
	};
}
