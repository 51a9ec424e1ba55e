"use client";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { useLatest } from "../../plot/index.js";
import type { LazyModule } from "../../ui/index.js";

/** Code that is fetched where it is needed. `null`: it is fetched elsewhere, and taken once it is there. */
type LazyPart<T> = readonly [module: LazyModule<T>, isNeeded: boolean | null];

/** The parts by name, `null` where one is not needed or has not arrived, and those that could not be fetched. */
export type LazyParts<T> = { parts: { [K in keyof T]: T[K] | null }; failed: readonly LazyModule<unknown>[] };

/** Begins the state of what is rendered on a server, and while its markup is hydrated. */
const SERVER = "server";

/**
 * `useLazyModule` for many modules at once: one subscription in place of one for each, as a picker has ten of them.
 */
export function useLazyParts<T extends object>(
	wanted: { [K in keyof T]: LazyPart<T[K]> },
	onFailure: (module: LazyModule<unknown>) => void,
): LazyParts<T> {
	const list: LazyPart<unknown>[] = Object.values(wanted);
	const modules = list.map(([module]) => module);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the modules are what it depends on
	const subscribe = useCallback(
		(listener: () => void) => {
			const stops = modules.map((module) => module.subscribe(listener));
			return () => {
				for (const stop of stops) stop();
			};
		},
		[...modules],
	);
	// Where a part is not needed, its arrival renders nothing.
	const read = () =>
		list
			.map(([module, isNeeded]) => (isNeeded === false ? "" : [isNeeded, module.now() !== null, module.failed()]))
			.join();
	const state = useSyncExternalStore(subscribe, read, () => SERVER + read());
	const missing = list.filter(([module, isNeeded]) => isNeeded && module.now() === null).map(([module]) => module);
	const failed = missing.filter((module) => module.failed());
	const pending = missing.find((module) => !module.failed());
	if (pending && state.startsWith(SERVER)) throw pending.load();

	const latest = useLatest(onFailure);
	const asked = useRef(new Set<LazyModule<unknown>>());
	// biome-ignore lint/correctness/useExhaustiveDependencies: the state tells which of the modules are needed
	useEffect(() => {
		for (const [module, isNeeded] of list) {
			if (!isNeeded) asked.current.delete(module);
			else if (!asked.current.has(module)) {
				asked.current.add(module);
				module.load().catch(() => latest.current(module));
			}
		}
	}, [state, subscribe]);

	const parts = Object.entries<LazyPart<unknown>>(wanted).map(([name, [module, isNeeded]]) => [
		name,
		isNeeded === false ? null : module.now(),
	]);
	return { parts: Object.fromEntries(parts), failed };
}
