/** Width of a text in CSS pixels at a font size in CSS pixels. */
export type MeasureText = (text: string, size: number) => number;

const NARROW = "iljtfrI.,:;|!'()[] ";
const WIDE = "mwMW@⊕";

/** Estimates widths where nothing can be measured: those of a common sans serif, rather too wide than too narrow. */
export const estimateText: MeasureText = (text, size) => {
	let units = 0;
	for (const c of text)
		units += NARROW.includes(c) ? 0.34 : WIDE.includes(c) ? 0.9 : c >= "A" && c <= "Z" ? 0.68 : 0.58;
	return units * size;
};

/** Measures on a canvas in the font of the figure; each pair of text and size once. */
export function canvasMeasure(fontFamily: () => string): MeasureText {
	const context = context2d(document.createElement("canvas"));
	if (!context) return estimateText;
	const cache = new Map<string, number>();
	let lastFont = "";
	return (text, size) => {
		const key = `${size} ${text}`;
		let width = cache.get(key);
		if (width === undefined) {
			const font = `${size}px ${fontFamily()}`;
			// Setting even the same font again costs more than measuring.
			if (font !== lastFont) context.font = lastFont = font;
			width = context.measureText(text).width;
			cache.set(key, width);
		}
		return width;
	};
}

/** A 2D context, or null in an environment that has none. */
export const context2d = (canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | null =>
	canvas && typeof CanvasRenderingContext2D !== "undefined" ? canvas.getContext("2d") : null;
