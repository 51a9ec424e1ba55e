import type { HRDiagramIssue } from "../../types.js";

/** A star without a usable parallax: only a limit of its absolute magnitude is known. mag. */
export type HRLimit = {
	origin: string;
	color: number /** The star is brighter than this. */;
	limit: number;
	reason: string;
};

/** Stars refused before they became points: each is listed; where colour and limit are known it is marked as well. */
export function readRejected(
	given: readonly { origin: string; reason: string; color?: number; limit?: number }[] | undefined,
): { limits: HRLimit[]; issues: HRDiagramIssue[] } {
	const limits: HRLimit[] = [];
	const issues: HRDiagramIssue[] = [];
	for (const one of Array.isArray(given) ? given : []) {
		if (typeof one !== "object" || one === null) continue;
		const origin = String(one.origin ?? "unnamed");
		const reason = String(one.reason ?? "No reason was given.");
		issues.push({ subject: origin, message: reason });
		if (Number.isFinite(one.color) && Number.isFinite(one.limit))
			limits.push({ origin, color: one.color as number, limit: one.limit as number, reason });
	}
	return { limits, issues };
}
