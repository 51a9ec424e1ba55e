type Size = { width: number; height: number };
type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Shift, in CSS pixels, that brings `box` into `bounds` with least movement. Where it is larger than the bounds, its left
 * and top edges win, because reading starts there.
 */
export function shiftInto(box: Box, bounds: Box): { dx: number; dy: number } {
	const along = (low: number, high: number, min: number, max: number): number => {
		const shift = Math.min(0, max - high);
		return low + shift < min ? min - low : shift;
	};
	return {
		dx: along(box.left, box.right, bounds.left, bounds.right),
		dy: along(box.top, box.bottom, bounds.top, bounds.bottom),
	};
}

/**
 * Top left corner for a box beside the point (x, y): to the right and below by `distance`; on the other side where it
 * would cross the bounds; within the bounds in any case. All in CSS pixels of one frame.
 */
export function placeBeside(
	x: number,
	y: number,
	{ width, height }: Size,
	bounds: Box,
	distance = 12,
): { left: number; top: number } {
	const along = (at: number, extent: number, min: number, max: number): number => {
		if (at + distance + extent <= max) return Math.max(min, at + distance);
		if (at - distance - extent >= min) return at - distance - extent;
		return Math.max(min, Math.min(max - extent, at + distance));
	};
	return {
		left: along(x, width, bounds.left, bounds.right),
		top: along(y, height, bounds.top, bounds.bottom),
	};
}
