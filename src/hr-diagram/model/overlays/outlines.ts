import { attempt } from "../../../astro/untrusted.js";
import { wordsIn } from "../../../text/index.js";
import { overlayWords } from "../../words/overlays.js";
import { type Problem, textOf } from "../problems.js";

export type Vertex = readonly [color: number, absoluteMag: number];
/** A track or a region whose vertices are finite, mag. */
export type Outline = {
	name: string;
	vertices: readonly Vertex[];
	/** Place of each vertex in the list of the host. */
	indices: readonly number[];
	/** Place in the prop. */
	position: number;
};

const isVertex = (vertex: unknown): vertex is Vertex =>
	Array.isArray(vertex) && Number.isFinite(vertex[0]) && Number.isFinite(vertex[1]);

/** Name of the field with the vertices, and how many a track or a region needs. */
const shapes = {
	tracks: { field: "points", minVertices: 2 },
	regions: { field: "polygon", minVertices: 3 },
} as const;

type ReadOutline = Omit<Outline, "position"> & { dropped: number };

/** An overlay with its usable vertices; without any where a getter or a proxy of the host throws. */
function readOutline(overlay: Record<string, unknown> | null | undefined, field: string): ReadOutline {
	const read = (): ReadOutline => {
		const input: unknown = overlay?.[field];
		const list: unknown[] = Array.isArray(input) ? input : [];
		const indices = list.flatMap((vertex, i) => (isVertex(vertex) ? [i] : []));
		return {
			name: textOf(overlay?.name ?? ""),
			vertices: indices.map((i): Vertex => {
				const [x, y] = list[i] as Vertex;
				return [x, y];
			}),
			indices,
			dropped: list.length - indices.length,
		};
	};
	return attempt(read, { name: "", vertices: [], indices: [], dropped: 0 });
}

/**
 * The host's tracks or regions. Vertices without two finite numbers are left out, and overlays with too few vertices. Each
 * omission becomes a problem. Never throws.
 */
export function readOutlines(prop: "tracks" | "regions", overlays: unknown, problems: Problem[]): Outline[] {
	const { field, minVertices } = shapes[prop];
	if (overlays === undefined || overlays === null) return [];
	if (!Array.isArray(overlays)) {
		problems.push({
			subject: prop,
			message: ({ language }) => wordsIn(language, overlayWords).overlaysIssue(prop, typeof overlays, field),
		});
		return [];
	}
	return (overlays as (Record<string, unknown> | null | undefined)[]).flatMap((overlay, position) => {
		if (prop === "regions" && typeof overlay === "string") return [];
		const { dropped, ...outline } = readOutline(overlay, field);
		const { name, vertices } = outline;
		const isDrawn = vertices.length >= minVertices;
		if (dropped > 0 || !isDrawn)
			problems.push({
				subject: prop,
				message({ language, numbers }) {
					const words = wordsIn(language, overlayWords);
					const title = name || words.unnamedOverlay(numbers.integer(position + 1));
					const advice = words.overlayAdvice(numbers.integer(minVertices), field);
					const used = numbers.integer(vertices.length);
					if (dropped === 0) return words.shortOverlayIssue(title, prop, used, advice);
					const write = isDrawn ? words.overlayVerticesIssue : words.droppedOverlayIssue;
					return write(title, prop, used, numbers.integer(dropped), advice);
				},
			});
		return isDrawn ? [{ ...outline, position }] : [];
	});
}
