import type { VelocityConvention } from "../astro/index.js";
import { createSpectrumStore, type SpectrumState } from "./store.js";
import type { CustomLine, Medium, Normalization } from "./types.js";

/**
 * The view as a small JSON value: what was chosen, never data. Only what differs from a new viewer is there, so that a
 * link stays short and goes on working when defaults change.
 */
export type SharedSpectrumState = {
	redshift?: number;
	/** km/s. */
	velocity?: number;
	velocityConvention?: VelocityConvention;
	/** Å in the axis' medium; left out where all is shown. */
	x?: readonly [number, number];
	/** Flux as drawn. */
	y?: readonly [number, number];
	lines?: readonly string[];
	customLines?: readonly CustomLine[];
	/** Boxcar, samples. */
	smoothing?: number;
	normalization?: Normalization;
	medium?: Medium;
	hidden?: readonly string[];
};

/** The view as JSON, from a store's state. */
export function sharedSpectrumState(state: SpectrumState): SharedSpectrumState {
	const fresh = createSpectrumStore().getState();
	const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
	return {
		...(state.redshift !== fresh.redshift ? { redshift: state.redshift } : {}),
		...(state.velocity !== fresh.velocity ? { velocity: state.velocity } : {}),
		...(state.velocityConvention !== fresh.velocityConvention ? { velocityConvention: state.velocityConvention } : {}),
		...(state.window.x ? { x: state.window.x } : {}),
		...(state.window.y ? { y: state.window.y } : {}),
		...(differs(state.visibleLineGroups, fresh.visibleLineGroups) ? { lines: state.visibleLineGroups } : {}),
		...(state.customLines.length > 0 ? { customLines: state.customLines } : {}),
		...(state.smoothing && state.smoothing.width > 1 ? { smoothing: state.smoothing.width } : {}),
		...(state.normalization !== fresh.normalization ? { normalization: state.normalization } : {}),
		...(state.medium ? { medium: state.medium } : {}),
		...(state.hiddenSpectra.length > 0 ? { hidden: state.hiddenSpectra } : {}),
	};
}

/**
 * The way back, for `createSpectrumStore`. Reads anything: what is not as it should be is left out, since a link may have
 * been cut or come from another version.
 */
export function readSpectrumState(shared: unknown): Partial<Omit<SpectrumState, "history">> {
	if (typeof shared !== "object" || shared === null) return {};
	const s = shared as Record<string, unknown>;
	const x = interval(s.x);
	const y = interval(s.y);
	const lines = words(s.lines);
	const hidden = words(s.hidden);
	return {
		...(isNumber(s.redshift) ? { redshift: s.redshift } : {}),
		...(isNumber(s.velocity) ? { velocity: s.velocity } : {}),
		...(isOneOf(s.velocityConvention, ["relativistic", "optical", "radio"] as const)
			? { velocityConvention: s.velocityConvention }
			: {}),
		...(x || y ? { window: { x, y } } : {}),
		...(lines ? { visibleLineGroups: lines } : {}),
		...(Array.isArray(s.customLines) ? { customLines: s.customLines.filter(isCustomLine) } : {}),
		...(isNumber(s.smoothing) && s.smoothing > 1
			? { smoothing: { kind: "boxcar" as const, width: Math.round(s.smoothing) } }
			: {}),
		...(isOneOf(s.normalization, ["none", "median"] as const) ? { normalization: s.normalization } : {}),
		...(isOneOf(s.medium, ["air", "vacuum"] as const) ? { medium: s.medium } : {}),
		...(hidden ? { hiddenSpectra: hidden } : {}),
	};
}

/** The view as the part of an address behind `#`, without the sign itself. "" for a new viewer's. */
export function spectrumStateToFragment(shared: SharedSpectrumState): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(shared))
		params.set(name, typeof value === "string" ? value : JSON.stringify(value));
	return params.toString();
}

/** Reads such a fragment, with or without the sign. Parts that are no JSON are taken as words. */
export function spectrumStateFromFragment(fragment: string): SharedSpectrumState {
	const out: Record<string, unknown> = {};
	for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, ""))) {
		try {
			out[name] = JSON.parse(text);
		} catch {
			out[name] = text;
		}
	}
	return sharedSpectrumState({ ...createSpectrumStore(readSpectrumState(out)).getState() });
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

function isOneOf<T extends string>(value: unknown, options: readonly T[]): value is T {
	return options.some((option) => option === value);
}

function interval(value: unknown): [number, number] | null {
	if (!Array.isArray(value) || value.length !== 2) return null;
	const [a, b] = value as unknown[];
	return isNumber(a) && isNumber(b) && a !== b ? [a, b] : null;
}

function words(value: unknown): string[] | null {
	return Array.isArray(value) ? value.filter((word) => typeof word === "string") : null;
}

function isCustomLine(value: unknown): value is CustomLine {
	if (typeof value !== "object" || value === null) return false;
	const { id, label, wavelength } = value as Record<string, unknown>;
	return typeof id === "string" && typeof label === "string" && isNumber(wavelength) && wavelength > 0;
}
