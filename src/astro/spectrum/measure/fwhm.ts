/** Two neighbouring nodes between which the line falls through half of its height, outwards. */
type Crossing = { inner: number; outer: number };

/** Where a line is measured for its width; stays the same while the heights are varied for the error. */
type Shape = { peak: number; left: readonly Crossing[]; right: readonly Crossing[] };

/** Below this share of the peak the line is over: what crosses half of the peak beyond is another line. */
const LINE_ENDS = 0.25;

/**
 * Full width at half maximum, in the unit of `x`, of the greatest feature of a sign in `heights` (flux above the
 * continuum): between the points where straight lines between the samples fall through half of the peak. The peak is the
 * top of the parabola through the greatest sample and its neighbours. Where noise makes the line fall through that level
 * more than once on one side, the mean of the first and the last time, before it has fallen to a quarter, is taken.
 *
 * `gradient` is its derivative by each height, for the error. NaN, and a gradient of zeros, when there is no peak inside,
 * or the line does not fall to half of it on both sides.
 */
export function fullWidthAtHalfMaximum(
	x: Float64Array,
	heights: Float64Array,
	sign: 1 | -1,
): { value: number; gradient: Float64Array } {
	const up = heights.map((height) => sign * height);
	const gradient = new Float64Array(x.length);
	const shape = shapeOf(x, up);
	if (!shape) return { value: Number.NaN, gradient };
	// By differences: the few samples that take part are known, and their steps are far below the noise.
	const step = 1e-6 * (up[shape.peak] as number);
	for (const k of takingPart(shape)) {
		const height = up[k] as number;
		up[k] = height + step;
		const above = widthOf(x, up, shape);
		up[k] = height - step;
		const below = widthOf(x, up, shape);
		up[k] = height;
		gradient[k] = (sign * (above - below)) / (2 * step);
	}
	return { value: widthOf(x, up, shape), gradient };
}

function shapeOf(x: Float64Array, up: Float64Array): Shape | null {
	let peak = 1;
	for (let k = 1; k < up.length - 1; k++) if ((up[k] as number) > (up[peak] as number)) peak = k;
	if (!((up[peak] as number) > 0)) return null;
	const top = topOf(x, up, peak);
	const left = crossings(up, peak, -1, top);
	const right = crossings(up, peak, 1, top);
	return left.length > 0 && right.length > 0 ? { peak, left, right } : null;
}

/** The first and the last one, or the only one. */
function crossings(up: Float64Array, peak: number, direction: 1 | -1, top: number): Crossing[] {
	const found: Crossing[] = [];
	for (let inner = peak; inner + direction >= 0 && inner + direction < up.length; inner += direction) {
		const outer = inner + direction;
		if ((up[inner] as number) >= top / 2 && (up[outer] as number) < top / 2) found.push({ inner, outer });
		if ((up[outer] as number) < LINE_ENDS * top) break;
	}
	return found.length > 1 ? [found[0] as Crossing, found[found.length - 1] as Crossing] : found;
}

function widthOf(x: Float64Array, up: Float64Array, { peak, left, right }: Shape): number {
	const half = topOf(x, up, peak) / 2;
	const place = ({ inner, outer }: Crossing) => {
		const share = ((up[inner] as number) - half) / ((up[inner] as number) - (up[outer] as number));
		return (x[inner] as number) + share * ((x[outer] as number) - (x[inner] as number));
	};
	const mean = (side: readonly Crossing[]) => side.reduce((sum, crossing) => sum + place(crossing), 0) / side.length;
	return mean(right) - mean(left);
}

/** Height of the parabola through a node that is not below its neighbours, and these; unevenly spaced. */
function topOf(x: Float64Array, up: Float64Array, k: number): number {
	const before = (x[k] as number) - (x[k - 1] as number);
	const after = (x[k + 1] as number) - (x[k] as number);
	const rise = ((up[k] as number) - (up[k - 1] as number)) / before;
	const fall = ((up[k + 1] as number) - (up[k] as number)) / after;
	const curvature = (fall - rise) / (before + after);
	const slope = (rise * after + fall * before) / (before + after);
	return curvature < 0 ? (up[k] as number) - (slope * slope) / (4 * curvature) : (up[k] as number);
}

function takingPart({ peak, left, right }: Shape): Set<number> {
	return new Set([peak - 1, peak, peak + 1, ...[...left, ...right].flatMap(({ inner, outer }) => [inner, outer])]);
}
