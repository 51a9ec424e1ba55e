import type { HRDensity } from "../../types.js";
import { densityColors, LEVEL_COUNT } from "./density.js";

/**
 * Stops of perceptual palettes, evenly spaced, without their darkest end, which a dark ground would hide: those of matplotlib
 * (Smith & van der Walt 2015, CC0) and cividis (Nuñez, Anderton & Renslow 2018).
 */
const stops: Readonly<Record<Exclude<NonNullable<HRDensity["palette"]>, "ink">, readonly string[]>> = {
	viridis: ["#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725"],
	inferno: ["#420a68", "#6a176e", "#932667", "#bc3754", "#dd513a", "#f37819", "#fca50a", "#f6d746", "#fcffa4"],
	cividis: ["#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838"],
};

/** One colour for each level, from few stars to many. */
export function paletteColors(palette: HRDensity["palette"]): readonly string[] {
	if (!palette || palette === "ink" || !Object.hasOwn(stops, palette)) return densityColors;
	const colors = stops[palette];
	return Array.from({ length: LEVEL_COUNT }, (_, i) => {
		const at = (i / (LEVEL_COUNT - 1)) * (colors.length - 1);
		const first = Math.min(colors.length - 2, Math.floor(at));
		return `color-mix(in oklab, ${colors[first]}, ${colors[first + 1]} ${Math.round((at - first) * 1000) / 10}%)`;
	});
}
