"use client";
import { useEffect, useReducer, useRef } from "react";
import { useStore } from "zustand";
import { useEffectBeforePaint } from "../../plot/index.js";
import type { TaxonomyState, TaxonomyStore } from "../state.js";

/**
 * The state of a store, also after a key that comes in the task of a mount. `useStore` subscribes in a passive effect, which React
 * runs later, or before the next render: until then a change asks for a render.
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
