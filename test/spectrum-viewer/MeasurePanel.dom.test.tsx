import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { fluxNuToLambda } from "astropane/astro";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	type Spectrum,
	type SpectrumMeasurement,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";

/** A Gaussian absorption line of W = 10.026 Å at Hα in air, on a level continuum of 2. */
const wavelengths = Float64Array.from({ length: 1000 }, (_, i) => 6300 + 0.5 * i);
const star: Spectrum = {
	id: "star",
	label: "A star",
	fluxUnit: "Jy",
	wavelengths,
	fluxes: wavelengths.map((w) => 2 - Math.exp(-((w - 6562.79) ** 2) / (2 * 8 ** 2))),
	errors: wavelengths.map(() => 0.02),
};
const other: Spectrum = { ...star, id: "other", label: "Another", fluxes: wavelengths.map(() => 1), errors: null };

const show = async (props: Partial<SpectrumViewerProps> = {}) => {
	const shown = render(
		<StrictMode>
			<SpectrumViewer spectra={[star]} width={800} {...props} />
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Measure" }));
	await screen.findByRole("region", { name: "Measure" }, { timeout: 8000 });
	return shown;
};
const panel = () => within(screen.getByRole("region", { name: "Measure" }));
const measure = async (from: string, to: string, unit = "Å") => {
	for (const [name, text] of [
		[`From (${unit})`, from],
		[`To (${unit})`, to],
	] as const) {
		const box = panel().getByRole("textbox", { name });
		await userEvent.clear(box);
		if (text !== "") await userEvent.type(box, text);
	}
	await userEvent.click(panel().getByRole("button", { name: "Measure" }));
};
const rows = () => panel().getAllByRole("row").slice(1);

describe("MeasurePanel", () => {
	it("writes all results of a line in one row, and reports them to the host", async () => {
		const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
		await show({ onMeasure, defaultRedshift: 0 });
		await measure("6600", "6525");
		expect(onMeasure).toHaveBeenCalledOnce();
		const [m] = onMeasure.mock.lastCall as [SpectrumMeasurement];
		expect(m).toMatchObject({
			spectrumId: "star",
			medium: "air",
			fluxUnit: "erg s⁻¹ cm⁻² Å⁻¹",
			noise: "given",
			continuumChoice: "sidebands",
			sidebandWidth: 37.5,
			line: { label: "Hα", group: "H" },
			window: [6525, 6600],
		});
		expect(m.equivalentWidth.value).toBeCloseTo(10.026, 1);
		expect(m.fwhm.value).toBeCloseTo(2.3548 * 8, 1);
		expect(Math.abs(m.velocity.value)).toBeLessThan(3 * m.velocity.error);
		expect(rows()[0]).toHaveTextContent(/^Hα10\.0/);
		expect(
			screen.getByText(/neither normalised, smoothed nor binned.*Flux in erg s⁻¹ cm⁻² Å⁻¹.*relativistic/),
		).toBeVisible();
	});
	it("measures the spectrum as given, though it is drawn smoothed and binned", async () => {
		const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
		await show({ onMeasure, defaultSmoothing: { kind: "boxcar", width: 51 }, defaultBinning: 20 });
		await measure("6525", "6600");
		expect(onMeasure.mock.lastCall?.[0].equivalentWidth.value).toBeCloseTo(10.026, 1);
		expect(onMeasure.mock.lastCall?.[0].continuum.fluxes[0]).toBeCloseTo(fluxNuToLambda(2e-23, 6525), 14);
	});
	it("recomputes the results when the redshift or the line of the velocity changes", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H", "[N II]", "Galaxy emission"] });
		await show({ store });
		await measure("6525", "6600");
		const before = rows()[0]?.textContent;
		act(() => store.setState({ redshift: 0.001 }));
		await waitFor(() => expect(rows()[0]?.textContent).not.toBe(before));
		const against = panel().getByRole("combobox", { name: "Velocity of Hα against" });
		const near = within(against).getAllByRole<HTMLOptionElement>("option");
		expect(near.length).toBeGreaterThan(1);
		await userEvent.selectOptions(against, near[1] as HTMLOptionElement);
		expect(rows()[0]?.textContent).not.toMatch(/^Hα/);
	});
	it("takes the ends of a window in the units of the axis below: observed, at rest, or velocities about a line", async () => {
		const store = createSpectrumStore({ redshift: 0.001, wavelengthUnit: "nm" });
		const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
		await show({ store, onMeasure });
		const ends = (from: string, to: string) => measure(from, to, label);
		let label = "nm";
		await userEvent.type(panel().getByRole("textbox", { name: "Width of each (nm)" }), "3");
		await ends("652.5", "660 nm");
		expect(onMeasure.mock.lastCall?.[0]).toMatchObject({ window: [6525, 6600], sidebandWidth: 30 });
		act(() => store.setState({ xAxis: "rest", wavelengthUnit: "angstrom" }));
		label = "Å at rest";
		await ends("6525", "6600");
		expect(onMeasure.mock.lastCall?.[0].window[0]).toBeCloseTo(6525 * 1.001, 1);
		act(() => store.setState({ xAxis: "velocity", velocityLine: "H/Hα" }));
		label = "km/s";
		await ends("1500", "−1500");
		const [from, to] = onMeasure.mock.lastCall?.[0].window ?? [0, 0];
		expect((from + to) / 2).toBeCloseTo(6562.8 * 1.001, 0);
		expect((to - from) / 2 / 6569.4).toBeCloseTo(1500 / 299_792.458, 4);
	});
	it("gives no velocity when no line is chosen", async () => {
		await show();
		await measure("6525", "6600");
		await userEvent.selectOptions(panel().getByRole("combobox", { name: "Velocity of Hα against" }), "no line");
		expect(rows()[0]).toHaveTextContent(/^6525–6600 Å/);
		expect(within(rows()[0] as HTMLElement).getAllByRole("cell")[6]).toHaveTextContent(/^–$/);
		await userEvent.selectOptions(panel().getByRole("combobox", { name: /^Velocity of 6525/ }), "Hα 6562.80 Å");
		expect(rows()[0]).toHaveTextContent(/^Hα/);
	});
	it("explains why a window cannot be measured, and reports nothing to the host", async () => {
		const onMeasure = vi.fn();
		await show({ onMeasure });
		for (const [from, to, words] of [
			["", "", /There is no number yet/],
			["6500", "Hα", /“Hα” is not a number/],
			["6500", "6500", /Both ends/],
			["100", "200", /beyond the spectrum/],
			["6500", "6500.2", /too few/],
		] as const) {
			await measure(from, to);
			expect(panel().getByRole("alert")).toHaveTextContent(words);
		}
		expect(onMeasure).not.toHaveBeenCalled();
	});
	it("measures the chosen spectrum with the chosen continuum", async () => {
		const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
		await show({ onMeasure, spectra: [star, other] });
		await measure("6525", "6600");
		expect(onMeasure.mock.lastCall?.[0]).toMatchObject({ spectrumId: "other", noise: "estimated" });
		await userEvent.selectOptions(panel().getByRole("combobox", { name: "Spectrum" }), "A star");
		await userEvent.type(panel().getByRole("textbox", { name: "Width of each (Å)" }), "20");
		await measure("6525", "6600");
		expect(onMeasure.mock.lastCall?.[0]).toMatchObject({ spectrumId: "star", sidebandWidth: 20 });
		await userEvent.selectOptions(panel().getByRole("combobox", { name: "Continuum through" }), "the two ends");
		await measure("6525", "6600");
		expect(onMeasure.mock.lastCall?.[0]).toMatchObject({ continuumChoice: "ends", sidebandWidth: 0 });
		expect(rows().map((row) => row.textContent?.slice(0, 14))).toEqual([
			expect.stringMatching(/· Another/),
			expect.stringMatching(/· A star/),
			expect.stringMatching(/· A star/),
		]);
	});
	it("removes rows, puts them back, and keeps them while it is closed", async () => {
		await show();
		await measure("6525", "6600");
		await measure("6530", "6590");
		await userEvent.click(panel().getAllByRole("button", { name: "Remove Hα" })[0] as HTMLElement);
		expect(rows()).toHaveLength(1);
		await userEvent.click(panel().getByRole("button", { name: "Undo remove" }));
		expect(rows()).toHaveLength(2);
		await userEvent.click(panel().getByRole("button", { name: "Close" }));
		expect(screen.queryByRole("region", { name: "Measure" })).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "Measure" }));
		expect(rows()).toHaveLength(2);
	});
	it("takes back a measurement with the figure's undo and repeats it with redo, and reports it once", async () => {
		const onMeasure = vi.fn();
		const store = createSpectrumStore();
		await show({ onMeasure, store });
		await measure("6525", "6600");
		await measure("6530", "6590");
		const undo = screen.getByRole("button", { name: "Undo" });
		await userEvent.click(undo);
		expect(rows()).toHaveLength(1);
		expect(panel().queryByRole("button", { name: "Undo remove" })).toBeNull();
		await userEvent.click(undo);
		expect(panel().queryByRole("table")).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "Redo" }));
		await userEvent.click(screen.getByRole("button", { name: "Redo" }));
		expect(rows()).toHaveLength(2);
		expect(onMeasure).toHaveBeenCalledTimes(2);
		await userEvent.click(panel().getAllByRole("button", { name: "Remove Hα" })[0] as HTMLElement);
		await userEvent.click(undo);
		expect(rows()).toHaveLength(2);
		expect(onMeasure).toHaveBeenCalledTimes(2);
	});
	it("announces what undo has changed", async () => {
		const store = createSpectrumStore();
		await show({ store });
		await measure("6525", "6600");
		const plot = screen.getByRole("application", { name: /Spectrum/ });
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		const announced = (text: RegExp) =>
			waitFor(() =>
				expect(screen.getAllByRole("status").map((region) => region.textContent)).toContainEqual(
					expect.stringMatching(text),
				),
			);
		fireEvent.keyDown(plot, { key: "z" });
		await announced(/^Undone\. 0 measurements\.$/);
		fireEvent.keyDown(plot, { key: "y" });
		await announced(/^Redone\. 1 measurement\.$/);
	});
	it("has the measurements of a shared view, and shares its own without reporting those of the link", async () => {
		const onStateChange = vi.fn<(state: SharedSpectrumState) => void>();
		const onMeasure = vi.fn();
		const first = await show({ onStateChange });
		await measure("6525", "6600");
		await userEvent.selectOptions(panel().getByRole("combobox", { name: "Continuum through" }), "the two ends");
		await waitFor(() => expect(onStateChange.mock.lastCall?.[0].measure).toEqual({ continuum: "ends" }));
		const state = JSON.parse(JSON.stringify(onStateChange.mock.lastCall?.[0])) as SharedSpectrumState;
		expect(state.measurements).toEqual([
			{
				spectrumId: "star",
				window: [6525, 6600],
				medium: "air",
				continuum: "ends",
				bandWidth: null,
				line: expect.objectContaining({ key: "H/Hα", label: "Hα" }),
			},
		]);
		first.unmount();
		await show({ initialState: state, onMeasure });
		expect(rows()[0]).toHaveTextContent(/^Hα10\.0/);
		expect(panel().getByRole("combobox", { name: "Continuum through" })).toHaveDisplayValue("the two ends");
		expect(onMeasure).not.toHaveBeenCalled();
	});
	it("shows what was measured in another viewer on the same store", async () => {
		const store = createSpectrumStore();
		const onMeasure = vi.fn();
		render(
			<StrictMode>
				<SpectrumViewer spectra={[star]} width={800} store={store} onMeasure={onMeasure} />
				<SpectrumViewer spectra={[star]} width={800} store={store} title="Spectrum two" onMeasure={onMeasure} />
			</StrictMode>,
		);
		const buttons = screen.getAllByRole("button", { name: "Measure" });
		for (const button of buttons) await userEvent.click(button);
		const panels = await waitFor(() => {
			const regions = screen.getAllByRole("region", { name: "Measure" });
			expect(regions).toHaveLength(2);
			return regions.map((region) => within(region));
		});
		const [one, two] = panels as [(typeof panels)[0], (typeof panels)[0]];
		await userEvent.type(one.getByRole("textbox", { name: "From (Å)" }), "6525");
		await userEvent.type(one.getByRole("textbox", { name: "To (Å)" }), "6600{Enter}");
		expect(await two.findByRole("button", { name: "Hα", pressed: false })).toBeVisible();
		expect(one.getByRole("button", { name: "Hα", pressed: true })).toBeVisible();
		expect(onMeasure).toHaveBeenCalledOnce();
		await userEvent.click(two.getByRole("button", { name: "Remove Hα" }));
		expect(one.queryByRole("table")).toBeNull();
		expect(one.getByRole("button", { name: "Undo remove" })).toBeVisible();
	});
	it("says that a spectrum is gone, and shows its results again when it is back", async () => {
		const { rerender } = await show();
		await measure("6525", "6600");
		const app = (spectra: Spectrum[]) => (
			<StrictMode>
				<SpectrumViewer spectra={spectra} width={800} />
			</StrictMode>
		);
		rerender(app([other]));
		await waitFor(() => expect(rows()[0]).toHaveTextContent(/no longer there/));
		rerender(app([star]));
		await waitFor(() => expect(rows()[0]).toHaveTextContent(/^Hα10\.0/));
	});
	it("copies a table, with the old command where the page may not use the clipboard", async () => {
		const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValueOnce();
		await show();
		await measure("6525", "6600");
		Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
		const copy = panel().getByRole("button", { name: "Copy as a table" });
		fireEvent.click(copy);
		await screen.findByText("Copied.");
		expect(writeText.mock.lastCall?.[0].split("\n")).toHaveLength(2);
		expect(writeText.mock.lastCall?.[0]).toContain("equivalent width, observed (Å)\t");
		writeText.mockRejectedValue(new Error("denied"));
		let copied = "";
		document.execCommand = () => {
			copied = (document.activeElement as HTMLTextAreaElement).value;
			return true;
		};
		fireEvent.click(copy);
		await waitFor(() => expect(copied).toContain("Hα"));
		document.execCommand = () => false;
		fireEvent.click(copy);
		await screen.findByText(/does not let this page copy/, undefined, { timeout: 3000 });
	});
});
