import type { Paint, Resolver } from "./pen.js";

export type Theme = Resolver & {
	/**
	 * Called after colours or fonts may have changed; `isUrgent`: before the next frame, as for print. Returns how to stop.
	 */
	watch(listener: (isUrgent: boolean) => void): () => void;
};

/**
 * What the tokens come to for one figure. A hidden probe is coloured through the CSS object model and read back, since a
 * canvas knows neither custom properties nor `light-dark()`.
 */
export function createTheme(root: HTMLElement): Theme {
	const cache = new Map<Paint, string>();
	let family: string | null = null;
	let probe: HTMLElement | null = null;
	let isPrinting = false;
	const plainRgb = createRgbReader(root);
	// Of the document that the figure stands in: a host may render into an iframe.
	const view = (root.ownerDocument.defaultView ?? window) as Window & typeof globalThis;
	const forget = () => {
		cache.clear();
		family = null;
	};
	return {
		color(paint) {
			const known = cache.get(paint);
			if (known !== undefined) return known;
			if (!probe?.isConnected) {
				probe = root.ownerDocument.createElement("i");
				probe.hidden = true;
				probe.setAttribute("aria-hidden", "true");
				// In forced colours every text would be of one colour, and so would all that a canvas draws.
				probe.style.setProperty("forced-color-adjust", "none");
				root.append(probe);
			}
			probe.style.colorScheme = isPrinting ? "light" : "";
			probe.style.color = "";
			probe.style.color = paint;
			const color = plainRgb((probe.style.color && view.getComputedStyle(probe).color) || "#808080");
			cache.set(paint, color);
			return color;
		},
		fontFamily() {
			family ??= view.getComputedStyle(root).fontFamily || "sans-serif";
			return family;
		},
		watch(listener) {
			const tell = (isUrgent: boolean) => {
				forget();
				listener(isUrgent);
			};
			const changed = () => tell(false);
			// Paper is light, whatever the screen is. Firefox and Safari announce a print by the events only.
			const printing = (event: Event) => {
				isPrinting = (event as MediaQueryListEvent).matches ?? event.type === "beforeprint";
				tell(true);
			};
			const media = (query: string) => view.matchMedia?.(query);
			const listeners: [EventTarget | undefined, string, (event: Event) => void][] = [
				[media("(prefers-color-scheme: dark)"), "change", changed],
				[media("(forced-colors: active)"), "change", changed],
				[media("print"), "change", printing],
				[view, "beforeprint", printing],
				[view, "afterprint", printing],
				// A web font that arrives late has other widths.
				[root.ownerDocument.fonts, "loadingdone", changed],
			];
			for (const [on, type, listener] of listeners) on?.addEventListener?.(type, listener);
			// Hosts switch themes by a class, a style or a data attribute somewhere above, also above a shadow root.
			const observer = new view.MutationObserver(changed);
			for (let el: Element | null = root; el; el = el.parentElement ?? hostOf(el)) {
				observer.observe(el, {
					attributes: true,
					attributeFilter: [
						"class",
						"style",
						"data-astropane-theme",
						"data-theme",
						"data-mui-color-scheme",
						"data-color-scheme",
						"data-bs-theme",
					],
				});
			}
			return () => {
				for (const [on, type, listener] of listeners) on?.removeEventListener?.(type, listener);
				observer.disconnect();
				probe?.remove();
				probe = null;
			};
		},
	};
}

/** The element that holds the shadow root of another; null outside of one. */
const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * A mixed colour computes to `oklab(…)`, which exported files and image data cannot use: a painted pixel tells its RGB.
 * One canvas for all colours, since making one costs more than all the rest.
 */
function createRgbReader(root: HTMLElement): (color: string) => string {
	let context: CanvasRenderingContext2D | null = null;
	return (color) => {
		if (/^(rgb|#)/.test(color)) return color;
		if (!context) {
			const canvas = root.ownerDocument.createElement("canvas");
			canvas.width = canvas.height = 1;
			context = canvas.getContext("2d", { willReadFrequently: true });
		}
		if (!context) return color;
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = color;
		context.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
		return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${Math.round((a / 255) * 1000) / 1000})`;
	};
}
