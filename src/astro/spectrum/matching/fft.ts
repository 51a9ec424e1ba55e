/** Forward discrete Fourier transform of `length` complex numbers, in place: X[k] = Σ x[n] exp(−2πi kn / length). */
export type Fft = (real: Float64Array, imaginary: Float64Array) => void;

const plans = new Map<number, Fft>();

/** The least length of at least `extent` for which there is a transform: a power of two, or three times one. */
export function fftLength(extent: number): number {
	const power = 2 ** Math.ceil(Math.log2(Math.max(2, extent)));
	return power >= 8 && extent <= 0.75 * power ? 0.75 * power : power;
}

/** The transform for a length as `fftLength` gives it (Cooley & Tukey 1965). Tables are kept for each length. */
export function fftOf(length: number): Fft {
	const known = plans.get(length);
	if (known) return known;
	const plan = createFft(length);
	plans.set(length, plan);
	return plan;
}

/** cos and −sin of 2π k / length and of its multiples, one after the other for each k: in the order of their use. */
type Twiddles = { part: number; factors: Float64Array };

/** Radix 4; with a first pass of radix 2 where the length asks for it, and a last one of radix 3. */
function createFft(length: number): Fft {
	const third = length % 3 === 0 ? length / 3 : null;
	const power = third ?? length;
	const sources = third === null ? bitReversed(length) : thirdsReversed(third);
	const isPowerOfFour = Math.log2(power) % 2 === 0;
	const passes: Twiddles[] = [];
	for (let part = isPowerOfFour ? 1 : 2; 4 * part <= power; part *= 4)
		passes.push({ part, factors: twiddles(part, 4) });
	const last = third === null ? null : twiddles(third, 3);
	const copy = new Float64Array(length);
	return (real, imaginary) => {
		reorder(real, sources, copy);
		reorder(imaginary, sources, copy);
		if (!isPowerOfFour) pairs(real, imaginary, length);
		for (const { part, factors } of passes) quadruples(real, imaginary, length, part, factors);
		if (last !== null) triples(real, imaginary, length / 3, last);
	};
}

/** For the transforms of `part` values that `radix` of them become one of. */
function twiddles(part: number, radix: number): Float64Array {
	const factors = new Float64Array(2 * (radix - 1) * part);
	let at = 0;
	for (let k = 0; k < part; k++)
		for (let multiple = 1; multiple < radix; multiple++) {
			const angle = (2 * Math.PI * k * multiple) / (radix * part);
			factors[at++] = Math.cos(angle);
			factors[at++] = -Math.sin(angle);
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

const SINE_OF_THIRD = Math.sqrt(3) / 2;

/** Three transforms of `third` values, of every third value each, become one. */
function triples(real: Float64Array, imaginary: Float64Array, third: number, factors: Float64Array): void {
	for (let k = 0; k < third; k++) {
		const i1 = k + third;
		const i2 = i1 + third;
		const f = 4 * k;
		const r0 = real[k] as number;
		const m0 = imaginary[k] as number;
		const r1 = (real[i1] as number) * (factors[f] as number) - (imaginary[i1] as number) * (factors[f + 1] as number);
		const m1 = (real[i1] as number) * (factors[f + 1] as number) + (imaginary[i1] as number) * (factors[f] as number);
		const r2 =
			(real[i2] as number) * (factors[f + 2] as number) - (imaginary[i2] as number) * (factors[f + 3] as number);
		const m2 =
			(real[i2] as number) * (factors[f + 3] as number) + (imaginary[i2] as number) * (factors[f + 2] as number);
		const sumReal = r1 + r2;
		const sumImaginary = m1 + m2;
		const turnedReal = SINE_OF_THIRD * (m1 - m2);
		const turnedImaginary = SINE_OF_THIRD * (r2 - r1);
		real[k] = r0 + sumReal;
		imaginary[k] = m0 + sumImaginary;
		real[i1] = r0 - sumReal / 2 + turnedReal;
		imaginary[i1] = m0 - sumImaginary / 2 + turnedImaginary;
		real[i2] = r0 - sumReal / 2 - turnedReal;
		imaginary[i2] = m0 - sumImaginary / 2 - turnedImaginary;
	}
}

/** Which value goes to each place before the first pass. */
function bitReversed(length: number): Uint32Array {
	const reversed = new Uint32Array(length);
	for (let i = 1; i < length; i++)
		reversed[i] = ((reversed[i >> 1] as number) >> 1) | ((i & 1) === 1 ? length >> 1 : 0);
	return reversed;
}

/** The same for three transforms of `third` values each, of every third value. */
function thirdsReversed(third: number): Uint32Array {
	const sources = new Uint32Array(3 * third);
	for (const [i, source] of bitReversed(third).entries())
		for (let offset = 0; offset < 3; offset++) sources[offset * third + i] = 3 * source + offset;
	return sources;
}

function reorder(values: Float64Array, sources: Uint32Array, copy: Float64Array): void {
	copy.set(values);
	for (let i = 0; i < copy.length; i++) values[i] = copy[sources[i] as number] as number;
}
