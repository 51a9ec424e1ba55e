"use client";

import { useState } from "react";
import { useEffectBeforePaint } from "../../../plot/index.js";
import { settingNames } from "../../settings.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";

/** Redshift and velocity are settled when they have not changed for this long. */
const SETTLE_DELAY_MS = 150;

/** State that React renders at once. */
const renderedState = [...settingNames, "corrections", "peakAt", "comparison", "shownFilters", "pins"] as const;

/**
 * The state that React renders: controls, description, legend. Settings and the work of panels that draws update it at once; redshift and velocity once they have
 * settled; the zoom only with templates, which are scaled to the data in view; the pointer never. So nothing renders in a drag.
 */
export function useSettledState(store: SpectrumStore, hasTemplates = false): SpectrumState {
	const [settledState, setSettledState] = useState(() => store.getState());
	useEffectBeforePaint(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let changedAt = 0;
		const settle = () => {
			clearTimeout(timer);
			timer = undefined;
			setSettledState(store.getState());
		};
		// One timer, extended when it fires too early: a new timer at each step would cost more than drawing its lines.
		const wait = (delay: number) => {
			timer = setTimeout(() => {
				const remaining = changedAt + SETTLE_DELAY_MS - Date.now();
				if (remaining > 0) wait(remaining);
				else settle();
			}, delay);
		};
		settle();
		const unsubscribe = store.subscribe((s, p) => {
			if (renderedState.some((name) => s[name] !== p[name])) {
				settle();
			} else if (
				s.redshift !== p.redshift ||
				s.velocity !== p.velocity ||
				s.ionVelocities !== p.ionVelocities ||
				(hasTemplates && s.window !== p.window)
			) {
				changedAt = Date.now();
				if (timer === undefined) wait(SETTLE_DELAY_MS);
			}
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [store, hasTemplates]);
	return settledState;
}
