import type { BandSystem } from "../bands.js";
import { type Problem, textOf } from "../problems.js";
import type { HRPoint } from "./points.js";
import { isWithin, limitsOf } from "./starLimits.js";

/** A star without a usable parallax: only a limit of its absolute magnitude is known. mag. */
export type HRLimit = HRPoint & {
	/** The star is brighter than this. */
	limit: number;
};

/**
 * Stars that were refused before they became points: one problem each, and a limit where colour and limit are known.
 *
 * @param unnamed origin of stars that have none
 * @param system of the bands, which decides on the values that stars can have
 */
export function readRejected(
	rejected: readonly { origin: string; reason: string; id?: unknown; color?: number; limit?: number }[] | undefined,
	unnamed = "unnamed",
	system: BandSystem = null,
): { limits: HRLimit[]; problems: Problem[] } {
	const limits: HRLimit[] = [];
	const problems: Problem[] = [];
	const { color: colors, mag: mags } = limitsOf(system);
	for (const star of rejected ?? []) {
		if (typeof star !== "object" || star === null) continue;
		try {
			const { reason, color, limit } = star;
			const origin = textOf(star.origin ?? unnamed);
			const subject = star.id === undefined || star.id === null ? origin : textOf(star.id);
			problems.push({ subject, message: ({ words }) => textOf(reason ?? words.noReason) });
			if (isWithin(color, colors) && isWithin(limit, mags))
				limits.push(limitPoint(limits, star.id, origin, color, limit));
		} catch {
			// A getter or a proxy of the host.
			problems.push({ subject: unnamed, message: ({ words }) => words.noReason });
		}
	}
	return { limits, problems };
}

/** A limit in the form of a point, so that it can be hovered, stepped to, selected and listed. */
function limitPoint(before: readonly HRLimit[], id: unknown, origin: string, color: number, limit: number): HRLimit {
	const sameOrigin = before.filter((other) => other.origin === origin).length;
	const ownId = id !== undefined && id !== null ? textOf(id) : null;
	const name = ownId ?? (sameOrigin === 0 ? origin : `${origin} #${sameOrigin + 1}`);
	return {
		index: before.length,
		id: name,
		origin,
		copy: before.filter((other) => other.id === name && other.origin === origin).length,
		color,
		mag: limit,
		limit,
		isLimit: true,
		colorError: null,
		brightest: Number.NEGATIVE_INFINITY,
		faintest: limit,
		parallaxOverError: null,
		hollow: false,
		probability: null,
		ruwe: null,
		ringed: false,
		fromDistance: false,
		extinction: null,
		colorExcess: null,
		zeroPoint: null,
	};
}
