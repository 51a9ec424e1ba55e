import { isListOfValues } from "../../number.js";
import { attempt } from "../../untrusted.js";
import { REDSHIFT_SHARE, scoreOf } from "./score.js";
import { peakWidth } from "./tonry-davis.js";
import type { MatchSummary, MatchVerdict, TemplateMatch } from "./types.js";
import { verdictWords } from "./words.js";

/** In z / (1 + z), 1σ: matches this near are of one redshift. Expansion velocities differ by 3,000 km/s between objects. */
const CLUSTER_WIDTH = 0.01;
/** Redshifts further apart than this, in z / (1 + z), are different answers. */
const DISTINCT = 0.03;
/** Matches with less evidence than the best by 1 / this count 1/e. */
const CONTRAST = 2;
/** The second object of a type counts half, the third a quarter: types with many templates are no more likely for that. */
const NEXT_OBJECT = 0.5;
/** Clusters are sought at the redshifts of this many best matches. */
const CLUSTER_SEEDS = 40;
/** Less is what unrelated spectra reach. */
const LEAST_SCORE = 0.6;
/** Less is reached by chance too often: `test/accuracy` shows the rates. */
const WEAK_SCORE = 1.3;
const AMBIGUOUS_REDSHIFT = 0.6;
const LEAST_FRACTION = 0.75;

/**
 * 1σ of the differences between objects of one class in the templates that are shipped, each object left out: of their
 * redshift, by expansion velocities, as a share of the width of the peak; of their phase, as a share of their age.
 */
const [VELOCITY_SHARE, PHASE_SHARE] = [0.22, 0.5];
/** Age of a supernova at its peak, and the least age that has an error of its own. */
const [RISE_DAYS, LEAST_AGE_DAYS] = [20, 5];

type Vote = { match: TemplateMatch; weight: number };

/**
 * What the matches say together: class, redshift and phase, and whether to believe them. Several spectra of one object
 * count once. The redshift is where most evidence gathers, wide and narrow features together; the class is what most
 * resembles the spectrum there, mainly by wide ones, so that a host's lines tell its redshift and not its class.
 */
export function matchSummary(matches: readonly TemplateMatch[]): MatchSummary {
	const usable = (isListOfValues(matches) ? Array.from(matches) : []).filter(isUsable);
	const cluster = bestCluster(usable);
	if (!cluster) return nothing;
	const { redshift: center, rivalShare } = cluster;
	const inCluster = usable.filter(({ redshift }) => nearness(redshift, center) > 0.02);
	const topScore = Math.max(...inCluster.map(({ score }) => score));
	if (!(topScore >= LEAST_SCORE)) return nothing;
	const votes = bestOfEach(
		inCluster.map((match) => ({ match, weight: weightOf(match.score, topScore) * nearness(match.redshift, center) })),
	);
	const fractions = fractionsOf(votes);
	const [[type, fraction] = ["", 0]] = Object.entries(fractions);
	const best = votes.filter(({ match }) => match.type === type);
	const verdict = verdictOf(topScore, rivalShare, fraction);
	return {
		type,
		subtype: mostFrequent(best),
		fractions,
		...redshiftOf(inCluster, center),
		...phaseOf(best),
		ids: best.map(({ match }) => match.id),
		reliable: verdict === "reliable",
		verdict,
		reason: verdictWords[verdict],
	};
}

const nothing: MatchSummary = {
	type: null,
	subtype: null,
	fractions: {},
	redshift: null,
	redshiftError: null,
	phaseDays: null,
	phaseError: null,
	ids: [],
	reliable: false,
	verdict: "nothing-fits",
	reason: verdictWords["nothing-fits"],
};

const isUsable = (match: unknown): match is TemplateMatch =>
	attempt(() => {
		const { redshift, score, overlap, broad, narrow, type, object } = match as TemplateMatch;
		return (
			[redshift, score, overlap, broad, narrow].every(Number.isFinite) &&
			typeof type === "string" &&
			typeof object === "string"
		);
	}, false);

const weightOf = (score: number, top: number): number => Math.exp(CONTRAST * (score - top));
const redshiftScore = (match: TemplateMatch): number => scoreOf(match, REDSHIFT_SHARE);

/** 1 at the centre of a cluster, Gaussian. */
const nearness = (redshift: number, center: number): number =>
	Math.exp(-0.5 * ((redshift - center) / (CLUSTER_WIDTH * (1 + center))) ** 2);

/** The redshift round which most evidence gathers, and the evidence of the best other one relative to it. */
function bestCluster(matches: readonly TemplateMatch[]): { redshift: number; rivalShare: number } | null {
	const ranked = matches.toSorted((a, b) => redshiftScore(b) - redshiftScore(a));
	const [first] = ranked;
	if (!first) return null;
	const top = redshiftScore(first);
	const clusters = ranked.slice(0, CLUSTER_SEEDS).map(({ redshift }) => {
		const votes = ranked.map((match) => ({
			match,
			weight: weightOf(redshiftScore(match), top) * nearness(match.redshift, redshift),
		}));
		return { redshift, evidence: bestOfEach(votes).reduce((sum, { weight }) => sum + weight, 0) };
	});
	const best = clusters.reduce((a, b) => (b.evidence > a.evidence ? b : a));
	const isRival = ({ redshift }: { redshift: number }) =>
		Math.abs(redshift - best.redshift) > DISTINCT * (1 + best.redshift);
	const rival = Math.max(0, ...clusters.filter(isRival).map(({ evidence }) => evidence));
	return { redshift: best.redshift, rivalShare: rival / best.evidence };
}

/** The greatest vote of each object, greatest first. */
function bestOfEach(votes: readonly Vote[]): Vote[] {
	const best = new Map<string, Vote>();
	for (const vote of votes) {
		const { object } = vote.match;
		if (vote.weight > (best.get(object)?.weight ?? 0)) best.set(object, vote);
	}
	return [...best.values()].sort((a, b) => b.weight - a.weight);
}

function fractionsOf(votes: readonly Vote[]): Record<string, number> {
	const evidence = new Map<string, number>();
	const objects = new Map<string, number>();
	for (const { match, weight } of votes) {
		const rank = objects.get(match.type) ?? 0;
		objects.set(match.type, rank + 1);
		evidence.set(match.type, (evidence.get(match.type) ?? 0) + weight * NEXT_OBJECT ** rank);
	}
	const total = [...evidence.values()].reduce((sum, each) => sum + each, 0);
	const shares = [...evidence].map(([type, each]) => [type, each / total] as const);
	return Object.fromEntries(shares.sort((a, b) => b[1] - a[1]));
}

function redshiftOf(matches: readonly TemplateMatch[], center: number): { redshift: number; redshiftError: number } {
	const top = Math.max(...matches.map(redshiftScore));
	const weights = matches.map((match) => weightOf(redshiftScore(match), top) ** 1.5 * nearness(match.redshift, center));
	const mean = weightedMean(weights, (i) => (matches[i] as TemplateMatch).redshift);
	const scatter = weightedMean(weights, (i) => ((matches[i] as TemplateMatch).redshift - mean) ** 2);
	const others = weightedMean(weights, (i) => errorSquared(matches[i] as TemplateMatch));
	return { redshift: mean, redshiftError: Math.sqrt(scatter + others) };
}

/** The error of the peak, and what ejecta of one class differ by: less where narrow lines agree. What has no phase has no ejecta. */
function errorSquared(match: TemplateMatch): number {
	if (!Number.isFinite(match.redshiftError) || !Number.isFinite(match.r)) return 0;
	if (match.phaseDays === null) return match.redshiftError ** 2;
	const broadShare = Math.sqrt(1 - Math.max(0, match.narrow) ** 2);
	return match.redshiftError ** 2 + (VELOCITY_SHARE * broadShare * peakWidth(match)) ** 2;
}

function phaseOf(votes: readonly Vote[]): { phaseDays: number | null; phaseError: number | null } {
	const known = votes.filter(({ match }) => match.phaseDays !== null);
	const [best] = known;
	if (!best) return { phaseDays: null, phaseError: null };
	const phaseDays = best.match.phaseDays as number;
	const weights = known.map(({ weight }) => weight);
	const scatter = weightedMean(weights, (i) => (((known[i] as Vote).match.phaseDays as number) - phaseDays) ** 2);
	const pace = PHASE_SHARE * Math.max(LEAST_AGE_DAYS, phaseDays + RISE_DAYS);
	return { phaseDays, phaseError: Math.hypot(pace, Math.sqrt(scatter)) };
}

function mostFrequent(votes: readonly Vote[]): string | null {
	const weights = new Map<string, number>();
	for (const { match, weight } of votes)
		if (match.subtype !== null) weights.set(match.subtype, (weights.get(match.subtype) ?? 0) + weight);
	const [best] = [...weights].sort((a, b) => b[1] - a[1]);
	return best ? best[0] : null;
}

function weightedMean(weights: readonly number[], valueAt: (i: number) => number): number {
	let sum = 0;
	let total = 0;
	for (const [i, weight] of weights.entries()) {
		sum += weight * valueAt(i);
		total += weight;
	}
	return sum / total;
}

function verdictOf(topScore: number, rivalShare: number, fraction: number): MatchVerdict {
	if (topScore < WEAK_SCORE) return "weak";
	if (rivalShare > AMBIGUOUS_REDSHIFT) return "ambiguous-redshift";
	return fraction < LEAST_FRACTION ? "ambiguous-type" : "reliable";
}
