import { safeColor } from "../../text/index.js";
import { watchPage } from "./pageWatch.js";
import type { Paint, Resolver } from "./pen.js";

export type Theme = Resolver & {
	/**
	 * Calls `listener` after colours, fonts or the pixel density may have changed; `isUrgent` asks to repaint before the next frame, as
	 * for print.
	 * Returns a function that stops watching.
	 */
	watch(listener: (isUrgent: boolean) => void): () => void;
};

const TOKEN = /^var\((--astropane-[\w-]+)(?:, *#[\da-f]+)?\)$/i;
const TOKENS = /var\(--astropane-[\w-]+\)/g;
const DIGITS = /^(?:light-dark\(#([\da-f]{6}), *#([\da-f]{6})\)|#([\da-f]{6}))$/i;
/** Black in the light theme. */
const SCHEME = "light-dark(#000000, #ffffff)";

function rgbOf(digits: string): string {
	const rgb = Number.parseInt(digits, 16);
	return `rgb(${rgb >> 16}, ${(rgb >> 8) & 255}, ${rgb & 255})`;
}

/**
 * Resolves colours and font of a figure. A canvas knows neither custom properties nor `light-dark()`: the colour is set on a
 * hidden probe element, and its computed style is read.
 */
export function createTheme(root: HTMLElement): Theme {
	const cache = new Map<Paint, string>();
	let family: string | null = null;
	let probe: HTMLElement | null = null;
	let isPrinting = false;
	const plainRgb = createRgbReader(root);
	// The window of the document that contains the figure: a host may render into an iframe.
	const view = (root.ownerDocument.defaultView ?? window) as Window & typeof globalThis;
	const rootStyle = view.getComputedStyle(root);
	const clearCache = () => {
		cache.clear();
		family = null;
	};
	/** The computed colour. Each costs the browser a style pass. */
	const probed = (paint: Paint): string => {
		if (!probe?.isConnected) {
			probe = root.ownerDocument.createElement("i");
			probe.hidden = true;
			probe.setAttribute("aria-hidden", "true");
			// Forced colours would give all texts, and so everything on a canvas, one colour.
			probe.style.setProperty("forced-color-adjust", "none");
			root.append(probe);
		}
		probe.style.colorScheme = isPrinting ? "light" : "";
		probe.style.color = "";
		probe.style.color = safeColor(paint);
		const computed = (probe.style.color && view.getComputedStyle(probe).color) || "#808080";
		return plainRgb(computed) ?? computed;
	};
	/** The colour of a token of six digits, or of such for light and dark, as most are; else null. */
	const tokenColor = (paint: Paint): string | null => {
		const [, token] = TOKEN.exec(paint) ?? [];
		const [, light, dark, plain] = (token && DIGITS.exec(rootStyle.getPropertyValue(token).trim())) || [];
		if (plain) return rgbOf(plain);
		if (!light || !dark) return null;
		const scheme = cache.get(SCHEME) ?? probed(SCHEME);
		cache.set(SCHEME, scheme);
		return rgbOf(scheme === "rgb(0, 0, 0)" ? light : dark);
	};
	const colorOf = (paint: Paint): string => {
		const cached = cache.get(paint);
		if (cached !== undefined) return cached;
		// A canvas mixes colours that it knows.
		const mixed = paint.startsWith("color-mix") ? plainRgb(paint.replace(TOKENS, colorOf)) : null;
		const color = mixed ?? tokenColor(paint) ?? probed(paint);
		cache.set(paint, color);
		return color;
	};
	return {
		color: colorOf,
		fontFamily() {
			family ??= rootStyle.fontFamily || "sans-serif";
			return family;
		},
		watch(listener) {
			const stop = watchPage(root, (change) => {
				clearCache();
				if (change === "print" || change === "screen") isPrinting = change === "print";
				listener(change === "print" || change === "screen");
			});
			return () => {
				stop();
				probe?.remove();
				probe = null;
			};
		},
	};
}

/**
 * A mixed colour computes to `oklab(…)`, which exported files and image data cannot use: its RGB is read from a painted pixel.
 * One canvas serves all colours, since creating one is the main cost. Null for what a canvas does not know.
 */
function createRgbReader(root: HTMLElement): (color: string) => string | null {
	let context: CanvasRenderingContext2D | null = null;
	return (color) => {
		if (/^(rgb|#)/.test(color)) return color;
		if (!context) {
			const canvas = root.ownerDocument.createElement("canvas");
			canvas.width = canvas.height = 1;
			context = canvas.getContext("2d", { willReadFrequently: true });
		}
		if (!context) return null;
		const ctx = context;
		const isKnown = (before: string): boolean => {
			ctx.fillStyle = before;
			ctx.fillStyle = color;
			return ctx.fillStyle !== before;
		};
		if (!isKnown("#000000") && !isKnown("#ffffff")) return null;
		context.clearRect(0, 0, 1, 1);
		context.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
		return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${Math.round((a / 255) * 1000) / 1000})`;
	};
}
