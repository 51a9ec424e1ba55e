/** Work space: values times weights. */
let weighted = new Float64Array(0);

/**
 * Straight lines fitted locally by weighted least squares, with Gaussian weights of width `sigma` (in samples) times
 * `weights`: a smooth curve without the bias that a running mean has at the ends (Cleveland 1979, JASA 74, 829). Fitted at
 * every `stride`-th sample, with every `step`-th neighbour, and interpolated between. NaN where no weight is within 3σ.
 * Writes the first `count` values into `fitted`, and returns it.
 */
export function localLinear(
	values: Float64Array,
	weights: Float64Array,
	sigma: number,
	fitted: Float64Array,
	{ stride = 1, step = 1, count = values.length }: { stride?: number; step?: number; count?: number } = {},
): Float64Array {
	const reach = Math.round(3 * sigma);
	const moments = momentsOf(sigma, reach);
	if (weighted.length < count) weighted = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) weighted[i] = (values[i] as number) * (weights[i] as number);
	const fitAt = (center: number): number => {
		const start = Math.max(0, center - reach);
		const end = Math.min(count - 1, center + reach);
		let s0 = 0;
		let s1 = 0;
		let s2 = 0;
		let t0 = 0;
		let t1 = 0;
		let m = 3 * (start - center + reach);
		for (let i = start; i <= end; i += step, m += 3 * step) {
			const weight = weights[i] as number;
			const product = weighted[i] as number;
			const kernel = moments[m] as number;
			const first = moments[m + 1] as number;
			s0 += weight * kernel;
			s1 += weight * first;
			s2 += weight * (moments[m + 2] as number);
			t0 += product * kernel;
			t1 += product * first;
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

const knownMoments = new Map<number, Float64Array>();

/** Gaussian weight g of each offset from −reach to reach, then g · offset and g · offset². Kept for each σ. */
function momentsOf(sigma: number, reach: number): Float64Array {
	const known = knownMoments.get(sigma);
	if (known) return known;
	const moments = new Float64Array(3 * (2 * reach + 1));
	for (let offset = -reach; offset <= reach; offset++) {
		const weight = Math.exp(-0.5 * (offset / sigma) ** 2);
		moments.set([weight, weight * offset, weight * offset ** 2], 3 * (offset + reach));
	}
	knownMoments.set(sigma, moments);
	return moments;
}
