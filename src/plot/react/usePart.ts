"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useLatest } from "../../controls/useLatest.js";
import type { Part } from "../part.js";

const never = () => () => {};

/**
 * A part of the code where it is needed; null where it is not, and until it is there. While a server's markup is being
 * taken over it suspends instead, so that the finished picture stays; there must be a Suspense boundary above.
 */
export function usePart<T>(part: Part<T>, needed: boolean, failed: (error: unknown) => void): T | null {
	const taking = useSyncExternalStore(
		never,
		() => false,
		() => true,
	);
	// Where it is not needed its coming changes nothing.
	const read = () => (needed ? part.now() : null);
	const value = useSyncExternalStore(part.subscribe, read, read);
	if (needed && value === null && taking && !part.failed()) throw part.load();
	const latest = useLatest(failed);
	useEffect(() => {
		if (needed) part.load().catch(latest.current);
	}, [part, needed, latest]);
	return value;
}
