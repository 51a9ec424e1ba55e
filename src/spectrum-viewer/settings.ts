import { dopplerProblem } from "../astro/index.js";
import { isSmoothing, readSmoothingMethod, smoothingMethods } from "../astro/spectrum/smooth/smoothing.js";
import { wavelengthUnitNames } from "../astro/units.js";
import { isColorText } from "../text/index.js";
import type { SpectrumViewerProps } from "./props.js";
import type { SpectrumSettings } from "./state.js";
import type { CustomLine, Smoothing } from "./types.js";
import {
	boolean,
	isEach,
	isObject,
	isPositive,
	isText,
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
	/** The parts of a valid value that a link may set, without any other; undefined for none. By default all. */
	fromLink?: (value: T) => T | undefined;
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

/** A link may have been written by anybody: more items and longer texts than these are no view that a user has made. */
const MAX_LINK_ITEMS = 1000;
const MAX_LINK_CHARACTERS = 200;

/** Whether a value of a link is a text that is not too long. */
export const isShortText = (value: unknown): value is string => isText(value) && value.length <= MAX_LINK_CHARACTERS;

const onlyTexts = (values: readonly unknown[]): readonly string[] =>
	values.slice(0, MAX_LINK_ITEMS).filter(isShortText);
const shortTextOrNull = (value: string | null): string | null | undefined =>
	value === null || isShortText(value) ? value : undefined;

/** The entries of an object, as many and with keys as long as a link may have. */
export const linkEntries = <T>(value: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => isShortText(key))
			.slice(0, MAX_LINK_ITEMS),
	);

/** The named properties of an object, as far as it has them, and no other. */
function pick<T extends object>(value: T, ...names: readonly string[]): T {
	const has = (name: string) => Object.hasOwn(value, name) && value[name as keyof T] !== undefined;
	return Object.fromEntries(names.filter(has).map((name) => [name, value[name as keyof T]])) as T;
}

function isCustomLine(value: unknown): value is CustomLine {
	return isObject(value) && isShortText(value.id) && isShortText(value.label) && isPositive(value.wavelength);
}

/** A custom line of a link. A colour must not make the page fetch anything. */
function readCustomLine(line: CustomLine): CustomLine {
	const names = ["id", "label", "wavelength"];
	if (medium.read(line.medium) !== undefined) names.push("medium");
	if (line.color !== undefined && isColorText(line.color)) names.push("color");
	if (typeof line.static === "boolean") names.push("static");
	return pick(line, ...names);
}

function readSmoothing(smoothing: Smoothing | null): Smoothing | null {
	const method = readSmoothingMethod(smoothing);
	if (smoothing === null || method === null) return null;
	const { size, others } = smoothingMethods[method];
	return pick(smoothing, "kind", size.name, ...others.map(({ name }) => name));
}

/** Groups that a new viewer shows: hydrogen and the telluric bands. */
const initialLineGroups: readonly string[] = ["H", "Tellurics-1", "Tellurics-2"];

/**
 * Every setting of a viewer. Its start, validation and part in shared and linked views are derived from this table; a setting
 * without its props `x`, `defaultX` and `onXChange` fails the type check at its entry.
 */
export const settings: { readonly [K in SettingName]: Setting<K> } = {
	velocityConvention: { initial: "relativistic", validator: oneOf("relativistic", "optical", "radio") },
	visibleLineGroups: { initial: initialLineGroups, validator: list, fromLink: onlyTexts },
	lineChoices: {
		initial: {},
		validator: validator((value) => isEach(value, (on) => typeof on === "boolean"), "propLineChoices"),
		fromLink: linkEntries,
	},
	lineLabels: { initial: true, validator: boolean },
	customLines: {
		initial: [],
		validator: list,
		fromLink: (lines) => lines.slice(0, MAX_LINK_ITEMS).filter(isCustomLine).map(readCustomLine),
	},
	// The user's collection of choices, not a part of what is shown.
	lineSets: { initial: [], validator: list, isShared: false },
	smoothing: {
		initial: null,
		validator: validator((value) => value === null || isSmoothing(value), "propSmoothing"),
		fromLink: readSmoothing,
	},
	binning: { initial: null, validator: validator((value) => value === null || isPositive(value), "propBinWidth") },
	normalization: {
		initial: "median",
		validator: validator(isNormalization, "propNormalization"),
		fromLink: (value) => (typeof value === "object" ? pick(value, "kind", "from", "to", "at") : value),
	},
	medium: { initial: null, validator: medium },
	wavelengthUnit: { initial: "angstrom", validator: oneOf(...wavelengthUnitNames) },
	fluxQuantity: { initial: "given", validator: oneOf("given", "flambda", "fnu", "abmag") },
	fluxScale: { initial: "linear", validator: oneOf("linear", "log") },
	xAxis: { initial: "observed", validator: oneOf("observed", "rest", "velocity") },
	velocityLine: { initial: null, validator: textOrNull, fromLink: shortTextOrNull },
	layout: { initial: null, validator: oneOf("overlay", "stack", "tabs") },
	tab: { initial: null, validator: textOrNull, fromLink: shortTextOrNull },
	errorBands: { initial: true, validator: boolean },
	hiddenSpectra: { initial: [], validator: list, fromLink: onlyTexts },
};

/** A setting of a link; undefined where it cannot be used. */
export function readSharedSetting(name: SettingName, value: unknown): unknown {
	const { validator, isShared = true, fromLink } = settings[name] as SettingDefinition<unknown>;
	const read = isShared && value !== undefined ? validator.read(value) : undefined;
	return read === undefined || !fromLink ? read : fromLink(read);
}

/** Settings that change the quantity, scale or layout of the flux axis. */
export const fluxSettings = ["layout", "tab", "normalization", "fluxQuantity", "fluxScale"] as const;

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** The settings of a new viewer. */
export const initialSettings = Object.fromEntries(
	settingNames.map((name) => [name, settings[name].initial]),
) as SpectrumSettings;

/** km/s by name of a line group: undone like redshift and velocity, and so no setting. */
export const ionVelocities: Validator = validator(
	(value) => isEach(value, (kmS) => Number.isFinite(kmS) && dopplerProblem({ velocity: kmS as number }) === null),
	"propGroupVelocities",
);

/** As in `default…` and `on…Change`. */
export const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
