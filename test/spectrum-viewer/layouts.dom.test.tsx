import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type Spectrum,
	type SpectrumTemplate,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { changeStep } from "../../src/spectrum-viewer/store.js";

const wavelengths = Float64Array.from({ length: 300 }, (_, i) => 4000 + i * 10);
const make = (id: string, more: Partial<Spectrum> = {}): Spectrum => ({
	id,
	label: `Spectrum ${id}`,
	wavelengths,
	fluxes: wavelengths.map((w) => 1 + 0.2 * Math.sin(w / 90)),
	...more,
});
const three = [make("a"), make("b"), make("c")];
const typed = [make("a", { type: "source" }), make("b", { type: "host" }), make("c", { type: "host" }), make("d")];
const template: SpectrumTemplate = { id: "t", label: "Galaxy", wavelengths, fluxes: wavelengths.map(() => 2) };

const show = (props: Partial<SpectrumViewerProps> = {}) =>
	render(
		<StrictMode>
			<SpectrumViewer spectra={three} width={800} {...props} />
		</StrictMode>,
	);
const legend = () => within(screen.getByRole("list", { name: "Spectra" }));
const names = () =>
	legend()
		.getAllByRole("button")
		.map((item) => item.textContent);
const plot = () => screen.getByRole("application");
/** Texts on a layer, with their places. Without a canvas all is SVG. */
const texts = (layer: string) =>
	[...plot().querySelectorAll<SVGTextElement>(`g[data-layer="${layer}"] text`)].map((text) => ({
		text: text.textContent ?? "",
		x: Number(text.getAttribute("x")),
		y: Number(text.getAttribute("y")),
	}));

describe("a stack", () => {
	it("a stack labels each curve in the plot, and states its scales on the axis", () => {
		show({ defaultLayout: "stack" });
		const labels = texts("data");
		expect(labels.map(({ text }) => text)).toEqual(["Spectrum a", "Spectrum b", "Spectrum c"]);
		expect(plot()).toHaveTextContent("Flux ÷ median, each curve on the scale of its robust range");
		expect(plot()).toHaveAccessibleDescription(/Stacked in this order from top to bottom/);
	});
	it("labels of a stack neither overlap nor leave the plot", () => {
		const many = Array.from({ length: 40 }, (_, i) => make(`n${i}`));
		show({ spectra: many, defaultLayout: "stack", height: 300 });
		const ys = texts("data").map(({ y }) => y);
		expect(ys.length).toBeGreaterThan(5);
		expect(ys.length).toBeLessThan(40);
		ys.sort((a, b) => a - b).forEach((y, i) => {
			expect(y).toBeGreaterThan(8);
			expect(y).toBeLessThan(258);
			if (i > 0) expect(y - (ys[i - 1] as number)).toBeGreaterThanOrEqual(13);
		});
	});
	it("a stack has a faint zero line for each level, on a server as well", () => {
		const spectra = ["a", "b", "c"].map((id) => make(id, { fluxes: wavelengths.map((w) => Math.sin(w / 90)) }));
		const levels = (layer: Element | null) =>
			[...(layer?.querySelectorAll("path") ?? [])].flatMap((path) => {
				const [, y, end] = /^M[\d.]+[ ,]([\d.]+)L[\d.]+[ ,]([\d.]+)$/.exec(path.getAttribute("d") ?? "") ?? [];
				return y !== undefined && y === end ? [{ y: Number(y), color: path.getAttribute("stroke") }] : [];
			});
		const props = { spectra, width: 800, defaultNormalization: "none" } as const;
		const page = document.createElement("div");
		page.innerHTML = renderToString(<SpectrumViewer {...props} defaultLayout="stack" />);
		show({ ...props, defaultLayout: "stack" });
		for (const root of [page, document]) {
			const data = root.querySelector('[role="application"] g[data-layer="data"]');
			const lines = levels(data);
			expect(lines.map(({ color }) => color)).toEqual([1, 2, 3].map((i) => `var(--astropane-series-${i})`));
			for (const { y, color } of lines) {
				// A sine runs as far above zero as below.
				const curve = [...(data?.querySelectorAll(`path[stroke="${color}"][stroke-linejoin]`) ?? [])].at(-1);
				const ys = [...(curve?.getAttribute("d") ?? "").matchAll(/[ML][\d.]+[ ,]([\d.]+)/g)].map((m) => Number(m[1]));
				expect(Math.abs((Math.min(...ys) + Math.max(...ys)) / 2 - y)).toBeLessThan(1);
			}
		}
		const onLog = document.createElement("div");
		onLog.innerHTML = renderToString(<SpectrumViewer {...props} defaultLayout="stack" defaultFluxScale="log" />);
		expect(levels(onLog)).toEqual([]);
	});
	it("the key o switches layouts, and the layout is announced", async () => {
		const onLayoutChange = vi.fn();
		show({ onLayoutChange });
		fireEvent.pointerOver(plot());
		await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
		fireEvent.keyDown(plot(), { key: "o" });
		expect(onLayoutChange).toHaveBeenLastCalledWith("stack");
		await waitFor(() => expect(plot()).toHaveTextContent("each curve on the scale of its robust range"));
		fireEvent.keyDown(plot(), { key: "o" });
		expect(onLayoutChange).toHaveBeenLastCalledWith("tabs");
	});
	it("a change of the layout drops the zoom of the flux axis and keeps that in wavelength", async () => {
		const store = createSpectrumStore();
		show({ store });
		act(() => store.setState({ window: { x: [5000, 6000], y: [0.9, 1] } }));
		act(() => store.setState({ layout: "stack" }));
		expect(store.getState().window).toEqual({ x: [5000, 6000], y: null });
	});
	it.each([{ fluxQuantity: "fnu" }, { fluxScale: "log" }, { normalization: "peak" }, { layout: "stack" }] as const)(
		"undo brings no zoom of the flux axis back that was made on another one: %o",
		async (choice) => {
			const store = createSpectrumStore();
			show({ store });
			fireEvent.pointerOver(plot());
			await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
			act(() => {
				changeStep(store, { window: { x: null, y: [0.9, 1] } });
				changeStep(store, { window: { x: [5000, 6000], y: [0.9, 1] } });
				changeStep(store, { window: { x: [5000, 6000], y: null } });
				changeStep(store, { redshift: 0.1 });
				store.setState(choice);
			});
			const seen = [store.getState()];
			for (let i = 0; i < 4; i++) {
				fireEvent.click(screen.getByRole("button", { name: "Undo" }));
				seen.push(store.getState());
			}
			expect(seen.map(({ window, redshift }) => [window.x?.[0] ?? "home", window.y, redshift])).toEqual([
				[5000, null, 0.1],
				[5000, null, 0],
				["home", null, 0],
				["home", null, 0],
				["home", null, 0],
			]);
			fireEvent.click(screen.getByRole("button", { name: "Redo" }));
			expect(store.getState().window).toEqual({ x: [5000, 6000], y: null });
		},
	);
	it("undo restores a zoom of the flux axis made after the change of layout", () => {
		const store = createSpectrumStore();
		show({ store });
		act(() => {
			store.setState({ fluxScale: "log" });
			changeStep(store, { window: { x: null, y: [0.9, 1] } });
			changeStep(store, { window: { x: null, y: null } });
		});
		fireEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(store.getState().window.y).toEqual([0.9, 1]);
	});
});

describe("tabs by type", () => {
	it("tabs are a tablist with counts, and spectra without a type are under Other", () => {
		show({ spectra: typed, defaultLayout: "tabs" });
		const tabs = within(screen.getByRole("tablist", { name: "Spectra by type" })).getAllByRole("tab");
		expect(tabs.map((tab) => tab.textContent)).toEqual(["Source 1", "Host 2", "Other 1"]);
		expect(screen.getByRole("tabpanel", { name: "Source 1" })).toContainElement(plot());
		expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
	});
	it("tabs move with arrow keys, Home and End; legend, title and table follow", async () => {
		const onTabChange = vi.fn();
		show({ spectra: typed, defaultLayout: "tabs", onTabChange });
		expect(names()).toEqual(["Spectrum a"]);
		await userEvent.click(screen.getByRole("tab", { name: "Source 1" }));
		await userEvent.keyboard("{ArrowRight}");
		expect(onTabChange).toHaveBeenLastCalledWith("host");
		expect(screen.getByRole("tab", { name: "Host 2" })).toHaveFocus();
		expect(names()).toEqual(["Spectrum b", "Spectrum c"]);
		await userEvent.keyboard("{End}");
		expect(names()).toEqual(["Spectrum d"]);
		await userEvent.keyboard("{ArrowRight}");
		expect(screen.getByRole("tab", { name: "Source 1" })).toHaveAttribute("aria-selected", "true");
		await userEvent.keyboard("{ArrowLeft}{Home}");
		expect(plot()).toHaveAccessibleDescription(/Spectrum: Spectrum a,/);
	});
	it("a controlled tab changes only when the host changes it", async () => {
		const onTabChange = vi.fn();
		show({ spectra: typed, layout: "tabs", tab: "host", onTabChange });
		await userEvent.click(screen.getByRole("tab", { name: "Source 1" }));
		expect(onTabChange).toHaveBeenCalledWith("source");
		expect(names()).toEqual(["Spectrum b", "Spectrum c"]);
	});
	it("spectra hidden in another tab stay hidden", async () => {
		const onHiddenSpectraChange = vi.fn();
		show({
			spectra: typed,
			defaultLayout: "tabs",
			defaultTab: "host",
			defaultHiddenSpectra: ["a"],
			onHiddenSpectraChange,
		});
		await userEvent.click(legend().getByRole("button", { name: "Spectrum b" }));
		expect(onHiddenSpectraChange).toHaveBeenLastCalledWith(["a", "b"]);
		await userEvent.click(screen.getByRole("button", { name: "Show all" }));
		expect(onHiddenSpectraChange).toHaveBeenLastCalledWith(["a"]);
	});
	it("problems of spectra in every tab are reported", () => {
		show({ spectra: [...typed, make("bad", { type: "host", fluxes: [1] })], defaultLayout: "tabs" });
		expect(screen.getByRole("list", { name: "Problems with the data" })).toHaveTextContent(/"bad" has 300 wavelengths/);
	});
	it("a server draws the chosen tab", () => {
		const html = renderToString(<SpectrumViewer spectra={typed} layout="tabs" tab="host" />);
		expect(html).toContain("2 spectra");
		expect(html).toContain("Spectrum b");
		expect(html).not.toContain("Spectrum a");
		expect(html).toMatch(/role="tab"[^>]*aria-selected="true"[^>]*>Host/);
		expect(html).not.toMatch(/\sstyle=/);
	});
});

describe("spectra of several nights", () => {
	const nights = ["2020-01-11", "2020-01-01", "2020-01-03"].map((observedAt, i) => make(`n${i}`, { observedAt }));
	it("spectra of several nights are listed by time, with a scale of their colours", () => {
		show({ spectra: nights });
		expect(names()).toEqual(["Spectrum n1", "Spectrum n2", "Spectrum n0"]);
		expect(screen.getByText(/Colours by time, from/).parentElement).toHaveTextContent(
			"Colours by time, from 2020-01-01 to 2020-01-11",
		);
	});
	it.each([["2020-01-06"], ["2020-01-06T00:00:00"], [58_854]])("have phases where the peak is known: %s", (peakAt) => {
		show({ spectra: nights, peakAt });
		expect(names()).toEqual(["Spectrum n1 −5.0 d", "Spectrum n2 −3.0 d", "Spectrum n0 +5.0 d"]);
	});
	it("an invalid peakAt gives no phases, and is reported", () => {
		for (const peakAt of ["soon", 8854.5]) {
			const { unmount } = show({ spectra: nights, peakAt });
			expect(names()[0]).toBe("Spectrum n1");
			expect(screen.getByRole("list", { name: "Problems with the data" })).toHaveTextContent(
				/`peakAt`.*Modified Julian Date/,
			);
			unmount();
		}
	});
	it("the scale of colours is rendered on a server, without inline style", () => {
		const html = renderToString(<SpectrumViewer spectra={nights} peakAt="2020-01-06" />);
		expect(html).toContain("astropane-spectrum-time-ribbon");
		expect(html).not.toMatch(/\sstyle=/);
	});
});

describe("the legend", () => {
	it("Shift + Enter in the legend isolates a spectrum, and shows all again", async () => {
		show();
		act(() => legend().getByRole("button", { name: "Spectrum b" }).focus());
		await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
		expect(
			legend()
				.getAllByRole("button")
				.map((item) => item.getAttribute("aria-pressed")),
		).toEqual(["false", "true", "false"]);
		await userEvent.click(screen.getByRole("button", { name: "Show all" }));
		expect(
			legend()
				.getAllByRole("button")
				.every((item) => item.getAttribute("aria-pressed") === "true"),
		).toBe(true);
	});
	it("the legend item under pointer or focus brings its spectrum forward", async () => {
		const store = createSpectrumStore();
		show({ store });
		await userEvent.hover(legend().getByRole("button", { name: "Spectrum a" }));
		expect(store.getState().highlightedId).toBe("a");
		await userEvent.unhover(legend().getByRole("button", { name: "Spectrum a" }));
		expect(store.getState().highlightedId).toBeNull();
		act(() => legend().getByRole("button", { name: "Spectrum c" }).focus());
		expect(store.getState().highlightedId).toBe("c");
	});
});

describe("templates", () => {
	const scaled = { spectra: [make("a", { fluxes: wavelengths.map(() => 1) })], templates: [template] };
	it("templates are in the legend with their scale, which hides and shows them", async () => {
		show(scaled);
		expect(names()).toEqual(["Spectrum a", "Galaxy × 0.5000"]);
		await userEvent.click(legend().getByRole("button", { name: /Galaxy/ }));
		expect(legend().getByRole("button", { name: /Galaxy/ })).toHaveAttribute("aria-pressed", "false");
		expect(plot()).not.toHaveAccessibleDescription(/Template/);
	});
	it("templates are drawn dashed on a layer of their own, and move with the redshift", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [] });
		show({ ...scaled, store });
		const drawn = () => plot().querySelector('g[data-layer="templates"] path[stroke-dasharray]')?.getAttribute("d");
		const before = drawn();
		expect(before).toBeTruthy();
		const data = plot().querySelector('g[data-layer="data"]')?.innerHTML;
		act(() => store.setState({ redshift: 0.1 }));
		await waitFor(() => expect(drawn()).not.toBe(before));
		expect(plot().querySelector('g[data-layer="data"]')?.innerHTML).toBe(data);
	});
	it("the description states why a template is not drawn", () => {
		show({ ...scaled, defaultRedshift: 12 });
		expect(names()[1]).toBe("Galaxy not in view");
		expect(plot()).toHaveAccessibleDescription(/Template Galaxy: .*no wavelength in common.* z = 12/);
	});
	it("invalid templates are reported, and one with the id of a spectrum is renamed", () => {
		show({
			...scaled,
			templates: [template, { ...template, id: "a" }, { id: "bad", wavelengths: [1, 2], fluxes: [1] }],
		});
		const problems = screen.getByRole("list", { name: "Problems with the data" });
		expect(problems).toHaveTextContent(/"bad" has 2 wavelengths but 1 flux/);
		expect(problems).toHaveTextContent(/"a \(2\)"/);
		expect(names()).toHaveLength(4);
	});
	it("templates are drawn on a server", () => {
		const html = renderToString(<SpectrumViewer {...scaled} defaultVisibleLineGroups={[]} />);
		expect(html).toContain("stroke-dasharray");
		expect(html).toContain("Galaxy");
	});
});

it("states in the figure that no chosen line is in view", () => {
	show({ defaultRedshift: 12 });
	expect(texts("lines").map(({ text }) => text)).toContain("No chosen line falls between 4000 and 6990 Å at z = 12");
});

it("leaves Escape to a surrounding dialog if there is nothing to cancel", async () => {
	const store = createSpectrumStore();
	show({ store });
	fireEvent.pointerOver(plot());
	await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
	// fireEvent tells whether nobody prevented the default.
	expect(fireEvent.keyDown(plot(), { key: "Escape" })).toBe(true);
	act(() => store.setState({ dragMode: "box" }));
	expect(fireEvent.keyDown(plot(), { key: "Escape" })).toBe(false);
	expect(store.getState().dragMode).toBe("pan");
});
