"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useLatest } from "../../plot/react/useLatest.js";
import type { LazyModule } from "./lazyModule.js";

const never = () => () => {};

/**
 * Code that is fetched on demand; null where it is not needed, and until it has arrived. While server markup is hydrated,
 * and on a server whose bundler took the browser's files, it suspends instead, so that the complete figure is rendered in
 * its place. There is no Suspense boundary here: React ≥ 19.2 would move a figure inside one to the end of the page.
 */
export function useLazyModule<T>(part: LazyModule<T>, needed: boolean, failed: (error: unknown) => void): T | null {
	const isServerOrHydrating = useSyncExternalStore(
		never,
		() => false,
		() => true,
	);
	// Where it is not needed its arrival changes nothing.
	const read = () => (needed ? part.now() : null);
	const value = useSyncExternalStore(part.subscribe, read, read);
	if (needed && value === null && isServerOrHydrating && !part.failed()) throw part.load();
	const latest = useLatest(failed);
	useEffect(() => {
		if (needed) part.load().catch(latest.current);
	}, [part, needed, latest]);
	return value;
}
