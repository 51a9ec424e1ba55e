"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { DensityGrid } from "../types.js";

/** The grid is the same for all diagrams and never changes once it is there. */
let grid: DensityGrid | null = null;
const waiting = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
	waiting.add(listener);
	return () => waiting.delete(listener);
};

/**
 * The Johnson background, fetched when a diagram first names it: few do, and it weighs as much as a third of the code.
 * Null until then, on a server, and while hydrating.
 */
export function useJohnson(wanted: boolean, failed: (error: unknown) => void): DensityGrid | null {
	useEffect(() => {
		if (!wanted || grid) return;
		import("../../astro/stars/hipparcos-johnson-density.js")
			.then(({ hipparcosJohnsonDensity }) => {
				grid = hipparcosJohnsonDensity();
				for (const listener of [...waiting]) listener();
			})
			.catch(failed);
	});
	return useSyncExternalStore(
		subscribe,
		() => (wanted ? grid : null),
		() => null,
	);
}
