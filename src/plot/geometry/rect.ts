/** CSS pixels, relative to the figure's upper left corner; y grows downwards. */
export type Rect = { x: number; y: number; width: number; height: number };
/** CSS pixels. */
export type Size = { width: number; height: number };
/** CSS pixels kept free round the plot area for axes, titles and labels. */
export type Margins = { top: number; right: number; bottom: number; left: number };

/** The plot area inside a figure: never of negative size, however small the figure is. */
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
