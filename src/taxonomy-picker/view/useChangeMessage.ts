"use client";
import { useRef } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import { useWords } from "../../ui/index.js";
import { taxonomyWords } from "../words.js";

/** Describes a change by the value in force after it; `null` where it does not hold, because the host has refused it. */
type Describe<T> = (value: T) => string | null;

/**
 * Announces changes of a value by what holds once the host has answered, in the same commit or later. Must be called before
 * hooks whose effects change the value.
 */
export function useChangeMessage<T>(value: T, announce: (message: string) => void): (describe: Describe<T>) => void {
	const { changeRefused } = useWords(taxonomyWords);
	const change = useRef<{ before: T; describe: Describe<T>; isRefused: boolean } | null>(null);
	useEffectBeforePaint(() => {
		const { current } = change;
		if (!current) return;
		const message = current.describe(value);
		if (message !== null) announce(message);
		else if (!current.isRefused) announce(changeRefused);
		current.isRefused = true;
		// A host that asks a server first may still accept it.
		if (message !== null || value !== current.before) change.current = null;
	});
	return (describe) => {
		change.current = { before: value, describe, isRefused: false };
	};
}
