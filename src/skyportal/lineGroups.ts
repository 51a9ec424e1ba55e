import { airToVacuum, type LineGroup, type Medium, type SpectralLine, vacuumToAir } from "../astro/index.js";
import { isListOfValues, readNumber } from "../astro/number.js";
import { attempt, fromJson } from "../astro/untrusted.js";
import { type AdapterOptions, contentOf, createIssues, isObject, type Json, MAX_ENVELOPES } from "./json.js";
import { mediumOf } from "./spectra.js";

export type LineGroupOptions = AdapterOptions & {
	/** Medium of the user's wavelengths, which SkyPortal does not store. Default "air". */
	medium?: Medium | undefined;
};

/**
 * Custom line groups of a user, `profile.preferences.spectroscopyButtons`: `{[name]: {color, wavelengths}}`, wavelengths in
 * Å. Redshift moves them. Colours other than #rgb, #rrggbb, #rrggbbaa are replaced by the text colour of the theme; dark
 * colours are lightened on the dark theme to a contrast of 3:1. Wavelengths that are not positive numbers, and groups that
 * are not objects, are left out and reported. Never throws.
 */
export function lineGroupsFromSkyPortal(spectroscopyButtons: unknown, options: LineGroupOptions = {}): LineGroup[] {
	const issues = createIssues(options);
	const medium = mediumOf(options);
	const groups: LineGroup[] = [];
	for (const [name, button] of attempt(() => Object.entries(buttonsIn(spectroscopyButtons, 0)), [])) {
		const group = attempt(() => readGroup(name, button, medium, issues.add), null);
		if (group) groups.push(group);
		else issues.add(name, `Line group "${name}" is not an object, so it is left out; give it a color and wavelengths.`);
	}
	issues.tell();
	return groups;
}

/** The groups in a profile, its preferences or the response of the API. A group may have the name of an envelope. */
function buttonsIn(input: unknown, depth: number): Json {
	const value = fromJson(input);
	if (!isObject(value) || depth > MAX_ENVELOPES) return {};
	for (const key of ["spectroscopyButtons", "preferences", "profile"])
		if (isObject(value[key]) && !isGroup(value[key])) return buttonsIn(value[key], depth + 1);
	const content = contentOf(value);
	return isObject(content) && "status" in value && !isGroup(content) ? buttonsIn(content, depth + 1) : value;
}

const isGroup = (value: Json): boolean => "wavelengths" in value || "color" in value;

function readGroup(
	name: string,
	input: unknown,
	medium: Medium,
	report: (subject: string, message: string) => void,
): LineGroup | null {
	const button = fromJson(input);
	if (!isObject(button)) return null;
	const given = fromJson(button.wavelengths);
	const wavelengths = isListOfValues(given) ? Array.from(given) : [];
	const lines = wavelengths.map(readNumber).filter((wavelength) => wavelength > 0 && Number.isFinite(wavelength));
	if (lines.length < wavelengths.length || lines.length === 0)
		report(
			name,
			`Line group "${name}" has ${lines.length} valid of ${wavelengths.length} wavelengths, so ${lines.length === 0 ? "it has no lines" : "the others are left out"}; give positive numbers in Å.`,
		);
	return {
		name,
		family: "galaxy",
		color: colorOf(button.color),
		static: false,
		section: "My lines",
		lines: lines.map((wavelength) => lineAt(name, wavelength, medium)),
	};
}

function colorOf(color: unknown): string {
	const isHex = typeof color === "string" && /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color);
	if (!isHex) return "var(--astropane-ink)";
	const onDark = lightenedForDark(color);
	return onDark === color ? color : `light-dark(${color}, ${onDark})`;
}

/** Relative luminance (WCAG 2.2) with a contrast of 3:1 to the background of the dark theme, #14171c, and a margin for rounding. */
const MIN_LUMINANCE = 0.13;

/** The colour, mixed with white until it has the least luminance for the dark theme. */
function lightenedForDark(hex: string): string {
	const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
	const channels = [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
	for (let white = 0; white <= 1; white += 0.02) {
		const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * white));
		if (luminanceOf(mixed) < MIN_LUMINANCE) continue;
		if (white === 0) return hex;
		return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}${long.slice(7)}`;
	}
	return hex;
}

function luminanceOf(channels: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
		const value = channel / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lineAt(name: string, wavelength: number, medium: Medium): SpectralLine {
	return {
		label: `${name} ${Math.round(wavelength)}`,
		air: medium === "air" ? wavelength : vacuumToAir(wavelength),
		vacuum: medium === "vacuum" ? wavelength : airToVacuum(wavelength),
		status: "unverified",
		sources: "a SkyPortal user's own list",
	};
}
