import { isPossibleShift } from "../astro/doppler.js";
import { isSmoothing } from "../astro/spectrum/smooth/smoothing.js";
import { wavelengthUnitNames } from "../astro/units.js";
import type { SpectrumViewerProps } from "./props.js";
import type { SpectrumSettings } from "./state.js";
import {
	boolean,
	isEach,
	isObject,
	isPositive,
	list,
	medium,
	oneOf,
	textOrNull,
	type Validator,
	validator,
} from "./validators.js";

export type SettingName = keyof SpectrumSettings;

/** Names of the three props of a setting. */
type PropsOf<K extends SettingName> = K | `default${Capitalize<K>}` | `on${Capitalize<K>}Change`;

type SettingDefinition<T> = {
	/** Of a new viewer. */
	initial: T;
	/** Of props and of shared views. */
	validator: Validator;
	/** False: the setting is not part of a shared view. Default true. */
	isShared?: boolean;
};

/** `never` where the setting lacks one of its props. */
type Setting<K extends SettingName> =
	PropsOf<K> extends keyof SpectrumViewerProps ? SettingDefinition<SpectrumSettings[K]> : never;

const numbersOf = (value: Record<string, unknown>, ...names: readonly string[]): boolean =>
	names.every((name) => Number.isFinite(value[name]));

function isNormalization(value: unknown): boolean {
	if (!isObject(value)) return ["none", "median", "peak"].includes(value as string);
	return value.kind === "mean" ? numbersOf(value, "from", "to") : value.kind === "value" && numbersOf(value, "at");
}

/** Groups that a new viewer shows: hydrogen and the telluric bands. */
const initialLineGroups: readonly string[] = ["H", "Tellurics-1", "Tellurics-2"];

/**
 * Every setting of a viewer. Its start, validation and part in shared and linked views are derived from this table, and what a link
 * may set of it from `sharedSettings.ts`; a setting without its props `x`, `defaultX` and `onXChange` fails the type check at its entry.
 */
export const settings: { readonly [K in SettingName]: Setting<K> } = {
	velocityConvention: { initial: "relativistic", validator: oneOf("relativistic", "optical", "radio") },
	visibleLineGroups: { initial: initialLineGroups, validator: list },
	lineChoices: {
		initial: {},
		validator: validator((value) => isEach(value, (on) => typeof on === "boolean"), "propLineChoices"),
	},
	lineLabels: { initial: true, validator: boolean },
	customLines: { initial: [], validator: list },
	// The user's collection of choices, not a part of what is shown.
	lineSets: { initial: [], validator: list, isShared: false },
	smoothing: {
		initial: null,
		validator: validator((value) => value === null || isSmoothing(value), "propSmoothing"),
	},
	binning: { initial: null, validator: validator((value) => value === null || isPositive(value), "propBinWidth") },
	normalization: {
		initial: "median",
		validator: validator(isNormalization, "propNormalization"),
	},
	medium: { initial: null, validator: medium },
	wavelengthUnit: { initial: "angstrom", validator: oneOf(...wavelengthUnitNames) },
	fluxQuantity: { initial: "given", validator: oneOf("given", "flambda", "fnu", "abmag") },
	fluxScale: { initial: "linear", validator: oneOf("linear", "log") },
	xAxis: { initial: "observed", validator: oneOf("observed", "rest", "velocity") },
	velocityLine: { initial: null, validator: textOrNull },
	layout: { initial: null, validator: oneOf("overlay", "stack", "tabs") },
	tab: { initial: null, validator: textOrNull },
	errorBands: { initial: true, validator: boolean },
	hiddenSpectra: { initial: [], validator: list },
};

/** Settings that change the quantity, scale or layout of the flux axis. */
export const fluxSettings = ["layout", "tab", "normalization", "fluxQuantity", "fluxScale"] as const;

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** The settings of a new viewer. */
export const initialSettings = Object.fromEntries(
	settingNames.map((name) => [name, settings[name].initial]),
) as SpectrumSettings;

/** km/s by name of a line group: undone like redshift and velocity, and so no setting. */
export const ionVelocities: Validator = validator(
	(value) => isEach(value, (kmS) => Number.isFinite(kmS) && isPossibleShift({ velocity: kmS as number })),
	"propGroupVelocities",
);

/** As in `default…` and `on…Change`. */
export const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
