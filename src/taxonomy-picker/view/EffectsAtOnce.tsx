"use client";
import { useReducer } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";

/**
 * Has React run the passive effects of a mount in the task of its commit, which it does before any update: so the store is
 * subscribed to before the first key. The update is one of this component alone.
 */
export function EffectsAtOnce(): null {
	const [, render] = useReducer((renders: number) => renders + 1, 0);
	useEffectBeforePaint(() => render(), []);
	return null;
}
