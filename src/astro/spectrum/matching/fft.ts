/** Forward discrete Fourier transform of `length` complex numbers, in place: X[k] = Σ x[n] exp(−2πi kn / length). */
export type Fft = (real: Float64Array, imaginary: Float64Array) => void;

const plans = new Map<number, Fft>();

/** The transform for a length that is a power of two (Cooley & Tukey 1965, radix 2). Tables are kept for each length. */
export function fftOf(length: number): Fft {
	const known = plans.get(length);
	if (known) return known;
	const plan = createFft(length);
	plans.set(length, plan);
	return plan;
}

function createFft(length: number): Fft {
	const reversed = bitReversed(length);
	const cosines = Float64Array.from({ length: length / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / length));
	const sines = Float64Array.from({ length: length / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / length));
	return (real, imaginary) => {
		for (let i = 0; i < length; i++) {
			const j = reversed[i] as number;
			if (j <= i) continue;
			swap(real, i, j);
			swap(imaginary, i, j);
		}
		for (let half = 1; half < length; half *= 2) {
			const stride = length / (2 * half);
			for (let k = 0; k < half; k++) {
				const cosine = cosines[k * stride] as number;
				const sine = sines[k * stride] as number;
				for (let upper = k; upper < length; upper += 2 * half) {
					const lower = upper + half;
					const lowerReal = real[lower] as number;
					const lowerImaginary = imaginary[lower] as number;
					const turnedReal = lowerReal * cosine - lowerImaginary * sine;
					const turnedImaginary = lowerReal * sine + lowerImaginary * cosine;
					const upperReal = real[upper] as number;
					const upperImaginary = imaginary[upper] as number;
					real[lower] = upperReal - turnedReal;
					imaginary[lower] = upperImaginary - turnedImaginary;
					real[upper] = upperReal + turnedReal;
					imaginary[upper] = upperImaginary + turnedImaginary;
				}
			}
		}
	};
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
