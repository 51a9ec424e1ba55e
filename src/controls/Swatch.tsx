"use client";
import type { ReactElement } from "react";

export type SwatchSymbol =
	| "line"
	| "dashed"
	| "long-dashed"
	| "square"
	| "band"
	| "circle"
	| "hollow-circle"
	| "diamond"
	| "triangle"
	| "cross"
	| "triangle-down"
	| "plus"
	| "star"
	| "pentagon";

export type SwatchProps = {
	/** Any CSS colour. */
	color: string;
	/** Default "square". */
	symbol?: SwatchSymbol | undefined;
};

/** A small sample of a mark, 14 × 14 CSS pixels; the text beside it says what it is. */
export function Swatch({ color, symbol = "square" }: SwatchProps): ReactElement {
	return (
		<svg className="astropane-swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
			{mark(symbol, color)}
		</svg>
	);
}

// Presentation attributes, not `style`: a strict CSP allows them, and `var(--token)` works in them.
function mark(symbol: SwatchSymbol, color: string): ReactElement {
	switch (symbol) {
		case "line":
			return <path d="M-7 0H7" stroke={color} strokeWidth="2" />;
		case "dashed":
			return <path d="M-7 0H7" stroke={color} strokeWidth="2" strokeDasharray="3.5 2" />;
		case "long-dashed":
			return <path d="M-7 0H7" stroke={color} strokeWidth="2" strokeDasharray="8.5 2.5" />;
		case "square":
			return <rect x="-5" y="-5" width="10" height="10" rx="1.5" fill={color} />;
		case "band":
			return <rect x="-7" y="-4" width="14" height="8" fill={color} fillOpacity="0.5" />;
		case "circle":
			return <circle r="4" fill={color} />;
		case "hollow-circle":
			return <circle r="3.5" fill="none" stroke={color} strokeWidth="1.5" />;
		case "diamond":
			return <path d="M0-5L5 0L0 5L-5 0Z" fill={color} />;
		case "triangle":
			return <path d="M0-5L5 4H-5Z" fill={color} />;
		case "triangle-down":
			return <path d="M0 5L5-4H-5Z" fill={color} />;
		case "plus":
			return <path d="M-1.75-5h3.5v3.25H5v3.5H1.75V5h-3.5V1.75H-5v-3.5h3.25Z" fill={color} />;
		case "star":
			return <path d="M0-6L1.6-2.2L5.7-1.9L2.6 .8L3.5 4.9L0 2.7L-3.5 4.9L-2.6 .8L-5.7-1.9L-1.6-2.2Z" fill={color} />;
		case "pentagon":
			return <path d="M0-5L4.8-1.5L2.9 4H-2.9L-4.8-1.5Z" fill={color} />;
		case "cross":
			return <path d="M-4-4L4 4M-4 4L4-4" stroke={color} strokeWidth="1.75" />;
	}
}
