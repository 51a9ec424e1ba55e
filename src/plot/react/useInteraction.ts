"use client";

import { type RefObject, useEffect, useRef } from "react";
import { useLatest } from "../../controls/useLatest.js";

/** What answers pointer and keys on a mounted figure. */
export type Interaction = {
	/** Takes all listeners off. */
	detach(): void;
	/** After each frame: readouts follow. */
	painted(dirty: ReadonlySet<string>): void;
};

/**
 * Binds pointer and keys after the first paint, with code that is fetched then, so that it is no part of the first load.
 * `attach` is called once the code is there; it is bound anew when `key` changes.
 */
export function useInteraction(
	key: unknown,
	load: () => Promise<() => Interaction | null>,
	say: (problem: string) => void,
): RefObject<Interaction | null> {
	const bound = useRef<Interaction>(null);
	const latest = useLatest({ load, say });
	useEffect(() => {
		void key;
		let wanted = true;
		latest.current
			.load()
			.then((attach) => {
				if (wanted) bound.current = attach();
			})
			.catch((error: unknown) => latest.current.say(`Zoom and readout could not be loaded: ${String(error)}`));
		return () => {
			wanted = false;
			bound.current?.detach();
			bound.current = null;
		};
	}, [key, latest]);
	return bound;
}
