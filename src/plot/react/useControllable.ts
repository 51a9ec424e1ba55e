"use client";
import { useCallback, useRef, useState } from "react";
import { useLatest } from "../../controls/useLatest.js";

export type Controllable<T> = {
	/** Undefined: the component keeps the value itself. */
	value?: T | undefined;
	defaultValue: T;
	onChange?: ((value: T) => void) | undefined;
};
export type SetControllable<T> = (next: T | ((previous: T) => T)) => void;

/**
 * A value that the host may hold or leave to the component. The setter keeps its identity; it calls `onChange` once for
 * each change, and not for the value that is there already. A function as value is taken for an updater.
 */
export function useControllable<T>({ value, defaultValue, onChange }: Controllable<T>): [T, SetControllable<T>] {
	const [own, setOwn] = useState<T>(defaultValue);
	const now = value === undefined ? own : value;
	const latest = useLatest({ value, onChange });
	// Several updates in one event must see one another, though nothing was rendered in between.
	const ownNow = useRef<T>(own);
	const set = useCallback<SetControllable<T>>(
		(next) => {
			const { value: held, onChange: tell } = latest.current;
			const previous = held === undefined ? ownNow.current : held;
			const result = typeof next === "function" ? (next as (previous: T) => T)(previous) : next;
			if (Object.is(result, previous)) return;
			if (held === undefined) {
				ownNow.current = result;
				setOwn(result);
			}
			tell?.(result);
		},
		[latest],
	);
	return [now, set];
}
