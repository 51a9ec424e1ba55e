type Size = { width: number; height: number };
type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Top left corner of a box beside the point (x, y): right of it and below by `distance`, on the other side where it would cross
 * the bounds, and always within the bounds. CSS pixels of one frame.
 */
export function placeBeside(
	x: number,
	y: number,
	{ width, height }: Size,
	bounds: Box,
	distance = 12,
): { left: number; top: number } {
	const along = (position: number, extent: number, min: number, max: number): number => {
		if (position + distance + extent <= max) return Math.max(min, position + distance);
		if (position - distance - extent >= min) return position - distance - extent;
		return Math.max(min, Math.min(max - extent, position + distance));
	};
	return {
		left: along(x, width, bounds.left, bounds.right),
		top: along(y, height, bounds.top, bounds.bottom),
	};
}
