import type { VelocityConvention } from "../../doppler.js";
import type { Medium } from "../../refraction.js";
import { ownProperties } from "../../untrusted.js";

/** Options of a measurement from outside: of any type, and perhaps none. */
export type ReadOptions = {
	window: readonly [unknown, unknown];
	/** Undefined for the default. */
	continuum: unknown;
	/** NaN where unknown. */
	noise: number;
	redshift: unknown;
	/** Undefined without a line. */
	restWavelength: unknown;
	medium: Medium;
	convention: VelocityConvention | undefined;
};

/** Reads options without trusting their types. What is no option has its default; what is no number is refused where it is used. */
export function readOptions(options: unknown): ReadOptions {
	const read: Partial<Record<keyof ReadOptions, unknown>> = ownProperties(options as object);
	const { noise, medium, convention } = read;
	return {
		window: pairOf(read.window),
		continuum: read.continuum ?? undefined,
		noise: typeof noise === "number" && noise >= 0 ? noise : Number.NaN,
		redshift: read.redshift ?? 0,
		restWavelength: read.restWavelength ?? undefined,
		medium: medium === "air" ? "air" : "vacuum",
		convention: convention === "optical" || convention === "radio" ? convention : undefined,
	};
}

/** The first two items of a list; undefined for what is missing. */
export function pairOf(value: unknown): readonly [unknown, unknown] {
	return Array.isArray(value) || value instanceof Float64Array ? [value[0], value[1]] : [undefined, undefined];
}

/** A number, NaN for every other value. */
export const numberOf = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
