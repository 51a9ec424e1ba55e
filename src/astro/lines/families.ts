import type { LineFamily, LineGroup, SpectralLine } from "./types.js";

/** Fallbacks for a host without the stylesheet; the tokens are in styles.css. */
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

/** A group of lines with what its family decides: colour, and whether any redshift moves it. */
export function lineGroup(name: string, family: LineFamily, section: string, lines: SpectralLine[]): LineGroup {
	const earthly = family === "telluric" || family === "sky";
	return {
		name,
		family,
		color: `var(--astropane-${earthly ? "" : "line-"}${family}, ${colors[family]})`,
		static: earthly,
		section,
		lines,
	};
}
