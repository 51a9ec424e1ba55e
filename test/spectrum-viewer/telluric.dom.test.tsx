import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { correctTelluric } from "astropane/astro";
import { telluricTransmission } from "astropane/filters";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	type Spectrum,
	type SpectrumMeasurement,
	SpectrumViewer,
	type SpectrumViewerProps,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";

const transmission = telluricTransmission();
const wavelengths = Float64Array.from({ length: 1500 }, (_, i) => 5000 + 2 * i);
const clear: Spectrum = {
	id: "star",
	label: "A star",
	fluxUnit: "erg/s/cm2/A",
	wavelengths,
	fluxes: wavelengths.map((w) => 3 - (w - 5000) / 2000),
};
/** Behind the air: divided by the spectrum that a correction would make of it. */
const behindAir = (exponent: number): Spectrum => {
	const { fluxes } = correctTelluric(
		{ ...clear, fluxes: wavelengths.map(() => 1) },
		{ transmission, exponent },
	).spectrum;
	return { ...clear, fluxes: wavelengths.map((_, i) => Number(clear.fluxes[i]) / Number(fluxes[i])) };
};
const spectrum = behindAir(1.2);
const blue: Spectrum = { ...clear, id: "blue", label: "Blue arm", wavelengths: wavelengths.map((w) => w - 1500) };

const show = async (props: Partial<SpectrumViewerProps> = {}) => {
	render(
		<StrictMode>
			<SpectrumViewer spectra={[spectrum]} width={800} defaultNormalization="none" {...props} />
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Correct" }));
	await screen.findByRole("region", { name: "Correct" });
};
const panel = () => within(screen.getByRole("region", { name: "Correct" }));
const plot = () => screen.getByRole("application");
const choose = (option: string) =>
	userEvent.selectOptions(panel().getByRole("combobox", { name: "Telluric bands" }), option);
const enter = async (name: string, text: string) => {
	const box = panel().getByRole("textbox", { name });
	await userEvent.clear(box);
	await userEvent.type(box, `${text}{Enter}`);
};
const fitting = "divided out, exponent fitted to each spectrum";
const byHand = "divided out, exponent set by hand";

it("fits the exponent, says it with its error and bands, on the axis too, and undoes it", async () => {
	const store = createSpectrumStore();
	await show({ store });
	await choose(fitting);
	expect(store.getState().corrections?.telluric).toEqual({ exponent: null });
	const fitted = await panel().findByRole("list", { name: "Fitted exponents" });
	expect(within(fitted).getByRole("listitem")).toHaveTextContent(
		/^A star: 1\.2\d* ± 0\.\d+, by O₂ B, H₂O 7250 and O₂ A$/,
	);
	await waitFor(() =>
		expect(plot()).toHaveAccessibleDescription(/telluric bands divided out, exponent 1\.2\d* ± 0\.\d+/),
	);
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	await waitFor(() => expect(plot()).not.toHaveAccessibleDescription(/telluric bands divided/));
	expect(store.getState().corrections).toBeNull();
});

it("is in the frame of the observer, also where the spectrum is shown at rest", async () => {
	await show({ defaultRedshift: 0.1, defaultXAxis: "rest" });
	await choose(fitting);
	const fitted = await panel().findByRole("list", { name: "Fitted exponents" });
	expect(within(fitted).getByRole("listitem")).toHaveTextContent(
		/^A star: 1\.2\d* ± 0\.\d+, by O₂ B, H₂O 7250 and O₂ A$/,
	);
});

it("begins with the fitted exponent where it is set by hand, and takes one from 0 to 10", async () => {
	const store = createSpectrumStore();
	await show({ store });
	await choose(fitting);
	await panel().findByRole("list", { name: "Fitted exponents" });
	await choose(byHand);
	expect(store.getState().corrections?.telluric?.exponent).toBeCloseTo(1.2, 2);
	await enter("Exponent", "0.75");
	expect(store.getState().corrections?.telluric).toEqual({ exponent: 0.75 });
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/telluric bands divided out, exponent 0\.75(?! ±)/));
	await enter("FWHM of the instrument, 0 if not known", "7.5");
	expect(store.getState().corrections?.telluric).toEqual({ exponent: 0.75, fwhm: 7.5 });
	await enter("Exponent", "11");
	expect(panel().getByRole("alert")).toHaveTextContent("Enter a number from 0 to 10.");
	expect(store.getState().corrections?.telluric?.exponent).toBe(0.75);
	await userEvent.click(panel().getByRole("button", { name: "Take nothing out" }));
	expect(store.getState().corrections).toBeNull();
});

it("feeds what is measured", async () => {
	const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
	await show({ onMeasure });
	await choose(fitting);
	await panel().findByRole("list", { name: "Fitted exponents" });
	await userEvent.click(screen.getByRole("button", { name: "Measure" }));
	await userEvent.type(await screen.findByRole("textbox", { name: "From (Å)" }), "7570");
	await userEvent.type(screen.getByRole("textbox", { name: "To (Å)" }), "7720{Enter}");
	// The O₂ A band was 47 Å wide.
	expect(Math.abs(onMeasure.mock.lastCall?.[0].equivalentWidth.value ?? Number.NaN)).toBeLessThan(0.5);
});

it("says why a spectrum keeps its bands, and corrects the others", async () => {
	await show({ spectra: [spectrum, blue] });
	await choose(fitting);
	const items = within(await panel().findByRole("list", { name: "Fitted exponents" })).getAllByRole("listitem");
	expect(items[0]).toHaveTextContent(/^A star: 1\.2/);
	expect(items[1]).toHaveTextContent(/^Blue arm: The spectrum has no telluric band with continuum on both sides/);
	expect(
		await screen.findByText(/"blue" keeps its telluric bands: The spectrum has no telluric band/),
	).toBeInTheDocument();
});

it("takes the transmission of the page", async () => {
	const own = { wavelengths: [6000, 7580, 7600, 7690, 7710, 8000], transmission: [1, 1, 0.5, 0.5, 1, 1] };
	await show({ telluricTransmission: own });
	await choose(fitting);
	const fitted = await panel().findByRole("list", { name: "Fitted exponents" });
	expect(within(fitted).getByRole("listitem")).toHaveTextContent(/by O₂ A$/);
	expect(panel().getByText("Transmission: that of this page.")).toBeVisible();
});

it("says what is wrong with the transmission of the page", async () => {
	await show({
		telluricTransmission: { wavelengths: [1], transmission: [] },
		words: { noTransmission: "KEINE TABELLE" },
	});
	await choose(fitting);
	expect(await screen.findByText(/keeps its telluric bands: KEINE TABELLE/)).toBeInTheDocument();
});

it("is in the link, and on a server; a link with other values has none", () => {
	const telluric = { exponent: 1.5, fwhm: 6 };
	const others = { galacticEbv: 0.1, hostEbv: 0, rv: 3.1, law: "F99", hostLight: null, continuum: null } as const;
	const state: SharedSpectrumState = { corrections: { ...others, telluric } };
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	const fitted: SharedSpectrumState = { corrections: { ...others, galacticEbv: 0, telluric: { exponent: null } } };
	expect(spectrumStateFromFragment(spectrumStateToFragment(fitted))).toEqual(fitted);
	for (const hostile of [
		{ exponent: -1 },
		{ exponent: 1e9 },
		{ exponent: "1" },
		{},
		[],
		1,
		{ exponent: 1, fwhm: 1e9 },
		{ exponent: 1, fwhm: "a" },
	]) {
		const link = `corrections=${encodeURIComponent(JSON.stringify({ ...others, telluric: hostile }))}`;
		expect(spectrumStateFromFragment(link)).toEqual({ corrections: others });
	}
	const html = renderToString(<SpectrumViewer spectra={[spectrum]} initialState={state} width={800} />);
	expect(html).toContain("telluric bands divided out, exponent 1.5");
});

it("shades the samples that have no light left", () => {
	const state: SharedSpectrumState = {
		corrections: {
			galacticEbv: 0,
			hostEbv: 0,
			rv: 3.1,
			law: "F99",
			hostLight: null,
			continuum: null,
			telluric: { exponent: 6 },
		},
	};
	const html = (initialState?: SharedSpectrumState) =>
		renderToString(<SpectrumViewer spectra={[clear]} initialState={initialState} width={800} />);
	expect(html(state)).toMatch(/masked/);
	expect(html()).not.toMatch(/masked/);
});
