"use client";

import { type RefObject, useEffect } from "react";
import { type FigureHandle, useLatest } from "../../../plot/index.js";
import type { SpectrumViewerProps } from "../../props.js";
import type { SpectrumStore } from "../../state.js";

/** Tells the host the view once it has settled; what does so is fetched where a host wants to hear of it. */
export function useStateChange(
	store: SpectrumStore,
	props: SpectrumViewerProps,
	figure: RefObject<FigureHandle | null>,
): void {
	const latest = useLatest(props);
	const wanted = props.onStateChange !== undefined;
	useEffect(() => {
		if (!wanted) return;
		const at = store.getState();
		let stop: (() => void) | undefined;
		let over = false;
		import("../../lazy/chunks/sync.js").then(
			({ reportStateChanges }) => {
				if (!over) stop = reportStateChanges(store, at, latest, figure);
			},
			// Without it the host hears nothing; all else goes on.
			() => {},
		);
		return () => {
			over = true;
			stop?.();
		};
	}, [store, latest, figure, wanted]);
}
