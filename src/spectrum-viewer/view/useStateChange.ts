"use client";

import { type RefObject, useEffect } from "react";
import { useLatest } from "../../controls/index.js";
import type { FigureHandle } from "../../plot/index.js";
import { sharedSpectrumState } from "../shareState.js";
import type { SpectrumStore } from "../store.js";
import type { SpectrumViewerProps } from "../types.js";
import { propsState } from "./useSpectrumStore.js";

/** A view is settled when nothing has changed for this long, ms: longer than the pause that ends a turn of the wheel. */
const REST = 300;

/** Tells the host the view, once each gesture or choice is over, and only if it differs from what was told before. */
export function useStateChange(
	store: SpectrumStore,
	props: SpectrumViewerProps,
	figure: RefObject<FigureHandle | null>,
): void {
	const latest = useLatest(props);
	const wanted = props.onStateChange !== undefined;
	useEffect(() => {
		if (!wanted) return;
		const read = () =>
			sharedSpectrumState(store.getState(), latest.current.store ? {} : propsState(latest.current, "default"));
		let told = JSON.stringify(read());
		let timer: ReturnType<typeof setTimeout> | undefined;
		const tell = () => {
			const box = figure.current?.box;
			const gesture = box?.dataset.astropaneGesture ?? "idle";
			// A pointer that rests in the midst of a drag, in the plot or on a slider.
			if (box?.closest(".astropane")?.matches(":active") || !/idle|armed/.test(gesture)) {
				timer = setTimeout(tell, REST);
				return;
			}
			const state = read();
			const text = JSON.stringify(state);
			if (text === told) return;
			told = text;
			latest.current.onStateChange?.(state);
		};
		const unsubscribe = store.subscribe((s, p) => {
			if (s.cursor !== p.cursor || s.hoveredLine !== p.hoveredLine || s.raised !== p.raised) return;
			clearTimeout(timer);
			timer = setTimeout(tell, REST);
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [store, latest, figure, wanted]);
}
