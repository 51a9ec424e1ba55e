/** Colours and symbols there are, one each for the first eight origins; then the pairs change. */
export const SERIES = 8;

export type SymbolName = "circle" | "square" | "triangle" | "diamond" | "triangle-down" | "plus" | "star" | "pentagon";
const symbols: readonly SymbolName[] = [
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

/** How the origin at a place in the order is drawn: 64 pairs before one comes again. */
export function originStyle(origin: string, slot: number): OriginStyle {
	const symbol = symbols[(slot + Math.floor(slot / SERIES)) % symbols.length] as SymbolName;
	return { origin, color: `var(--astropane-series-${(slot % SERIES) + 1})`, symbol };
}

/** Gives each origin a place that it keeps for the life of the diagram, whatever data come later. */
export type StyleRegistry = { slot(origin: string): number; reserve(origins: readonly string[]): void };

export function createStyleRegistry(): StyleRegistry {
	const slots = new Map<string, number>();
	const slot = (origin: string): number => {
		let known = slots.get(origin);
		if (known === undefined) {
			known = slots.size;
			slots.set(origin, known);
		}
		return known;
	};
	return { slot, reserve: (origins) => origins.forEach(slot) };
}
