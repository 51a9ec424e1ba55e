/** An interval on each axis, ascending. */
export type Box = { x: readonly [number, number]; y: readonly [number, number] };
type Corner = readonly [x: number, y: number];

/** Area of a polygon by the shoelace formula, whatever its sense. */
export function polygonArea(corners: readonly Corner[]): number {
	let twice = 0;
	corners.forEach(([x, y], i) => {
		const [nextX, nextY] = corners[(i + 1) % corners.length] as Corner;
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
}

/**
 * Area of a polygon inside a box (Sutherland & Hodgman 1974). Parts that are cut off from each other are joined by edges along
 * the box, which add no area.
 */
export function areaInBox(corners: readonly Corner[], { x, y }: Box): number {
	let inside = corners;
	for (const [axis, limit, side] of [
		[0, x[0], 1],
		[0, x[1], -1],
		[1, y[0], 1],
		[1, y[1], -1],
	] as const)
		inside = clipped(inside, axis, limit, side);
	return polygonArea(inside);
}

/** The part of a polygon on one side of a line: `side` 1 keeps what is above the limit. */
function clipped(corners: readonly Corner[], axis: 0 | 1, limit: number, side: 1 | -1): Corner[] {
	const kept: Corner[] = [];
	corners.forEach((corner, i) => {
		const before = corners[(i + corners.length - 1) % corners.length] as Corner;
		const depth = side * (corner[axis] - limit);
		const depthBefore = side * (before[axis] - limit);
		if (depth >= 0 !== depthBefore >= 0) {
			const part = depthBefore / (depthBefore - depth);
			kept.push([before[0] + part * (corner[0] - before[0]), before[1] + part * (corner[1] - before[1])]);
		}
		if (depth >= 0) kept.push(corner);
	});
	return kept;
}
