import { within } from "@testing-library/react";
import "astropane/elements";
import type { HRDiagramElement, SpectrumViewerElement, TaxonomyPickerElement } from "astropane/elements";
import { HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore } from "astropane/spectrum-viewer";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "astropane/styles.css";

const points = [
	{ color: 0.82, absoluteMag: 4.6, origin: "gaia", id: "sun-like" },
	{ color: -0.37, absoluteMag: 10.3, origin: "gaia", id: "dwarf" },
];
const spectra = [{ id: "a", wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 1, 3] }];
const hierarchy = { class: "Star", subclasses: [{ class: "Cepheid" }, { class: "RR Lyrae" }] };

const page = document.createElement("main");
document.body.append(page);
afterEach(() => page.replaceChildren());

/** Puts markup into the page as a server sends it. */
function put<E extends HTMLElement>(html: string, parent: Element | ShadowRoot = page): E {
	const template = document.createElement("template");
	template.innerHTML = html;
	parent.append(document.importNode(template.content, true));
	return parent.lastElementChild as E;
}
const json = (data: unknown): string => `<script type="application/json">${JSON.stringify(data)}</script>`;
const box = (element: HTMLElement) => within(element).queryByRole<HTMLInputElement>("textbox", { name: "Redshift z" });
const settled = () => new Promise<void>((done) => setTimeout(done, 60));
const shown = async (element: HTMLElement): Promise<HTMLElement> => {
	await expect.poll(() => element.querySelector("[data-astropane-root] > .astropane"), { interval: 5 }).not.toBeNull();
	return element.querySelector("[data-astropane-root] > .astropane") as HTMLElement;
};

describe("data reach an element", () => {
	it("as properties, those set before it was defined among them", async () => {
		const element = document.createElement("astropane-hr-diagram");
		element.points = points;
		page.append(element);
		expect((await shown(element)).getAttribute("aria-label")).toBe("HR diagram");
		element.figureTitle = "Two stars";
		await expect.poll(() => element.querySelector("section")?.getAttribute("aria-label")).toBe("Two stars");
		expect(element.title).toBe("");

		// Outside of a document that defines elements, as before the script of a page has come.
		const early = new DOMParser().parseFromString("<astropane-hr-diagram></astropane-hr-diagram>", "text/html");
		const late = early.querySelector("astropane-hr-diagram") as HRDiagramElement;
		Object.assign(late, { points });
		page.append(document.adoptNode(late));
		await shown(late);
		expect(late.points).toBe(points);
		expect(Object.hasOwn(late, "points")).toBe(false);
	});

	it("as JSON, with attributes before JSON and properties before attributes", async () => {
		const element = put<SpectrumViewerElement>(
			`<astropane-spectrum-viewer>${json({ spectra, redshift: 0.1, height: 200 })}</astropane-spectrum-viewer>`,
		);
		await expect.poll(() => box(element)?.value).toBe("0.100000");
		element.setAttribute("redshift", "0.2");
		await expect.poll(() => box(element)?.value).toBe("0.200000");
		element.redshift = 0.3;
		await expect.poll(() => box(element)?.value).toBe("0.300000");
		element.redshift = undefined;
		await expect.poll(() => box(element)?.value).toBe("0.200000");
		element.removeAttribute("redshift");
		await expect.poll(() => box(element)?.value).toBe("0.100000");
		const script = element.querySelector("script") as HTMLScriptElement;
		script.textContent = JSON.stringify({ spectra, redshift: 0.4 });
		await expect.poll(() => box(element)?.value).toBe("0.400000");
		expect(element.redshift).toBe(0.4);
	});

	it("with files of the user for a function that is set as a property, which may answer with a promise", async () => {
		const element = put<SpectrumViewerElement>(
			`<astropane-spectrum-viewer>${json({ spectra: [] })}</astropane-spectrum-viewer>`,
		);
		await shown(element);
		expect(within(element).queryByRole("button", { name: "Open file" })).toBeNull();
		const onFile = vi.fn(() => Promise.reject(new Error("It has no flux.")));
		element.onFile = onFile;
		await expect.poll(() => within(element).queryByRole("button", { name: "Open file" })).not.toBeNull();
		// The field is fetched after the button.
		const input = () => element.querySelector<HTMLInputElement>('input[type="file"]');
		await expect.poll(input).not.toBeNull();
		await userEvent.upload(input() as HTMLInputElement, new File(["4000 1"], "a.txt"));
		await expect.poll(() => element.textContent).toContain("a.txt could not be opened: It has no flux.");
		expect(onFile).toHaveBeenCalledOnce();
	});

	it("of a script that is swapped together with a property, in one rendering", async () => {
		const element = put<SpectrumViewerElement>(
			`<astropane-spectrum-viewer>${json({ spectra })}</astropane-spectrum-viewer>`,
		);
		await shown(element);
		element.height = 250;
		(element.querySelector("script") as HTMLScriptElement).outerHTML = json({ spectra, redshift: 0.05 });
		await expect.poll(() => box(element)?.value).toBe("0.050000");
	});

	it("as JSON of TOM Toolkit, with other props as attributes", async () => {
		const value = { wavelength: [4000, 5000, 6000], flux: [1, 2, 1], flux_units: "mJy", wavelength_units: "Angstrom" };
		const rows = [{ id: 3, timestamp: "2024-03-01T00:00:00Z", source_name: "LCO", value }];
		const element = put<SpectrumViewerElement>(
			`<astropane-spectrum-viewer data-format="tomtoolkit" redshift="0.1">${json(rows)}</astropane-spectrum-viewer>`,
		);
		await expect.poll(() => box(element)?.value).toBe("0.100000");
		expect(element.spectra?.[0]?.label).toBe("LCO (2024-03-01)");
		expect(element.querySelector("[role=alert]")).toBeNull();
		element.dataset.format = "tom";
		await expect.poll(() => element.querySelector("[role=alert]")?.textContent).toContain("is not known");
		element.dataset.format = "tomtoolkit";
		await expect.poll(() => element.querySelector("[role=alert]")).toBeNull();
		expect(element.spectra).toHaveLength(1);
	});

	it("of any form as attributes", async () => {
		const element = put<TaxonomyPickerElement>(
			`<astropane-taxonomy-picker mode="multiple" search="false" taxonomies='${JSON.stringify(hierarchy)}'></astropane-taxonomy-picker>`,
		);
		const picker = await shown(element);
		expect(picker.dataset.mode).toBe("multiple");
		expect(picker.querySelector("input")).toBeNull();
		expect(picker.querySelectorAll("[role=treeitem]")).toHaveLength(3);
	});

	it("as a store, which is a property alone", async () => {
		const store = createSpectrumStore({ redshift: 0.07 });
		const element = document.createElement("astropane-spectrum-viewer");
		Object.assign(element, { spectra, store });
		page.append(element);
		await expect.poll(() => box(element)?.value).toBe("0.070000");
	});
});

describe("data that cannot be read", () => {
	it("are named in the element, and nothing is thrown", async () => {
		const element = put<HRDiagramElement>(
			'<astropane-hr-diagram><script type="application/json">{"points": [NaN]}</script></astropane-hr-diagram>',
		);
		await expect.poll(() => element.querySelector("[role=alert]")?.textContent).toMatch(/not valid JSON.*write null/);
		expect(element.querySelector("section")).toBeNull();
		(element.querySelector("script") as HTMLScriptElement).textContent = JSON.stringify({ points });
		await shown(element);
		expect(element.querySelector("[role=alert]")).toBeNull();
		element.setAttribute("width", "wide");
		await expect.poll(() => element.querySelector("[role=alert]")?.textContent).toContain('width="wide"');
		expect(element.querySelector("section")).not.toBeNull();
	});

	it("show the message of a component that refuses them, until they are right", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const element = put<TaxonomyPickerElement>(
			`<astropane-taxonomy-picker mode="some" taxonomies='${JSON.stringify(hierarchy)}'></astropane-taxonomy-picker>`,
		);
		await expect.poll(() => element.querySelector("[role=alert]")?.textContent).toContain("invalid mode: some");
		element.setAttribute("mode", "single");
		await expect.poll(() => element.querySelectorAll("[role=treeitem]").length).toBe(3);
	});
});

/** Chooses a class as a user would. */
const choose = (element: HTMLElement, name: string): void =>
	[...element.querySelectorAll<HTMLElement>("[role=treeitem]")]
		.find((item) => item.textContent?.includes(name))
		?.click();

describe("what the user does", () => {
	const picker = (attributes = ""): TaxonomyPickerElement =>
		put(`<astropane-taxonomy-picker ${attributes}>${json({ taxonomies: hierarchy })}</astropane-taxonomy-picker>`);

	it("is told by an event that bubbles, by a function, and by the property", async () => {
		const element = picker();
		await shown(element);
		const heard: unknown[] = [];
		const onPage = (event: Event) => heard.push((event as CustomEvent<{ class: string }[]>).detail[0]?.class);
		page.addEventListener("valueChange", onPage);
		element.onValueChange = vi.fn();
		choose(element, "Cepheid");
		await expect.poll(() => heard).toEqual(["Cepheid"]);
		page.removeEventListener("valueChange", onPage);
		expect(element.onValueChange).toHaveBeenCalledTimes(1);
		expect(element.value?.[0]?.class).toBe("Cepheid");
	});

	it("changes a value that was given, until a new one is given", async () => {
		const element = picker("value='[]'");
		const root = await shown(element);
		choose(element, "Cepheid");
		await expect.poll(() => root.querySelectorAll("[aria-selected=true]").length).toBe(1);
		element.value = [];
		await expect.poll(() => root.querySelectorAll("[aria-selected=true]").length).toBe(0);
	});

	it("is refused by a listener that prevents the default", async () => {
		const element = picker("value='[]'");
		const root = await shown(element);
		element.addEventListener("valueChange", (event) => event.preventDefault());
		choose(element, "Cepheid");
		await settled();
		expect(root.querySelectorAll("[aria-selected=true]")).toHaveLength(0);
		expect(element.value).toEqual([]);
	});

	it("moves the redshift that an attribute gave, or does not if a listener refuses", async () => {
		const element = put<SpectrumViewerElement>(
			`<astropane-spectrum-viewer redshift="0.1">${json({ spectra })}</astropane-spectrum-viewer>`,
		);
		await expect.poll(() => box(element)?.value).toBe("0.100000");
		const slider = element.querySelector<HTMLInputElement>("input[type=range]");
		slider?.focus();
		await userEvent.keyboard("{ArrowRight}");
		await expect.poll(() => Number(box(element)?.value)).toBeGreaterThan(0.1);
		expect(element.redshift).toBeCloseTo(Number(box(element)?.value), 6);
		element.setAttribute("redshift", "0.2");
		element.addEventListener("redshiftChange", (event) => event.preventDefault());
		await expect.poll(() => box(element)?.value).toBe("0.200000");
		const refused = vi.fn();
		element.addEventListener("redshiftCommit", refused);
		await userEvent.keyboard("{ArrowRight}");
		await expect.poll(() => refused.mock.calls.length).toBe(1);
		expect(element.redshift).toBe(0.2);
		await expect.poll(() => box(element)?.value).toBe("0.200000");
	});

	it("is answered by a listener that sets another value", async () => {
		const element = picker("value='[]'");
		const root = await shown(element);
		element.addEventListener("valueChange", (event) => {
			const [choice] = event.detail;
			if (choice) element.value = [{ ...choice, class: "RR Lyrae", id: "Star/RR Lyrae", path: ["Star", "RR Lyrae"] }];
		});
		choose(element, "Cepheid");
		await expect.poll(() => root.querySelector("[aria-selected=true]")?.textContent).toContain("RR Lyrae");
	});
});

describe("markup of a server", () => {
	const markup = renderToString(<HRDiagram points={points} height={300} />, { identifierPrefix: "s-" });
	const server = (inner: string): HRDiagramElement =>
		put(`<astropane-hr-diagram identifier-prefix="s-" height="300">${json({ points })}${inner}</astropane-hr-diagram>`);

	it.each([
		["in its container", `<div data-astropane-root>\n${markup}\n</div>`],
		["that stands in the element itself", `\n${markup}\n`],
	])("%s is taken over in silence, with the same nodes", async (_, inner) => {
		const element = server(inner);
		const section = element.querySelector("section");
		const svg = element.querySelector("svg");
		// The setup of the tests fails on any output; the buttons appear once React has taken over.
		await expect.poll(() => element.querySelector(".astropane-hr-footer > *")).not.toBeNull();
		expect(element.querySelector("section")).toBe(section);
		expect(element.querySelector("svg")).toBe(svg);
		expect(element.querySelectorAll("section")).toHaveLength(1);
	});

	it("waits as it is for data that come later", async () => {
		const element = put<HRDiagramElement>(
			`<astropane-hr-diagram identifier-prefix="s-" height="300"><div data-astropane-root>${markup}</div></astropane-hr-diagram>`,
		);
		const section = element.querySelector("section");
		await settled();
		expect(element.querySelector(".astropane-hr-footer > *")).toBeNull();
		element.points = points;
		await Promise.resolve();
		// Before hydration: it waits for its turn.
		element.figureTitle = "Later";
		await expect.poll(() => element.querySelector(".astropane-hr-footer > *")).not.toBeNull();
		await expect.poll(() => section?.getAttribute("aria-label")).toBe("Later");
		expect(element.querySelector("section")).toBe(section);
	});

	it("may leave the page before it is taken over", async () => {
		const reported = vi.fn((event: Event) => event.preventDefault());
		window.addEventListener("error", reported);
		const element = server(`<div data-astropane-root>${markup}</div>`);
		await Promise.resolve();
		element.remove();
		await settled();
		window.removeEventListener("error", reported);
		expect(reported).not.toHaveBeenCalled();
	});
});

/** Listeners that are attached to `window` and `document` now, counted from here on. */
function countListeners(): { open(): number; stop(): void } {
	const held = new Set<string>();
	const ids = new WeakMap<object, number>();
	let next = 0;
	const idOf = (listener: object): number => {
		if (!ids.has(listener)) ids.set(listener, next++);
		return ids.get(listener) ?? 0;
	};
	const { addEventListener, removeEventListener } = EventTarget.prototype;
	const key = (target: unknown, type: string, listener: object, options: unknown): string | null => {
		const place = target === window || target === undefined ? "window" : target === document ? "document" : null;
		if (place === null) return null;
		const capture = typeof options === "object" && options !== null ? "capture" in options && options.capture : options;
		return `${place} ${type} ${idOf(listener)} ${Boolean(capture)}`;
	};
	EventTarget.prototype.addEventListener = function (type, listener, options) {
		const name = listener && key(this, type, listener, options);
		if (name && !(typeof options === "object" && options.once)) held.add(name);
		return addEventListener.call(this, type, listener, options);
	};
	EventTarget.prototype.removeEventListener = function (type, listener, options) {
		const name = listener && key(this, type, listener, options);
		if (name) held.delete(name);
		return removeEventListener.call(this, type, listener, options);
	};
	return {
		open: () => held.size,
		stop: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
	};
}

describe("an element that leaves the page", () => {
	it.each([
		["astropane-spectrum-viewer", { spectra, controls: "compact" }],
		["astropane-hr-diagram", { points }],
		["astropane-taxonomy-picker", { taxonomies: hierarchy }],
	] as const)("%s comes back a hundred times and leaves nothing behind", { timeout: 90_000 }, async (name, props) => {
		const element = put<HTMLElement>(`<${name}>${json(props)}</${name}>`);
		const turn = async () => {
			await shown(element);
			await settled();
			element.remove();
			await settled();
			expect(element.querySelector(".astropane")).toBeNull();
			page.append(element);
		};
		await turn();
		await shown(element);
		await settled();
		const nodes = () => document.querySelectorAll("*").length;
		const before = nodes();
		const listeners = countListeners();
		try {
			for (let i = 0; i < 3; i++) await turn();
			await shown(element);
			await settled();
			const after3 = listeners.open();
			for (let i = 0; i < 97; i++) {
				element.remove();
				await Promise.resolve();
				page.append(element);
				await shown(element);
			}
			await settled();
			expect(nodes()).toBe(before);
			expect(listeners.open()).toBeLessThanOrEqual(after3);
			element.remove();
			await settled();
			expect(listeners.open()).toBe(0);
			expect(element.children).toHaveLength(2);
		} finally {
			listeners.stop();
		}
	});

	it("keeps its figure when it is only moved", async () => {
		const element = put<SpectrumViewerElement>(
			`<astropane-spectrum-viewer>${json({ spectra, defaultRedshift: 0.02 })}</astropane-spectrum-viewer>`,
		);
		const section = await shown(element);
		const other = document.createElement("div");
		page.append(other);
		other.append(element);
		await settled();
		expect(element.firstElementChild?.nextElementSibling?.firstElementChild).toBe(section);
		expect(box(element)?.value).toBe("0.020000");
	});

	it("comes back with what the user changed of the values that were given", async () => {
		const element = put<TaxonomyPickerElement>(
			`<astropane-taxonomy-picker value="[]">${json({ taxonomies: hierarchy })}</astropane-taxonomy-picker>`,
		);
		await shown(element);
		choose(element, "Cepheid");
		element.remove();
		await settled();
		page.append(element);
		await shown(element);
		await expect.poll(() => element.querySelectorAll("[aria-selected=true]").length).toBe(1);
	});

	it("waits for its children while the page is still loading", async () => {
		Object.defineProperty(document, "readyState", { configurable: true, get: () => "loading" });
		const element = put<HRDiagramElement>("<astropane-hr-diagram></astropane-hr-diagram>");
		await settled();
		expect(element.children).toHaveLength(0);
		put(json({ points }), element);
		Reflect.deleteProperty(document, "readyState");
		document.dispatchEvent(new Event("DOMContentLoaded"));
		await shown(element);
		expect(element.children).toHaveLength(2);
	});

	it("makes its figure anew when a swap took the container away", async () => {
		const element = put<HRDiagramElement>(`<astropane-hr-diagram>${json({ points })}</astropane-hr-diagram>`);
		const section = await shown(element);
		element.innerHTML = json({ points, title: "Swapped" });
		await expect.poll(() => element.querySelector("section")?.getAttribute("aria-label")).toBe("Swapped");
		expect(section.isConnected).toBe(false);
	});
});

describe("where an element stands", () => {
	it("draws once a hidden tab is shown", async () => {
		const tab = document.createElement("div");
		tab.hidden = true;
		page.append(tab);
		const element = put<HRDiagramElement>(`<astropane-hr-diagram>${json({ points })}</astropane-hr-diagram>`, tab);
		await shown(element);
		await settled();
		tab.hidden = false;
		await expect.poll(() => element.querySelector("canvas")?.width ?? 0).toBeGreaterThan(100);
		expect(element.querySelector("section")?.dataset.size).toBe("normal");
	});

	it("draws in a shadow root, as a block there, too", async () => {
		const host = document.createElement("div");
		page.append(host);
		const shadow = host.attachShadow({ mode: "open" });
		const element = put<TaxonomyPickerElement>(
			`<astropane-taxonomy-picker>${json({ taxonomies: hierarchy })}</astropane-taxonomy-picker>`,
			shadow,
		);
		await shown(element);
		expect(getComputedStyle(element).display).toBe("block");
		const heard = vi.fn();
		host.addEventListener("valueChange", heard, { once: true });
		choose(element, "Cepheid");
		expect(heard).toHaveBeenCalledTimes(1);
	});

	it("is a block with the page's own class, unless hidden or the page says otherwise", async () => {
		const element = put<HRDiagramElement>(
			`<astropane-hr-diagram class="mine">${json({ points })}</astropane-hr-diagram>`,
		);
		await shown(element);
		expect(getComputedStyle(element).display).toBe("block");
		expect(element.className).toBe("mine");
		element.hidden = true;
		expect(getComputedStyle(element).display).toBe("none");
	});
});
