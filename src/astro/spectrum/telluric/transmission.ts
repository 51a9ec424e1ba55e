import { type NumericInput, readNumber } from "../../number.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { attempt, ownProperties } from "../../untrusted.js";
import { fluxAt } from "../samples/nearest.js";
import { smoothGaussian } from "../smooth/smooth-gaussian.js";

/** Share of light that the atmosphere lets through, in the frame of the observer. */
export type TelluricTransmission = {
	/** Å. */
	wavelengths: NumericInput;
	/** 0 to 1, one for each wavelength. Taken as 1 outside. */
	transmission: NumericInput;
	/** Of `wavelengths`. Default "air". */
	medium?: Medium | undefined;
};

/** A table as it is read: wavelengths ascend, in Å of one medium. */
type Table = { wavelengths: Float64Array; logs: Float64Array };

/** Transmission of a path, and its derivative by the exponent, at each sample. */
export type PathTransmission = { values: Float64Array; slopes: Float64Array };

/** Transmissions below it, which no spectrum can tell from 0, count as this. */
const LEAST_TRANSMISSION = 1e-6;
const FWHM_OF_SIGMA = 2 * Math.sqrt(2 * Math.log(2));
/** Steps of a convolution: in one FWHM, and at most. */
const STEPS_OF_FWHM = 8;
const MAX_STEPS = 200_000;

/** The usable points of a table, with wavelengths in `medium`; null where there are fewer than two. Takes any value. */
function readTable(value: unknown, medium: Medium): Table | null {
	const given: Partial<TelluricTransmission> = ownProperties(value as TelluricTransmission | null);
	const list = (values: unknown) => attempt(() => Array.from(values as ArrayLike<unknown>, readNumber), []);
	const [wavelengths, transmissions] = [list(given.wavelengths), list(given.transmission)];
	if (wavelengths.length !== transmissions.length) return null;
	const points = wavelengths.flatMap((wavelength, i): [number, number][] => {
		const transmission = transmissions[i] as number;
		const isUsable =
			wavelength > 0 && Number.isFinite(wavelength) && transmission >= 0 && Number.isFinite(transmission);
		const own = convertMedium(wavelength, given.medium === "vacuum" ? "vacuum" : "air", medium);
		return isUsable ? [[own, Math.log(Math.min(1, Math.max(LEAST_TRANSMISSION, transmission)))]] : [];
	});
	points.sort(([a], [b]) => a - b);
	const single = points.filter(([wavelength], i) => wavelength !== points[i - 1]?.[0]);
	if (single.length < 2) return null;
	return { wavelengths: Float64Array.from(single, ([x]) => x), logs: Float64Array.from(single, ([, log]) => log) };
}

/** Straight lines between the values of a grid, at each sample; `outside` beyond its ends. */
const interpolated = (grid: Float64Array, values: Float64Array, samples: Float64Array, outside: number): Float64Array =>
	samples.map((sample) => {
		const at = fluxAt(grid, values, sample);
		return Number.isNaN(at) ? outside : at;
	});

/**
 * Function that gives the transmission of a table to the power of an exponent, which is the airmass where the table is of airmass 1, at
 * each of `samples` (Å in `medium`), convolved with a Gaussian of `fwhm` Å where that is above 0. Null for a table that cannot be used.
 */
export function pathTransmission(
	value: unknown,
	samples: Float64Array,
	{ medium, fwhm }: { medium: Medium; fwhm: number },
): ((exponent: number) => PathTransmission) | null {
	const table = readTable(value, medium);
	if (!table) return null;
	const { wavelengths, logs } = table;
	const grid = fwhm > 0 ? convolution(wavelengths, fwhm) : null;
	const at = (values: Float64Array, outside: number) =>
		interpolated(grid?.wavelengths ?? wavelengths, grid?.smooth(values, outside) ?? values, samples, outside);
	return (exponent) => {
		const powers = logs.map((log) => Math.exp(exponent * log));
		const slopes = powers.map((power, i) => power * (logs[i] as number));
		return { values: at(powers, 1), slopes: at(slopes, 0) };
	};
}

/**
 * Even steps, narrow against the kernel, from before the first to behind the last point of a table; and the convolution of values of the
 * table on them. A step has the mean of the points in it, so that no line is lost between two; one without points, the value between.
 */
function convolution(points: Float64Array, fwhm: number) {
	const margin = 3 * fwhm;
	const first = (points[0] as number) - margin;
	const last = (points[points.length - 1] as number) + margin;
	const step = Math.max(fwhm / STEPS_OF_FWHM, (last - first) / MAX_STEPS);
	const wavelengths = Float64Array.from({ length: Math.ceil((last - first) / step) + 1 }, (_, i) => first + i * step);
	const sigma = fwhm / FWHM_OF_SIGMA / step;
	const widths = points.map((x, i) => (points[i + 1] ?? x) - (points[i - 1] ?? x));
	const steps = points.map((x) => Math.round((x - first) / step));
	return {
		wavelengths,
		smooth(values: Float64Array, outside: number): Float64Array {
			const sums = new Float64Array(wavelengths.length);
			const weights = new Float64Array(wavelengths.length);
			values.forEach((value, i) => {
				const k = steps[i] as number;
				sums[k] = (sums[k] as number) + value * (widths[i] as number);
				weights[k] = (weights[k] as number) + (widths[i] as number);
			});
			const between = interpolated(points, values, wavelengths, outside);
			return smoothGaussian(
				between.map((value, k) => ((weights[k] as number) > 0 ? (sums[k] as number) / (weights[k] as number) : value)),
				{ sigma },
			);
		},
	};
}
