"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { catalogueNamed, hostBackgrounds } from "#lazy/hr-diagram/backgrounds";
import { useLatest } from "../../plot/index.js";
import { attempt, type LazyModule } from "../../ui/index.js";
import { type HostBackgroundReader, namesBands, readBackground } from "../model/background/background.js";
import type { CatalogueOf } from "../model/background/hostBackground.js";
import type { Background } from "../model/background/layer.js";
import type { HRDiagramProps } from "../props.js";

type Source = HRDiagramProps["background"];

const DEFAULT = "gaia";
const noModules: readonly LazyModule<unknown>[] = [];
const bandsOnly: readonly LazyModule<unknown>[] = [hostBackgrounds];

/** Code and data that a background needs beside the default. */
function modulesFor(source: Source, areBandsNamed: boolean): readonly LazyModule<unknown>[] {
	if (source === undefined || source === null || source === DEFAULT) return areBandsNamed ? bandsOnly : noModules;
	const names: readonly unknown[] = attempt(() => (Array.isArray(source) ? [...source] : [source])) ?? [];
	const modules = new Set<LazyModule<unknown>>([hostBackgrounds]);
	for (const name of names) if (typeof name === "string" && name !== DEFAULT) modules.add(catalogueNamed(name).module);
	return [...modules];
}

const catalogueOf: CatalogueOf = (name) => catalogueNamed(name).grid();

const readHost: HostBackgroundReader = (source, axes) => {
	const read = hostBackgrounds.now();
	return read ? read(source, axes, catalogueOf) : readBackground(null);
};

/**
 * The background of a diagram, and what it needs to be fetched: "pending" until that is there, none where it cannot be fetched.
 * While server markup is hydrated it suspends, as `useLazyModule` does.
 */
export function useBackground(
	source: Source,
	color: string | undefined,
	magnitude: string | undefined,
	onFailure: () => void,
): { background: Background; modules: readonly LazyModule<unknown>[] } {
	const areBandsNamed = namesBands({ color, magnitude });
	const modules = useMemo(() => modulesFor(source, areBandsNamed), [source, areBandsNamed]);
	const subscribe = useMemo(
		() =>
			(listener: () => void): (() => void) => {
				const stops = modules.map((module) => module.subscribe(listener));
				return () => {
					for (const stop of stops) stop();
				};
			},
		[modules],
	);
	const statusOf = (): "ready" | "pending" | "failed" => {
		if (modules.every((module) => module.now() !== null)) return "ready";
		return modules.some((module) => module.failed()) ? "failed" : "pending";
	};
	const status = useSyncExternalStore(subscribe, statusOf, () => {
		const serverStatus = statusOf();
		return serverStatus === "pending" ? "awaited" : serverStatus;
	});
	if (status === "awaited") throw Promise.all(modules.map((module) => module.load()));
	const latest = useLatest(onFailure);
	useEffect(() => {
		Promise.all(modules.map((module) => module.load())).catch(latest.current);
	}, [modules, latest]);
	const background = useMemo(() => {
		const reader = status === "ready" ? readHost : status === "pending" ? null : "failed";
		return readBackground(source, { color, magnitude }, reader);
	}, [source, color, magnitude, status]);
	return { background, modules };
}
