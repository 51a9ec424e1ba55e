import type { ColorMagnitudePoint } from "../../gaia.js";
import { attempt } from "../../untrusted.js";
import { classLoci } from "./loci.js";
import { areaInBox, type Box, polygonArea } from "./overlap.js";
import type { ClassLocus, LocusKind } from "./types.js";

export type ClassMatch = {
	/** Name in tdtax; see `ClassLocus`. */
	class: string;
	label: string;
	/** Part of the point's error box that lies in the region, above 0 to 1. */
	share: number;
	kind: LocusKind;
	source: string;
};

export type ClassesAtOptions = {
	/** Half of the box where the point has no error of its own, mag. Default 0.05 in colour, 0.1 in magnitude. */
	colorError?: number | undefined;
	magError?: number | undefined;
	/** Half of the box in units of the errors. Default 1. */
	sigmas?: number | undefined;
	/** Default: the library's. */
	loci?: readonly ClassLocus[] | undefined;
};

/** Half of the box where an end of the error bar is open, mag. */
const OPEN_END_MAG = 3;
const DEFAULT_ERRORS = { color: 0.05, mag: 0.1 };
/** A share below this is rounding. */
const MIN_SHARE = 1e-9;

const positive = (value: unknown, fallback: number): number =>
	typeof value === "number" && value > 0 && Number.isFinite(value) ? value : fallback;

/**
 * Classes of variable stars whose regions the error box of a point touches, the largest share first; of equal shares the smaller
 * region first, as the more telling one. [] where there is none, and for a point without a finite colour and magnitude. The point
 * is taken as free of extinction and in Gaia's bands. Never throws.
 */
export function classesAt(
	point: Pick<ColorMagnitudePoint, "color" | "absoluteMag" | "colorError" | "brightest" | "faintest">,
	options: ClassesAtOptions = {},
): ClassMatch[] {
	return attempt(() => {
		const box = errorBox(point, options);
		if (!box) return [];
		const boxArea = (box.x[1] - box.x[0]) * (box.y[1] - box.y[0]);
		return (options.loci ?? classLoci)
			.map((locus) => ({ locus, share: Math.min(1, areaInBox(locus.polygon, box) / boxArea) }))
			.filter(({ share }) => share > MIN_SHARE)
			.map((match) => ({ ...match, area: polygonArea(match.locus.polygon), rank: Math.round(match.share * 1e6) }))
			.sort((a, b) => b.rank - a.rank || a.area - b.area)
			.map(({ locus, share }) => ({
				class: locus.class,
				label: locus.label,
				share,
				kind: locus.kind,
				source: locus.source,
			}));
	}, []);
}

function errorBox(
	{ color, absoluteMag, colorError, brightest, faintest }: Parameters<typeof classesAt>[0],
	options: ClassesAtOptions,
): Box | null {
	if (!Number.isFinite(color) || !Number.isFinite(absoluteMag)) return null;
	const sigmas = positive(options.sigmas, 1);
	const magError = positive(options.magError, DEFAULT_ERRORS.mag);
	const half = (end: unknown, open: number): number => {
		if (end === open) return OPEN_END_MAG;
		return sigmas * positive(typeof end === "number" ? Math.abs(end - absoluteMag) : null, magError);
	};
	const x = sigmas * positive(colorError, positive(options.colorError, DEFAULT_ERRORS.color));
	return {
		x: [color - x, color + x],
		y: [
			absoluteMag - half(brightest, Number.NEGATIVE_INFINITY),
			absoluteMag + half(faintest, Number.POSITIVE_INFINITY),
		],
	};
}

/** Letters and digits alone, so that "RR-Lyrae", "rr lyrae" and "RR Lyrae" are one name. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Regions that a name of a class stands for: its own, or those of the classes below it. [] for a class without a region. */
export function lociOfClass(name: string, loci: readonly ClassLocus[] = classLoci): ClassLocus[] {
	const plain = plainName(name);
	if (plain === "") return [];
	return loci.filter((locus) => [locus.class, locus.label, ...locus.names].some((other) => plainName(other) === plain));
}
