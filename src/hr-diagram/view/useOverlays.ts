"use client";

import { useMemo } from "react";
import { overlays } from "#lazy/hr-diagram/overlays";
import { type LazyModule, useLazyModule } from "../../ui/index.js";
import type { MakeOverlays } from "../model/model.js";
import { needsOverlays } from "../model/overlays/needs.js";
import type { HRDiagramProps } from "../props.js";

const overlaysOnly: readonly LazyModule<unknown>[] = [overlays];
const none: readonly LazyModule<unknown>[] = [];

/** What makes regions, tracks, paths and names; null where the props have none, and until the code is there. */
export function useOverlays(
	{ tracks, regions, highlightedClass, pointNames, points }: HRDiagramProps,
	onFailure: () => void,
): { makeOverlays: MakeOverlays | null; modules: readonly LazyModule<unknown>[] } {
	const isNeeded = useMemo(
		() => needsOverlays({ tracks, regions, highlightedClass, pointNames, points }),
		[tracks, regions, highlightedClass, pointNames, points],
	);
	const create = useLazyModule(overlays, isNeeded, onFailure);
	const makeOverlays = useMemo<MakeOverlays | null>(
		() =>
			create && ((drawn, system) => create({ tracks, regions, highlightedClass, pointNames, points }, drawn, system)),
		[create, tracks, regions, highlightedClass, pointNames, points],
	);
	return { makeOverlays, modules: isNeeded ? overlaysOnly : none };
}
