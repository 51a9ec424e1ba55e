"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useLatest } from "../../plot/react/useLatest.js";
import type { LazyModule } from "./lazyModule.js";

/** Stands for code that is needed and not there, on a server and while its markup is hydrated. */
const PENDING = {};

/**
 * Code that is fetched on demand; null where it is not needed, and until it is loaded. While server markup is hydrated, and on a
 * server whose bundler took the browser's files, it suspends instead, so that the complete figure is rendered in its place. There
 * is no Suspense boundary here: React ≥ 19.2 would move a figure inside one to the end of the page.
 */
export function useLazyModule<T>(module: LazyModule<T>, isNeeded: boolean, onFailure: () => void): T | null {
	// Where it is not needed, its arrival renders nothing.
	const read = () => (isNeeded ? module.now() : null);
	const value = useSyncExternalStore<T | typeof PENDING | null>(module.subscribe, read, () =>
		isNeeded && !module.failed() ? (module.now() ?? PENDING) : read(),
	);
	if (value === PENDING) throw module.load();
	const latest = useLatest(onFailure);
	useEffect(() => {
		if (isNeeded) module.load().catch(latest.current);
	}, [module, isNeeded, latest]);
	return value as T | null;
}
