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

function transform(
	transforms: RealTransforms,
	{ first, weights, broad, narrow }: FlatSpectrum,
	length: number,
	into: Transformed,
): void {
	const start = binAt(first, length);
	const weighted = (values: Float64Array, power: 0 | 1 | 2, circle: Float64Array) =>
		place(weights, values, power, start, circle);
	transforms.forward(
		(a, b) => {
			weighted(weights, 0, a);
			weighted(broad, 1, b);
		},
		into.weights,
		into.broad,
	);
	transforms.forward(
		(a, b) => {
			weighted(broad, 2, a);
			weighted(narrow, 1, b);
		},
		into.broadSquared,
		into.narrow,
	);
	transforms.forward((a) => weighted(narrow, 2, a), into.narrowSquared, into.zero);
}

/** Writes values to a power, times their weights, into a circle from a place on. */
function place(
	weights: Float64Array,
	values: Float64Array,
	power: 0 | 1 | 2,
	start: number,
	circle: Float64Array,
): void {
	for (let i = 0, at = start; i < weights.length; i++, at++) {
		if (at === circle.length) at = 0;
		const weight = weights[i] as number;
		const value = values[i] as number;
		circle[at] = power === 0 ? weight : power === 1 ? weight * value : weight * value * value;
	}
}

/** Place of a bin or a lag on the circle of `length`. */
export const binAt = (bin: number, length: number): number => ((bin % length) + length) % length;
