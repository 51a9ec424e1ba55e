import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { firstSampleFrom } from "../samples/lookup.js";
import type { CandidateLine } from "./candidate-lines.js";
import { doublets } from "./doublets.js";
import type { SpectralFeature } from "./features.js";

/** A line that falls on a feature. */
export type LineMatch = {
	line: CandidateLine["line"];
	group: CandidateLine["group"];
	feature: SpectralFeature;
	/** km/s, of the feature against the line; positive towards us. */
	velocityOffsetKmS: number;
};

export type Evidence = {
	/** ln of how much likelier the features are at this redshift than anywhere. */
	logOdds: number;
	matches: LineMatch[];
	/** How many of the lines that are looked for fall where there is flux; a blend is one. */
	lookedFor: number;
};

export type EvidenceSource = {
	/** By wavelength. */
	features: readonly SpectralFeature[];
	/** ln of their wavelengths in vacuum, Å. */
	logs: Float64Array;
	/** Is there a flux at this ln of a vacuum wavelength in Å? */
	covers: (log: number) => boolean;
	/** The lines that are looked for, by wavelength. */
	strong: readonly CandidateLine[];
	/** km/s, 1σ of how far a line may be off. */
	spreadKmS: number;
	/** Weight of each feature, 0 to 1: less where the atmosphere makes its own. */
	trust: readonly number[];
};

/** Lines of one redshift closer than this, km/s, are one blend and count once. */
const BLEND_KM_S = 350;
/** How often Hα, of weight 1, stands out where it is in range; other lines in proportion to their weight. */
const OFTEN_SEEN = 0.5;
/** A partner in a doublet that must stand out by so much, and does not, speaks against it. */
const PARTNER_SIGNIFICANCE = 5;

/**
 * Builds the function that weighs a redshift: each strong line in the range of the spectrum adds
 * ln(1 − P + P · N(Δv) / ρ), where P is how often such a line is seen, N the normal density of its distance Δv to the
 * nearest feature of its kind, and ρ how many features as significant as that one there are in a km/s anyway. So a match
 * on a rare, strong feature says much, one in a forest little, and a strong line that is missing speaks against the
 * redshift. A feature counts once; `except` (a vacuum wavelength) leaves out the line that the redshift was made from.
 */
export function redshiftEvidence(source: EvidenceSource): (redshift: number, except: number | null) => Evidence {
	const { features, logs, strong, spreadKmS, trust } = source;
	const background = backgroundOf(features);
	const rest = Float64Array.from(strong, ({ line }) => Math.log(line.vacuum));
	const seen = Float64Array.from(strong, ({ weight }) => OFTEN_SEEN * weight);
	const blend = BLEND_KM_S / SPEED_OF_LIGHT_KM_S;
	return (redshift, except) => {
		const shift = Math.log(1 + redshift);
		const left = except === null ? Number.NaN : Math.log(except);
		const best = new Map<number, { gain: number; strongIndex: number; offset: number }>();
		let missing = 0;
		let lossAt = Number.NEGATIVE_INFINITY;
		let lastLoss = 0;
		let lookedFor = 0;
		let lookedAt = Number.NEGATIVE_INFINITY;
		for (let k = 0; k < strong.length; k++) {
			const at = (rest[k] as number) + shift;
			if (Math.abs((rest[k] as number) - left) < blend || !source.covers(at)) continue;
			if (at - lookedAt >= blend) {
				lookedFor++;
				lookedAt = at;
			}
			const index = nearestOfKind(logs, features, at, strong[k]?.line.kind);
			const chance = seen[k] as number;
			let gain = Number.NEGATIVE_INFINITY;
			let offset = Number.NaN;
			if (index >= 0) {
				offset = (at - (logs[index] as number)) * SPEED_OF_LIGHT_KM_S;
				const sigma = Math.hypot(spreadKmS, (features[index]?.blurKmS ?? 0) / 2);
				const density = Math.exp(-0.5 * (offset / sigma) ** 2) / (Math.sqrt(2 * Math.PI) * sigma);
				gain = Math.log(1 - chance + (chance * density) / (background[index] as number)) * (trust[index] ?? 1);
			}
			if (gain > 0) {
				if (gain > (best.get(index)?.gain ?? 0)) best.set(index, { gain, strongIndex: k, offset });
				continue;
			}
			// Of a blend that is missing only the line most often seen counts.
			const loss = Math.log(1 - chance);
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

/** For each feature: how many of its kind and at least its significance there are in a km/s. */
function backgroundOf(features: readonly SpectralFeature[]): Float64Array {
	const first = features[0]?.wavelength ?? 1;
	const last = features[features.length - 1]?.wavelength ?? 1;
	const range = Math.max(20_000, SPEED_OF_LIGHT_KM_S * Math.log(last / first));
	return Float64Array.from(features, ({ kind, significance }) => {
		let count = 0;
		for (const other of features) if (other.kind === kind && other.significance >= significance) count++;
		return count / range;
	});
}

function nearestOfKind(
	logs: Float64Array,
	features: readonly SpectralFeature[],
	at: number,
	kind: "emission" | "absorption" | "both" = "both",
): number {
	let above = firstSampleFrom(logs, at);
	let below = above - 1;
	if (kind !== "both") {
		while (below >= 0 && features[below]?.kind !== kind) below--;
		while (above < logs.length && features[above]?.kind !== kind) above++;
	}
	if (below < 0) return above < logs.length ? above : -1;
	if (above >= logs.length) return below;
	return at - (logs[below] as number) <= (logs[above] as number) - at ? below : above;
}

/** For and against, from the doublets of which both lines were matched: of one kind, and as strong as they should be? */
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

/** Would the partner, at its weakest, stand out? */
export function partnerIsDue(
	feature: SpectralFeature,
	isBlue: boolean,
	[least, most]: readonly [number, number],
): boolean {
	return feature.significance * (isBlue ? least : 1 / most) > PARTNER_SIGNIFICANCE;
}
