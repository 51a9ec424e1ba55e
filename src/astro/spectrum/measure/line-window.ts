import { formatForMessage } from "../../../text/index.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { numberOf } from "./read-options.js";
import type { MeasurementFault, MeasurementFaultWords } from "./words.js";

/** A weighted sum of samples of the spectrum. */
export type SampleSum = readonly { sample: number; weight: number }[];

/**
 * A range of a spectrum as nodes: the samples inside, and the two ends, where the flux is interpolated linearly. All arrays
 * have one entry for each node.
 */
export type LineWindow = {
	/** Å, strictly ascending. */
	x: Float64Array;
	fluxes: Float64Array;
	/** Å: Σ widths · f is the integral of f by the trapezoidal rule. */
	widths: Float64Array;
	/** The samples that each node is a weighted sum of. */
	sources: readonly SampleSum[];
};

/** Least number of samples in a line. */
const MIN_SAMPLES = 3;

/** The nodes between two wavelengths in Å, or the reason why nothing can be measured there. */
export function lineWindow(
	{ wavelengths, fluxes }: SampledSpectrum,
	ends: readonly [unknown, unknown],
): LineWindow | MeasurementFault {
	const [a, b] = [numberOf(ends[0]), numberOf(ends[1])];
	const nameIn = (words: MeasurementFaultWords): string =>
		words.measurementWindow(formatForMessage(ends[0]), formatForMessage(ends[1]));
	if (!(Number.isFinite(a) && Number.isFinite(b))) return (words) => words.windowEndNotNumber(nameIn(words));
	if (!(a < b)) return (words) => words.windowNotAscending(nameIn(words));
	const first = wavelengths[0] ?? Number.NaN;
	const last = wavelengths[wavelengths.length - 1] ?? Number.NaN;
	if (wavelengths.length === 0) return (words) => words.windowWithoutSamples(nameIn(words));
	if (!(a >= first && b <= last))
		return (words) => words.windowBeyondSpectrum(nameIn(words), formatForMessage(first), formatForMessage(last));

	const from = firstSampleFrom(wavelengths, a);
	let to = firstSampleFrom(wavelengths, b);
	if (wavelengths[to] === b) to++;
	const count = to - from;
	if (count < MIN_SAMPLES)
		return (words, { integer }) => words.windowTooShort(nameIn(words), integer(count), integer(MIN_SAMPLES), count);
	const sources: SampleSum[] = [];
	if (wavelengths[from] !== a) sources.push(interpolation(wavelengths, a, from));
	for (let i = from; i < to; i++) sources.push([{ sample: i, weight: 1 }]);
	if (wavelengths[to - 1] !== b) sources.push(interpolation(wavelengths, b, to));

	const x = Float64Array.from(sources, (source, k) =>
		k === 0 ? a : k === sources.length - 1 ? b : (wavelengths[source[0]?.sample ?? 0] as number),
	);
	const values = Float64Array.from(sources, (source) => sumOf(source, fluxes));
	const gaps = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
	if (gaps > 0)
		return (words, { integer }) =>
			words.windowWithGaps(nameIn(words), integer(gaps), integer(values.length), values.length);
	return { x, fluxes: values, widths: trapezoidWidths(x), sources };
}

export function sumOf(sum: SampleSum, values: Float64Array): number {
	let total = 0;
	for (const { sample, weight } of sum) total += weight * (values[sample] as number);
	return total;
}

/** Linear interpolation at x between the samples before and at `above`. */
function interpolation(wavelengths: Float64Array, x: number, above: number): SampleSum {
	const lower = wavelengths[above - 1] as number;
	const share = (x - lower) / ((wavelengths[above] as number) - lower);
	return [
		{ sample: above - 1, weight: 1 - share },
		{ sample: above, weight: share },
	];
}

function trapezoidWidths(x: Float64Array): Float64Array {
	const last = x.length - 1;
	return x.map((_, k) => ((x[Math.min(last, k + 1)] as number) - (x[Math.max(0, k - 1)] as number)) / 2);
}
