import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	type Spectrum,
	type SpectrumMeasurement,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { expect, it, vi } from "vitest";

/** Hα in air and the [O III] doublet as Gaussians of 1σ 8 and 3 Å. */
const wavelengths = Float64Array.from({ length: 4000 }, (_, i) => 4700 + 0.5 * i);
const line = (w: number, center: number, sigma: number) => Math.exp(-((w - center) ** 2) / (2 * sigma ** 2));
const galaxy: Spectrum = {
	id: "galaxy",
	medium: "air",
	wavelengths,
	fluxes: wavelengths.map((w) => 2 - line(w, 6562.79, 8) + line(w, 4958.911, 3) + 3 * line(w, 5006.843, 3)),
	errors: wavelengths.map(() => 0.02),
};

const show = async (props: Partial<SpectrumViewerProps> = {}) => {
	const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
	render(
		<StrictMode>
			<SpectrumViewer
				spectra={[galaxy]}
				width={800}
				defaultVisibleLineGroups={["H", "[O III]"]}
				onMeasure={onMeasure}
				{...props}
			/>
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Measure" }));
	await screen.findByRole("region", { name: "Measure" });
	return onMeasure;
};
const panel = () => within(screen.getByRole("region", { name: "Measure" }));
const enter = async (from: string, to: string) => {
	for (const [name, text] of [
		["From (Å)", from],
		["To (Å)", to],
	] as const) {
		const box = panel().getByRole("textbox", { name });
		await userEvent.clear(box);
		await userEvent.type(box, text);
	}
};
const measure = async (from: string, to: string) => {
	await enter(from, to);
	await userEvent.click(panel().getByRole("button", { name: "Measure" }));
};
const choose = (name: string, option: string) =>
	userEvent.selectOptions(panel().getByRole("combobox", { name }), option);
const fits = () => panel().getByRole("table", { name: "Fits" });

it("fits a Gaussian to a window, and tells the host", async () => {
	const onMeasure = await show();
	await choose("Fit", "a Gaussian");
	await measure("6525", "6600");
	const fit = onMeasure.mock.lastCall?.[0].fit;
	expect(fit?.center.value).toBeCloseTo(6562.79, 1);
	expect(fit?.gaussianFwhm.value).toBeCloseTo(8 * 2.3548, 1);
	expect(within(fits()).getByRole("row", { name: /^Hα a Gaussian/ })).toHaveTextContent(/6562\.7\d+ ± 0\.0\d+/);
	expect(panel().getByText(/Fits have a straight continuum of their own/)).toBeVisible();
});

it("fits the doublet of the line that the velocity refers to", async () => {
	const onMeasure = await show();
	await choose("Fit", "a doublet");
	await measure("4930", "5040");
	const fit = onMeasure.mock.lastCall?.[0].fit;
	expect(fit?.fluxRatio.value).toBeCloseTo(3, 1);
	expect(Math.abs(fit?.velocity.value ?? Number.NaN)).toBeLessThan(5);
	expect(within(fits()).getByRole("columnheader", { name: "Flux ratio" })).toBeVisible();
	await measure("6525", "6600");
	expect(within(fits()).getByRole("row", { name: /^Hα/ })).toHaveTextContent(/belongs to no doublet/);
});

it("takes the instrument out of the width", async () => {
	await show();
	await choose("Fit", "a Gaussian");
	await measure("6525", "6600");
	expect(within(fits()).queryByRole("columnheader", { name: /instrument removed/ })).toBeNull();
	await userEvent.type(panel().getByRole("textbox", { name: "FWHM of the instrument (Å)" }), "10");
	// √(18.84² − 10²) Å.
	expect(within(fits()).getByRole("columnheader", { name: /instrument removed/ })).toBeVisible();
	expect(within(fits()).getByRole("row", { name: /^Hα/ })).toHaveTextContent(/ 0\.\d+15\.9\d ± 0\.1/);
});

it("measures every row anew when the continuum changes, in one step of undo", async () => {
	const store = createSpectrumStore();
	const onMeasure = await show({ store });
	await measure("6525", "6600");
	await measure("4990", "5020");
	onMeasure.mockClear();
	await choose("Continuum through", "the two ends");
	expect(store.getState().measurements.map(({ continuum }) => continuum)).toEqual(["ends", "ends"]);
	expect(onMeasure.mock.calls.map(([m]) => m.continuumChoice)).toEqual(["ends", "ends"]);
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	await waitFor(() =>
		expect(store.getState().measurements.map(({ continuum }) => continuum)).toEqual(["sidebands", "sidebands"]),
	);
});

it("moves the window of the chosen measurement by numbers, and gives it another profile", async () => {
	const store = createSpectrumStore();
	const onMeasure = await show({ store });
	await measure("6525", "6600");
	await enter("6530", "6595");
	await userEvent.click(panel().getByRole("button", { name: "Move the chosen window here" }));
	expect(store.getState().measurements).toMatchObject([{ window: [6530, 6595] }]);
	await choose("Fit", "a Voigt profile");
	expect(store.getState().measurements).toMatchObject([{ window: [6530, 6595], profile: "voigt" }]);
	expect(onMeasure.mock.lastCall?.[0].fit?.profile).toBe("voigt");
	await choose("Fit", "nothing");
	expect(panel().queryByRole("table", { name: "Fits" })).toBeNull();
});

it("shares profiles, and reads them from a link", async () => {
	const onStateChange = vi.fn<(state: SharedSpectrumState) => void>();
	const measurement = {
		spectrumId: "galaxy",
		window: [6525, 6600],
		medium: "air",
		continuum: "ends",
		bandWidth: null,
		line: null,
		profile: "lorentz",
	} as const;
	const measureOptions = { continuum: "ends", profile: "lorentz", instrumentFwhm: 4 } as const;
	await show({ initialState: { measurements: [measurement], measure: measureOptions }, onStateChange });
	expect(within(fits()).getByRole("row", { name: /a Lorentz profile/ })).toBeVisible();
	await choose("Continuum through", "side bands");
	await waitFor(() =>
		expect(onStateChange.mock.lastCall?.[0]).toMatchObject({
			measurements: [{ ...measurement, continuum: "sidebands" }],
			measure: { ...measureOptions, continuum: "sidebands" },
		}),
	);
});
