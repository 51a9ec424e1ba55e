import { readSmoothingMethod, smoothingMethods } from "../astro/spectrum/smooth/smoothing.js";
import { isColorText } from "../text/index.js";
import { type SettingName, settings } from "./settings.js";
import type { SpectrumSettings } from "./state.js";
import type { CustomLine, Smoothing } from "./types.js";
import { isObject, isPositive, isText, medium } from "./validators.js";

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

/** The parts of a valid value that a link may set; undefined where it may set none. A setting not named here may be set whole. */
const partsOf: { readonly [K in SettingName]?: (value: SpectrumSettings[K]) => SpectrumSettings[K] | undefined } = {
	visibleLineGroups: onlyTexts,
	lineChoices: linkEntries,
	customLines: (lines) => lines.slice(0, MAX_LINK_ITEMS).filter(isCustomLine).map(readCustomLine),
	smoothing: readSmoothing,
	normalization: (value) => (typeof value === "object" ? pick(value, "kind", "from", "to", "at") : value),
	velocityLine: shortTextOrNull,
	tab: shortTextOrNull,
	hiddenSpectra: onlyTexts,
};

/** A setting of a link; undefined where it cannot be used. */
export function readSharedSetting(name: SettingName, value: unknown): unknown {
	const { validator, isShared = true } = settings[name];
	const read = isShared && value !== undefined ? validator.read(value) : undefined;
	const partOf = partsOf[name] as ((value: unknown) => unknown) | undefined;
	return read === undefined || !partOf ? read : partOf(read);
}
