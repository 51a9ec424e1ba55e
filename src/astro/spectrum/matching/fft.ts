/** Forward discrete Fourier transform of `length` complex numbers, in place: X[k] = Σ x[n] exp(−2πi kn / length). */
export type Fft = (real: Float64Array, imaginary: Float64Array) => void;

const plans = new Map<number, Fft>();

/** The transform for a length that is a power of two (Cooley & Tukey 1965). Tables are kept for each length. */
export function fftOf(length: number): Fft {
	const known = plans.get(length);
	if (known) return known;
	const plan = createFft(length);
	plans.set(length, plan);
	return plan;
}

/** cos and −sin of 2π k / length and of its double and treble, one after the other for each k: in the order of their use. */
type Twiddles = { quarter: number; factors: Float64Array };

/** Radix 4, with a first pass of radix 2 where the length is no power of four. */
function createFft(length: number): Fft {
	const reversed = bitReversed(length);
	const isPowerOfFour = Math.log2(length) % 2 === 0;
	const passes: Twiddles[] = [];
	for (let quarter = isPowerOfFour ? 1 : 2; 4 * quarter <= length; quarter *= 4)
		passes.push({ quarter, factors: twiddles(quarter) });
	return (real, imaginary) => {
		for (let i = 0; i < length; i++) {
			const j = reversed[i] as number;
			if (j <= i) continue;
			swap(real, i, j);
			swap(imaginary, i, j);
		}
		if (!isPowerOfFour) pairs(real, imaginary, length);
		for (const { quarter, factors } of passes) quadruples(real, imaginary, length, quarter, factors);
	};
}

function twiddles(quarter: number): Float64Array {
	const factors = new Float64Array(6 * quarter);
	for (let k = 0; k < quarter; k++)
		for (let multiple = 1; multiple <= 3; multiple++) {
			const angle = (2 * Math.PI * k * multiple) / (4 * quarter);
			factors[6 * k + 2 * multiple - 2] = Math.cos(angle);
			factors[6 * k + 2 * multiple - 1] = -Math.sin(angle);
		}
	return factors;
}

/** Transforms of two values each. */
function pairs(real: Float64Array, imaginary: Float64Array, length: number): void {
	for (let i = 0; i < length; i += 2) {
		const a = real[i] as number;
		const b = real[i + 1] as number;
		const c = imaginary[i] as number;
		const d = imaginary[i + 1] as number;
		real[i] = a + b;
		real[i + 1] = a - b;
		imaginary[i] = c + d;
		imaginary[i + 1] = c - d;
	}
}

/** Four neighbouring transforms of `quarter` values become one of four times as many; in bit-reversed order, the odd ones last. */
function quadruples(
	real: Float64Array,
	imaginary: Float64Array,
	length: number,
	quarter: number,
	factors: Float64Array,
): void {
	for (let start = 0; start < length; start += 4 * quarter) {
		for (let k = 0; k < quarter; k++) {
			const i0 = start + k;
			// Bit reversal has put the transform of every fourth value from the second on behind that of the third.
			const i2 = i0 + quarter;
			const i1 = i2 + quarter;
			const i3 = i1 + quarter;
			const f = 6 * k;
			const r0 = real[i0] as number;
			const m0 = imaginary[i0] as number;
			const r1 = (real[i1] as number) * (factors[f] as number) - (imaginary[i1] as number) * (factors[f + 1] as number);
			const m1 = (real[i1] as number) * (factors[f + 1] as number) + (imaginary[i1] as number) * (factors[f] as number);
			const r2 =
				(real[i2] as number) * (factors[f + 2] as number) - (imaginary[i2] as number) * (factors[f + 3] as number);
			const m2 =
				(real[i2] as number) * (factors[f + 3] as number) + (imaginary[i2] as number) * (factors[f + 2] as number);
			const r3 =
				(real[i3] as number) * (factors[f + 4] as number) - (imaginary[i3] as number) * (factors[f + 5] as number);
			const m3 =
				(real[i3] as number) * (factors[f + 5] as number) + (imaginary[i3] as number) * (factors[f + 4] as number);
			const evenReal = r0 + r2;
			const evenImaginary = m0 + m2;
			const oddReal = r0 - r2;
			const oddImaginary = m0 - m2;
			const sumReal = r1 + r3;
			const sumImaginary = m1 + m3;
			const differenceReal = r1 - r3;
			const differenceImaginary = m1 - m3;
			real[i0] = evenReal + sumReal;
			imaginary[i0] = evenImaginary + sumImaginary;
			real[i2] = oddReal + differenceImaginary;
			imaginary[i2] = oddImaginary - differenceReal;
			real[i1] = evenReal - sumReal;
			imaginary[i1] = evenImaginary - sumImaginary;
			real[i3] = oddReal - differenceImaginary;
			imaginary[i3] = oddImaginary + differenceReal;
		}
	}
}

function bitReversed(length: number): Uint32Array {
	const reversed = new Uint32Array(length);
	for (let i = 1; i < length; i++)
		reversed[i] = ((reversed[i >> 1] as number) >> 1) | ((i & 1) === 1 ? length >> 1 : 0);
	return reversed;
}

function swap(values: Float64Array, i: number, j: number): void {
	const value = values[i] as number;
	values[i] = values[j] as number;
	values[j] = value;
}
