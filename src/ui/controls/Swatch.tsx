"use client";
import type { ReactElement } from "react";
import { safeColor } from "../../text/index.js";

export type SwatchSymbol = "line" | "dashed" | "long-dashed" | "square" | "band";
/** SVG path data of a filled mark centred on (0, 0), CSS pixels; `hollow` draws its outline. */
export type SwatchPath = { d: string; hollow?: boolean | undefined };

export type SwatchProps = {
	/** As `isColorText` takes it; anything else is grey. */
	color: string;
	/** Default "square". */
	symbol?: SwatchSymbol | SwatchPath | undefined;
};

const dashes: Partial<Record<SwatchSymbol, string>> = { dashed: "3.5 2", "long-dashed": "8.5 2.5" };

/** A sample of a mark, 14 × 14 CSS pixels. Hidden from readers: the text beside it names the mark. */
export function Swatch({ color, symbol = "square" }: SwatchProps): ReactElement {
	return (
		<svg className="astropane-swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
			{mark(symbol, safeColor(color))}
		</svg>
	);
}

// Presentation attributes instead of `style`: a strict CSP allows them, and they resolve `var(--token)`.
function mark(symbol: SwatchSymbol | SwatchPath, color: string): ReactElement {
	if (typeof symbol === "object")
		return symbol.hollow ? (
			<path d={symbol.d} fill="none" stroke={color} strokeWidth="1.5" />
		) : (
			<path d={symbol.d} fill={color} />
		);
	if (symbol === "square") return <rect x="-5" y="-5" width="10" height="10" rx="1.5" fill={color} />;
	if (symbol === "band") return <rect x="-7" y="-4" width="14" height="8" fill={color} fillOpacity="0.5" />;
	return <path d="M-7 0H7" stroke={color} strokeWidth="2" strokeDasharray={dashes[symbol]} />;
}
