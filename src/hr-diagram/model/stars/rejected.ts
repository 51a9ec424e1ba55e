import type { Problem } from "../problems.js";

/** A star without a usable parallax: only a limit of its absolute magnitude is known. mag. */
export type HRLimit = {
	origin: string;
	color: number;
	/** The star is brighter than this. */
	limit: number;
};

/**
 * Stars that were refused before they became points: one problem each, and a limit where colour and limit are known.
 *
 * @param unnamed origin of stars that have none
 */
export function readRejected(
	rejected: readonly { origin: string; reason: string; color?: number; limit?: number }[] | undefined,
	unnamed = "unnamed",
): { limits: HRLimit[]; problems: Problem[] } {
	const limits: HRLimit[] = [];
	const problems: Problem[] = [];
	for (const star of rejected ?? []) {
		if (typeof star !== "object" || star === null) continue;
		const origin = String(star.origin ?? unnamed);
		const { reason, color, limit } = star;
		problems.push({ subject: origin, message: ({ words }) => String(reason ?? words.noReason) });
		if (color !== undefined && limit !== undefined && Number.isFinite(color) && Number.isFinite(limit))
			limits.push({ origin, color, limit });
	}
	return { limits, problems };
}
