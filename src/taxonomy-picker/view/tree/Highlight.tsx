"use client";
import type { ReactNode } from "react";

type HighlightProps = {
	text: string;
	/** Half-open ranges of UTF-16 code units, ascending. */
	ranges: readonly [number, number][];
};

/** A text with marked ranges. */
export function Highlight({ text, ranges }: HighlightProps): ReactNode {
	if (ranges.length === 0) return text;
	const pieces: ReactNode[] = [];
	let next = 0;
	for (const [start, end] of ranges) {
		if (start > next) pieces.push(text.slice(next, start));
		pieces.push(<mark key={start}>{text.slice(start, end)}</mark>);
		next = end;
	}
	if (next < text.length) pieces.push(text.slice(next));
	return pieces;
}
