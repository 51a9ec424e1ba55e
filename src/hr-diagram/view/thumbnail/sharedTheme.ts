import { createTheme, type Paint, type Theme } from "../../../plot/index.js";

/** Tokens that a small diagram is painted in; two roots that agree on them share their colours. */
const TOKENS = [
	"ground",
	"ink",
	"ink-soft",
	"density-low",
	"density-high",
	...Array.from({ length: 8 }, (_, i) => `series-${i + 1}`),
].map((name) => `--astropane-${name}`);

/** Colours that have been resolved, by the tokens of their roots. */
const palettes = new Map<string, Map<Paint, string>>();
const MAX_PALETTES = 20;

/**
 * A theme that takes the colours which another root in the same theme has resolved already: resolving one asks the browser for the
 * style of an element.
 */
export function sharedTheme(root: HTMLElement): Theme {
	const own = createTheme(root);
	let palette: Map<Paint, string> | null = null;
	let family = "";
	/** For print the colours differ while the tokens stay. */
	let isUrgent = false;
	const read = (): Map<Paint, string> => {
		if (palette) return palette;
		const style = root.ownerDocument.defaultView?.getComputedStyle(root);
		family = style?.fontFamily || "sans-serif";
		const key = [style?.color, style?.colorScheme, ...TOKENS.map((token) => style?.getPropertyValue(token))].join("|");
		palette = palettes.get(key) ?? new Map();
		if (!palettes.has(key) && palettes.size >= MAX_PALETTES) palettes.clear();
		palettes.set(key, palette);
		return palette;
	};
	return {
		color(paint) {
			if (isUrgent) return own.color(paint);
			const known = read().get(paint);
			if (known !== undefined) return known;
			const color = own.color(paint);
			palette?.set(paint, color);
			return color;
		},
		fontFamily() {
			read();
			return family;
		},
		watch: (listener) =>
			own.watch((urgent) => {
				palette = null;
				isUrgent = urgent;
				listener(urgent);
			}),
	};
}
