import { airToVacuum, type LineGroup, type Medium, type SpectralLine, vacuumToAir } from "../astro/index.js";
import { readNumber } from "../astro/number.js";
import { type AdapterOptions, createIssues, isObject } from "./json.js";

export type LineGroupOptions = AdapterOptions & {
	/** SkyPortal does not say what a user's wavelengths are measured in. Default "air". */
	medium?: Medium | undefined;
};

/**
 * A user's own line groups, `profile.preferences.spectroscopyButtons`: `{[name]: {color, wavelengths}}`, wavelengths in Å.
 * They redshift. Colours other than #rgb, #rrggbb, #rrggbbaa are replaced by the ink of the theme. Wavelengths that are
 * not positive numbers, and groups that are not objects, are left out and reported. Never throws.
 */
export function lineGroupsFromSkyPortal(spectroscopyButtons: unknown, options: LineGroupOptions = {}): LineGroup[] {
	const issues = createIssues(options);
	const groups: LineGroup[] = [];
	for (const [name, button] of Object.entries(isObject(spectroscopyButtons) ? spectroscopyButtons : {})) {
		if (!isObject(button)) {
			issues.add(name, `Line group "${name}" is not an object, so it is left out. Give it a color and wavelengths.`);
			continue;
		}
		const wavelengths = Array.isArray(button.wavelengths) ? button.wavelengths : [];
		const lines = wavelengths.map(readNumber).filter((wavelength) => wavelength > 0 && Number.isFinite(wavelength));
		if (lines.length < wavelengths.length || lines.length === 0)
			issues.add(
				name,
				`Line group "${name}" has ${lines.length} usable of ${wavelengths.length} wavelengths, so ${lines.length === 0 ? "it shows nothing" : "the others are left out"}. Give positive numbers in Å.`,
			);
		groups.push({
			name,
			family: "galaxy",
			color: colorOf(button.color),
			static: false,
			section: "My lines",
			lines: lines.map((wavelength) => lineAt(name, wavelength, options?.medium ?? "air")),
		});
	}
	issues.tell();
	return groups;
}

function colorOf(color: unknown): string {
	const isHex = typeof color === "string" && /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color);
	return isHex ? color : "var(--astropane-ink)";
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
