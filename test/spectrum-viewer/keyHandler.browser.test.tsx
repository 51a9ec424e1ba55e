/** Every action of a viewer by the keyboard alone, in a real browser. */
import "astropane/styles.css";
import {
	createSpectrumStore,
	type SpectrumMeasurement,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sdssAStar, sdssBStar } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;

async function mount(props: Partial<SpectrumViewerProps>): Promise<HTMLElement> {
	host = show(<SpectrumViewer spectra={[sdssAStar]} height={300} {...props} />);
	const find = () => host?.querySelector<HTMLElement>(".astropane-plot");
	await answers(find);
	return find() as HTMLElement;
}

describe("keyboard only", () => {
	const speak = () => host?.querySelector('[aria-live="polite"]')?.textContent ?? "";
	/** The keyboard's focus goes on by Tab until it is on a control of this name. */
	const tabTo = async (name: RegExp) => {
		for (let i = 0; i < 400; i++) {
			const { activeElement: at } = document;
			const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
			const text = (at?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? at?.textContent ?? "").trim();
			if (at !== document.body && name.test(text)) return at as HTMLElement;
			await userEvent.tab();
		}
		throw new Error(`Tab never came to ${name}.`);
	};
	const settings = (store: SpectrumStore) => {
		const { layout, xAxis, wavelengthUnit, fluxScale, errorBands, lineLabels, hiddenSpectra, highlightedId, dragMode } =
			store.getState();
		return { layout, xAxis, wavelengthUnit, fluxScale, errorBands, lineLabels, hiddenSpectra, highlightedId, dragMode };
	};

	it("keys reach every choice of the view", async () => {
		const store = createSpectrumStore();
		const plot = await mount({ store, spectra: [sdssAStar, sdssBStar] });
		await userEvent.tab();
		while (document.activeElement !== plot) await userEvent.tab();
		await userEvent.keyboard("]");
		await userEvent.keyboard("}");
		expect(store.getState().redshift).toBeCloseTo(0.0101, 10);
		await userEvent.keyboard(")");
		expect(store.getState().velocity).toBe(100);
		await userEvent.keyboard("zzz");
		expect(store.getState()).toMatchObject({ redshift: 0, velocity: 0 });
		await userEvent.keyboard("y");
		expect(store.getState().redshift).toBe(1e-4);
		const before = settings(store);
		await userEvent.keyboard("b");
		await userEvent.keyboard("o");
		await userEvent.keyboard("a");
		await userEvent.keyboard("u");
		await userEvent.keyboard("g");
		await userEvent.keyboard("e");
		await userEvent.keyboard("l");
		expect(settings(store)).toEqual({
			...before,
			dragMode: "box",
			layout: "stack",
			xAxis: "rest",
			wavelengthUnit: "nm",
			fluxScale: "log",
			errorBands: false,
			lineLabels: false,
		});
		await userEvent.keyboard("s");
		expect(store.getState().highlightedId).toBe(sdssAStar.id);
		await userEvent.keyboard("i");
		expect(store.getState().hiddenSpectra).toEqual([sdssBStar.id]);
		await expect.poll(speak).toMatch(/stands alone/);
		await userEvent.keyboard("i");
		expect(store.getState().hiddenSpectra).toEqual([]);
		await userEvent.keyboard("+");
		expect(store.getState().window.x).not.toBeNull();
		await userEvent.keyboard("0.");
		expect(store.getState().window.x).toBeNull();
		await expect.poll(speak).toMatch(/observed.*rest.*flux.*nearest line/);
		await userEvent.keyboard("{Escape}");
		expect(store.getState()).toMatchObject({ cursor: null, dragMode: "pan" });
	});

	it("keys reach every panel and return to the plot", async () => {
		const store = createSpectrumStore();
		const plot = await mount({ store });
		plot.focus();
		for (const [key, panel] of [
			["f", "redshift"],
			["v", "velocity"],
			["m", "measure"],
		] as const) {
			await userEvent.keyboard(key);
			expect(store.getState().panel).toBe(panel);
			await expect.poll(() => host?.querySelector("section.astropane-spectrum-panel")).not.toBeNull();
			await tabTo(/^Close/);
			await userEvent.keyboard("{Escape}");
			await expect.poll(() => store.getState().panel).toBeNull();
			await expect.poll(() => document.activeElement).toBe(plot);
		}
		await userEvent.keyboard("d");
		await expect.element(page.getByRole("region", { name: "Display and export" })).toBeVisible();
		await expect.element(page.getByRole("button", { name: "SVG" })).toBeVisible();
		await tabTo(/^CSV/);
		await userEvent.keyboard("{Escape}");
		await expect.element(page.getByRole("region", { name: "Display and export" })).not.toBeInTheDocument();
		await expect.poll(() => document.activeElement).toBe(plot);
		await userEvent.keyboard("/");
		await expect
			.poll(() => document.activeElement)
			.toBe(page.getByRole("searchbox", { name: "Search lines" }).element());
		plot.focus();
		await userEvent.keyboard("?");
		await expect.element(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => document.activeElement).toBe(plot);
		await tabTo(/^Table of lines/);
		await userEvent.keyboard("{Enter}");
		await expect.element(page.getByRole("table", { name: /^Lines/ })).toBeVisible();
	}, 40_000);

	it("keys measure a line, by the cursor and by numbers", async () => {
		const measured: SpectrumMeasurement[] = [];
		const store = createSpectrumStore({ cursor: { wavelength: 4800, pixelY: Number.NaN, by: "keys" } });
		const plot = await mount({ store, onMeasure: (m) => measured.push(m) });
		plot.focus();
		await userEvent.keyboard("m");
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		await userEvent.keyboard("{Enter}");
		await expect.poll(speak).toMatch(/other end/);
		for (let i = 0; i < 11; i++) await userEvent.keyboard(">");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => measured).toHaveLength(1);
		expect(measured[0]?.line?.label).toBe("Hβ");
		await tabTo(/^From/);
		await userEvent.keyboard("6500");
		await userEvent.tab();
		await userEvent.keyboard("6630{Enter}");
		await expect.poll(() => measured.map((m) => m.line?.label)).toEqual(["Hβ", "Hα"]);
		await tabTo(/^Remove Hβ/);
		await userEvent.keyboard("{Enter}");
		await tabTo(/^Undo remove/);
		await userEvent.keyboard("{Enter}");
		await expect.element(page.getByRole("row", { name: /^Hβ/ })).toBeVisible();
	});

	it("keys hide, show and isolate spectra in the legend", async () => {
		const store = createSpectrumStore();
		await mount({ store, spectra: [sdssAStar, sdssBStar] });
		await tabTo(/^SDSS B star$/);
		await userEvent.keyboard("{Enter}");
		expect(store.getState().hiddenSpectra).toEqual([sdssBStar.id]);
		await tabTo(/^Show all/);
		await userEvent.keyboard(" ");
		expect(store.getState().hiddenSpectra).toEqual([]);
		(document.activeElement as HTMLElement).blur();
		await tabTo(/^SDSS B star$/);
		await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
		expect(store.getState().hiddenSpectra).toEqual([sdssAStar.id]);
	});

	it("keys change the display and export picture and data", async () => {
		const store = createSpectrumStore();
		const files: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
			files.push(this.download.split(".").at(-1) as string);
		});
		const plot = await mount({ store });
		plot.focus();
		await userEvent.keyboard("d");
		await expect.element(page.getByRole("region", { name: "Display and export" })).toBeVisible();
		/** The next of the options of the select that has the focus. */
		const next = async (name: RegExp) => {
			await tabTo(name);
			await userEvent.keyboard("{ArrowDown}");
		};
		await next(/^Show/);
		await expect.poll(() => store.getState().fluxQuantity).toBe("flambda");
		await next(/Normalise/);
		await expect.poll(() => store.getState().normalization).toBe("peak");
		await next(/^x axis/);
		await expect.poll(() => store.getState().xAxis).toBe("rest");
		await next(/^Unit/);
		await expect.poll(() => store.getState().wavelengthUnit).toBe("nm");
		await tabTo(/^In$/);
		await userEvent.keyboard("{ArrowUp}");
		await expect.poll(() => store.getState().medium).toBe("air");
		await next(/^Kind$/);
		await expect.poll(() => store.getState().smoothing?.kind).toBe("boxcar");
		await tabTo(/^Bins/);
		await userEvent.keyboard("{ArrowUp}");
		await expect.poll(() => store.getState().binning).toBe(1);
		await next(/^Spectra/);
		await expect.poll(() => store.getState().layout).toBe("stack");
		for (const name of ["SVG", "PNG", "CSV"]) {
			await tabTo(new RegExp(`^${name}`));
			await userEvent.keyboard("{Enter}");
			await expect.poll(() => files).toContain(name.toLowerCase());
		}
	}, 40_000);

	it("keys choose groups, single lines, sets of lines and custom lines", async () => {
		const store = createSpectrumStore();
		await mount({ store });
		await tabTo(/^All lines$/);
		await userEvent.keyboard("{Enter}");
		await expect.element(page.getByRole("button", { name: "He I", exact: true })).toBeVisible();
		await tabTo(/^He I$/);
		await userEvent.keyboard(" ");
		expect(store.getState().visibleLineGroups).toContain("He I");
		await tabTo(/^Lines of He I$/);
		await userEvent.keyboard("{Enter}");
		await expect.element(page.getByRole("group", { name: "Lines of He I" })).toBeVisible();
		await tabTo(/He I 5876|^5876/);
		await userEvent.keyboard(" ");
		expect(Object.values(store.getState().lineChoices)).toEqual([false]);
		await tabTo(/^Custom line/);
		await userEvent.keyboard("6355 Si II{Enter}");
		await expect.poll(() => store.getState().customLines.map(({ label }) => label)).toEqual(["Si II"]);
		await tabTo(/^Edit line Si II/);
		await userEvent.keyboard("{Enter}");
		await tabTo(/^Name/);
		await userEvent.keyboard("{End} 6355");
		await tabTo(/Fixed to the observer/);
		await userEvent.keyboard(" ");
		await tabTo(/^Done/);
		await userEvent.keyboard("{Enter}");
		expect(store.getState().customLines[0]).toMatchObject({ label: "Si II 6355", wavelength: 6355, static: true });
		(document.activeElement as HTMLElement).blur();
		await tabTo(/^Sets/);
		await userEvent.keyboard("{Enter}");
		await tabTo(/Keep these lines as/);
		await userEvent.keyboard("Mine{Enter}");
		await expect.poll(() => store.getState().lineSets.map(({ name }) => name)).toEqual(["Mine"]);
		await userEvent.keyboard("{Escape}");
		await tabTo(/^Remove line Si II 6355/);
		await userEvent.keyboard("{Enter}");
		expect(store.getState().customLines).toEqual([]);
	}, 40_000);

	it("keys copy measurements and choose the line of a velocity", async () => {
		const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
		const store = createSpectrumStore({ panel: "measure" });
		await mount({ store });
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		await tabTo(/^From/);
		await userEvent.keyboard("4800");
		await userEvent.tab();
		await userEvent.keyboard("4925{Enter}");
		await expect.element(page.getByRole("row", { name: /^Hβ/ })).toBeVisible();
		await tabTo(/Velocity of Hβ against/);
		await userEvent.keyboard("{ArrowDown}");
		await expect.element(page.getByRole("row", { name: /^Hβ/ })).not.toBeInTheDocument();
		await userEvent.keyboard("{ArrowUp}");
		await expect.element(page.getByRole("row", { name: /^Hβ/ })).toBeVisible();
		await tabTo(/^Copy as a table/);
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => copied.mock.calls.flat().join()).toMatch(/Hβ/);
	});

	it("keys give an ion its own velocity and remove it", async () => {
		const store = createSpectrumStore({ panel: "velocity" });
		await mount({ store });
		await expect.element(page.getByRole("region", { name: "Velocities" })).toBeVisible();
		await tabTo(/Own velocity for/);
		await userEvent.keyboard("{ArrowDown}");
		const box = await tabTo(/^v of H/);
		await userEvent.keyboard("{ArrowUp}");
		await expect.poll(() => store.getState().ionVelocities.H).not.toBe(0);
		expect(box).toBeInstanceOf(HTMLInputElement);
		await tabTo(/^Remove/);
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => store.getState().ionVelocities).toEqual({});
	});
});
