import { lineMultiplets } from "../../lines/multiplets.js";
import type { SpectralLine } from "../../lines/types.js";
import { redshiftOf } from "../../observed-line.js";
import type { Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { type Hypothesis, hypothesesFor } from "../classes/hypotheses.js";
import { type LineShare, lineShares } from "../classes/line-shares.js";
import type { ObjectClass } from "../classes/object-class.js";
import type { RedshiftPrior } from "../classes/redshift-prior.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import type { CandidateLine } from "./candidate-lines.js";
import { featureNear } from "./feature-near.js";
import type { SpectralFeature } from "./features.js";
import type { LineCandidate, Target, Weigh } from "./line-candidate.js";
import type { ReadIdentifyOptions } from "./read-identify.js";

/** Candidates so far down the list have no `matches`. */
const MAX_WITH_EVIDENCE = 40;

/** What a spectrum may be of, computed once for each spectrum object, for one medium and prior. */
export type Objects = { spectrum: SampledSpectrum; hypotheses: readonly Hypothesis[] };
const objectsOfSpectrum = new WeakMap<object, Objects & { medium: Medium; prior: RedshiftPrior | null }>();

export function objectsOf(source: AnySpectrum, medium: Medium, prior: RedshiftPrior | null): Objects {
	const isObject = typeof source === "object" && source !== null;
	const known = isObject ? objectsOfSpectrum.get(source) : undefined;
	if (known?.medium === medium && known.prior?.redshift === prior?.redshift && known.prior?.sigma === prior?.sigma)
		return known;
	const spectrum = prepared(source);
	const objects = { medium, prior, spectrum, hypotheses: hypothesesFor(spectrum, medium, prior) };
	if (isObject) objectsOfSpectrum.set(source, objects);
	return objects;
}

/** The class of the best hypothesis at a redshift; that of a galaxy by the kind of the line where there is none. */
export function classAt(
	objects: Objects | null,
	redshift: number,
	kind: SpectralFeature["kind"] | undefined,
): ObjectClass {
	const best = objects?.hypotheses.find(
		(hypothesis) =>
			hypothesis.logOdds > 0 &&
			Math.abs(hypothesis.redshift - redshift) <
				SAME_REDSHIFT * (1 + redshift) + hypothesis.velocity / SPEED_OF_LIGHT_KM_S / 4,
	);
	return best?.model.objectClass ?? (kind === "absorption" ? "absorption galaxy" : "emission galaxy");
}

/** Hypotheses as near as this are at the same redshift. */
const SAME_REDSHIFT = 0.003;

/** The feature near a click has at least this reach, and at most this, as shares of the wavelength. */
const [NARROW_REACH, BROAD_REACH] = [0.0013, 0.006];

/** Whether there is a peak or a trough, also a broad one of ejecta; null where nothing stands out. */
function kindAt({ spectrum }: Objects, { wavelength, feature }: Target): SpectralFeature["kind"] | null {
	if (feature) return feature.kind;
	for (const reach of [NARROW_REACH, BROAD_REACH]) {
		const near = featureNear(spectrum, wavelength, reach * wavelength);
		if (near) return near.kind;
	}
	return null;
}

/** Candidates at any redshift, by the models of classes of objects. */
export function byClass(
	target: Target,
	lines: readonly CandidateLine[],
	evidence: Weigh,
	{ redshiftRange: [least, most], redshiftPrior, objectClass }: ReadIdentifyOptions,
	objects: Objects,
): LineCandidate[] {
	const names = lines.map(({ line, weight }) => ({
		label: line.label,
		vacuum: line.vacuum,
		multiplet: line.multiplet ?? "",
		weight,
	}));
	const hypotheses = objectClass
		? objects.hypotheses.filter(({ model }) => model.objectClass === objectClass)
		: objects.hypotheses;
	const kind = kindAt(objects, target);
	const { shares } = lineShares(hypotheses, target.vacuum, kind, names, redshiftPrior);
	const scoreOf = new Map(shares.map((share) => [share.label, share]));
	const withoutEvidence = { matches: [], lookedFor: 0 };
	const candidates = [...lines, ...namedMultiplets(lines, scoreOf)].flatMap(({ line, group, weight }) => {
		const share = scoreOf.get(line.label);
		const velocity = share?.velocity ?? 0;
		const redshift = redshiftOf(line.vacuum, target.vacuum / (1 - velocity / SPEED_OF_LIGHT_KM_S));
		if (!(redshift >= least && redshift <= most)) return [];
		return [
			{
				line,
				group,
				objectClass: share?.objectClass ?? classAt(objects, redshift, kind ?? undefined),
				redshift,
				expansionVelocityKmS: velocity,
				velocityOffsetKmS: 0,
				// Lines that no object explains come last, the most common first.
				score: share?.score ?? UNEXPLAINED_SCORE * weight,
				wavelength: target.wavelength,
				...withoutEvidence,
			},
		];
	});
	candidates.sort((a, b) => b.score - a.score);
	return candidates.map((candidate, i) => {
		if (i >= MAX_WITH_EVIDENCE) return candidate;
		const { matches, lookedFor } = evidence(candidate.redshift, candidate.line.vacuum);
		return { ...candidate, matches, lookedFor };
	});
}

const UNEXPLAINED_SCORE = 1e-6;

/** Multiplets that a model names, as lines beside those of the library; those whose lines are among `lines`. */
function namedMultiplets(lines: readonly CandidateLine[], shares: ReadonlyMap<string, LineShare>): CandidateLine[] {
	return lineMultiplets.flatMap(({ name, air, lines: labels }) => {
		const share = shares.get(name);
		const member = share && lines.find(({ line }) => labels.includes(line.label));
		if (!member || lines.some(({ line }) => line.label === name)) return [];
		const { importance, kind, status, sources } = member.line;
		const line: SpectralLine = { label: name, air, vacuum: share.vacuum, status, sources, multiplet: name };
		return [{ ...member, line: { ...line, ...(importance !== undefined && { importance }), ...(kind && { kind }) } }];
	});
}
