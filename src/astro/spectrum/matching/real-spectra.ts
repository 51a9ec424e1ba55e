import { fftOf } from "./fft.js";

/** Transform of a real signal of `length` samples: only k = 0 … length / 2, as the rest is its mirror image. */
export type HalfSpectrum = { real: Float64Array; imaginary: Float64Array };

export const createHalfSpectrum = (length: number): HalfSpectrum => ({
	real: new Float64Array(length / 2 + 1),
	imaginary: new Float64Array(length / 2 + 1),
});

/**
 * Transforms of real signals, two for the price of one: the real part of what is transformed holds one signal, the
 * imaginary part the other (Press et al. 2007, Numerical Recipes, § 12.3). Work space is kept for the life of the object.
 */
export type RealTransforms = {
	/** `fill` writes both signals into arrays of zeros. */
	forward: (
		fill: (first: Float64Array, second: Float64Array) => void,
		first: HalfSpectrum,
		second: HalfSpectrum,
	) => void;
	/** Σ a(i + lag) b(i), circular, for a pair of signals in the first array returned, for another pair in the second. */
	correlate: (
		a: HalfSpectrum,
		b: HalfSpectrum,
		c: HalfSpectrum,
		d: HalfSpectrum,
		first: Float64Array,
		second: Float64Array,
	) => void;
};

export function realTransforms(length: number): RealTransforms {
	const fft = fftOf(length);
	const real = new Float64Array(length);
	const imaginary = new Float64Array(length);
	return {
		forward: (fill, first, second) => {
			real.fill(0);
			imaginary.fill(0);
			fill(real, imaginary);
			fft(real, imaginary);
			part(real, imaginary, first, second);
		},
		correlate: (a, b, c, d, first, second) => {
			join(a, b, c, d, real, imaginary);
			fft(real, imaginary);
			for (let i = 0; i < length; i++) {
				first[i] = (real[i] as number) / length;
				second[i] = -(imaginary[i] as number) / length;
			}
		},
	};
}

// Loops stand in functions that all lengths share: compiled for one length, they are fast for the next.

/** Transforms of the real and of the imaginary part, from that of both together. */
function part(real: Float64Array, imaginary: Float64Array, first: HalfSpectrum, second: HalfSpectrum): void {
	const { length } = real;
	for (let k = 0; k <= length / 2; k++) {
		const mirror = k === 0 ? 0 : length - k;
		const sumReal = (real[k] as number) + (real[mirror] as number);
		const differenceReal = (real[k] as number) - (real[mirror] as number);
		const sumImaginary = (imaginary[k] as number) + (imaginary[mirror] as number);
		const differenceImaginary = (imaginary[k] as number) - (imaginary[mirror] as number);
		first.real[k] = sumReal / 2;
		first.imaginary[k] = differenceImaginary / 2;
		second.real[k] = sumImaginary / 2;
		second.imaginary[k] = -differenceReal / 2;
	}
}

/**
 * What is transformed forward to have two correlations: x = a times the conjugate of b, y = c times that of d. The inverse
 * transform of x + iy is the conjugate of the forward transform of its conjugate.
 */
function join(
	a: HalfSpectrum,
	b: HalfSpectrum,
	c: HalfSpectrum,
	d: HalfSpectrum,
	real: Float64Array,
	imaginary: Float64Array,
): void {
	const { length } = real;
	for (let k = 0; k <= length / 2; k++) {
		const ar = a.real[k] as number;
		const ai = a.imaginary[k] as number;
		const br = b.real[k] as number;
		const bi = b.imaginary[k] as number;
		const cr = c.real[k] as number;
		const ci = c.imaginary[k] as number;
		const dr = d.real[k] as number;
		const di = d.imaginary[k] as number;
		const xr = ar * br + ai * bi;
		const xi = ai * br - ar * bi;
		const yr = cr * dr + ci * di;
		const yi = ci * dr - cr * di;
		real[k] = xr - yi;
		imaginary[k] = -(xi + yr);
		if (k === 0 || 2 * k === length) continue;
		real[length - k] = xr + yi;
		imaginary[length - k] = xi - yr;
	}
}
