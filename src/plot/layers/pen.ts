import type { Rect } from "../geometry/rect.js";

/** A CSS colour; tokens are preferred: `var(--astropane-ink)`. */
export type Paint = string;

/** What a canvas context and a path string builder have in common. Coordinates in CSS pixels of the figure. */
export type PathSink = {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	rect(x: number, y: number, width: number, height: number): void;
	arc(x: number, y: number, radius: number, start: number, end: number): void;
	closePath(): void;
};

export type StrokeStyle = {
	color: Paint /** CSS pixels, default 1. */;
	width?: number | undefined;
	opacity?: number | undefined;
	dash?: readonly number[] | undefined;
	round?: boolean | undefined;
};
export type FillStyle = { color: Paint; opacity?: number | undefined };
export type TextStyle = {
	color: Paint;
	/** CSS pixels, default 12. */
	size?: number | undefined;
	anchor?: "start" | "middle" | "end" | undefined;
	/** Default "alphabetic". */
	baseline?: "alphabetic" | "middle" | "hanging" | undefined;
	/** Degrees, clockwise. */
	rotate?: number | undefined;
	weight?: number | undefined;
	italic?: boolean | undefined;
	opacity?: number | undefined;
	/** Colour of an outline that lifts the letters off what lies beneath. */
	halo?: Paint | undefined;
};

/** How a canvas learns what a CSS colour or the host's font comes to. */
export type Resolver = { color(paint: Paint): string; fontFamily(): string };

/** The one way to draw: the same geometry goes to a canvas on the screen and to SVG on the server and in exports. */
export type Pen = {
	stroke(build: (path: PathSink) => void, style: StrokeStyle): void;
	fill(build: (path: PathSink) => void, style: FillStyle): void;
	/** `_{…}` and `^{…}` become sub- and superscripts. */
	text(text: string, x: number, y: number, style: TextStyle): void;
	/** Draws with everything outside of the rectangle left out. */
	clip(rect: Rect, draw: () => void): void;
	/** What lies beneath, for the few things that no path can do (see `drawCells`). */
	raw: { context: CanvasRenderingContext2D; resolve: Resolver } | { write(markup: string): void };
};

/** One sheet of a figure; sheets are painted in order and repainted one by one. */
export type Layer<View> = {
	name: string;
	/** What it is painted on in a browser. On the server and in exports all is SVG. */
	medium: "canvas" | "svg";
	paint(pen: Pen, view: View): void;
};

export type TextRun = { text: string; shift: -1 | 0 | 1 };

/** Splits `M_{G}` into runs: shift −1 a subscript, 1 a superscript. */
export function textRuns(text: string): TextRun[] {
	if (!text.includes("_{") && !text.includes("^{")) return [{ text, shift: 0 }];
	const runs: TextRun[] = [];
	let at = 0;
	for (const found of text.matchAll(/([_^])\{([^{}]*)\}/g)) {
		if (found.index > at) runs.push({ text: text.slice(at, found.index), shift: 0 });
		runs.push({ text: found[2] ?? "", shift: found[1] === "_" ? -1 : 1 });
		at = found.index + found[0].length;
	}
	if (at < text.length) runs.push({ text: text.slice(at), shift: 0 });
	return runs;
}

/** The same text as plain words, for titles and readers: `M_{G}` becomes `M_G`. */
export const plainText = (text: string): string =>
	text.replace(/([_^])\{([^{}]*)\}/g, (_, sign: string, inner: string) => (sign === "_" ? `_${inner}` : inner));

/** Size of sub- and superscripts relative to the text, and how far they are moved, in units of the text size. */
export const SCRIPT = { size: 0.75, down: 0.25, up: 0.4 };
