import { isPossibleShift } from "../astro/doppler.js";
import { isLineProfile } from "../astro/spectrum/fit/line-profiles.js";
import { mjdOf } from "../astro/time.js";
import { isCorrecting, readCorrections } from "./model/corrections/readCorrections.js";
import { initialSettings, ionVelocities, settingNames, settings } from "./settings.js";
import { isShortText, linkEntries, readSharedSetting } from "./sharedSettings.js";
import type { Comparison, MeasurementWindow, Pin, ReferenceLine, SharedSpectrumState, SpectrumState } from "./state.js";
import { initialPanels } from "./store.js";
import { isObject, isPositive } from "./validators.js";

const initial = { redshift: 0, velocity: 0, ionVelocities: {}, ...initialSettings };
const sharedSettings = settingNames.filter((name) => settings[name].isShared !== false);
const sharedNames = ["redshift", "velocity", "ionVelocities", ...sharedSettings] as const;

/** Bound of a link's content, which anybody may have written. */
const MAX_MEASUREMENTS = 200;

const MAX_FILTERS = 100;
const MAX_PINS = 200;

/** Lines of the velocity plot at most. */
export const MAX_VELOCITY_LINES = 8;

/** The view as JSON, from a store's state: what differs from `start`, by default a new viewer. It has all that a link may set. */
export function sharedSpectrumState(
	state: SpectrumState,
	start: Partial<Omit<SpectrumState, "history">> = initial,
): SharedSpectrumState {
	const out: Record<string, unknown> = {};
	for (const name of sharedNames) {
		const before = start[name] === undefined ? initial[name] : start[name];
		if (JSON.stringify(state[name]) !== JSON.stringify(before)) out[name] = state[name];
	}
	if (state.window.x) out.x = state.window.x;
	if (state.window.y) out.y = state.window.y;
	// What is written is what is read: nothing that a host has added to a line, for instance.
	return readShared({ ...out, ...sharedPanels(state) });
}

/** The work in panels. Picked features are left out: the redshift that was found from them is shared. */
function sharedPanels({
	measurements,
	measure,
	corrections,
	peakAt,
	comparison,
	shownFilters,
	pins,
	velocityPlotLines,
	velocityPanel,
	matchedTemplate,
	matchPanel,
}: SpectrumState): SharedSpectrumState {
	const out: SharedSpectrumState = {};
	if (measurements.length > 0)
		out.measurements = measurements.slice(-MAX_MEASUREMENTS).map(({ id: _, ...window }) => window);
	if (corrections && isCorrecting(corrections)) out.corrections = corrections;
	if (peakAt !== null) out.peakAt = peakAt;
	if (comparison) out.comparison = comparison;
	if (shownFilters.length > 0) out.shownFilters = shownFilters;
	if (pins.length > 0) out.pins = pins.slice(-MAX_PINS).map(({ id: _, ...pin }) => pin);
	const { continuum, bandWidth, profile, instrumentFwhm } = measure;
	if (continuum !== initialPanels.measure.continuum || bandWidth !== null || profile || instrumentFwhm)
		out.measure = {
			continuum,
			...(bandWidth !== null && { bandWidth }),
			...(profile && { profile }),
			...(instrumentFwhm && { instrumentFwhm }),
		};
	if (velocityPlotLines) out.velocityPlotLines = velocityPlotLines;
	if (velocityPanel.range !== null) out.velocityPanel = { range: velocityPanel.range };
	if (matchedTemplate) out.matchedTemplate = matchedTemplate;
	if (matchPanel.bounds) out.matchPanel = { bounds: matchPanel.bounds };
	return out;
}

/**
 * Inverse of `sharedSpectrumState`, for `createSpectrumStore`. Reads anything: what is not as it should be is left out, since
 * a link may have been cut or come from another version.
 */
export function readSpectrumState(shared: unknown): Partial<Omit<SpectrumState, "history">> {
	const { x, y, measurements, pins, measure, velocityPanel, matchPanel, ...state } = readShared(shared);
	const out: Record<string, unknown> = state;
	if (x || y) out.window = { x: x ?? null, y: y ?? null };
	if (measurements) out.measurements = measurements.map((window, i) => ({ ...window, id: i + 1 }));
	if (pins) out.pins = pins.map((pin, i) => ({ ...pin, id: i + 1 }));
	if (measure) out.measure = { ...initialPanels.measure, ...measure };
	if (matchPanel) out.matchPanel = { ...initialPanels.matchPanel, ...matchPanel };
	if (velocityPanel) out.velocityPanel = { ...initialPanels.velocityPanel, ...velocityPanel };
	return out as Partial<Omit<SpectrumState, "history">>;
}

function readShared(shared: unknown): SharedSpectrumState {
	if (!isObject(shared)) return {};
	const out: Record<string, unknown> = {};
	for (const name of settingNames) {
		const value = readSharedSetting(name, shared[name]);
		if (value !== undefined) out[name] = value;
	}
	const velocities = ionVelocities.read(shared.ionVelocities);
	if (velocities !== undefined) out.ionVelocities = linkEntries(velocities as Record<string, number>);
	for (const name of ["redshift", "velocity"]) {
		const value = shared[name];
		if (Number.isFinite(value) && isPossibleShift({ [name]: value as number })) out[name] = value;
	}
	const x = interval(shared.x);
	const y = interval(shared.y);
	if (x) out.x = x;
	if (y) out.y = y;
	return { ...out, ...readPanels(shared) };
}

function readPanels(shared: Readonly<Record<string, unknown>>): SharedSpectrumState {
	const out: SharedSpectrumState = {};
	const corrections = readCorrections(shared.corrections);
	if (corrections) out.corrections = corrections;
	// A bare Modified Julian Date is a number in a link.
	const peakAt = typeof shared.peakAt === "number" ? String(shared.peakAt) : shared.peakAt;
	if (isShortText(peakAt) && Number.isFinite(mjdOf(peakAt))) out.peakAt = peakAt;
	const comparison = readComparison(shared.comparison);
	if (comparison) out.comparison = comparison;
	if (Array.isArray(shared.shownFilters)) {
		const names = shared.shownFilters.slice(0, MAX_FILTERS).filter(isShortText);
		if (names.length > 0) out.shownFilters = names;
	}
	if (Array.isArray(shared.pins)) {
		const pins = shared.pins.slice(0, MAX_PINS).flatMap((value) => readPin(value) ?? []);
		if (pins.length > 0) out.pins = pins;
	}
	const { measurements, measure, velocityPlotLines, velocityPanel, matchedTemplate, matchPanel } = shared;
	if (Array.isArray(measurements)) {
		const windows = measurements.slice(0, MAX_MEASUREMENTS).flatMap((value) => readMeasurement(value) ?? []);
		if (windows.length > 0) out.measurements = windows;
	}
	if (isObject(measure) && isContinuum(measure.continuum))
		out.measure = {
			continuum: measure.continuum,
			...(isPositive(measure.bandWidth) && { bandWidth: measure.bandWidth as number }),
			...(isLineProfile(measure.profile) && { profile: measure.profile }),
			...(isPositive(measure.instrumentFwhm) && { instrumentFwhm: measure.instrumentFwhm as number }),
		};
	if (Array.isArray(velocityPlotLines))
		out.velocityPlotLines = velocityPlotLines.slice(0, MAX_VELOCITY_LINES).filter(isShortText);
	if (isObject(velocityPanel) && isVelocityRange(velocityPanel.range))
		out.velocityPanel = { range: velocityPanel.range };
	if (isObject(matchedTemplate) && isShortText(matchedTemplate.id) && isRedshift(matchedTemplate.redshift))
		out.matchedTemplate = { id: matchedTemplate.id, redshift: matchedTemplate.redshift };
	const bounds = isObject(matchPanel) && interval(matchPanel.bounds);
	if (bounds) out.matchPanel = { bounds };
	return out;
}

function readPin(value: unknown): Omit<Pin, "id"> | null {
	if (!isObject(value)) return null;
	const { spectrumId, wavelength, medium, flux, note } = value;
	if (!isShortText(spectrumId) || !isShortText(note) || (medium !== "air" && medium !== "vacuum")) return null;
	if (!isPositive(wavelength) || !Number.isFinite(flux)) return null;
	return { spectrumId, wavelength: wavelength as number, medium, flux: flux as number, note };
}

function readComparison(value: unknown): Comparison | null {
	if (!isObject(value) || !Array.isArray(value.ids)) return null;
	const { kind, ids } = value;
	const [first, second] = ids as unknown[];
	if ((kind !== "ratio" && kind !== "difference") || !isShortText(first) || !isShortText(second)) return null;
	return { kind, ids: [first, second] };
}

const isRedshift = (value: unknown): value is number =>
	typeof value === "number" && Number.isFinite(value) && isPossibleShift({ redshift: value });
const isContinuum = (value: unknown): value is MeasurementWindow["continuum"] =>
	value === "sidebands" || value === "ends";
const isVelocityRange = (value: unknown): value is number =>
	isPositive(value) && isPossibleShift({ velocity: value as number });

/** A line that cannot be read is left out; a window, or the way it is measured, leaves out the measurement. */
function readMeasurement(value: unknown): Omit<MeasurementWindow, "id"> | null {
	if (!isObject(value)) return null;
	const { spectrumId, medium, continuum, bandWidth, line, profile } = value;
	const ends = interval(value.window);
	if (!ends || !isShortText(spectrumId) || !isContinuum(continuum)) return null;
	if (medium !== "air" && medium !== "vacuum") return null;
	return {
		spectrumId,
		window: ends[0] < ends[1] ? ends : [ends[1], ends[0]],
		medium,
		continuum,
		bandWidth: isPositive(bandWidth) ? (bandWidth as number) : null,
		line: readReferenceLine(line),
		...(isLineProfile(profile) && { profile }),
	};
}

function readReferenceLine(value: unknown): ReferenceLine | null {
	if (!isObject(value)) return null;
	const { key, label, group, air, vacuum } = value;
	if (!isShortText(key) || !isShortText(label) || !isShortText(group)) return null;
	if (!isPositive(air) || !isPositive(vacuum)) return null;
	return { key, label, group, air: air as number, vacuum: vacuum as number };
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
	const parts = [...new URLSearchParams(typeof fragment === "string" ? fragment.replace(/^#/, "") : "")];
	// Makes each name a property of its own, also "__proto__".
	return readShared(Object.fromEntries(parts.map(([name, text]) => [name, isJson(text) ? JSON.parse(text) : text])));
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
