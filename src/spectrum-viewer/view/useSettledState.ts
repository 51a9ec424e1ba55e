"use client";

import { useState } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import { settingNames } from "../model/settings.js";
import type { SpectrumState, SpectrumStore } from "../store.js";

/** Redshift and velocity rest when they have not moved for this long, ms. */
const REST = 150;

/**
 * The state as far as React puts it into words. Choices show at once; redshift and velocity once they rest, whoever moves
 * them; zoom and pointer never. So nothing renders during a drag.
 */
export function useSettledState(store: SpectrumStore): SpectrumState {
	const [said, setSaid] = useState(() => store.getState());
	useEffectBeforePaint(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const say = () => setSaid(store.getState());
		say();
		const unsubscribe = store.subscribe((s, p) => {
			if (settingNames.some((name) => s[name] !== p[name])) {
				clearTimeout(timer);
				say();
			} else if (s.redshift !== p.redshift || s.velocity !== p.velocity || s.ionVelocities !== p.ionVelocities) {
				clearTimeout(timer);
				timer = setTimeout(say, REST);
			}
		});
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [store]);
	return said;
}
