"use client";
import { useRef } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import { useWords } from "../../ui/index.js";
import type { Choices } from "../model/choices.js";
import type { DescribeChange } from "../model/modes.js";
import { taxonomyWords } from "../words.js";

/**
 * Announces changes of the value by what holds once the host has answered, in the same commit or later. Must be called before
 * hooks whose effects change the value.
 */
export function useChangeMessage(
	value: Choices,
	announce: (message: string) => void,
): (describe: DescribeChange) => void {
	const { changeRefused } = useWords(taxonomyWords);
	const change = useRef<{ before: Choices; describe: DescribeChange; isRefused: boolean } | null>(null);
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
