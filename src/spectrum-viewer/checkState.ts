import { isPossibleShift } from "../astro/doppler.js";
import { isLineProfile } from "../astro/spectrum/fit/line-profiles.js";
import { mjdOf } from "../astro/time.js";
import {
	type CheckedStore,
	createHistory,
	isHistoryOf,
	isInterval,
	isListOf,
	isNullOr,
	isOneOf,
	isRect,
	isShape,
	isWindow,
	type StateTest,
	storeChecker,
} from "../ui/index.js";
import { correctionTests } from "./model/corrections/readCorrections.js";
import { initialSettings, ionVelocities, type SettingName, settingNames, settings } from "./settings.js";
import type { SpectrumPanel, SpectrumState, SpectrumStore, Step } from "./state.js";
import { initialPanels, initialStep, stepOf } from "./store.js";
import { boolean, isPositive, isText, type Validator } from "./validators.js";

const passes =
	({ read }: Validator): StateTest =>
	(value) =>
		value !== undefined && Object.is(read(value), value);
const isTextOrNull = isNullOr(isText);
const isFlag = passes(boolean);
const isIndex: StateTest = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isRedshift: StateTest = (value) => typeof value === "number" && isPossibleShift({ redshift: value });
const isVelocity: StateTest = (value) => typeof value === "number" && isPossibleShift({ velocity: value });
const isMedium = isOneOf("air", "vacuum");
const isContinuum = isOneOf("sidebands", "ends");

const isProfile: StateTest = (value) => value === undefined || isLineProfile(value);
const isLine = isShape({ key: isText, label: isText, group: isText, air: isPositive, vacuum: isPositive });
const isMeasurement = isShape({
	id: Number.isFinite,
	spectrumId: isText,
	window: isInterval,
	medium: isMedium,
	continuum: isContinuum,
	bandWidth: isNullOr(isPositive),
	line: isNullOr(isLine),
	profile: isProfile,
});
const isFeature = isShape({
	// The axis may extend below 0 Å, where a click gets a sentence.
	clicked: Number.isFinite,
	peak: isNullOr(isShape({ wavelength: isPositive, kind: isOneOf("emission", "absorption") })),
	spectrumId: isTextOrNull,
	spectrumLabel: isText,
	line: isNullOr(isLine),
});

const isPin = isShape({
	id: Number.isFinite,
	spectrumId: isText,
	wavelength: isPositive,
	medium: isMedium,
	flux: Number.isFinite,
	note: isText,
});
const isInstantText: StateTest = (value) => isText(value) && Number.isFinite(mjdOf(value));
const isPair: StateTest = (value) => isListOf(isText)(value) && (value as readonly string[]).length === 2;

const stepTests: Readonly<Record<keyof Step, StateTest>> = {
	window: isWindow,
	redshift: isRedshift,
	velocity: isVelocity,
	ionVelocities: passes(ionVelocities),
	measurements: isListOf(isMeasurement),
	pickedFeatures: isShape({ twoLines: isFlag, list: isListOf(isFeature) }),
	matchedTemplate: isNullOr(isShape({ id: isText, redshift: isRedshift })),
	velocityPlotLines: isNullOr(isListOf(isText)),
	corrections: isNullOr(isShape(correctionTests)),
	peakAt: isNullOr(isInstantText),
	comparison: isNullOr(isShape({ kind: isOneOf("ratio", "difference"), ids: isPair })),
	shownFilters: isListOf(isText),
	pins: isListOf(isPin),
};

const panels: Readonly<Record<SpectrumPanel, true>> = {
	redshift: true,
	velocity: true,
	measure: true,
	match: true,
	correct: true,
	sequence: true,
	filters: true,
	pins: true,
	display: true,
};

/** A setting may have its first value, such as no medium, and what its prop takes. */
const settingTests = Object.fromEntries(
	settingNames.map((name): [SettingName, StateTest] => [
		name,
		(value) => value === initialSettings[name] || passes(settings[name].validator)(value),
	]),
) as Record<SettingName, StateTest>;

const tests: Readonly<Record<keyof SpectrumState, StateTest>> = {
	...settingTests,
	...stepTests,
	highlightedId: isTextOrNull,
	cursor: isNullOr(
		isShape({ wavelength: Number.isFinite, pixelY: (y) => typeof y === "number", by: isOneOf("pointer", "keys") }),
	),
	hoveredLine: isTextOrNull,
	box: isNullOr(isRect),
	dragMode: isOneOf("pan", "box"),
	panel: isNullOr(isOneOf(...Object.keys(panels))),
	preview: isNullOr(isRedshift),
	measure: isShape({
		selectedId: isNullOr(Number.isFinite),
		spectrumId: isTextOrNull,
		continuum: isContinuum,
		bandWidth: isNullOr(isPositive),
		profile: isProfile,
		instrumentFwhm: (value) => value === undefined || isPositive(value),
	}),
	findRedshift: isShape({ snap: isFlag, current: isIndex }),
	velocityPanel: isShape({ range: isNullOr((value) => isPositive(value) && isVelocity(value)) }),
	matchPanel: isShape({
		spectrumId: isTextOrNull,
		bounds: isNullOr(isInterval),
		tellurics: isFlag,
		hostLines: isFlag,
		overlay: isOneOf("flattened", "scaled"),
	}),
	history: isHistoryOf(isShape(stepTests)),
};

const defaults: Readonly<Record<string, unknown>> = {
	...initialSettings,
	...initialStep,
	...initialPanels,
	dragMode: "pan",
};

/** A store of a host with the default in the place of each value that cannot be used. */
export const checkSpectrumStore: (store: SpectrumStore) => CheckedStore<SpectrumState> = storeChecker<SpectrumState>(
	tests,
	(name, state) => (name === "history" ? createHistory(stepOf(state, {})) : (defaults[name] ?? null)),
);
