"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useLatest } from "../../plot/react/useLatest.js";
import type { LazyModule } from "./lazyModule.js";

const never = () => () => {};

/**
 * Code that is fetched on demand; null where it is not needed, and until it is loaded. While server markup is hydrated, and on a
 * server whose bundler took the browser's files, it suspends instead, so that the complete figure is rendered in its place. There
 * is no Suspense boundary here: React ≥ 19.2 would move a figure inside one to the end of the page.
 */
export function useLazyModule<T>(
	module: LazyModule<T>,
	isNeeded: boolean,
	onFailure: (error: unknown) => void,
): T | null {
	const isServerOrHydrating = useSyncExternalStore(
		never,
		() => false,
		() => true,
	);
	// Where it is not needed, its arrival renders nothing.
	const read = () => (isNeeded ? module.now() : null);
	const value = useSyncExternalStore(module.subscribe, read, read);
	if (isNeeded && value === null && isServerOrHydrating && !module.failed()) throw module.load();
	const latest = useLatest(onFailure);
	useEffect(() => {
		if (isNeeded) module.load().catch(latest.current);
	}, [module, isNeeded, latest]);
	return value;
}
