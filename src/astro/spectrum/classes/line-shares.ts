import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { Hypothesis } from "./hypotheses.js";
import type { FeatureKind, ObjectClass } from "./object-class.js";
import { priorOf, type RedshiftPrior } from "./redshift-prior.js";

/** A line that may be at the wavelength, with its height in the models that have it. */
export type LineName = {
	label: string;
	/** Å. */
	vacuum: number;
	/** The multiplet of which it is a part; "" without one. */
	multiplet: string;
	/** Prior, 0 to 1, where no model has the line. */
	weight: number;
};

/** The share of a line in all that may be at the wavelength. */
export type LineShare = {
	label: string;
	vacuum: number;
	score: number;
	objectClass: ObjectClass;
	/** km/s: expansion velocity of the best hypothesis, 0 without ejecta and for emission. */
	velocity: number;
};

/** Hypotheses less likely than the best by more than this are left out. */
const MAX_LOG_ODDS_BEHIND = 14;
const MAX_HYPOTHESES = 80;
/** Prior of a library line that the model does not have, over that of its strongest. */
const UNLISTED_SHARE = 0.04;
/** Prior that the feature is none of the lines, in a spectrum of the hypothesis. */
const NO_LINE = 0.03;
/** Factor for a peak where the model has a trough, and the other way. */
const WRONG_KIND = 0.03;
/** km/s, 1σ: accuracy of a narrow line. */
const NARROW_SIGMA_KM_S = 160;
/** Share of a molecular band, from its head, in which its trough is. */
const BAND_SHARE = 0.5;
/** Shares of lines at a vacuum wavelength, Å; with the share of none they add up to 1. */
export function lineShares(
	hypotheses: readonly Hypothesis[],
	vacuum: number,
	kind: FeatureKind | null,
	lines: readonly LineName[],
	prior: RedshiftPrior | null,
): { shares: LineShare[]; none: number } {
	const ranked = hypotheses
		.map((hypothesis) => ({ hypothesis, logOdds: hypothesis.logOdds + priorOf(hypothesis, prior) }))
		.sort((a, b) => b.logOdds - a.logOdds);
	const best = Math.max(0, ranked[0]?.logOdds ?? 0);
	const shares = new Map<string, LineShare & { most: number }>();
	let none = Math.exp(-best);
	let total = none;
	for (const { hypothesis, logOdds } of ranked.slice(0, MAX_HYPOTHESES)) {
		if (logOdds < best - MAX_LOG_ODDS_BEHIND) break;
		const odds = Math.exp(logOdds - best);
		none += odds * NO_LINE;
		total += odds * NO_LINE;
		for (const { label, vacuum: rest, height, velocity } of explanations(hypothesis, vacuum, kind, lines)) {
			const weight = odds * height;
			total += weight;
			const known = shares.get(label);
			if (!known)
				shares.set(label, {
					label,
					vacuum: rest,
					score: weight,
					objectClass: hypothesis.model.objectClass,
					velocity,
					most: weight,
				});
			else {
				known.score += weight;
				if (weight > known.most)
					Object.assign(known, { most: weight, objectClass: hypothesis.model.objectClass, velocity });
			}
		}
	}
	return {
		shares: [...shares.values()].map(({ most: _, ...share }) => ({ ...share, score: share.score / total })),
		none: none / total,
	};
}

type Explanation = { label: string; vacuum: number; height: number; velocity: number };

/** The lines that a hypothesis has at a wavelength, with their heights times their nearness. */
function explanations(
	{ model, redshift, velocity }: Hypothesis,
	vacuum: number,
	kind: FeatureKind | null,
	lines: readonly LineName[],
): Explanation[] {
	const offsetOf = (rest: number, shift: number) =>
		SPEED_OF_LIGHT_KM_S * Math.log(vacuum / (rest * (1 + redshift) * (1 - shift / SPEED_OF_LIGHT_KM_S)));
	const isEjecta = model.velocities !== undefined;
	const narrow = Math.hypot(NARROW_SIGMA_KM_S, 0.3 * model.sigmaKmS);
	const troughSigma = isEjecta ? Math.max(1200, 0.2 * velocity) : narrow;
	const peakSigma = isEjecta ? Math.max(900, 0.25 * velocity) : narrow;
	const near = (offset: number, sigma: number) => Math.exp(-0.5 * (offset / sigma) ** 2);
	const ofKind = (sign: "emission" | "absorption") => (kind === null ? 0.5 : kind === sign ? 1 : WRONG_KIND);
	const found: Explanation[] = [];
	const listed = new Set<string>();
	let tallest = 0;
	for (const [label, head, end, depth] of model.bands ?? []) {
		listed.add(label);
		const beyond = offsetOf(head, 0) * Math.sign(end - head);
		const width = SPEED_OF_LIGHT_KM_S * Math.abs(Math.log(end / head));
		const inside = beyond > 0 ? Math.max(0, 1 - beyond / (BAND_SHARE * width)) : near(beyond, 2 * narrow);
		// A head is an edge: the peak before it belongs to it as well.
		found.push({ label, vacuum: head, velocity: 0, height: depth * inside * (kind === "emission" ? 0.5 : 1) });
	}
	for (const [label, rest, emission, absorption = 0] of model.lines) {
		listed.add(label);
		tallest = Math.max(tallest, Math.abs(emission), absorption);
		if (!isEjecta) {
			const sign = emission > 0 ? "emission" : "absorption";
			found.push({
				label,
				vacuum: rest,
				velocity: 0,
				height: Math.abs(emission) * near(offsetOf(rest, 0), narrow) * ofKind(sign),
			});
			continue;
		}
		const peak = emission * near(offsetOf(rest, 0), peakSigma) * ofKind("emission");
		const trough = absorption * near(offsetOf(rest, velocity), troughSigma) * ofKind("absorption");
		found.push({ label, vacuum: rest, height: peak + trough, velocity: trough > peak ? velocity : 0 });
	}
	for (const { label, vacuum: rest, multiplet, weight } of lines) {
		if (listed.has(label) || listed.has(multiplet)) continue;
		const peak = near(offsetOf(rest, 0), peakSigma) * ofKind("emission");
		const trough = near(offsetOf(rest, velocity), troughSigma) * ofKind("absorption");
		const height = UNLISTED_SHARE * tallest * weight * (isEjecta ? peak + trough : near(offsetOf(rest, 0), narrow));
		if (height > 1e-6) found.push({ label, vacuum: rest, height, velocity: isEjecta && trough > peak ? velocity : 0 });
	}
	// Relative to the strongest line: all models name their lines with equal confidence.
	return found
		.filter(({ height }) => height > 1e-6)
		.map((each) => ({ ...each, height: Math.sqrt(each.height / tallest) ** 1.4 }));
}
