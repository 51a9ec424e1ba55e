/** What changes the look of a figure, watched once for each window, however many figures it holds. */
type PageWindow = Window & typeof globalThis;

/** "theme": colours or fonts may have changed; "print" and "screen": they have, and the page is printed next or was; "ratio": device pixels. */
export type PageChange = "theme" | "print" | "screen" | "ratio";
type Listener = { root: HTMLElement; changed(change: PageChange): void };
type Hub = { listeners: Set<Listener>; observer: MutationObserver; stop(): void };

/** Attributes by which hosts switch themes. */
const THEME_ATTRIBUTES = [
	"class",
	"style",
	"data-astropane-theme",
	"data-theme",
	"data-mui-color-scheme",
	"data-color-scheme",
	"data-bs-theme",
];

const hubs = new WeakMap<Window, Hub>();

/** Calls `changed` after the theme or the pixel density of the page round a root may have changed. Returns what stops it. */
export function watchPage(root: HTMLElement, changed: Listener["changed"]): () => void {
	const page = (root.ownerDocument.defaultView ?? window) as PageWindow;
	const hub = hubs.get(page) ?? createHub(page);
	hubs.set(page, hub);
	const listener: Listener = { root, changed };
	hub.listeners.add(listener);
	// Hosts switch themes on any ancestor, also outside of a shadow root. Observing an element twice is the same as once.
	for (let el: Element | null = root; el; el = el.parentElement ?? hostOf(el))
		hub.observer.observe(el, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
	return () => {
		hub.listeners.delete(listener);
		if (hub.listeners.size > 0) return;
		hub.stop();
		hubs.delete(page);
	};
}

/** Host of the shadow root that contains an element; null outside of a shadow root. */
const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Whether an element is an ancestor of a root, or the root itself, shadow roots included. */
function holds(element: Node, root: Element): boolean {
	for (let el: Element | null = root; el; el = hostOf(el)) if (element.contains(el)) return true;
	return false;
}

function createHub(page: PageWindow): Hub {
	const listeners = new Set<Listener>();
	const notify = (change: PageChange, isMeant: (root: HTMLElement) => boolean = () => true): void => {
		for (const listener of [...listeners]) if (isMeant(listener.root)) listener.changed(change);
	};
	const observer = new page.MutationObserver((records) =>
		notify("theme", (root) => records.some(({ target }) => holds(target, root))),
	);
	const themeChanged = (): void => notify("theme");
	// Print is light. Firefox and Safari announce it by the events only.
	const printing = (event: Event): void =>
		notify(((event as MediaQueryListEvent).matches ?? event.type === "beforeprint") ? "print" : "screen");
	const media = (query: string) => page.matchMedia?.(query);
	const sources: [EventTarget | undefined, string, (event: Event) => void][] = [
		[media("(prefers-color-scheme: dark)"), "change", themeChanged],
		[media("(forced-colors: active)"), "change", themeChanged],
		[media("print"), "change", printing],
		[page, "beforeprint", printing],
		[page, "afterprint", printing],
		// The widths of a web font are known once it is loaded.
		[page.document.fonts, "loadingdone", themeChanged],
	];
	for (const [source, type, listener] of sources) source?.addEventListener?.(type, listener);
	// The page is zoomed, or the window moves to another screen: the query holds for one density.
	let density: MediaQueryList | undefined;
	const watchDensity = (): void => {
		density?.removeEventListener("change", densityChanged);
		density = media(`(resolution: ${page.devicePixelRatio}dppx)`);
		density?.addEventListener("change", densityChanged);
	};
	const densityChanged = (): void => {
		watchDensity();
		notify("ratio");
	};
	watchDensity();
	return {
		listeners,
		observer,
		stop() {
			for (const [source, type, listener] of sources) source?.removeEventListener?.(type, listener);
			density?.removeEventListener("change", densityChanged);
			observer.disconnect();
		},
	};
}
