import { attempt, ownProperties } from "../../../astro/untrusted.js";
import { isColorText } from "../../../text/index.js";
import type { HRTrack } from "../../types.js";
import { type Problem, textOf } from "../problems.js";
import { type Outline, readOutlines } from "./outlines.js";

/** A track to draw. The functions give what is known at a vertex. */
export type Track = Outline & {
	/** null: soft ink. */
	color: string | null;
	/** Lengths of dashes and gaps, CSS pixels. */
	dash: readonly number[] | null;
	massSolar(vertex: number): number | null;
	teffK(vertex: number): number | null;
	ageYears(vertex: number): number | null;
	phase(vertex: number): string | null;
};

const dashes: Readonly<Record<string, readonly number[]>> = { dashed: [5, 3], dotted: [1.5, 2.5] };

/** The tracks of the host or of a file. Never throws. */
export function readTracks(tracks: unknown, problems: Problem[]): Track[] {
	if (typeof tracks === "boolean") return [];
	return readOutlines("tracks", tracks, problems).map((outline) => {
		const given = (tracks as readonly HRTrack[])[outline.position];
		const track = ownProperties(given);
		/** A finite value at a vertex, of a list or of one number for all. */
		const valueAt =
			(values: unknown) =>
			(vertex: number): number | null =>
				attempt(() => {
					const value =
						typeof values === "object" && values !== null
							? (values as ArrayLike<unknown>)[outline.indices[vertex] ?? -1]
							: values;
					return typeof value === "number" && Number.isFinite(value) ? value : null;
				}, null);
		return {
			...outline,
			color: isColorText(track.color) ? track.color : null,
			dash: attempt(() => dashes[track.line as string] ?? null, null),
			massSolar: valueAt(track.massSolar),
			teffK: valueAt(track.teffK),
			ageYears: valueAt(track.ageYears),
			phase: (vertex) =>
				attempt(() => {
					const phase: unknown = Array.isArray(track.phases) ? track.phases[outline.indices[vertex] ?? -1] : "";
					return phase === undefined || phase === null || phase === "" ? null : textOf(phase);
				}, null),
		};
	});
}
