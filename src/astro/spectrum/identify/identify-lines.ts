import type { SpectralLine } from "../../lines/types.js";
import { redshiftOf, velocityOf } from "../../observed-line.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import { byClass, classAt, type Objects, objectsOf } from "./by-class.js";
import { type CandidateLine, candidateLines } from "./candidate-lines.js";
import { doubletOf } from "./doublets.js";
import { coverageOf, type FeatureCoverage } from "./feature-coverage.js";
import type { SpectralFeature } from "./features.js";
import type { LineCandidate, Target, Weigh } from "./line-candidate.js";
import { type IdentifyOptions, readIdentifyOptions } from "./read-identify.js";
import { inRatio, partnerIsDue, redshiftEvidence } from "./redshift-evidence.js";

export type { LineCandidate };

/** The answer where no line fits. */
export type NoLine = {
	none: true;
	/** In one sentence, for the user. */
	reason: string;
	/** What it may be all the same, best first; may be empty. */
	candidates: LineCandidate[];
};

/** The candidates of an identification, also where none of them fits well. */
export const candidatesOf = (result: LineCandidate[] | NoLine): LineCandidate[] =>
	Array.isArray(result) ? result : result.candidates;

/** Below this score no candidate at a free redshift fits. */
const MIN_SCORE = 0.3;
/**
 * Candidates for the line at a wavelength of a spectrum, best first; or `{ none: true, reason }` where no line fits. In place of the
 * spectrum a list of features may be given (`findFeatures`), which counts as complete between its first and its last.
 *
 * At a given redshift: every line within the tolerance, by nearness, importance and trust in its wavelength. At a free one: the
 * spectrum is compared with models of emission and absorption galaxies, quasars, stars and supernovae, each with its own lines, at
 * all redshifts and expansion velocities that they have (cross-correlation in ln λ without the continuum, as Tonry & Davis 1979, AJ 84,
 * 1511). Each model names the lines that it has at the wavelength; the score of a line is its share in all likelihoods, that of no
 * line included. Of a list of features the strong lines that fall on its peaks and troughs decide (see `redshiftEvidence`).
 *
 * Never throws.
 */
export function identifyLines(
	source: AnySpectrum | readonly SpectralFeature[],
	options: IdentifyOptions,
): LineCandidate[] | NoLine {
	const read = readIdentifyOptions(options);
	const { medium, groups, toleranceKmS, limit } = read;
	if (!(read.wavelength > 0 && read.wavelength < Number.POSITIVE_INFINITY))
		return noLine("The wavelength is not a positive number, so there is no line; give it in Å.");
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
	const objects = Array.isArray(source) ? null : objectsOf(source as AnySpectrum, medium, read.redshiftPrior);
	if (read.redshift !== undefined) {
		const near = atRedshift(target, read.redshift, [...moving, ...fixed], evidence, toleranceKmS, objects);
		if (near.length === 0)
			return noLine("No line of the groups is near this wavelength at the redshift; choose another redshift.");
		return near.sort((a, b) => b.score - a.score).slice(0, limit);
	}
	const candidates = (
		objects
			? byClass(target, moving, evidence, read, objects)
			: atAnyRedshift(target, moving, evidence, read.redshiftRange, coverage, toleranceKmS / 2)
	)
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
	const best = candidates[0];
	if (!best)
		return noLine(
			"No line of the groups has a redshift in the range; choose more groups, or a wider range of redshifts.",
		);
	if (best.score < MIN_SCORE)
		return noLine(
			"No object with known lines explains this feature and the rest of the spectrum; set the redshift if it is known, or name the line by search.",
			candidates,
		);
	return candidates;
}

const noLine = (reason: string, candidates: LineCandidate[] = []): NoLine => ({ none: true, reason, candidates });

function atRedshift(
	{ wavelength, vacuum, feature }: Target,
	redshift: number,
	lines: readonly CandidateLine[],
	evidence: Weigh,
	tolerance: number,
	objects: Objects | null,
): LineCandidate[] {
	const { matches, lookedFor } = evidence(redshift, null);
	const objectClass = classAt(objects, redshift, feature?.kind);
	return lines.flatMap(({ line, group, weight }) => {
		const velocityOffsetKmS = velocityOf(line.vacuum, vacuum, { redshift: group.static ? 0 : redshift });
		if (!(Math.abs(velocityOffsetKmS) <= tolerance)) return [];
		const nearness = Math.exp(-0.5 * (velocityOffsetKmS / (tolerance / 3)) ** 2);
		const score = nearness * weight * (isOfKind(line, feature) ? 1 : 0.3);
		const others = matches.filter((match) => match.line.vacuum !== line.vacuum);
		const at = group.static ? 0 : redshift;
		return [
			{
				line,
				group,
				objectClass,
				redshift: at,
				expansionVelocityKmS: 0,
				velocityOffsetKmS,
				score,
				wavelength,
				matches: others,
				lookedFor,
			},
		];
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
		objectClass: classAt(null, candidate.redshift, target.feature?.kind),
		expansionVelocityKmS: 0,
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
