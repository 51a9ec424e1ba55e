import { type ClassLocus, classLoci, type LocusKind, lociOfClass } from "../../../astro/index.js";
import { ownProperties } from "../../../astro/untrusted.js";
import { formatForMessage, wordsIn } from "../../../text/index.js";
import type { HRDiagramProps } from "../../props.js";
import type { HRRegion, HRRegionHover } from "../../types.js";
import { overlayWords } from "../../words/overlays.js";
import type { BandSystem } from "../bands.js";
import { type Problem, textOf } from "../problems.js";
import { readOutlines, type Vertex } from "./outlines.js";

/** A region to draw. */
export type Region = HRRegionHover & {
	vertices: readonly Vertex[];
	/** Its class is the highlighted one. */
	isLit: boolean;
};

const kinds: readonly unknown[] = ["measured", "model", "approximate"] satisfies LocusKind[];

const fromLocus = (locus: ClassLocus): Region => ({
	name: locus.label,
	class: locus.class,
	kind: locus.kind,
	source: locus.source,
	vertices: locus.polygon,
	isLit: false,
});

/** The library's regions that the prop names; a name without a region is a problem. */
function readLoci(regions: unknown, system: BandSystem, problems: Problem[]): ClassLocus[] {
	if (regions !== true && !Array.isArray(regions)) return [];
	const names = regions === true ? [] : regions.filter((name): name is string => typeof name === "string");
	if (regions !== true && names.length === 0) return [];
	if (system !== "gaia") {
		problems.push({ subject: "regions", message: ({ language }) => wordsIn(language, overlayWords).regionBandsIssue });
		return [];
	}
	if (regions === true) return [...classLoci];
	const unknown = names.filter((name) => lociOfClass(name).length === 0);
	for (const name of unknown)
		problems.push({
			subject: "regions",
			message: ({ language }) => wordsIn(language, overlayWords).unknownRegionIssue(formatForMessage(name)),
		});
	return [...new Set(names.flatMap((name) => lociOfClass(name)))];
}

/** A region of the host, with what it says of its class, kind and source. */
function hostRegions(regions: unknown, problems: Problem[]): Region[] {
	if (typeof regions === "boolean") return [];
	return readOutlines("regions", regions, problems).map(({ name, vertices, position }) => {
		const given = (regions as readonly HRRegion[])[position];
		const { kind, source, class: className } = ownProperties(given);
		return {
			name,
			vertices,
			class: className === undefined || className === null ? null : textOf(className),
			kind: kinds.includes(kind) ? (kind as LocusKind) : null,
			source: source === undefined || source === null ? "" : textOf(source),
			isLit: false,
		};
	});
}

/** The regions of the props, and those of the highlighted class, which are lit. Never throws. */
export function readRegions(
	{ regions, highlightedClass }: Pick<HRDiagramProps, "regions" | "highlightedClass">,
	system: BandSystem,
	problems: Problem[],
): Region[] {
	const loci = readLoci(regions, system, problems);
	const lit = typeof highlightedClass === "string" ? lociOfClass(highlightedClass) : [];
	const shown = [...loci, ...(system === "gaia" ? lit.filter((locus) => !loci.includes(locus)) : [])];
	const isLit = ({ name, class: className }: Region): boolean =>
		lit.some((locus) => locus.class === className) ||
		(typeof highlightedClass === "string" && [name, className].includes(highlightedClass));
	return [...shown.map(fromLocus), ...hostRegions(regions, problems)].map((region) => ({
		...region,
		isLit: isLit(region),
	}));
}
