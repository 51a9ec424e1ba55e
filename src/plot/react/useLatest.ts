"use client";
import { type RefObject, useInsertionEffect, useRef } from "react";

/** A ref to the value of the last committed render, for handlers and effects that keep their identity. */
export function useLatest<T>(value: T): RefObject<T> {
	const ref = useRef(value);
	// Runs before all layout effects of the tree, and does not warn on a server.
	useInsertionEffect(() => {
		ref.current = value;
	});
	return ref;
}
