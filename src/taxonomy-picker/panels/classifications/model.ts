import type { Classification } from "../../../astro/taxonomy/classifications/read.js";
import { mjdOf } from "../../../astro/time.js";

/** SkyPortal adds a question mark below this probability. */
export const DOUBTFUL_PROBABILITY = 0.1;

export type ListFilter = { hidesMachines: boolean; leastProbability: number };

export type ClassificationGroups = {
	people: readonly Classification[];
	machines: readonly Classification[];
	/** Number of those that the filter leaves out. */
	hidden: number;
};

/**
 * People and machines apart, the newest first. The threshold leaves out what has a lower probability; a classification without one
 * is as sure as its author, and stays.
 */
export function groupClassifications(
	classifications: readonly Classification[],
	{ hidesMachines, leastProbability }: ListFilter,
): ClassificationGroups {
	const ordered = [...classifications].sort(
		(a, b) => timeOf(b) - timeOf(a) || (Number(b.id) || 0) - (Number(a.id) || 0),
	);
	const visible = ordered.filter(
		({ ml, probability }) => !(ml && hidesMachines) && (probability === null || probability >= leastProbability),
	);
	return {
		people: visible.filter(({ ml }) => !ml),
		machines: visible.filter(({ ml }) => ml),
		hidden: ordered.length - visible.length,
	};
}

const timeOf = ({ createdAt }: Classification): number => mjdOf(createdAt) || Number.MIN_SAFE_INTEGER;
