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

/** Texts that are, but for kerning, as wide as their characters together. */
const PLAIN = /^[ -~À-ÿΑ-ω₀-₉]*$/;

/**
 * Measures on a canvas in the font of the figure. Of plain texts each character is measured once: hundreds of labels, each measured
 * on its own, would take longer than to draw them. Kerning hardly ever makes a text wider.
 */
export function canvasMeasure(fontFamily: () => string): MeasureText {
	const context = context2d(document.createElement("canvas"));
	if (!context) return estimateText;
	const widthsOf = new Map<number, Map<string, number>>();
	let lastFont = "";
	const measure: MeasureText = (text, size) => {
		const widths = widthsOf.get(size) ?? new Map<string, number>();
		widthsOf.set(size, widths);
		const known = widths.get(text);
		if (known !== undefined) return known;
		let width = 0;
		if (text.length > 1 && PLAIN.test(text)) for (const character of text) width += measure(character, size);
		else {
			const font = `${size}px ${fontFamily()}`;
			// Setting even the same font again costs more than measuring.
			if (font !== lastFont) context.font = lastFont = font;
			width = context.measureText(text).width;
		}
		widths.set(text, width);
		return width;
	};
	return measure;
}

/** A 2D context, or null in an environment that has none. */
export const context2d = (canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | null =>
	canvas && typeof CanvasRenderingContext2D !== "undefined" ? canvas.getContext("2d") : null;
