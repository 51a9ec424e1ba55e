"use client";

import { type ReactElement, useSyncExternalStore } from "react";
import { basicWords } from "../basicWords.js";
import { useWords } from "../language.js";
import { LoadProblem } from "./LoadProblem.js";
import type { LazyModule } from "./lazyModule.js";

export type MissingModulesProps = {
	/** Code that the figure needs at present. */
	modules: readonly LazyModule<unknown>[];
};

/**
 * A sentence and a button that tries again, where code that a figure needs could not be fetched. It is not announced: the callers
 * of `useLazyModule` say what is missing.
 */
export function MissingModules({ modules }: MissingModulesProps): ReactElement | null {
	const words = useWords(basicWords);
	const subscribe = (listener: () => void): (() => void) => {
		const stops = modules.map((module) => module.subscribe(listener));
		return () => {
			for (const stop of stops) stop();
		};
	};
	const missing = modules.filter((module) => module.failed());
	const isMissing = useSyncExternalStore(
		subscribe,
		() => modules.some((module) => module.failed()),
		() => false,
	);
	if (!isMissing) return null;
	return (
		<LoadProblem message={words.figurePartNotLoaded} load={() => Promise.all(missing.map((module) => module.load()))} />
	);
}
