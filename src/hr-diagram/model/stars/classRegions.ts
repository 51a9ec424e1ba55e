import { classLoci } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { regionWords } from "../../words/regions.js";
import { isInside } from "../overlays/isInside.js";
import type { HRModel } from "../view.js";

/** More points are counted, not named. */
const MAX_NAMED = 3;
/** Of more points nothing is said: each is compared with all regions. */
const MAX_COUNTED = 2000;

/**
 * "ZTF18abc: in the region of RR Lyr" for each of a few points, "12 points in the region of RR Lyr" for each region of more. The regions are
 * those of the library and those that are drawn; there are none in bands other than Gaia's, unless they are drawn.
 */
export function describeClasses({ points, background, overlays }: HRModel, language: Language): string[] {
	if (points.length > MAX_COUNTED) return [];
	const words = wordsIn(language, regionWords);
	const { numbers } = language;
	const loci = background.system === "gaia" ? classLoci : [];
	const regionsOf = points.map(({ color, mag }) => [
		...new Set([
			...loci.filter(({ polygon }) => isInside(polygon, color, mag)).map(({ label }) => label),
			...(overlays?.regionsAt(color, mag) ?? []).map(({ name }) => name),
		]),
	]);
	if (points.length <= MAX_NAMED)
		return points.flatMap(({ id }, i) => {
			const names = regionsOf[i] ?? [];
			return names.length > 0 ? [words.pointInRegions(id, numbers.list(names), names.length)] : [];
		});
	const counts = new Map<string, number>();
	for (const name of regionsOf.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([name, count]) => words.pointsInRegion(numbers.integer(count), name, count));
}
