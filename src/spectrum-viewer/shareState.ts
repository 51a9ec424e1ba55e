import { dopplerProblem } from "../astro/index.js";
import { initialSettings, isObject, type SettingName, settingNames, settingReaders } from "./props.js";
import type { SharedSpectrumState, SpectrumState } from "./state.js";
import type { CustomLine } from "./types.js";

const initial = { redshift: 0, velocity: 0, ionVelocities: {}, ...initialSettings };
/** Sets of lines are a user's store of choices, and no part of what is shown. */
const names = Object.keys(initial).filter((name) => name !== "lineSets") as (keyof typeof initial)[];

/** The view as JSON, from a store's state: what differs from `start`, by default a new viewer. */
export function sharedSpectrumState(
	state: SpectrumState,
	start: Partial<Omit<SpectrumState, "history">> = initial,
): SharedSpectrumState {
	const out: Record<string, unknown> = {};
	for (const name of names) {
		const before = start[name] === undefined ? initial[name] : start[name];
		if (JSON.stringify(state[name]) !== JSON.stringify(before)) out[name] = state[name];
	}
	if (state.window.x) out.x = state.window.x;
	if (state.window.y) out.y = state.window.y;
	return out;
}

/**
 * The way back, for `createSpectrumStore`. Reads anything: what is not as it should be is left out, since a link may have
 * been cut or come from another version.
 */
export function readSpectrumState(shared: unknown): Partial<Omit<SpectrumState, "history">> {
	if (!isObject(shared)) return {};
	const out: Record<string, unknown> = {};
	for (const name of [...settingNames, "ionVelocities"] as const) {
		const value = shared[name] === undefined ? undefined : settingReaders[name][0](shared[name]);
		if (value !== undefined) out[name] = value;
	}
	for (const name of ["redshift", "velocity"]) {
		const value = shared[name];
		if (Number.isFinite(value) && dopplerProblem({ [name]: value as number }) === null) out[name] = value;
	}
	for (const name of ["visibleLineGroups", "hiddenSpectra"] as const satisfies SettingName[])
		if (out[name]) out[name] = (out[name] as unknown[]).filter((word) => typeof word === "string");
	if (out.customLines) out.customLines = (out.customLines as unknown[]).filter(isCustomLine).map(withSafeColor);
	const x = interval(shared.x);
	const y = interval(shared.y);
	if (x || y) out.window = { x, y };
	return out as Partial<Omit<SpectrumState, "history">>;
}

/** The view as the part of an address behind `#`, without the sign itself. "" for a new viewer's. */
export function spectrumStateToFragment(shared: SharedSpectrumState): string {
	const params = new URLSearchParams();
	// A word that is JSON by itself, such as a tab named "2020", must not come back as a number.
	for (const [name, value] of Object.entries(shared))
		params.set(name, typeof value === "string" && !isJson(value) ? value : JSON.stringify(value));
	return params.toString();
}

/** Reads such a fragment, with or without the sign. Parts that are no JSON are taken as words. */
export function spectrumStateFromFragment(fragment: string): SharedSpectrumState {
	const out: Record<string, unknown> = {};
	for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, "")))
		out[name] = isJson(text) ? JSON.parse(text) : text;
	const { window, ...rest } = readSpectrumState(out) as Partial<SpectrumState>;
	return { ...rest, ...(window?.x && { x: window.x }), ...(window?.y && { y: window.y }) };
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function interval(value: unknown): [number, number] | null {
	if (!Array.isArray(value) || value.length !== 2) return null;
	const [a, b] = value as unknown[];
	return Number.isFinite(a) && Number.isFinite(b) && a !== b ? [a as number, b as number] : null;
}

function isCustomLine(value: unknown): value is CustomLine {
	if (!isObject(value)) return false;
	const { id, label, wavelength } = value;
	return (
		typeof id === "string" && typeof label === "string" && Number.isFinite(wavelength) && (wavelength as number) > 0
	);
}

/** Whoever made a link shall not have the page fetch anything for a colour. */
function withSafeColor(line: CustomLine): CustomLine {
	if (line.color === undefined || (typeof line.color === "string" && !/url|image|[\\;:]/i.test(line.color)))
		return line;
	const { color: _, ...rest } = line;
	return rest;
}
