import type { LineGroup } from "../../../astro/index.js";
import { isAtRedshift } from "../../model/lines/atRedshift.js";
import { groupMarkers, type LineMarker, lineKey } from "../../model/lines/markers.js";
import { searchLines } from "../../model/lines/searchLines.js";
import type { SpectrumView } from "../../model/view.js";

/** Moving lines in view, the strongest first. Of an ion that is drawn twice those at its velocity. */
export function strongestInView({ lines, positions, x }: SpectrumView): LineMarker[] {
	const [low, high] = x.domain;
	return lines.moving
		.filter(({ group }, i) => (positions[i] as number) > low && (positions[i] as number) < high && !isAtRedshift(group))
		.sort((a, b) => b.importance - a.importance);
}

/** Lines that match a query, the visible ones first; lines of the groups that are not visible yet are among them. */
export function matchingLines(
	groups: readonly LineGroup[],
	moving: readonly LineMarker[],
	query: string,
): LineMarker[] {
	const text = query.trim().toLowerCase();
	const customLines = moving.filter(({ line, label }) => line === null && label.toLowerCase().includes(text));
	const visible = new Map(moving.map((marker) => [marker.key, marker]));
	const visibleGroups = new Set(moving.map((marker) => marker.group));
	// Of a line in several groups the search returns the first: that of a visible group.
	const inOrder = [...groups].sort((a, b) => Number(visibleGroups.has(b.name)) - Number(visibleGroups.has(a.name)));
	const markers = searchLines(inOrder, query).flatMap(({ line, group }) => {
		const key = lineKey(group)[group.lines.indexOf(line)] as string;
		return visible.get(key) ?? groupMarkers([group], [group.name], []).moving.filter((marker) => marker.key === key);
	});
	return [...customLines, ...markers].sort((a, b) => Number(visible.has(b.key)) - Number(visible.has(a.key)));
}
