/** Two neighbouring nodes, the inner one above and the outer one below half of the line's height. */
type Crossing = { inner: number; outer: number };

/** The nodes at which the width of a line is measured; they are fixed while the heights are varied for the error. */
type Shape = { peak: number; left: readonly Crossing[]; right: readonly Crossing[] };

/** Where the line falls below this share of its peak it ends: crossings beyond are of another line. */
const LINE_END_SHARE = 0.25;

/**
 * Full width at half maximum, in the unit of `x`, of the greatest feature of one sign in `heights` (flux above the
 * continuum), between the points where the linear interpolation of the samples crosses half of the peak. The peak is the
 * vertex of the parabola through the greatest sample and its neighbours. Where noise causes several crossings on one side,
 * the mean of the first and the last one is used, up to where the line falls to a quarter of the peak.
 *
 * `gradient` is the derivative of the width by each height, for the error. NaN, and a gradient of zeros, when there is no
 * peak inside, or the line does not fall to half of it on both sides.
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
	// Numerical derivatives by the few heights that matter, with steps far below the noise.
	const step = 1e-6 * (up[shape.peak] as number);
	for (const k of nodesOf(shape)) {
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

/** The first and the last crossing of half of the peak on one side, or the only one. */
function crossings(up: Float64Array, peak: number, direction: 1 | -1, top: number): Crossing[] {
	const all: Crossing[] = [];
	for (let inner = peak; inner + direction >= 0 && inner + direction < up.length; inner += direction) {
		const outer = inner + direction;
		if ((up[inner] as number) >= top / 2 && (up[outer] as number) < top / 2) all.push({ inner, outer });
		if ((up[outer] as number) < LINE_END_SHARE * top) break;
	}
	return all.length > 1 ? [all[0] as Crossing, all[all.length - 1] as Crossing] : all;
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

/** Height of the vertex of the parabola through a node and its neighbours, which are not above it; uneven spacing. */
function topOf(x: Float64Array, up: Float64Array, k: number): number {
	const before = (x[k] as number) - (x[k - 1] as number);
	const after = (x[k + 1] as number) - (x[k] as number);
	const rise = ((up[k] as number) - (up[k - 1] as number)) / before;
	const fall = ((up[k + 1] as number) - (up[k] as number)) / after;
	const curvature = (fall - rise) / (before + after);
	const slope = (rise * after + fall * before) / (before + after);
	return curvature < 0 ? (up[k] as number) - (slope * slope) / (4 * curvature) : (up[k] as number);
}

function nodesOf({ peak, left, right }: Shape): Set<number> {
	return new Set([peak - 1, peak, peak + 1, ...[...left, ...right].flatMap(({ inner, outer }) => [inner, outer])]);
}
