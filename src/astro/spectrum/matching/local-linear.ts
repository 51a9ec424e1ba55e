/**
 * Straight lines fitted locally by weighted least squares, with Gaussian weights of width `sigma` (in samples) times
 * `weights`: a smooth curve without the bias that a running mean has at the ends (Cleveland 1979, JASA 74, 829). Fitted at
 * every `stride`-th sample, with every `step`-th neighbour, and interpolated between. NaN where no weight is within 3σ.
 */
export function localLinear(
	values: Float64Array,
	weights: Float64Array,
	sigma: number,
	{ stride = 1, step = 1 }: { stride?: number; step?: number } = {},
): Float64Array {
	const count = values.length;
	const fitted = new Float64Array(count);
	const reach = Math.round(3 * sigma);
	const kernel = Float64Array.from({ length: reach + 1 }, (_, i) => Math.exp(-0.5 * (i / sigma) ** 2));
	const fitAt = (center: number): number => {
		let s0 = 0;
		let s1 = 0;
		let s2 = 0;
		let t0 = 0;
		let t1 = 0;
		for (let i = Math.max(0, center - reach); i <= Math.min(count - 1, center + reach); i += step) {
			const offset = i - center;
			const weight = (weights[i] as number) * (kernel[Math.abs(offset)] as number);
			if (weight === 0) continue;
			const weighted = weight * (values[i] as number);
			s0 += weight;
			s1 += weight * offset;
			s2 += weight * offset * offset;
			t0 += weighted;
			t1 += weighted * offset;
		}
		const determinant = s0 * s2 - s1 * s1;
		// Too few samples for a slope: their mean.
		return determinant > 1e-9 * (s0 * sigma) ** 2 ? (s2 * t0 - s1 * t1) / determinant : t0 / s0;
	};
	let last = 0;
	if (count > 0) fitted[0] = fitAt(0);
	while (last < count - 1) {
		const next = Math.min(count - 1, last + stride);
		const from = fitted[last] as number;
		const to = fitAt(next);
		for (let i = last + 1; i <= next; i++) fitted[i] = from + ((to - from) * (i - last)) / (next - last);
		last = next;
	}
	return fitted;
}
