/** Terms of each series: with boxes of 1σ the remainder is below 10⁻¹¹ of the kernel's height. */
const TERMS = 16;
/** Boxes on either side of a target's that count: all samples within 6σ. */
const REACH_BOXES = 6;

/** Coefficients of a weighted sum of Gaussians, and of one of Gaussians times values. */
type Series = { weights: Float64Array; values: Float64Array };
type Box = { index: number; from: number; to: number; sources: Series };

const emptySeries = (): Series => ({ weights: new Float64Array(TERMS), values: new Float64Array(TERMS) });

/**
 * Fast Gauss transform in one dimension (Greengard & Strain 1991, SIAM J. Sci. Stat. Comput. 12, 79): for each sample i the mean
 * Σⱼ wⱼ vⱼ exp(−(xᵢ − xⱼ)²/2σ²) / Σⱼ wⱼ exp(−(xᵢ − xⱼ)²/2σ²), to 10⁻⁸. O(n) at any σ: the samples of a box of 1σ act through one
 * series, which is moved into the box of each target. `positions` ascend; all values are finite.
 */
export function gaussianMeans(
	positions: Float64Array,
	values: Float64Array,
	weights: Float64Array,
	sigma: number,
): Float64Array {
	const origin = positions[0] ?? 0;
	const boxes: Box[] = [];
	for (let i = 0; i < positions.length; i++) {
		const index = Math.floor(((positions[i] as number) - origin) / sigma);
		let box = boxes.at(-1);
		if (box?.index !== index) {
			box = { index, from: i, to: i, sources: emptySeries() };
			boxes.push(box);
		}
		box.to = i + 1;
		addSource(box.sources, placeIn(box, i, positions, origin, sigma), values[i] as number, weights[i] as number);
	}
	const means = new Float64Array(positions.length);
	let first = 0;
	boxes.forEach((target) => {
		while ((boxes[first] as Box).index < target.index - REACH_BOXES) first++;
		const sums = emptySeries();
		for (let b = first; b < boxes.length; b++) {
			const source = boxes[b] as Box;
			if (source.index > target.index + REACH_BOXES) break;
			moveInto(sums.weights, source.sources.weights, target.index - source.index);
			moveInto(sums.values, source.sources.values, target.index - source.index);
		}
		// The factor exp(−t²/2) of both sums cancels.
		for (let i = target.from; i < target.to; i++) {
			const t = placeIn(target, i, positions, origin, sigma);
			means[i] = valueAt(sums.values, t) / valueAt(sums.weights, t);
		}
	});
	return means;
}

/** Distance of a sample from the middle of its box, σ. */
const placeIn = ({ index }: Box, i: number, positions: Float64Array, origin: number, sigma: number): number =>
	((positions[i] as number) - origin) / sigma - index - 0.5;

/** Adds w exp(−b²/2) bᵏ/k!, so that Σ Aₖ aᵏ exp(−a²/2) is the sum at a distance a from the middle. */
function addSource(series: Series, b: number, value: number, weight: number): void {
	let term = weight * Math.exp(-0.5 * b * b);
	for (let k = 0; k < TERMS; k++) {
		series.weights[k] = (series.weights[k] as number) + term;
		series.values[k] = (series.values[k] as number) + term * value;
		term *= b / (k + 1);
	}
}

const shifted = new Float64Array(TERMS);

/** Adds to `sums` the series of a box that is `distance` boxes away: exp(−d²/2) exp(−d t) Σ Aₖ (d + t)ᵏ, by powers of t. */
function moveInto(sums: Float64Array, source: Float64Array, distance: number): void {
	shifted.set(source);
	// Taylor shift by repeated synthetic division.
	if (distance !== 0)
		for (let k = 0; k < TERMS - 1; k++)
			for (let j = TERMS - 2; j >= k; j--) shifted[j] = (shifted[j] as number) + distance * (shifted[j + 1] as number);
	let factor = Math.exp(-0.5 * distance * distance);
	for (let l = 0; l < TERMS; l++) {
		for (let k = 0; k + l < TERMS; k++) sums[k + l] = (sums[k + l] as number) + factor * (shifted[k] as number);
		if (distance === 0) break;
		factor *= -distance / (l + 1);
	}
}

/** Horner's rule. */
function valueAt(coefficients: Float64Array, t: number): number {
	let value = 0;
	for (let k = TERMS - 1; k >= 0; k--) value = value * t + (coefficients[k] as number);
	return value;
}
