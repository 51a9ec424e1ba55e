import { redshiftOf, velocityOf } from "../../doppler.js";
import type { LineGroup, SpectralLine } from "../../lines/types.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import { type CandidateLine, candidateLines } from "./candidate-lines.js";
import { doubletOf } from "./doublets.js";
import { coverageOf, type FeatureCoverage } from "./feature-coverage.js";
import type { SpectralFeature } from "./features.js";
import { type IdentifyOptions, readIdentifyOptions } from "./read-identify.js";
import { type Evidence, inRatio, type LineMatch, partnerIsDue, redshiftEvidence } from "./redshift-evidence.js";

export type LineCandidate = {
	line: SpectralLine;
	group: LineGroup;
	/** The given redshift, or the one at which the line is at the feature. */
	redshift: number;
	/** km/s, of the feature against the line at the given redshift; positive towards us. 0 for a free redshift. */
	velocityOffsetKmS: number;
	/** 0 to 1. At a given redshift nearness times importance; at a free one the share of all candidates' likelihood. */
	score: number;
	/** Å: of the feature, or the wavelength of the options where there is none. */
	wavelength: number;
	/** Other strong lines that coincide with a feature at this redshift. */
	matches: LineMatch[];
	/** Number of other strong lines at wavelengths with flux; a blend counts as one. */
	lookedFor: number;
};

/**
 * Candidates for the line at a wavelength of a spectrum, best first. In place of the spectrum a list of features may be
 * given (`findFeatures`), which counts as complete between its first and its last.
 *
 * At a given redshift: every line within the tolerance, by nearness, importance and trust in its wavelength. At a free
 * one: every line whose redshift lies in the range, by how well the other strong lines then fall on peaks and troughs (see
 * `redshiftEvidence`) and whether its doublet partner is there, in a possible ratio. The likelihoods rank; they are not
 * probabilities, as the true line may be none of the candidates.
 *
 * None where the wavelength is not positive, or no line comes into question. Never throws.
 */
export function identifyLines(
	source: AnySpectrum | readonly SpectralFeature[],
	options: IdentifyOptions,
): LineCandidate[] {
	const read = readIdentifyOptions(options);
	const { medium, groups, toleranceKmS, limit } = read;
	if (!(read.wavelength > 0 && read.wavelength < Number.POSITIVE_INFINITY)) return [];
	const coverage = coverageOf(source, medium);
	const feature = snapped(coverage.features, read.wavelength, read.snapKmS);
	const wavelength = read.exact ? read.wavelength : (feature?.wavelength ?? read.wavelength);
	const moving = candidateLines(groups, false);
	const fixed = candidateLines(groups, true);
	const evidence = redshiftEvidence({
		...coverage,
		strong: moving.filter(({ line }) => (line.importance ?? 0.5) >= read.strongImportance),
		spreadKmS: toleranceKmS / 2,
		trust: coverage.features.map((other) => (isOfTheSky(other, fixed, medium) ? 0.3 : 1)),
	});
	const target: Target = { wavelength, vacuum: convertMedium(wavelength, medium, "vacuum"), feature };
	const candidates =
		read.redshift === undefined
			? atAnyRedshift(target, moving, evidence, read.redshiftRange, coverage, toleranceKmS / 2)
			: atRedshift(target, read.redshift, [...moving, ...fixed], evidence, toleranceKmS);
	return candidates.sort((a, b) => b.score - a.score).slice(0, limit);
}

type Target = { wavelength: number; vacuum: number; feature: SpectralFeature | null };
type Weigh = (redshift: number, except: number | null) => Evidence;

function atRedshift(
	{ wavelength, vacuum, feature }: Target,
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
	target: Target,
	lines: readonly CandidateLine[],
	evidence: Weigh,
	[least, most]: readonly [number, number],
	coverage: FeatureCoverage,
	spread: number,
): LineCandidate[] {
	const weighted = lines.flatMap(({ line, group, weight }) => {
		const redshift = redshiftOf(line.vacuum, target.vacuum);
		if (!(redshift >= least && redshift <= most)) return [];
		const { logOdds, matches, lookedFor } = evidence(redshift, line.vacuum);
		const kind = isOfKind(line, target.feature) ? 0 : -3;
		const partner = partnerEvidence(line, redshift, target.feature, coverage, spread);
		return [{ line, group, redshift, matches, lookedFor, logOdds: Math.log(weight) + logOdds + kind + partner }];
	});
	let best = Number.NEGATIVE_INFINITY;
	for (const { logOdds } of weighted) best = Math.max(best, logOdds);
	let total = 0;
	for (const { logOdds } of weighted) total += Math.exp(logOdds - best);
	return weighted.map(({ logOdds, ...candidate }) => ({
		...candidate,
		velocityOffsetKmS: 0,
		score: Math.exp(logOdds - best) / total,
		wavelength: target.wavelength,
	}));
}

/** ln of the evidence from the doublet partner: its presence and flux ratio. 0 where it cannot be checked. */
function partnerEvidence(
	line: SpectralLine,
	redshift: number,
	feature: SpectralFeature | null,
	{ features, logs, covers }: FeatureCoverage,
	spread: number,
): number {
	const pair = feature && doubletOf(line.vacuum);
	if (!pair) return 0;
	const { doublet, partner } = pair;
	const at = Math.log(partner * (1 + redshift));
	const isBlue = partner === doublet.red;
	const apart = Math.abs(Math.log(partner / line.vacuum)) * SPEED_OF_LIGHT_KM_S;
	// An unresolved pair is no evidence.
	if (!covers(at) || apart < 2 * Math.max(spread, feature.blurKmS)) return 0;
	const partnerFeature = features.find(
		(other, i) =>
			other !== feature &&
			other.kind === feature.kind &&
			Math.abs((logs[i] as number) - at) * SPEED_OF_LIGHT_KM_S < spread,
	);
	if (!partnerFeature) return partnerIsDue(feature, isBlue, doublet.ratio) ? -3 : 0;
	return inRatio(isBlue ? feature : partnerFeature, isBlue ? partnerFeature : feature, doublet.ratio) ? 1.5 : -2;
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

/** Whether a feature may be of the Earth's atmosphere: a trough in a telluric band, or a peak on a bright sky line. */
function isOfTheSky({ wavelength, kind }: SpectralFeature, lines: readonly CandidateLine[], medium: Medium): boolean {
	return lines.some(({ line }) => {
		if (line.band)
			return kind === "absorption" && wavelength >= line.band[medium][0] && wavelength <= line.band[medium][1];
		return (line.importance ?? 0.5) >= 0.5 && Math.abs(wavelength / line[medium] - 1) * SPEED_OF_LIGHT_KM_S < 150;
	});
}
