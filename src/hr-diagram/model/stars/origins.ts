/** Number of colours and of symbols. The first eight origins share none; the next ones take other pairs. */
export const SERIES_COUNT = 8;

export type SymbolName = "circle" | "square" | "triangle" | "diamond" | "triangle-down" | "plus" | "star" | "pentagon";
const symbolNames: readonly SymbolName[] = [
	"circle",
	"square",
	"triangle",
	"diamond",
	"triangle-down",
	"plus",
	"star",
	"pentagon",
];

export type OriginStyle = { origin: string; color: string; symbol: SymbolName };

/** Colour and symbol of a slot: 64 pairs before one comes again. */
export function originStyle(origin: string, slot: number): OriginStyle {
	const symbol = symbolNames[(slot + Math.floor(slot / SERIES_COUNT)) % symbolNames.length] as SymbolName;
	return { origin, color: `var(--astropane-series-${(slot % SERIES_COUNT) + 1})`, symbol };
}

/** Gives each origin a slot that it keeps for the life of the diagram, whatever data come later. */
export type StyleRegistry = { slot(origin: string): number; reserve(origins: readonly string[]): void };

export function createStyleRegistry(): StyleRegistry {
	const slots = new Map<string, number>();
	const slot = (origin: string): number => {
		const assigned = slots.get(origin) ?? slots.size;
		slots.set(origin, assigned);
		return assigned;
	};
	return { slot, reserve: (origins) => origins.forEach(slot) };
}
