import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { dereddenSpectrum } from "astropane/astro";
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

const wavelengths = Float64Array.from({ length: 600 }, (_, i) => 4000 + 5 * i);
const spectrum: Spectrum = {
	id: "star",
	label: "A star",
	fluxUnit: "erg/s/cm2/A",
	wavelengths,
	fluxes: wavelengths.map((w) => (2 + (w - 4000) / 3000) * (1 - 0.5 * Math.exp(-((w - 6562.79) ** 2) / 200))),
};
const galaxy: Spectrum = { ...spectrum, id: "galaxy", label: "A galaxy", fluxes: wavelengths.map(() => 1) };

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
const enter = async (name: string, text: string) => {
	const box = panel().getByRole("textbox", { name });
	await userEvent.clear(box);
	await userEvent.type(box, `${text}{Enter}`);
};

it("dereddens, says so in the description, and undoes it", async () => {
	const store = createSpectrumStore();
	await show({ store });
	await enter("E(B−V) of the Milky Way", "0.3");
	expect(store.getState().corrections).toMatchObject({ galacticEbv: 0.3, law: "F99", rv: 3.1 });
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/dereddened, E\(B−V\) 0\.3, F99, R\(V\) 3\.1/));
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	await waitFor(() => expect(plot()).not.toHaveAccessibleDescription(/dereddened/));
	expect(store.getState().corrections).toBeNull();
});

it("feeds what is measured", async () => {
	const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
	await show({ onMeasure });
	await enter("E(B−V) of the Milky Way", "0.3");
	await userEvent.click(screen.getByRole("button", { name: "Measure" }));
	await userEvent.type(await screen.findByRole("textbox", { name: "From (Å)" }), "6500");
	await userEvent.type(screen.getByRole("textbox", { name: "To (Å)" }), "6630{Enter}");
	const { fluxes } = dereddenSpectrum(spectrum, { ebv: 0.3 });
	const level = onMeasure.mock.lastCall?.[0].continuum.fluxes[0] ?? Number.NaN;
	expect(level / (fluxes[500] as number)).toBeCloseTo(1, 2);
	expect(screen.getByText(/After what the panel Correct takes out/)).toBeVisible();
});

it("divides by a continuum: fluxes are about one, without a unit", async () => {
	await show();
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Continuum" }), "divided out");
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/divided by the continuum(?! \()/));
	expect(panel().getByRole("textbox", { name: "Knots" })).toHaveDisplayValue("8");
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Curve" }), "polynomial");
	await enter("Degree", "40");
	expect(panel().getByRole("alert")).toHaveTextContent("Enter a whole number from 0 to 12.");
	await userEvent.click(panel().getByRole("button", { name: "Take nothing out" }));
	await waitFor(() => expect(plot()).not.toHaveAccessibleDescription(/divided by the continuum/));
});

it("subtracts the light of a host, from all spectra but its own", async () => {
	const store = createSpectrumStore();
	await show({ spectra: [spectrum, galaxy], store });
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Spectrum of the host" }), "A galaxy");
	await enter("Share of the median flux", "40");
	expect(store.getState().corrections?.hostLight).toEqual({ id: "galaxy", share: 0.4 });
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/40 % of light of galaxy subtracted/));
});

it("subtracts a template as the light of the host, at the present redshift", async () => {
	const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
	const line = (w: number) => 1 + 4 * Math.exp(-((w - 5007) ** 2) / 50);
	/** A level of one, with the light of a galaxy at z = 0.1. */
	const mixed = { ...spectrum, fluxes: wavelengths.map((w) => 1 + line(w / 1.1)) };
	const template = {
		id: "gal",
		label: "Galaxy template",
		wavelengths: wavelengths.map((w) => w / 1.1),
		fluxes: wavelengths.map((w) => line(w / 1.1)),
	};
	await show({ spectra: [mixed], templates: [template], defaultRedshift: 0.1, onMeasure });
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Spectrum of the host" }), "Galaxy template");
	await enter("Share of the median flux", "50");
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/50 % of light of gal subtracted/));
	await userEvent.click(screen.getByRole("button", { name: "Measure" }));
	await userEvent.type(await screen.findByRole("textbox", { name: "From (Å)" }), "5480");
	await userEvent.type(screen.getByRole("textbox", { name: "To (Å)" }), "5540{Enter}");
	// Without the galaxy there is no line: it was 10 Å wide.
	expect(Math.abs(onMeasure.mock.lastCall?.[0].equivalentWidth.value ?? Number.NaN)).toBeLessThan(0.05);
});

it("says what cannot be corrected, and draws it as it is", async () => {
	const bright = { ...spectrum, id: "bright", fluxUnit: "AB mag" };
	await show({ spectra: [bright] });
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Continuum" }), "divided out");
	expect(await screen.findByText(/comes in magnitudes, so no continuum can be taken out/)).toBeInTheDocument();
});

it("is in the link, and on a server", async () => {
	const state: SharedSpectrumState = {
		corrections: {
			galacticEbv: 0.1,
			hostEbv: 0.2,
			rv: 2.5,
			law: "G23",
			hostLight: null,
			continuum: { kind: "spline", order: 10, use: "subtract" },
		},
	};
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	const hostile = { ...state.corrections, rv: 1e9, law: "none", continuum: { kind: "spline", order: 1e9 } };
	expect(spectrumStateFromFragment(`corrections=${encodeURIComponent(JSON.stringify(hostile))}`)).toEqual({
		corrections: { ...state.corrections, rv: 3.1, law: "F99", continuum: null },
	});
	const html = renderToString(<SpectrumViewer spectra={[spectrum]} initialState={state} width={800} />);
	expect(html).toContain("dereddened in the host, E(B−V) 0.2");
});

it("says in the host's words why there is no continuum", async () => {
	const short = { ...spectrum, wavelengths: wavelengths.slice(0, 5), fluxes: [1, 2, 1, 2, 1] };
	await show({
		spectra: [short],
		words: { noContinuum: (reason) => `NEIN: ${reason}`, tooFewForContinuum: () => "ZU WENIG" },
	});
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Continuum" }), "divided out");
	expect(await screen.findByText(/NEIN: ZU WENIG/)).toBeInTheDocument();
});

/** Knots on the level of the star at its ends and in the middle. */
const knots = [
	{
		spectrumId: "star",
		medium: "air" as const,
		points: [
			[4000, 2],
			[5500, 2.5],
			[6995, 3],
		] as [number, number][],
	},
];
const withKnots = (use: "draw" | "divide" | "subtract") =>
	({
		...({ galacticEbv: 0, hostEbv: 0, rv: 3.1, law: "F99", hostLight: null } as const),
		continuum: { kind: "spline", order: 8, use, knots },
	}) as const;

it("draws the continuum without taking it out, and fits it again", async () => {
	const store = createSpectrumStore();
	await show({ store });
	await userEvent.selectOptions(
		panel().getByRole("combobox", { name: "Continuum" }),
		"left in, drawn over the spectrum",
	);
	const knot = await panel().findByRole("combobox", { name: "Knot" });
	expect(within(knot).getAllByRole("option")).toHaveLength(9);
	expect(plot()).not.toHaveAccessibleDescription(/continuum/);
	await userEvent.click(panel().getByRole("button", { name: "Add a knot" }));
	await waitFor(() => expect(within(knot).getAllByRole("option")).toHaveLength(10));
	const points = store.getState().corrections?.continuum?.knots?.[0]?.points ?? [];
	expect(points).toHaveLength(9);
	// On the curve, which is the level of the star there.
	const [wavelength, flux] = points[1] as [number, number];
	expect(flux).toBeCloseTo(2 + (wavelength - 4000) / 3000, 2);
	await userEvent.click(panel().getByRole("button", { name: "Remove knot" }));
	expect(panel().getByRole("button", { name: "Add a knot" })).toHaveFocus();
	await waitFor(() => expect(within(knot).getAllByRole("option")).toHaveLength(9));
	await userEvent.click(panel().getByRole("button", { name: "Fit again" }));
	expect(store.getState().corrections?.continuum?.knots).toBeUndefined();
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	expect(store.getState().corrections?.continuum?.knots?.[0]?.points).toHaveLength(8);
});

it("takes out the continuum through knots, and says that they are set by hand", async () => {
	const onMeasure = vi.fn<(m: SpectrumMeasurement) => void>();
	const store = createSpectrumStore({ corrections: withKnots("divide") });
	await show({ onMeasure, store });
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/divided by the continuum, with knots set by hand/));
	await userEvent.click(screen.getByRole("button", { name: "Measure" }));
	await userEvent.type(await screen.findByRole("textbox", { name: "From (Å)" }), "6500");
	await userEvent.type(screen.getByRole("textbox", { name: "To (Å)" }), "6630{Enter}");
	for (const level of onMeasure.mock.lastCall?.[0].continuum.fluxes ?? [Number.NaN]) expect(level).toBeCloseTo(1, 2);
});

it("has the knots in the link, and refuses those that are no curve", () => {
	const state: SharedSpectrumState = { corrections: withKnots("subtract") };
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	const many = Array.from({ length: 21 }, () => knots[0]);
	const long = { ...knots[0], points: Array.from({ length: 41 }, (_, i) => [4000 + i, 1]) };
	for (const hostile of [
		many,
		[long],
		"knots",
		[null],
		[{ ...knots[0], points: [[4000, 1]] }],
		[
			{
				...knots[0],
				points: [
					[4000, 1],
					[4000, 2],
				],
			},
		],
		[
			{
				...knots[0],
				points: [
					[-1, 1],
					[4000, 2],
				],
			},
		],
		[
			{
				...knots[0],
				points: [
					[1, 1],
					[4000, "2"],
				],
			},
		],
		[{ ...knots[0], medium: "water" }],
		[{ ...knots[0], spectrumId: "x".repeat(2000) }],
	]) {
		const corrections = { ...state.corrections, galacticEbv: 0.1 };
		const bad = { ...corrections, continuum: { ...state.corrections?.continuum, knots: hostile } };
		expect(spectrumStateFromFragment(`corrections=${encodeURIComponent(JSON.stringify(bad))}`)).toEqual({
			corrections: { ...corrections, continuum: null },
		});
	}
});

it("leaves out the samples that the spectrum of the host does not reach, and blames no flux of the data for it", async () => {
	const short: Spectrum = {
		...galaxy,
		wavelengths: wavelengths.slice(100, 500),
		fluxes: new Float64Array(400).fill(1),
	};
	const onIssues = vi.fn<NonNullable<SpectrumViewerProps["onIssues"]>>();
	await show({
		spectra: [
			{ ...spectrum, errors: { lower: wavelengths, upper: wavelengths }, mask: wavelengths.map(() => 0) },
			short,
		],
		onIssues,
	});
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Spectrum of the host" }), "galaxy");
	await waitFor(() => expect(onIssues.mock.lastCall?.[0]).toHaveLength(1));
	expect(onIssues.mock.lastCall?.[0][0]?.message).toMatch(
		/^Spectrum "star" has 200 of 600 samples at which a correction is not known/,
	);
});
