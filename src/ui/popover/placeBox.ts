type Size = { width: number; height: number };
type Box = { left: number; top: number; right: number; bottom: number };

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
