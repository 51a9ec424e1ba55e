import { redshiftOf, velocityOf } from "../../doppler.js";
import { lineGroups } from "../../lines/groups.js";
import type { LineGroup, SpectralLine } from "../../lines/types.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import { type CandidateLine, candidateLines } from "./candidate-lines.js";
import { doubletOf } from "./doublets.js";
import { coverageOf, type FeatureCoverage } from "./feature-coverage.js";
import type { SpectralFeature } from "./features.js";
import { type Evidence, inRatio, type LineMatch, partnerIsDue, redshiftEvidence } from "./redshift-evidence.js";

export type IdentifyOptions = {
	/** Å, where somebody asks; as observed, in `medium`. */
	wavelength: number;
	/** What the spectrum is measured in. */
	medium: Medium;
	/** Given: which lines are near at this redshift? Not given: which redshift would each line need, and does it fit? */
	redshift?: number | undefined;
	/** Default: the library's. Static groups are candidates only at a given redshift; they do not say one. */
	groups?: readonly LineGroup[] | undefined;
	/** Least and greatest redshift to be thought of. Default −0.01 to 12. */
	redshiftRange?: readonly [number, number] | undefined;
	/** km/s: how far a line may be from the place, at a given redshift, and 2σ of a match at a free one. Default 600. */
	toleranceKmS?: number | undefined;
	/** km/s: the nearest peak or trough within this of `wavelength` is meant. 0: that very wavelength. Default 400. */
	snapKmS?: number | undefined;
	/** The wavelength stands as it is; the feature near it only says whether it is emission or absorption. Default false. */
	exact?: boolean | undefined;
	/** Lines at least this important decide on a free redshift. Default 0.6. */
	strongImportance?: number | undefined;
	/** How many candidates are given. Default 20. */
	limit?: number | undefined;
};

export type LineCandidate = {
	line: SpectralLine;
	group: LineGroup;
	/** The given one, or the one that puts the line on the feature. */
	redshift: number;
	/** km/s, of the feature against the line at the given redshift; positive towards us. 0 for a free redshift. */
	velocityOffsetKmS: number;
	/** 0 to 1. At a given redshift nearness times importance; at a free one the share of all candidates' likelihood. */
	score: number;
	/** Å: the feature that is meant, or the wavelength asked for where there is none. */
	wavelength: number;
	/** The other strong lines that fall on a feature at this redshift. */
	matches: LineMatch[];
	/** How many strong lines fall where there is flux, without this one; a blend is one. */
	lookedFor: number;
};

/**
 * Which line is it? Candidates for a wavelength in a spectrum, best first; or in a list of features (`findFeatures`),
 * which is then taken for all that there is between its first and its last.
 *
 * At a given redshift: every line within the tolerance, by nearness, importance and trust in its wavelength. At a free
 * one: every line whose redshift lies in the range, by how well the other strong lines then fall on peaks and troughs (see
 * `redshiftEvidence`) and whether its doublet partner is there, in a possible ratio. The likelihoods rank; they are not
 * probabilities, as the true line may be none of the candidates.
 *
 * None where the wavelength is not positive, or no line comes into question.
 */
export function identifyLines(
	source: AnySpectrum | readonly SpectralFeature[],
	options: IdentifyOptions,
): LineCandidate[] {
	const { medium, groups = lineGroups, toleranceKmS = 600, limit = 20 } = options;
	if (!(options.wavelength > 0 && options.wavelength < Number.POSITIVE_INFINITY)) return [];
	const seen = coverageOf(source, medium);
	const feature = snapped(seen.features, options.wavelength, options.snapKmS ?? 400);
	const wavelength = options.exact ? options.wavelength : (feature?.wavelength ?? options.wavelength);
	const moving = candidateLines(groups, false);
	const fixed = candidateLines(groups, true);
	const evidence = redshiftEvidence({
		...seen,
		strong: moving.filter(({ line }) => (line.importance ?? 0.5) >= (options.strongImportance ?? 0.6)),
		spreadKmS: toleranceKmS / 2,
		trust: seen.features.map((other) => (isOfTheSky(other, fixed, medium) ? 0.3 : 1)),
	});
	const place: Place = { wavelength, vacuum: convertMedium(wavelength, medium, "vacuum"), feature };
	const candidates =
		options.redshift === undefined
			? atAnyRedshift(place, moving, evidence, options.redshiftRange ?? [-0.01, 12], seen, toleranceKmS / 2)
			: atRedshift(place, options.redshift, [...moving, ...fixed], evidence, toleranceKmS);
	return candidates.sort((a, b) => b.score - a.score).slice(0, limit);
}

type Place = { wavelength: number; vacuum: number; feature: SpectralFeature | null };
type Weigh = (redshift: number, except: number | null) => Evidence;

function atRedshift(
	{ wavelength, vacuum, feature }: Place,
	redshift: number,
	lines: readonly CandidateLine[],
	evidence: Weigh,
	tolerance: number,
): LineCandidate[] {
	const { matches, lookedFor } = evidence(redshift, null);
	return lines.flatMap(({ line, group, weight }) => {
		const velocityOffsetKmS = velocityOf(line.vacuum, vacuum, { redshift: group.static ? 0 : redshift });
		if (!(Math.abs(velocityOffsetKmS) <= tolerance)) return [];
		const nearness = Math.exp(-0.5 * (velocityOffsetKmS / (tolerance / 3)) ** 2);
		const score = nearness * weight * (isOfKind(line, feature) ? 1 : 0.3);
		const others = matches.filter((match) => match.line.vacuum !== line.vacuum);
		const at = group.static ? 0 : redshift;
		return [{ line, group, redshift: at, velocityOffsetKmS, score, wavelength, matches: others, lookedFor }];
	});
}

function atAnyRedshift(
	place: Place,
	lines: readonly CandidateLine[],
	evidence: Weigh,
	[least, most]: readonly [number, number],
	sight: FeatureCoverage,
	spread: number,
): LineCandidate[] {
	const weighed = lines.flatMap(({ line, group, weight }) => {
		const redshift = redshiftOf(line.vacuum, place.vacuum);
		if (!(redshift >= least && redshift <= most)) return [];
		const { logOdds, matches, lookedFor } = evidence(redshift, line.vacuum);
		const kind = isOfKind(line, place.feature) ? 0 : -3;
		const partner = partnerEvidence(line, redshift, place.feature, sight, spread);
		return [{ line, group, redshift, matches, lookedFor, logOdds: Math.log(weight) + logOdds + kind + partner }];
	});
	let best = Number.NEGATIVE_INFINITY;
	for (const { logOdds } of weighed) best = Math.max(best, logOdds);
	let total = 0;
	for (const { logOdds } of weighed) total += Math.exp(logOdds - best);
	return weighed.map(({ logOdds, ...candidate }) => ({
		...candidate,
		velocityOffsetKmS: 0,
		score: Math.exp(logOdds - best) / total,
		wavelength: place.wavelength,
	}));
}

/** Is the other line of the doublet there, and as strong as it must be? 0 where that cannot be told. */
function partnerEvidence(
	line: SpectralLine,
	redshift: number,
	feature: SpectralFeature | null,
	{ features, logs, covers }: FeatureCoverage,
	spread: number,
): number {
	const found = feature && doubletOf(line.vacuum);
	if (!found) return 0;
	const { doublet, partner } = found;
	const at = Math.log(partner * (1 + redshift));
	const isBlue = partner === doublet.red;
	const apart = Math.abs(Math.log(partner / line.vacuum)) * SPEED_OF_LIGHT_KM_S;
	// Two lines that the spectrum does not part tell nothing.
	if (!covers(at) || apart < 2 * Math.max(spread, feature.blurKmS)) return 0;
	const there = features.find(
		(other, i) =>
			other !== feature &&
			other.kind === feature.kind &&
			Math.abs((logs[i] as number) - at) * SPEED_OF_LIGHT_KM_S < spread,
	);
	if (!there) return partnerIsDue(feature, isBlue, doublet.ratio) ? -3 : 0;
	return inRatio(isBlue ? feature : there, isBlue ? there : feature, doublet.ratio) ? 1.5 : -2;
}

function snapped(features: readonly SpectralFeature[], wavelength: number, within: number): SpectralFeature | null {
	let best: SpectralFeature | null = null;
	let least = within / SPEED_OF_LIGHT_KM_S;
	for (const feature of features) {
		const distance = Math.abs(feature.wavelength / wavelength - 1);
		if (distance < least) {
			least = distance;
			best = feature;
		}
	}
	return best;
}

function isOfKind({ kind = "both" }: SpectralLine, feature: SpectralFeature | null): boolean {
	return feature === null || kind === "both" || kind === feature.kind;
}

/** A trough in a telluric band, or a peak on a bright line of the night sky, says little about the object. */
function isOfTheSky({ wavelength, kind }: SpectralFeature, lines: readonly CandidateLine[], medium: Medium): boolean {
	return lines.some(({ line }) => {
		if (line.band)
			return kind === "absorption" && wavelength >= line.band[medium][0] && wavelength <= line.band[medium][1];
		return (line.importance ?? 0.5) >= 0.5 && Math.abs(wavelength / line[medium] - 1) * SPEED_OF_LIGHT_KM_S < 150;
	});
}
