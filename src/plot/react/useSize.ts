"use client";
import { type RefObject, useEffect, useState } from "react";
import { useLatest } from "../../controls/useLatest.js";

/** CSS pixels. */
export type ElementSize = { width: number; height: number };

/**
 * Calls `onSize` after mounting and whenever the content box of the element changes, in an animation frame. Sizes of zero
 * (a hidden tab, a closed panel) are not reported: what was drawn last stays till there is room again.
 */
export function useSizeCallback(element: RefObject<Element | null>, onSize: (size: ElementSize) => void): void {
	const latest = useLatest(onSize);
	useEffect(() => {
		const observed = element.current;
		if (!observed) return;
		let frame = 0;
		let last: ElementSize = { width: 0, height: 0 };
		const report = (size: ElementSize): void => {
			if (!(size.width > 0) || !(size.height > 0)) return;
			if (size.width === last.width && size.height === last.height) return;
			last = size;
			latest.current(size);
		};
		if (typeof ResizeObserver === "undefined") {
			report(observed.getBoundingClientRect());
			return;
		}
		// Not within the observer's own turn: what `onSize` changes could make the browser report a loop.
		const observer = new ResizeObserver((entries) => {
			const box = entries[entries.length - 1]?.contentRect;
			if (!box) return;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => report({ width: box.width, height: box.height }));
		});
		observer.observe(observed);
		return () => {
			cancelAnimationFrame(frame);
			observer.disconnect();
		};
	}, [element, latest]);
}

/** The same as state: `initial` on the server and in the first render. */
export function useSize(element: RefObject<Element | null>, initial: ElementSize): ElementSize {
	const [size, setSize] = useState(initial);
	useSizeCallback(element, ({ width, height }) => setSize({ width, height }));
	return size;
}
