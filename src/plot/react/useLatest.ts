"use client";
import { type RefObject, useInsertionEffect, useRef } from "react";

/** A ref to the value of the last committed render, for handlers and effects that must not be made anew. */
export function useLatest<T>(value: T): RefObject<T> {
	const ref = useRef(value);
	// Before all layout effects of the tree, and silent on the server.
	useInsertionEffect(() => {
		ref.current = value;
	});
	return ref;
}
