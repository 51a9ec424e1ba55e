import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(cleanup);

const spectra = [
	{
		id: "a",
		label: "A star",
		wavelengths: Float64Array.from({ length: 400 }, (_, i) => 4000 + i * 10),
		fluxes: Float64Array.from({ length: 400 }, (_, i) => 100 + i),
		errors: new Float64Array(400).fill(5),
		fluxUnit: "1e-17 erg/s/cm/cm/AA",
		medium: "vacuum" as const,
	},
];

async function open(props: Partial<SpectrumViewerProps> = {}): Promise<SpectrumStore> {
	const store = createSpectrumStore();
	render(<SpectrumViewer spectra={spectra} store={store} {...props} />);
	await userEvent.click(screen.getByRole("button", { name: "Display" }));
	await screen.findByRole("group", { name: "Flux" });
	return store;
}
const field = (group: string, role: "combobox" | "textbox" | "slider" | "button", name: string) =>
	within(screen.getByRole("group", { name: group })).getByRole(role, { name });
const pick = (group: string, name: string, option: string) =>
	userEvent.selectOptions(field(group, "combobox", name), option);

describe("the Display panel", () => {
	it("sets each choice of flux and wavelength, by keys as well", async () => {
		const store = await open();
		await pick("Flux", "Show", "Fν");
		await pick("Flux", "y axis", "log");
		await pick("Wavelength", "x axis", "rest");
		await pick("Wavelength", "Unit", "µm");
		await pick("Wavelength", "In", "air");
		await pick("Layout", "Spectra", "stacked");
		expect(store.getState()).toMatchObject({
			fluxQuantity: "fnu",
			fluxScale: "log",
			xAxis: "rest",
			wavelengthUnit: "um",
			medium: "air",
			layout: "stack",
		});
		field("Flux", "combobox", "Show").focus();
		await userEvent.tab();
		expect(field("Flux", "combobox", "y axis")).toHaveFocus();
	});

	it("normalises by a window given in the unit of the axis, or by the view", async () => {
		const store = await open({ defaultWavelengthUnit: "nm", wavelengthUnit: "nm" });
		await pick("Flux", "Normalise", "÷ mean in a window");
		const from = field("Flux", "textbox", "From (nm)");
		await userEvent.clear(from);
		await userEvent.type(from, "512.34{Enter}");
		expect(store.getState().normalization).toMatchObject({ kind: "mean", from: 5123.4 });
		const to = field("Flux", "textbox", "To (nm)");
		await userEvent.clear(to);
		await userEvent.type(to, "much");
		await userEvent.tab();
		expect(screen.getByRole("alert")).toHaveTextContent(/“much” is not a number/);
		await userEvent.type(to, "{Escape}");
		expect(screen.queryByRole("alert")).toBeNull();
		expect(screen.getByRole("region", { name: "Display and export" })).toBeVisible();
		store.setState({ window: { x: [5000, 6000], y: null } });
		await userEvent.click(field("Flux", "button", "Use the view"));
		expect(store.getState().normalization).toEqual({ kind: "mean", from: 5000, to: 6000 });
	});

	it("normalises by the flux at the cursor, or in the middle of the view", async () => {
		const store = await open();
		await pick("Flux", "Normalise", "÷ flux at a wavelength");
		await userEvent.click(field("Flux", "button", "Use the middle of the view"));
		expect(store.getState().normalization).toEqual({ kind: "value", at: 5995 });
		store.setState({ cursor: { wavelength: 4567.891, pixelY: Number.NaN, by: "keys" } });
		const at = field("Flux", "textbox", "At (Å)");
		await userEvent.clear(at);
		await userEvent.type(at, "5000{Enter}");
		expect(store.getState().normalization).toEqual({ kind: "value", at: 5000 });
		await userEvent.click(field("Flux", "button", "Use the cursor"));
		expect(store.getState().normalization).toEqual({ kind: "value", at: 4567.89 });
	});

	it("states that magnitudes are not normalised, and offers no choice without effect", async () => {
		await open();
		await pick("Flux", "Show", "AB magnitude");
		expect(screen.getByText(/Magnitudes are not divided by anything/)).toBeVisible();
		const flux = within(screen.getByRole("group", { name: "Flux" }));
		expect(flux.queryByRole("combobox", { name: "Normalise" })).toBeNull();
		expect(flux.queryByRole("combobox", { name: "y axis" })).toBeNull();
	});

	it.each([
		["boxcar", "Width", "7", { kind: "boxcar", width: 7 }],
		["Gaussian, pixels", "σ", "1.5", { kind: "gaussian", sigma: 1.5 }],
		["Gaussian, km/s", "σ", "300", { kind: "gaussian", velocityKmS: 300 }],
		["Savitzky–Golay", "Width", "15", { kind: "savitzky-golay", width: 15, order: 2 }],
		["median", "Width", "9", { kind: "median", width: 9 }],
	])("smooths by %s", async (kind, label, size, smoothing) => {
		const onSmoothingChange = vi.fn();
		const store = await open({ onSmoothingChange });
		await pick("Smoothing", "Kind", kind);
		const box = field("Smoothing", "textbox", label);
		await userEvent.clear(box);
		await userEvent.type(box, `${size}{Enter}`);
		expect(store.getState().smoothing).toEqual(smoothing);
		expect(onSmoothingChange).toHaveBeenLastCalledWith(smoothing);
		if ("order" in smoothing) {
			await pick("Smoothing", "Order", "4");
			expect(store.getState().smoothing).toEqual({ ...smoothing, order: 4 });
		}
		await pick("Smoothing", "Kind", "none");
		expect(store.getState().smoothing).toBeNull();
	});

	it("bins the spectra, and removes the bins at 0", async () => {
		const store = await open();
		const box = field("Smoothing", "textbox", "Bins");
		await userEvent.clear(box);
		await userEvent.type(box, "12.5{Enter}");
		expect(store.getState().binning).toBe(12.5);
		await userEvent.clear(box);
		await userEvent.type(box, "0{Enter}");
		expect(store.getState().binning).toBeNull();
	});

	it("reports choices to a host that controls them, and waits for its answer", async () => {
		const onFluxQuantityChange = vi.fn();
		const store = await open({ fluxQuantity: "given", onFluxQuantityChange });
		await pick("Flux", "Show", "Fλ");
		expect(onFluxQuantityChange).toHaveBeenCalledWith("flambda");
		expect(store.getState().fluxQuantity).toBe("given");
	});
});

describe("the figure", () => {
	const words = (props: Partial<SpectrumViewerProps>) =>
		renderToStaticMarkup(<SpectrumViewer spectra={spectra} {...props} />).replace(/<[^>]*>/g, "");
	it("the server renders the complete figure in any unit, on any axis, smoothed, binned and masked", () => {
		expect(words({ fluxQuantity: "fnu", normalization: "none" })).toMatch(/Observed Fν \(.*mJy\)/);
		expect(words({ fluxQuantity: "abmag" })).toContain("AB magnitude");
		expect(words({ wavelengthUnit: "nm", xAxis: "rest", redshift: 0.1 })).toContain("Rest wavelength (nm, vacuum)");
		expect(words({ fluxScale: "log", normalization: "none" })).toMatch(/Flux \(10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹\)/);
		const ghost = renderToStaticMarkup(<SpectrumViewer spectra={spectra} binning={50} controls={false} />);
		expect(ghost).toContain('stroke-opacity="0.28"');
		const masked = [
			{ ...(spectra[0] as object), mask: spectra[0]?.fluxes.map((_, i) => (i > 100 && i < 300 ? 1 : 0)) },
		];
		expect(words({ spectra: masked as never })).toMatch(/A star ▂ masked.*masked/);
	});
	it("the description states the quantities of the axes", () => {
		const text = words({
			spectra: [...spectra, { ...(spectra[0] as (typeof spectra)[0]), id: "b", medium: "air" }] as never,
		});
		expect(text).toContain("Å in vacuum (1 converted)");
		expect(text).toContain("from air");
		expect(words({ fluxQuantity: "flambda", normalization: "peak", fluxScale: "log" })).toContain(
			"Flux axis: Observed F_λ ÷ peak, log.",
		);
	});
	it("reports units that cannot be compared, until a quantity makes them alike", async () => {
		const [cgs] = spectra;
		const mixed = [cgs, { ...cgs, id: "b", fluxUnit: "Jy" }] as SpectrumViewerProps["spectra"];
		const store = createSpectrumStore();
		render(<SpectrumViewer spectra={mixed} store={store} />);
		const problems = await screen.findByRole("list", { name: "Problems with the data" });
		expect(problems).toHaveTextContent(/"a" in 10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹, "b" in Jy.* cannot be compared/);
		expect(screen.getByRole("application")).toHaveTextContent("Flux ÷ median (units differ)");
		act(() => store.setState({ fluxQuantity: "fnu" }));
		expect(screen.queryByRole("list", { name: "Problems with the data" })).toBeNull();
	});

	it("labels a log axis of many decades in powers of ten, and a short one with a common power", () => {
		const show = (low: number) => {
			const fluxes = Float64Array.from({ length: 400 }, (_, i) => 10 ** (low + (i / 399) * (-12 - low)));
			const given = spectra.map((spectrum) => ({ ...spectrum, fluxes, errors: null, fluxUnit: "erg/s/cm/cm/AA" }));
			const props = { defaultFluxQuantity: "flambda", defaultNormalization: "none", defaultFluxScale: "log" } as const;
			const page = document.createElement("div");
			page.innerHTML = renderToStaticMarkup(<SpectrumViewer spectra={given} {...props} />);
			return page.querySelector('g[data-layer="axes"]')?.textContent ?? "";
		};
		const wide = show(-16);
		expect(wide).toContain("10−14");
		expect(wide).toContain("Fλ (erg s⁻¹ cm⁻² Å⁻¹)");
		expect(show(-13)).toMatch(/Fλ \(10−1[23] erg s⁻¹ cm⁻² Å⁻¹\)/);
	});

	it("announces asymmetric errors, masks and units", async () => {
		const lopsided = {
			...(spectra[0] as (typeof spectra)[0]),
			errors: { lower: new Float64Array(400).fill(5), upper: new Float64Array(400).fill(8) },
			mask: spectra[0]?.fluxes.map((_, i) => (i === 100 ? 1 : 0)) ?? null,
		};
		const store = createSpectrumStore({ normalization: "none", wavelengthUnit: "nm" });
		render(<SpectrumViewer spectra={[lopsided]} store={store} width={800} />);
		const plot = screen.getByRole("application");
		fireEvent.pointerOver(plot);
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		const hears = (words: RegExp) => waitFor(() => expect(document.body).toHaveTextContent(words));
		act(() => store.setState({ cursor: { wavelength: 4500, pixelY: Number.NaN, by: "keys" } }));
		await hears(/450\.000 nm observed, 450\.000 rest, flux 150\.0 \+8\.000 −5\.000, nearest/);
		act(() => store.setState({ cursor: { wavelength: 5000, pixelY: Number.NaN, by: "keys" } }));
		await hears(/500\.000 nm observed, 500\.000 rest, masked, nearest/);
	});
});
