/** A smoothed height, and the nodes that it is a weighted sum of: Σ weights[i] · heights[from + i]. */
export type LocalFit = { height: number; from: number; weights: Float64Array };

/** Beyond this many σ of its weights a fit takes no nodes. */
const REACH_SIGMA = 4;
/** Least σ of the weights, as a share of the distance to the third node: with less, a parabola is not determined. */
const LEAST_SHARE = 0.6;

/**
 * Local quadratic regression (Cleveland 1979, J. Am. Stat. Assoc. 74, 829) with Gaussian weights of 1σ `sigma` in the unit of
 * `x`, which ascends: the parabola that fits the nodes near `at` best. Parabolas are reproduced on any sampling; where `sigma` is
 * less than the spacing the parabola passes through the three nearest nodes.
 */
export function localQuadratic(x: Float64Array, heights: Float64Array, at: number, sigma: number): LocalFit {
	const nearest = lowerBound(x, at);
	const width = Math.max(sigma, LEAST_SHARE * thirdDistance(x, at, nearest));
	const from = lowerBound(x, at - REACH_SIGMA * width);
	const to = Math.max(from + 1, lowerBound(x, at + REACH_SIGMA * width));
	// Sums of the weights times powers of the offset, in units of `width`.
	const moments = [0, 0, 0, 0, 0];
	const weights = new Float64Array(to - from);
	for (let k = from; k < to; k++) {
		const u = ((x[k] as number) - at) / width;
		let term = Math.exp(-0.5 * u * u);
		weights[k - from] = term;
		for (let power = 0; power < 5; power++) {
			moments[power] = (moments[power] as number) + term;
			term *= u;
		}
	}
	const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0] = moments;
	// The first row of the inverse of the matrix of moments, by cofactors: the height at `at` itself.
	const [c00, c01, c02] = [m2 * m4 - m3 * m3, m2 * m3 - m1 * m4, m1 * m3 - m2 * m2];
	const determinant = m0 * c00 + m1 * c01 + m2 * c02;
	let height = 0;
	for (let k = from; k < to; k++) {
		const u = ((x[k] as number) - at) / width;
		const weight = ((weights[k - from] as number) * (c00 + c01 * u + c02 * u * u)) / determinant;
		weights[k - from] = weight;
		height += weight * (heights[k] as number);
	}
	return { height, from, weights };
}

/** Distance to the third of the nearest nodes. */
function thirdDistance(x: Float64Array, at: number, above: number): number {
	const distances: number[] = [];
	for (let k = Math.max(0, above - 3); k < Math.min(x.length, above + 3); k++)
		distances.push(Math.abs((x[k] as number) - at));
	return distances.sort((a, b) => a - b)[2] ?? 0;
}

function lowerBound(x: Float64Array, at: number): number {
	let low = 0;
	let high = x.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((x[middle] as number) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
