/** CSS pixels, relative to the upper left corner of the figure; y increases downwards. */
export type Rect = { x: number; y: number; width: number; height: number };
/** CSS pixels. */
export type Size = { width: number; height: number };
/** Space around the plot area for axes, titles and labels, CSS pixels. */
export type Margins = { top: number; right: number; bottom: number; left: number };

/** The plot area inside a figure. Its size is never negative. */
export function plotArea(size: Size, margins: Margins): Rect {
	return {
		x: margins.left,
		y: margins.top,
		width: Math.max(0, size.width - margins.left - margins.right),
		height: Math.max(0, size.height - margins.top - margins.bottom),
	};
}

export function contains(rect: Rect, x: number, y: number): boolean {
	return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}
