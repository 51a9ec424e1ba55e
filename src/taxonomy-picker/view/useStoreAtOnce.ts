"use client";
import { useEffect, useReducer, useRef } from "react";
import { useStore } from "zustand";
import { useEffectBeforePaint } from "../../plot/index.js";
import type { TaxonomyState, TaxonomyStore } from "../state.js";

/**
 * The state of a store, for a key in the task of a mount, too. A component subscribes in a passive effect, which comes later; until
 * then a change asks for a render, before which React runs the passive effects.
 */
export function useStoreAtOnce(store: TaxonomyStore): TaxonomyState {
	const state = useStore(store);
	const [, render] = useReducer((renders: number) => renders + 1, 0);
	const stop = useRef<() => void>(null);
	useEffectBeforePaint(() => {
		stop.current = store.subscribe(render);
		return stop.current;
	}, [store]);
	useEffect(() => {
		stop.current?.();
	});
	return state;
}
