"use client";
import type { ReactNode } from "react";

/** A text with stretches marked; `ranges` in UTF-16 code units, ascending. */
export function Highlight({ text, ranges }: { text: string; ranges: readonly [number, number][] }): ReactNode {
	if (ranges.length === 0) return text;
	const parts: ReactNode[] = [];
	let at = 0;
	for (const [start, end] of ranges) {
		if (start > at) parts.push(text.slice(at, start));
		parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
		at = end;
	}
	if (at < text.length) parts.push(text.slice(at));
	return parts;
}
