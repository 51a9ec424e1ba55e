import { ownProperties } from "../../untrusted.js";
import { type ReadOptions, readOptions } from "../measure/read-options.js";
import { isLineProfile, type LineProfile } from "./line-profiles.js";
import type { LineFitOptions } from "./types.js";

export type ReadFit = ReadOptions & {
	/** Undefined for one that is not known, which `givenProfile` is. */
	profile: LineProfile | undefined;
	givenProfile: unknown;
	/** NaN where not given or no positive number. */
	wavelengthRatio: number;
	fluxRatio: number;
	instrumentFwhm: number;
};

/** Reads options without trusting their types. */
export function readFit(options: unknown): ReadFit {
	const given: Partial<Record<keyof LineFitOptions, unknown>> = ownProperties(options as object);
	const profile = given.profile ?? "gaussian";
	return {
		...readOptions(options),
		profile: isLineProfile(profile) ? profile : undefined,
		givenProfile: profile,
		wavelengthRatio: positive(given.wavelengthRatio),
		fluxRatio: positive(given.fluxRatio),
		instrumentFwhm: positive(given.instrumentFwhm),
	};
}

const positive = (value: unknown): number =>
	typeof value === "number" && value > 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN;
