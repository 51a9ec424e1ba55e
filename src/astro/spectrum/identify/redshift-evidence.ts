import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { nearestSample } from "../samples/nearest.js";
import type { CandidateLine } from "./candidate-lines.js";
import { doublets } from "./doublets.js";
import type { SpectralFeature } from "./features.js";

/** A line that coincides with a feature. */
export type LineMatch = {
	line: CandidateLine["line"];
	group: CandidateLine["group"];
	feature: SpectralFeature;
	/** km/s, of the feature against the line; positive towards us. */
	velocityOffsetKmS: number;
};

export type Evidence = {
	/** ln of the likelihood of the features at this redshift, over that of features at random wavelengths. */
	logOdds: number;
	matches: LineMatch[];
	/** Number of strong lines at wavelengths with flux; a blend counts as one. */
	lookedFor: number;
};

export type EvidenceSource = {
	/** By wavelength. */
	features: readonly SpectralFeature[];
	/** ln of their wavelengths in vacuum, Å. */
	logs: Float64Array;
	/** Whether there is a flux at this ln of a vacuum wavelength in Å. */
	covers: (log: number) => boolean;
	/** Lines whose presence is evidence, by wavelength. */
	strong: readonly CandidateLine[];
	/** km/s, 1σ of the offset between a line and its feature. */
	spreadKmS: number;
	/** Weight of each feature, 0 to 1: less where it may be telluric or a sky line. */
	trust: readonly number[];
};

/** Lines closer than this are one blend and count once. */
const BLEND_KM_S = 350;
/** Probability that Hα, of weight 1, is detected where it is in range; that of other lines is proportional to their weight. */
const DETECTION_PROBABILITY = 0.5;
/** A missing doublet partner is evidence against a line where its expected significance is above this. */
const PARTNER_SIGNIFICANCE = 5;

/**
 * Returns the function that computes the log odds of a redshift: each strong line in the range of the spectrum adds
 * ln(1 − P + P · N(Δv) / ρ), where P is the detection probability of the line, N the normal density of its offset Δv from
 * the nearest feature of its kind, and ρ the number of features at least as significant as that one, per km/s. A match
 * with a rare, strong feature is strong evidence, one in a forest of lines weak evidence, and a missing strong line is
 * evidence against the redshift. Each feature counts once; `except` (a vacuum wavelength, Å) is the line that implied the
 * redshift, which is left out.
 */
export function redshiftEvidence(source: EvidenceSource): (redshift: number, except: number | null) => Evidence {
	const { features, logs, strong, spreadKmS, trust } = source;
	const background = backgroundOf(features);
	const ofKind = {
		emission: featuresOfKind(source, "emission"),
		absorption: featuresOfKind(source, "absorption"),
		both: featuresOfKind(source, "both"),
	};
	const rest = Float64Array.from(strong, ({ line }) => Math.log(line.vacuum));
	const probabilities = Float64Array.from(strong, ({ weight }) => DETECTION_PROBABILITY * weight);
	const blend = BLEND_KM_S / SPEED_OF_LIGHT_KM_S;
	return (redshift, except) => {
		const shift = Math.log(1 + redshift);
		const excluded = except === null ? Number.NaN : Math.log(except);
		const best = new Map<number, { gain: number; strongIndex: number; offset: number }>();
		let missing = 0;
		let lossAt = Number.NEGATIVE_INFINITY;
		let lastLoss = 0;
		let lookedFor = 0;
		let lookedAt = Number.NEGATIVE_INFINITY;
		for (let k = 0; k < strong.length; k++) {
			const at = (rest[k] as number) + shift;
			if (Math.abs((rest[k] as number) - excluded) < blend || !source.covers(at)) continue;
			if (at - lookedAt >= blend) {
				lookedFor++;
				lookedAt = at;
			}
			const index = nearestOf(ofKind[strong[k]?.line.kind ?? "both"] ?? ofKind.both, at);
			const probability = probabilities[k] as number;
			let gain = Number.NEGATIVE_INFINITY;
			let offset = Number.NaN;
			if (index >= 0) {
				offset = (at - (logs[index] as number)) * SPEED_OF_LIGHT_KM_S;
				const sigma = Math.hypot(spreadKmS, (features[index]?.blurKmS ?? 0) / 2);
				const density = Math.exp(-0.5 * (offset / sigma) ** 2) / (Math.sqrt(2 * Math.PI) * sigma);
				gain =
					Math.log(1 - probability + (probability * density) / (background[index] as number)) * (trust[index] ?? 1);
			}
			if (gain > 0) {
				if (gain > (best.get(index)?.gain ?? 0)) best.set(index, { gain, strongIndex: k, offset });
				continue;
			}
			// Of a missing blend only the line with the highest detection probability counts.
			const loss = Math.log(1 - probability);
			const isBlend = at - lossAt < blend;
			missing += isBlend ? Math.min(0, loss - lastLoss) : loss;
			lastLoss = isBlend ? Math.min(loss, lastLoss) : loss;
			lossAt = at;
		}
		let logOdds = missing;
		const matches: LineMatch[] = [];
		for (const [index, { gain, strongIndex, offset }] of best) {
			const { line, group } = strong[strongIndex] as CandidateLine;
			matches.push({ line, group, feature: features[index] as SpectralFeature, velocityOffsetKmS: offset });
			logOdds += gain;
		}
		return { logOdds: logOdds + ratioEvidence(matches), matches, lookedFor: Math.max(lookedFor, matches.length) };
	};
}

/** For each feature: number of features of its kind and at least its significance, per km/s. */
function backgroundOf(features: readonly SpectralFeature[]): Float64Array {
	const first = features[0]?.wavelength ?? 1;
	const last = features[features.length - 1]?.wavelength ?? 1;
	const range = Math.max(20_000, SPEED_OF_LIGHT_KM_S * Math.log(last / first));
	const significances = (kind: SpectralFeature["kind"]) =>
		Float64Array.from(
			features.filter((feature) => feature.kind === kind),
			({ significance }) => significance,
		).sort();
	const sorted = { emission: significances("emission"), absorption: significances("absorption") };
	return Float64Array.from(features, ({ kind, significance }) => {
		const all = sorted[kind] ?? [];
		return Math.max(1, all.length - firstSampleFrom(all, significance)) / range;
	});
}

/** Features of one kind: their indices among all, and ln of their wavelengths. */
type OfKind = { indices: readonly number[]; logs: Float64Array };

function featuresOfKind(
	{ features, logs }: Pick<EvidenceSource, "features" | "logs">,
	kind: "emission" | "absorption" | "both",
): OfKind {
	const indices = features.flatMap((feature, i) => (kind === "both" || feature.kind === kind ? [i] : []));
	return { indices, logs: Float64Array.from(indices, (i) => logs[i] as number) };
}

/** Index of the nearest feature among all, −1 where there is none. */
function nearestOf({ indices, logs }: OfKind, at: number): number {
	return indices[nearestSample(logs, at)] ?? -1;
}

/** ln of the evidence from doublets with both lines matched: whether they are of one kind, and in a possible ratio. */
function ratioEvidence(matches: readonly LineMatch[]): number {
	let sum = 0;
	for (const { blue, red, ratio } of doublets) {
		const of = (vacuum: number) => matches.find(({ line }) => Math.abs(line.vacuum - vacuum) < 0.3)?.feature;
		const [a, b] = [of(blue), of(red)];
		if (a && b) sum += a.kind === b.kind && inRatio(a, b, ratio) ? 0.7 : -1;
	}
	return sum;
}

export function inRatio(
	blue: SpectralFeature,
	red: SpectralFeature,
	[least, most]: readonly [number, number],
): boolean {
	return red.height >= least * blue.height && red.height <= most * blue.height;
}

/** Whether the partner is expected to be significant even at the lowest possible ratio. */
export function partnerIsDue(
	feature: SpectralFeature,
	isBlue: boolean,
	[least, most]: readonly [number, number],
): boolean {
	return feature.significance * (isBlue ? least : 1 / most) > PARTNER_SIGNIFICANCE;
}
