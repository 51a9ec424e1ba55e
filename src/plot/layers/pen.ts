import type { Rect } from "../geometry/rect.js";

/** A CSS colour, preferably a token: `var(--astropane-ink)`. */
export type Paint = string;

/** The common methods of a canvas context and a d3 path. CSS pixels relative to the figure; angles in radians. */
export type PathSink = {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	rect(x: number, y: number, width: number, height: number): void;
	arc(x: number, y: number, radius: number, start: number, end: number): void;
	closePath(): void;
};

export type StrokeStyle = {
	color: Paint;
	/** CSS pixels. Default 1. */
	width?: number | undefined;
	opacity?: number | undefined;
	/** Lengths of dashes and gaps, CSS pixels. */
	dash?: readonly number[] | undefined;
	/** Round line joins. */
	round?: boolean | undefined;
};
export type FillStyle = { color: Paint; opacity?: number | undefined };
export type TextStyle = {
	color: Paint;
	/** Font size, CSS pixels. Default 12. */
	size?: number | undefined;
	anchor?: "start" | "middle" | "end" | undefined;
	/** Default "alphabetic". */
	baseline?: "alphabetic" | "middle" | "hanging" | undefined;
	/** Degrees, clockwise. */
	rotate?: number | undefined;
	weight?: number | undefined;
	italic?: boolean | undefined;
	opacity?: number | undefined;
	/** Colour of an outline that separates the letters from the background. */
	halo?: Paint | undefined;
};

/** Resolves CSS colours and the font of the host for a canvas. */
export type Resolver = { color(paint: Paint): string; fontFamily(): string };

/** Draws the same geometry on a canvas in a browser, and as SVG on a server and in exports. */
export type Pen = {
	stroke(build: (path: PathSink) => void, style: StrokeStyle): void;
	fill(build: (path: PathSink) => void, style: FillStyle): void;
	/** `_{…}` and `^{…}` are sub- and superscripts. */
	text(text: string, x: number, y: number, style: TextStyle): void;
	/** Draws clipped to the rectangle. */
	clip(rect: Rect, draw: () => void): void;
	/** The underlying output, for drawing that paths cannot do (see `drawCells`). */
	raw: { context: CanvasRenderingContext2D; resolve: Resolver } | { write(markup: string): void };
};

/** A layer of a figure. Layers are painted in order, and repainted one by one. */
export type Layer<View> = {
	name: string;
	/** Output in a browser. On a server and in exports all layers are SVG. */
	medium: "canvas" | "svg";
	/**
	 * For a canvas: the name of the layer before it. It is painted on the canvas of that one until one of the two is painted without
	 * the other, as each canvas costs a first picture about 2 ms.
	 */
	over?: string | undefined;
	paint(pen: Pen, view: View): void;
	/** Whether `paint` draws nothing: the layer is cleared, and a canvas that was never painted gets no pixels. */
	isEmpty?: ((view: View) => boolean) | undefined;
};

/** A part of a text: shift −1 is a subscript, 1 a superscript. */
export type TextRun = { text: string; shift: -1 | 0 | 1 };

/** Splits a text such as `M_{G}` into runs. */
export function textRuns(text: string): TextRun[] {
	if (!text.includes("_{") && !text.includes("^{")) return [{ text, shift: 0 }];
	const runs: TextRun[] = [];
	let end = 0;
	for (const match of text.matchAll(/([_^])\{([^{}]*)\}/g)) {
		if (match.index > end) runs.push({ text: text.slice(end, match.index), shift: 0 });
		runs.push({ text: match[2] ?? "", shift: match[1] === "_" ? -1 : 1 });
		end = match.index + match[0].length;
	}
	if (end < text.length) runs.push({ text: text.slice(end), shift: 0 });
	return runs;
}

/** A text without markup, for titles and screen readers: `M_{G}` becomes `M_G`. */
export const plainText = (text: string): string =>
	text.replace(/([_^])\{([^{}]*)\}/g, (_, sign: string, inner: string) => (sign === "_" ? `_${inner}` : inner));

/** Size and shifts of sub- and superscripts, in units of the font size. */
export const SCRIPT = { size: 0.75, down: 0.25, up: 0.4 };

/** Distance of the alphabetic baseline below the anchor of a text, in units of the font size. */
export const BASELINE_SHIFT = { alphabetic: 0, middle: 0.35, hanging: 0.74 } as const;
