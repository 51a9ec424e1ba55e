import { attempt } from "../../../astro/untrusted.js";
import type { HRRegion, HRTrack } from "../../types.js";
import { type Problem, textOf } from "../problems.js";

type Vertex = readonly [color: number, absoluteMag: number];
/** A track or a region whose vertices are finite, mag. */
export type Overlay = { name: string; vertices: readonly Vertex[] };

const isVertex = (vertex: unknown): vertex is Vertex =>
	Array.isArray(vertex) && Number.isFinite(vertex[0]) && Number.isFinite(vertex[1]);

/** Name of the field with the vertices, and how many a track or a region needs. */
const shapes = {
	tracks: { field: "points", minVertices: 2 },
	regions: { field: "polygon", minVertices: 3 },
} as const;

type ReadOverlay = Overlay & { dropped: number };

/** An overlay with its usable vertices; without any where a getter or a proxy of the host throws. */
function readOverlay(overlay: Record<string, unknown> | null | undefined, field: string): ReadOverlay {
	const read = (): ReadOverlay => {
		const input: unknown = overlay?.[field];
		const vertices = Array.isArray(input) ? input.filter(isVertex) : [];
		const dropped = Array.isArray(input) ? input.length - vertices.length : 0;
		return { name: textOf(overlay?.name ?? ""), vertices: vertices.map(([x, y]): Vertex => [x, y]), dropped };
	};
	return attempt(read, { name: "", vertices: [], dropped: 0 });
}

/**
 * The host's tracks or regions. Vertices without two finite numbers are left out, and overlays with too few vertices. Each
 * omission becomes a problem. Never throws.
 */
export function readOverlays(
	prop: "tracks" | "regions",
	overlays: readonly (HRTrack | HRRegion)[] | null | undefined,
	problems: Problem[],
): Overlay[] {
	const { field, minVertices } = shapes[prop];
	if (overlays === undefined || overlays === null) return [];
	if (!Array.isArray(overlays)) {
		problems.push({ subject: prop, message: ({ words }) => words.overlaysIssue(prop, typeof overlays, field) });
		return [];
	}
	return (overlays as (Record<string, unknown> | null | undefined)[]).flatMap((overlay, i) => {
		const { name, vertices, dropped } = readOverlay(overlay, field);
		const isDrawn = vertices.length >= minVertices;
		if (dropped > 0 || !isDrawn)
			problems.push({
				subject: prop,
				message({ words, numbers }) {
					const title = name || words.unnamedOverlay(numbers.integer(i + 1));
					const advice = words.overlayAdvice(numbers.integer(minVertices), field);
					const used = numbers.integer(vertices.length);
					if (dropped === 0) return words.shortOverlayIssue(title, prop, used, advice);
					const write = isDrawn ? words.overlayVerticesIssue : words.droppedOverlayIssue;
					return write(title, prop, used, numbers.integer(dropped), advice);
				},
			});
		return isDrawn ? [{ name, vertices }] : [];
	});
}
