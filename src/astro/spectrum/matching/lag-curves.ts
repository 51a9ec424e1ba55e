import type { FlatSpectrum } from "./flatten.js";
import { createHalfSpectrum, type HalfSpectrum, type RealTransforms, realTransforms } from "./real-spectra.js";

/** Correlation of a spectrum with a template at each lag, in bins: 1 + z = exp(lag · BIN). */
export type LagCurves = {
	/** Σ w of the bins that both have, w being the product of their weights. */
	overlap: Float64Array;
	/** −1 to 1. 0 where nothing overlaps. */
	broad: Float64Array;
	narrow: Float64Array;
};

type Transformed = {
	weights: HalfSpectrum;
	broad: HalfSpectrum;
	broadSquared: HalfSpectrum;
	narrow: HalfSpectrum;
	narrowSquared: HalfSpectrum;
	/** Of zeros: the partner of the last signal. */
	zero: HalfSpectrum;
};

/**
 * Correlates one spectrum with any number of templates. At each lag the mean products are normalised over exactly the bins
 * that both have, with the weights of both (Padfield 2012, IEEE Trans. Image Process. 21, 2670):
 *
 *     c(lag) = Σ w s t / √(Σ w s² · Σ w t²),   w = spectrum's weight(i) · template's weight(i − lag)
 *
 * which are seven correlations by FFT. `length` must exceed the extent of both and the lags, as lags are circular. Correlations
 * are valid from the least to the greatest lag, both included, until the next template.
 */
export function lagCorrelator(
	spectrum: FlatSpectrum,
	length: number,
): (template: FlatSpectrum, least: number, greatest: number) => LagCurves {
	const transforms = realTransforms(length);
	const observed = createTransformed(length);
	transform(transforms, spectrum, length, observed);
	const other = createTransformed(length);
	const array = () => new Float64Array(length);
	const curves: LagCurves = { overlap: array(), broad: array(), narrow: array() };
	const [ss, tt, nn, mm] = [array(), array(), array(), array()];
	const unused = array();
	return (template, least, greatest) => {
		transform(transforms, template, length, other);
		const { correlate } = transforms;
		correlate(observed.broad, other.broad, observed.weights, other.weights, curves.broad, curves.overlap);
		correlate(observed.broadSquared, other.weights, observed.weights, other.broadSquared, ss, tt);
		correlate(observed.narrow, other.narrow, observed.narrowSquared, other.weights, curves.narrow, nn);
		correlate(observed.weights, other.narrowSquared, observed.zero, other.zero, mm, unused);
		for (let lag = least; lag <= greatest; lag++) {
			const i = binAt(lag, length);
			curves.broad[i] = normalised(curves.broad[i] as number, ss[i] as number, tt[i] as number);
			curves.narrow[i] = normalised(curves.narrow[i] as number, nn[i] as number, mm[i] as number);
		}
		return curves;
	};
}

/** Rounding of the transform leaves some 1e-16 where nothing overlaps. */
const LEAST_POWER = 1e-12;

function normalised(product: number, first: number, second: number): number {
	if (!(first > LEAST_POWER && second > LEAST_POWER)) return 0;
	return Math.max(-1, Math.min(1, product / Math.sqrt(first * second)));
}

const createTransformed = (length: number): Transformed => ({
	weights: createHalfSpectrum(length),
	broad: createHalfSpectrum(length),
	broadSquared: createHalfSpectrum(length),
	narrow: createHalfSpectrum(length),
	narrowSquared: createHalfSpectrum(length),
	zero: createHalfSpectrum(length),
});

function transform(transforms: RealTransforms, spectrum: FlatSpectrum, length: number, into: Transformed): void {
	const { first } = spectrum;
	const signals = signalsOf(spectrum);
	const start = binAt(first, length);
	const fill = (one: Float64Array, two: Float64Array | null) => (a: Float64Array, b: Float64Array) => {
		place(one, start, a);
		if (two) place(two, start, b);
	};
	transforms.forward(fill(signals.weights, signals.broad), into.weights, into.broad);
	transforms.forward(fill(signals.broadSquared, signals.narrow), into.broadSquared, into.narrow);
	transforms.forward(fill(signals.narrowSquared, null), into.narrowSquared, into.zero);
}

/** Each times the weights. */
function signalsOf({ weights, broad, narrow }: FlatSpectrum): Record<Exclude<keyof Transformed, "zero">, Float64Array> {
	const times = (a: Float64Array, b: Float64Array) => a.map((value, i) => value * (b[i] as number));
	const [weightedBroad, weightedNarrow] = [times(weights, broad), times(weights, narrow)];
	return {
		weights,
		broad: weightedBroad,
		broadSquared: times(weightedBroad, broad),
		narrow: weightedNarrow,
		narrowSquared: times(weightedNarrow, narrow),
	};
}

/** Writes values into a circle from a place on. */
function place(values: Float64Array, start: number, circle: Float64Array): void {
	const untilEnd = Math.min(values.length, circle.length - start);
	circle.set(values.subarray(0, untilEnd), start);
	circle.set(values.subarray(untilEnd), 0);
}

/** Place of a bin or a lag on the circle of `length`. */
export const binAt = (bin: number, length: number): number => ((bin % length) + length) % length;
