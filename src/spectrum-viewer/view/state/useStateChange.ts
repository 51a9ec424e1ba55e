"use client";

import { type RefObject, useEffect } from "react";
import { type FigureHandle, useLatest } from "../../../plot/index.js";
import type { SpectrumViewerProps } from "../../props.js";
import type { SpectrumStore } from "../../state.js";
import { propsState } from "./propsState.js";

/** Reports the settled view to `onStateChange`, if the host passes that. */
export function useStateChange(
	store: SpectrumStore,
	props: SpectrumViewerProps,
	figure: RefObject<FigureHandle | null>,
): void {
	const latest = useLatest(props);
	const isReported = props.onStateChange !== undefined;
	useEffect(() => {
		if (!isReported) return;
		const initial = store.getState();
		let stop: (() => void) | undefined;
		let isOver = false;
		import("../../lazy/chunks/sync.js").then(
			(module) => {
				if (!isOver) stop = module.reportStateChanges(store, initial, latest, figure, propsState);
			},
			// Without the code only the reports are missing.
			() => {},
		);
		return () => {
			isOver = true;
			stop?.();
		};
	}, [store, latest, figure, isReported]);
}
