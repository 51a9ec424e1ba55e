"use client";

import type { LineGroup } from "../../../astro/index.js";
import { groupMarkers, observedPosition } from "../../model/lines/markers.js";
import type { PanelProps } from "../panel.js";

export { findLines, foundWords } from "../../model/lines/findLines.js";
export { addCustomLines, CustomLineList } from "./CustomLineList.js";
export { LineList } from "./LineList.js";
export { LineSets } from "./LineSets.js";
export { stepLine } from "./stepLine.js";

/** What is in view is told when it has rested for this long, ms. */
const REST = 150;

/**
 * Tells which lines of all groups, by key, fall within the wavelengths in view, now and whenever zoom, redshift or
 * velocity have come to rest. Returns how to stop.
 */
export function watchLinesInView(
	{ groups, store, view }: Pick<PanelProps, "store" | "view"> & { groups: readonly LineGroup[] },
	tell: (keys: ReadonlySet<string>) => void,
): () => void {
	const { moving, fixed, bands } = groupMarkers(
		groups,
		groups.map((group) => group.name),
		[],
	);
	const marks = [...moving, ...fixed, ...bands];
	const look = () => {
		const now = view();
		if (!now) return;
		const { medium, state } = now;
		const [from, to] = now.x.domain;
		const isIn = (low: number, high: number) => high >= Math.min(from, to) && low <= Math.max(from, to);
		const seen = marks.filter((mark) => {
			const at = observedPosition(mark, state, medium);
			return mark.band ? isIn(...mark.band[medium]) : isIn(at, at);
		});
		tell(new Set(seen.map((mark) => mark.key)));
	};
	look();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const unsubscribe = store.subscribe((s, p) => {
		const names = ["window", "redshift", "velocity", "velocityConvention", "ionVelocities", "medium"] as const;
		if (names.every((name) => s[name] === p[name])) return;
		clearTimeout(timer);
		timer = setTimeout(look, REST);
	});
	return () => {
		clearTimeout(timer);
		unsubscribe();
	};
}
