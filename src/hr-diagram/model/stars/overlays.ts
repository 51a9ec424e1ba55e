import type { HRDiagramIssue, HRRegion, HRTrack } from "../../types.js";

type Pair = readonly [number, number];
/** A track or a region whose places are all finite, mag. */
export type Overlay = { name: string; vertices: readonly Pair[] };

const isPair = (place: unknown): place is Pair =>
	Array.isArray(place) && Number.isFinite(place[0]) && Number.isFinite(place[1]);

/**
 * The host's tracks or regions as far as they can be drawn: places without two finite numbers are left out, and what has
 * too few places. Each omission becomes an issue; nothing throws.
 */
export function readOverlays(
	prop: "tracks" | "regions",
	given: readonly (HRTrack | HRRegion)[] | null | undefined,
	issues: HRDiagramIssue[],
): Overlay[] {
	const complain = (message: string) => issues.push({ subject: prop, message });
	const [field, least] = prop === "tracks" ? ["points", 2] : ["polygon", 3];
	if (given !== undefined && given !== null && !Array.isArray(given)) {
		complain(`${prop} is ${typeof given}, so none is drawn. Pass an array of { name, ${field} }.`);
		return [];
	}
	return ((given ?? []) as (Record<string, unknown> | null | undefined)[]).flatMap((one, i) => {
		const name = String(one?.name ?? "");
		const places: unknown = one?.[field as string];
		const vertices = Array.isArray(places) ? places.filter(isPair) : [];
		const dropped = Array.isArray(places) ? places.length - vertices.length : 0;
		const drawn = vertices.length >= (least as number);
		if (dropped > 0 || !drawn)
			complain(
				`${name || `Number ${i + 1}`} of ${prop} has ${vertices.length} places with two finite numbers${dropped > 0 ? ` and ${dropped} without` : ""}, so ${drawn ? "those are left out" : "it is not drawn"}. Pass at least ${least} [colour, magnitude] pairs as ${field}.`,
			);
		return drawn ? [{ name, vertices }] : [];
	});
}
