"use client";
import { type RefObject, useEffect, useState } from "react";

/** On a server, and where nothing is measured. CSS pixels. */
const DEFAULT_WIDTH = 760;
const MIN_WIDTH = 240;

/** The width of an element, or the one that is given. */
export function useWidth(element: RefObject<HTMLElement | null>, given: number | undefined): number {
	const [measured, setMeasured] = useState<number | null>(null);
	useEffect(() => {
		const target = element.current;
		if (given !== undefined || !target || typeof ResizeObserver === "undefined") return;
		const observer = new ResizeObserver(([entry]) => {
			const width = Math.floor(entry?.contentRect.width ?? 0);
			if (width > 0) setMeasured(Math.max(MIN_WIDTH, width));
		});
		observer.observe(target);
		return () => observer.disconnect();
	}, [element, given]);
	return given !== undefined && given > 0 ? given : (measured ?? DEFAULT_WIDTH);
}
