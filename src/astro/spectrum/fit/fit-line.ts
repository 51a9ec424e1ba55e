import { formatForMessage } from "../../../text/index.js";
import { velocityOf } from "../../observed-line.js";
import { convertMedium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { continuumAt, continuumOf, type LineContinuum } from "../measure/continuum.js";
import { noContinuum } from "../measure/line-basis.js";
import { numberOf } from "../measure/read-options.js";
import { type MeasurementFault, writeReasons } from "../measure/words.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import { propagated, type Solution } from "./least-squares.js";
import { type LineSamples, lineSamples } from "./line-samples.js";
import { type FitResult, type FittedContinuum, fitModel, lineModel, modelOf, parameterNames } from "./model-fit.js";
import { FWHM_OF_SIGMA, voigtFwhm } from "./profiles.js";
import { type ReadFit, readFit } from "./read-fit.js";
import { fitTrough } from "./trough.js";
import type { FittedValue, LineFit, LineFitOptions } from "./types.js";

const valueNames = [
	"center",
	"flux",
	"fluxRatio",
	"equivalentWidth",
	"restEquivalentWidth",
	"fwhm",
	"fwhmKmS",
	"gaussianFwhm",
	"lorentzFwhm",
	"intrinsicFwhm",
	"velocity",
] as const;
type ValueName = (typeof valueNames)[number];
type Values = Record<ValueName, number>;

const notFitted = (): FittedValue => ({ value: Number.NaN, error: Number.NaN, systematic: Number.NaN });
const noValues = (): Record<ValueName, FittedValue> =>
	Object.fromEntries(valueNames.map((name) => [name, notFitted()])) as Record<ValueName, FittedValue>;

/** Points of the curve that is drawn. */
const CURVE_POINTS = 256;

export type FitWithFaults = Omit<LineFit, "reason"> & { faults: readonly MeasurementFault[] };

/**
 * Fits one line, or a doublet, in a window of a spectrum by least squares (Levenberg–Marquardt), or finds the minimum of a trough.
 *
 * Errors are 1σ, from the covariance at the best fit, for independent samples. Where the errors of the fluxes are not known they
 * are the scatter about the fit. Beside them stands the scatter (root mean square) of each value when the continuum is a parabola,
 * or a straight line through the two ends of the window. Never throws: options that cannot be used, and samples that do not
 * determine the line, give NaN and a reason.
 */
export function fitLine(spectrum: AnySpectrum, options: LineFitOptions): LineFit {
	const { faults, ...fit } = fitLineSamples(spectrum, options);
	return { ...fit, reason: writeReasons(faults) };
}

/** As `fitLine`, with reasons that are not written yet. */
export function fitLineSamples(spectrum: AnySpectrum, options: LineFitOptions): FitWithFaults {
	const read = readFit(options);
	const { profile } = read;
	if (profile === undefined) return noFit(read, (words) => words.unknownProfile(formatForMessage(read.givenProfile)));
	if (profile === "doublet" && !(read.wavelengthRatio > 0)) return noFit(read, (words) => words.doubletWithoutRatio);
	const samples = lineSamples(spectrum, read);
	if (typeof samples === "function") return noFit(read, samples);
	if (profile === "p-cygni") {
		const trough = fitTrough(samples);
		if (typeof trough === "function") return noFit(read, trough);
		const { center, curve } = trough;
		const { value: velocity, slope } = velocityAt(read, center.value);
		return {
			...noFit(read),
			center,
			velocity: { value: velocity, error: slope * center.error, systematic: slope * center.systematic },
			curve,
			faults: velocityFaults(read, center.value, velocity),
		};
	}
	const continuum = continuumFor(samples, read);
	if (typeof continuum === "function") return noFit(read, continuum);
	const model = lineModel(profile, read);
	const names = parameterNames(model, continuum);
	if (samples.x.length <= names.length)
		return noFit(read, (words, { integer }) =>
			words.tooFewForFit(integer(samples.x.length), integer(names.length + 1)),
		);
	const fit = fitModel(samples, model, continuum);
	if (!fit || isAtLimit(fit)) return noFit(read, (words) => words.lineNotDetermined);
	return results(samples, read, fit);
}

/** Whether the line has left the window or has a width that the samples do not bound. */
function isAtLimit({ model, solution }: FitResult): boolean {
	const center = solution.parameters[model.fluxes] as number;
	const widths = solution.parameters.slice(model.fluxes + 1, model.fluxes + 1 + model.widths.length);
	return Math.abs(center) >= 1 || widths.some((width) => width >= 2);
}

function continuumFor(samples: LineSamples, read: ReadFit): FittedContinuum | MeasurementFault {
	const kind = (read.continuum as { kind?: unknown } | undefined)?.kind;
	if (read.continuum === undefined || kind === "fitted") return { degree: 1 };
	const line = continuumOf(samples.spectrum, samples.window, read.continuum);
	return typeof line === "function" ? line : given(samples, line);
}

const given = ({ middle, half, unit }: LineSamples, line: LineContinuum): FittedContinuum => ({
	at: (x) => continuumAt(line, middle + half * x) / unit,
});

/** Other continua that a user might have drawn as well. */
function otherContinua(samples: LineSamples, used: FittedContinuum): FittedContinuum[] {
	const ends = continuumOf(samples.spectrum, samples.window);
	const straight: FittedContinuum[] = "degree" in used ? [] : [{ degree: 1 }];
	return [...straight, { degree: 2 }, ...(typeof ends === "function" ? [] : [given(samples, ends)])];
}

function results(samples: LineSamples, read: ReadFit, fit: FitResult): FitWithFaults {
	const { x, unit, middle, half, hasErrors } = samples;
	const { model, continuum } = fit;
	const degreesOfFreedom = x.length - fit.solution.parameters.length;
	// Without errors, σ is what makes the reduced χ² one.
	const variance = hasErrors ? 1 : fit.solution.chiSquare / degreesOfFreedom;
	const solution: Solution = { ...fit.solution, covariance: fit.solution.covariance.clone().mul(variance) };
	const valuesFor = (result: FitResult) => (parameters: readonly number[]) =>
		valuesOf(samples, read, result, parameters);
	const values = valuesFor(fit)(solution.parameters);
	const others = otherContinua(samples, continuum).flatMap((other) => {
		const result = fitModel(samples, model, other, fit);
		return result && !isAtLimit(result) ? [valuesFor(result)(result.solution.parameters)] : [];
	});
	const fitted = Object.fromEntries(
		valueNames.map((name) => [
			name,
			{
				value: values[name],
				error: Number.isNaN(values[name])
					? Number.NaN
					: propagated(solution, (parameters) => valuesFor(fit)(parameters)[name]),
				systematic: rootMeanSquare(others.map((other) => other[name] - values[name])),
			},
		]),
	) as Record<ValueName, FittedValue>;
	const at = modelOf(model, continuum, samples)(solution.parameters);
	const level = levelOf(fit, solution.parameters);
	const curveX = Float64Array.from({ length: CURVE_POINTS }, (_, i) => -1 + (2 * i) / (CURVE_POINTS - 1));
	const chiSquare = hasErrors ? solution.chiSquare : Number.NaN;
	return {
		...noFit(read),
		...fitted,
		covariance: physicalCovariance(samples, fit, solution),
		chiSquare,
		degreesOfFreedom,
		reducedChiSquare: chiSquare / degreesOfFreedom,
		curve: {
			wavelengths: curveX.map((each) => middle + half * each),
			fluxes: curveX.map((each) => unit * at(each).value),
		},
		continuum: { wavelengths: [middle - half, middle + half], fluxes: [unit * level(-1), unit * level(1)] },
		faults: [
			...widthFaults(read, values),
			...(Number.isNaN(values.equivalentWidth)
				? [((words) => words.continuumNotPositiveAtLine) satisfies MeasurementFault]
				: []),
			...velocityFaults(read, values.center, values.velocity),
		],
	};
}

/** The continuum in the units of the samples. */
function levelOf({ model, continuum }: FitResult, parameters: readonly number[]): (x: number) => number {
	if ("at" in continuum) return continuum.at;
	const powers = parameters.slice(model.fluxes + 1 + model.widths.length);
	return (x) => powers.reduceRight((sum, power) => sum * x + power, 0);
}

function valuesOf(samples: LineSamples, read: ReadFit, fit: FitResult, parameters: readonly number[]): Values {
	const { middle, half, unit } = samples;
	const { model } = fit;
	const place = parameters[model.fluxes] as number;
	const center = middle + half * place;
	const widthOf = (name: "sigma" | "gamma") => {
		const index = model.widths.indexOf(name);
		return index < 0 ? Number.NaN : half * (parameters[model.fluxes + 1 + index] as number);
	};
	const gaussianFwhm = FWHM_OF_SIGMA * widthOf("sigma");
	const lorentzFwhm = 2 * widthOf("gamma");
	const together = (gauss: number) =>
		voigtFwhm(Number.isNaN(gauss) ? 0 : gauss, Number.isNaN(lorentzFwhm) ? 0 : lorentzFwhm);
	const level = levelOf(fit, parameters);
	const fluxes = model.lines.map(({ flux, factor }) => factor * (parameters[flux] as number) * unit * half);
	const equivalentWidth = model.lines.reduce((sum, { ratio }, i) => {
		const height = unit * level((ratio * center - middle) / half);
		return sum - (height > 0 ? (fluxes[i] as number) / height : Number.NaN);
	}, 0);
	const flux = fluxes.reduce((sum, each) => sum + each, 0);
	const redshift = numberOf(read.redshift);
	const fwhm = together(gaussianFwhm);
	const intrinsicGaussian = Math.sqrt(gaussianFwhm ** 2 - read.instrumentFwhm ** 2);
	return {
		center,
		flux,
		fluxRatio: fluxes.length > 1 ? (fluxes[1] as number) / (fluxes[0] as number) : Number.NaN,
		equivalentWidth,
		restEquivalentWidth: redshift > -1 ? equivalentWidth / (1 + redshift) : Number.NaN,
		fwhm,
		fwhmKmS: (fwhm / center) * SPEED_OF_LIGHT_KM_S,
		gaussianFwhm,
		lorentzFwhm,
		// NaN where the line is narrower than the instrument.
		intrinsicFwhm: Number.isNaN(intrinsicGaussian) ? Number.NaN : together(intrinsicGaussian),
		velocity: velocityAt(read, center).value,
	};
}

/** km/s at a wavelength in Å, and km/s per Å. */
function velocityAt(
	{ restWavelength, redshift, medium, convention }: ReadFit,
	center: number,
): { value: number; slope: number } {
	if (restWavelength === undefined) return { value: Number.NaN, slope: Number.NaN };
	const velocity = (wavelength: number) =>
		velocityOf(numberOf(restWavelength), convertMedium(wavelength, medium, "vacuum"), {
			redshift: numberOf(redshift),
			...(convention !== undefined && { convention }),
		});
	const step = 1e-6 * center;
	return { value: velocity(center), slope: Math.abs(velocity(center + step) - velocity(center - step)) / (2 * step) };
}

const velocityFaults = ({ restWavelength, redshift }: ReadFit, center: number, velocity: number): MeasurementFault[] =>
	restWavelength === undefined || !Number.isNaN(velocity)
		? []
		: [
				(words) =>
					words.noVelocity(formatForMessage(restWavelength), formatForMessage(redshift), formatForMessage(center)),
			];

const widthFaults = ({ instrumentFwhm }: ReadFit, { intrinsicFwhm }: Values): MeasurementFault[] =>
	instrumentFwhm > 0 && Number.isNaN(intrinsicFwhm) ? [(words) => words.narrowerThanInstrument] : [];

function physicalCovariance({ unit, half }: LineSamples, { model, continuum }: FitResult, { covariance }: Solution) {
	const names = parameterNames(model, continuum);
	const scales = names.map((name) => {
		if (name === "flux" || name === "secondFlux") return unit * half;
		if (name === "center" || name === "sigma" || name === "gamma") return half;
		return unit / (name === "slope" ? half : name === "curvature" ? half * half : 1);
	});
	const values = scales.map((a, i) => scales.map((b, k) => a * b * covariance.get(i, k)));
	return { names, values };
}

const rootMeanSquare = (values: readonly number[]): number => {
	const known = values.filter(Number.isFinite);
	return known.length === 0
		? Number.NaN
		: Math.sqrt(known.reduce((sum, value) => sum + value * value, 0) / known.length);
};

function noFit(read: ReadFit, fault?: MeasurementFault): FitWithFaults {
	const window = [numberOf(read.window[0]), numberOf(read.window[1])] as const;
	return {
		window,
		profile: read.profile ?? "gaussian",
		...noValues(),
		covariance: null,
		chiSquare: Number.NaN,
		degreesOfFreedom: 0,
		reducedChiSquare: Number.NaN,
		curve: { wavelengths: new Float64Array(0), fluxes: new Float64Array(0) },
		continuum: noContinuum(window),
		faults: fault ? [fault] : [],
	};
}
