import { convertMedium, type Medium } from "../../refraction.js";
import { attempt, ownProperties } from "../../untrusted.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { type FlatSpectrum, flatten } from "./flatten.js";
import { logBins } from "./log-bins.js";
import type { MatchedSpectrum, MatchOptions, MatchTemplate } from "./types.js";

/** Options with all defaults. */
export type ReadMatchOptions = {
	/** Ascending. */
	redshift: readonly [number, number];
	exclude: readonly (readonly [number, number])[];
	medium: Medium;
	limit: number;
	signal: AbortSignal | undefined;
};

const DEFAULT_REDSHIFTS: readonly [number, number] = [-0.01, 1];
/** Larger ones would need transforms of more than 16,384 bins. */
const MAX_REDSHIFT = 20;
const MIN_REDSHIFT = -0.5;
const DEFAULT_LIMIT = 120;

/** Reads options without trusting their types: a value of another type counts as not given. */
export function readMatchOptions(options: MatchOptions | undefined): ReadMatchOptions {
	const { redshift, exclude, medium, limit, signal } = ownProperties(options);
	const bounds = isInterval(redshift) ? redshift : DEFAULT_REDSHIFTS;
	const bounded = (z: number) => Math.max(MIN_REDSHIFT, Math.min(MAX_REDSHIFT, z));
	return {
		redshift: [bounded(Math.min(...bounds)), bounded(Math.max(...bounds))],
		exclude: Array.isArray(exclude) ? exclude.filter(isInterval).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]) : [],
		medium: medium === "vacuum" ? "vacuum" : "air",
		limit: typeof limit === "number" && limit >= 0 ? limit : DEFAULT_LIMIT,
		signal: signal instanceof AbortSignal ? signal : undefined,
	};
}

const isInterval = (value: unknown): value is readonly [number, number] =>
	Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** Null where the spectrum has less than `LEAST_BINS` bins with a flux. */
export function readMatchedSpectrum(
	spectrum: MatchedSpectrum,
	exclude: readonly (readonly [number, number])[],
): FlatSpectrum | null {
	return usable(flatten(logBins(prepared(spectrum), exclude)));
}

export type ReadTemplate = Required<Pick<MatchTemplate, "id" | "type">> & {
	subtype: string | null;
	object: string;
	phaseDays: number | null;
	galactic: boolean;
	flat: FlatSpectrum;
};

type ReadInMedia = Partial<Record<Medium, ReadTemplate | null>>;

/** Flattened templates by the object that the host passed: a library is flattened once. */
const readTemplates = new WeakMap<object, ReadInMedia>();

/** Null where a template has no name or too few fluxes. */
export function readTemplate(template: MatchTemplate, medium: Medium): ReadTemplate | null {
	if (typeof template !== "object" || template === null) return null;
	const known = readTemplates.get(template) ?? {};
	readTemplates.set(template, known);
	if (known[medium] === undefined) known[medium] = attempt(() => read(template, medium), null);
	return known[medium] ?? null;
}

function read(template: MatchTemplate, medium: Medium): ReadTemplate | null {
	const { id, type, subtype, object, phaseDays, galactic, medium: own } = template;
	if (typeof id !== "string" || typeof type !== "string") return null;
	const { wavelengths, ...columns } = prepared(samplesOf(template));
	const from = own === "vacuum" ? "vacuum" : "air";
	const converted = from === medium ? wavelengths : wavelengths.map((each) => convertMedium(each, from, medium));
	const flat = usable(flatten(logBins({ wavelengths: converted, ...columns })));
	return (
		flat && {
			id,
			type,
			subtype: typeof subtype === "string" ? subtype : null,
			object: typeof object === "string" && object !== "" ? object : id,
			phaseDays: typeof phaseDays === "number" && Number.isFinite(phaseDays) ? phaseDays : null,
			galactic: galactic === true,
			flat,
		}
	);
}

/** What is prepared already, as the templates of the library are, is not prepared again. */
function samplesOf(template: MatchTemplate): AnySpectrum {
	const { wavelengths, fluxes, breaks, issues } = template as MatchTemplate & SampledSpectrum;
	return breaks && issues ? { wavelengths, fluxes, errors: null, breaks, issues } : { wavelengths, fluxes };
}

/** In bins, 0.07 in ln λ: fewer hold no feature of a supernova. */
const LEAST_BINS = 50;

function usable(flat: FlatSpectrum): FlatSpectrum | null {
	let bins = 0;
	for (const weight of flat.weights) if (weight > 0) bins++;
	return bins >= LEAST_BINS ? flat : null;
}
