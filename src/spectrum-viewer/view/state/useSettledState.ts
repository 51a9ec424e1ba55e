"use client";

import { useState } from "react";
import { useEffectBeforePaint } from "../../../plot/index.js";
import { settingNames } from "../../settings.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";

/** Redshift and velocity rest when they have not moved for this long, ms. */
const REST = 150;

/**
 * The state as far as React puts it into words. Choices show at once; redshift and velocity once they rest, whoever moves
 * them; the zoom only with templates, which are scaled to what is in view; the pointer never. So nothing renders during a drag.
 */
export function useSettledState(store: SpectrumStore, hasTemplates = false): SpectrumState {
	const [said, setSaid] = useState(() => store.getState());
	useEffectBeforePaint(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let moved = 0;
		const say = () => {
			clearTimeout(timer);
			timer = undefined;
			setSaid(store.getState());
		};
		// One timer that is set again when it rings too early: a new one at each step would cost more than the step's lines.
		const wait = (left: number) => {
			timer = setTimeout(() => {
				const more = moved + REST - Date.now();
				if (more > 0) wait(more);
				else say();
			}, left);
		};
		say();
		const unsubscribe = store.subscribe((s, p) => {
			if (settingNames.some((name) => s[name] !== p[name])) {
				say();
			} else if (
				s.redshift !== p.redshift ||
				s.velocity !== p.velocity ||
				s.ionVelocities !== p.ionVelocities ||
				(hasTemplates && s.window !== p.window)
			) {
				moved = Date.now();
				if (timer === undefined) wait(REST);
			}
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [store, hasTemplates]);
	return said;
}
