import type { LineFamily, LineGroup, SpectralLine } from "./types.js";

/** Fallbacks for hosts without the stylesheet; the tokens are in src/styles. */
const colors: Record<LineFamily, string> = {
	h: "#c62828",
	he: "#1565c0",
	c: "#7b1fa2",
	n: "#00796b",
	o: "#2e7d32",
	alpha: "#8d5a00",
	iron: "#bf4310",
	galaxy: "#8e4585",
	telluric: "#7d6234",
	sky: "#5a6b7e",
};

/** A group of lines, with the properties of its family: colour, and whether redshift moves it. */
export function lineGroup(name: string, family: LineFamily, section: string, lines: SpectralLine[]): LineGroup {
	const isTerrestrial = family === "telluric" || family === "sky";
	return {
		name,
		family,
		color: `var(--astropane-${isTerrestrial ? "" : "line-"}${family}, ${colors[family]})`,
		static: isTerrestrial,
		section,
		lines,
	};
}
