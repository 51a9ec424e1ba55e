import type { LineGroup } from "../../../astro/index.js";
import { groupMarkers, type LineMarker, lineKey } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import { searchLines } from "../redshift/searchLines.js";

/** Moving lines between the edges of a view, the strongest first. */
export function strongest({ lines, positions, x }: SpectrumView): LineMarker[] {
	return lines.moving
		.filter((_, i) => (positions[i] as number) > x.domain[0] && (positions[i] as number) < x.domain[1])
		.sort((a, b) => b.importance - a.importance);
}

/** Lines that answer a query, the shown ones first; those that are not shown yet are among them. */
export function answering(groups: readonly LineGroup[], moving: readonly LineMarker[], query: string): LineMarker[] {
	const text = query.trim().toLowerCase();
	const own = moving.filter(({ line, label }) => line === null && label.toLowerCase().includes(text));
	const shown = new Map(moving.map((mark) => [mark.key, mark]));
	const isShown = new Set(moving.map((mark) => mark.group));
	// Of a line that stands in several groups the shown one is found.
	const inOrder = [...groups].sort((a, b) => Number(isShown.has(b.name)) - Number(isShown.has(a.name)));
	const marks = searchLines(inOrder, query).flatMap(({ line, group }) => {
		const key = lineKey(group)[group.lines.indexOf(line)] as string;
		return shown.get(key) ?? groupMarkers([group], [group.name], []).moving.filter((mark) => mark.key === key);
	});
	return [...own, ...marks].sort((a, b) => Number(shown.has(b.key)) - Number(shown.has(a.key)));
}
