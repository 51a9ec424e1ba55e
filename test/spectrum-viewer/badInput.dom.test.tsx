import { render, screen } from "@testing-library/react";
import { lineGroups } from "astropane/astro";
import {
	createSpectrumStore,
	type Spectrum,
	type SpectrumIssue,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

const wavelengths = Float64Array.from({ length: 60 }, (_, i) => 4000 + i * 50);
const good: Spectrum = { id: "good", label: "A star", wavelengths, fluxes: wavelengths.map((w) => 1 + (w % 7)) };

/** Props as JavaScript may pass them. */
const show = (props: Record<string, unknown>) => {
	const onIssues = vi.fn<(issues: SpectrumIssue[]) => void>();
	const all = { spectra: [good], onIssues, ...props } as unknown as SpectrumViewerProps;
	const onServer = renderToString(<SpectrumViewer {...all} width={undefined as unknown as number} />);
	const { container } = render(
		<StrictMode>
			<SpectrumViewer {...all} />
		</StrictMode>,
	);
	const said = (onIssues.mock.lastCall?.[0] ?? []).map((issue) => issue.message);
	return { said, container, onServer };
};
const spectrum = (fields: Record<string, unknown>) => ({
	spectra: [good, { ...good, id: "b", label: "B", ...fields }],
});

// Console output fails a test, so each case also asserts that React and the browser had nothing to say.
const told: [string, Record<string, unknown>, RegExp][] = [
	["spectra that are no array", { spectra: { a: 1 } }, /`spectra`.*array/],
	["spectra that are a string", { spectra: "abc" }, /`spectra`.*"abc".*array/],
	["spectra that are no objects", { spectra: [null, 5, "x", [1], good] }, /4 of the spectra/],
	["a spectrum without an id", { spectra: [good, { ...good, id: undefined }] }, /Spectrum 2 has no `id`/],
	["a spectrum with an object for an id", spectrum({ id: { a: 1 } }), /`id`/],
	["spectra of one id", { spectra: [good, good, { ...good }] }, /id "good"/],
	["an object for a label", spectrum({ label: { a: 1 } }), /`label`.*text/],
	["an object for an instrument", spectrum({ label: null, instrument: { name: "x" } }), /`instrument`.*text/],
	["an object for a credit", spectrum({ credit: { a: 1 } }), /`credit`.*text/],
	["an object for a date", spectrum({ label: null, observedAt: {} }), /`observedAt`.*ISO 8601/],
	["an object for a flux unit", { ...spectrum({ fluxUnit: {} }), normalization: "none" }, /`fluxUnit`.*text/],
	["a colour that would be fetched", spectrum({ color: "url(//evil.example/x.svg#a)" }), /`color`.*CSS colour/],
	["a colour that is none", spectrum({ color: "javascript:alert(1)" }), /Spectrum "b": `color`.*"javascript:alert/],
	["a colour of the host's own", spectrum({ color: "var(--brand)" }), /`color` is "var\(--brand\)"/],
	[
		"a template's colour that would be fetched",
		{ templates: [{ ...good, id: "t", color: "url(#a)" }] },
		/Spectrum "t": `color`.*CSS colour/,
	],
	[
		"a group's colour that would be fetched",
		{ lineGroups: [{ ...lineGroups[0], color: "url(#a)" }] },
		/Line group "H": `color`.*CSS colour/,
	],
	[
		"custom lines' colours that would be fetched",
		{ customLines: ["url(#a)", 5, "red"].map((color, i) => ({ id: `${i}`, label: "x", wavelength: 5000 + i, color })) },
		/2 of the custom lines have a `color` that is none, such as "url\(#a\)".*CSS colour/,
	],
	["a medium that is neither air nor vacuum", spectrum({ medium: "water" }), /`medium`.*"water".*air/],
	["line groups that are no array", { lineGroups: "x" }, /`lineGroups`.*array/],
	[
		"line groups without names or lines",
		{ lineGroups: [null, {}, { name: "A" }, lineGroups[0]] },
		/3 of the line groups/,
	],
	[
		"lines without wavelengths",
		{ lineGroups: [{ ...lineGroups[0], lines: [null, {}, { label: "x", air: "y" }] }] },
		/3 of the lines of "H"/,
	],
	[
		"line groups of one name",
		{ lineGroups: [lineGroups[0], lineGroups[0]] },
		/1 of the line groups.*`name` of its own/,
	],
	["visible groups that are no array", { visibleLineGroups: "H" }, /`visibleLineGroups`.*array/],
	["custom lines that are no array", { customLines: "x" }, /`customLines`.*array/],
	[
		"custom lines without a wavelength",
		{ defaultCustomLines: [null, { id: "a" }, { id: "n", label: "N", wavelength: -5 }] },
		/3 of the custom lines/,
	],
	["hidden spectra that are no array", { hiddenSpectra: 5 }, /`hiddenSpectra`.*array/],
	["a redshift that is text", { redshift: "0.1" }, /`redshift`.*"0.1".*number/],
	["a first redshift that cannot be", { defaultRedshift: -3 }, /redshift is −3/],
	["a first velocity beyond light", { defaultVelocity: 4e5 }, /velocity is 400000/],
	["smoothing that is text", { smoothing: "boxcar" }, /`smoothing`.*object/],
	["an unknown convention", { velocityConvention: "nope" }, /`velocityConvention`.*relativistic/],
	["an axis in an unknown medium", { medium: "nope" }, /`medium`.*vacuum/],
	["a width that is text", { width: "100%" }, /`width`.*"100%".*pixels/],
	["a negative height", { height: -50 }, /`height`.*−50.*pixels/],
	["a height that is no number", { height: Number.NaN }, /`height`.*NaN.*pixels/],
	["a store that is none", { store: {} }, /`store`.*createSpectrumStore/],
	["a height that no canvas has", { height: 1e308 }, /`height`.*1×10³⁰⁸.*32767/],
	["one number for all errors", spectrum({ errors: 0.1 }), /errors of type number/],
	["text for errors", spectrum({ errors: "0.1" }), /errors of type string/],
	["a mask without wavelengths", spectrum({ wavelengths: null, mask: [true] }), /null for wavelengths/],
	["bins that nobody could count", { binning: 0.001 }, /3,000,000 bins/],
	["a title that is an object", { title: { a: 1 } }, /`title`.*text/],
	["a callback that is none", { onRedshiftChange: 5 }, /`onRedshiftChange`.*function/],
];

describe("bad input", () => {
	it.each(told)("reports %s, and draws the rest", (_name, props, message) => {
		const { said, onServer } = show(props);
		expect(said.join("\n")).toMatch(message);
		expect(screen.getByRole("list", { name: "Problems with the data" })).toHaveTextContent(message);
		expect(onServer).toContain("Observed wavelength (Å");
		expect(screen.getByRole("application")).toBeInTheDocument();
	});

	const silent: [string, Record<string, unknown>][] = [
		["a redshift of null", { redshift: null, velocity: null, visibleLineGroups: null, customLines: null }],
		["defaults of null", { defaultRedshift: null, defaultVelocity: null, defaultHiddenSpectra: null }],
		[
			"null for all else",
			{ hiddenSpectra: null, lineGroups: null, width: null, height: null, title: null, store: null },
		],
		["no spectra", { spectra: null }],
		["ids and labels that are numbers", spectrum({ id: 7, label: 42 })],
		["a Date of observation", spectrum({ observedAt: new Date(0) })],
		["markup and schemes in names", spectrum({ label: "<b>x</b>", credit: "javascript:alert(1)" })],
		["colours of every kind", spectrum({ color: "oklch(60% 0.15 50deg / .5)" })],
		["colours that are empty or null", { ...spectrum({ color: "" }), templates: [{ ...good, id: "t", color: null }] }],
		[
			"a colour for a light and a dark page",
			{ lineGroups: [{ ...lineGroups[0], color: "light-dark(#8a6d1d, var(--astropane-line-h, red))" }] },
		],
	];
	it.each(silent)("accepts %s without an issue", (_name, props) => {
		const { said, container } = show(props);
		expect(said).toEqual([]);
		expect(container.textContent).not.toMatch(/\[object|undefined|NaN/);
	});

	it("opens each panel beside custom lines that are not valid", async () => {
		for (const [panel, name] of [
			["redshift", "Find the redshift"],
			["velocity", "Velocities"],
			["measure", "Measure"],
		] as const) {
			const store = createSpectrumStore({ panel, customLines: [null, {}, "x"] as never });
			const { unmount } = render(<SpectrumViewer spectra={[good]} store={store} />);
			expect(await screen.findByRole("region", { name: new RegExp(name) })).toBeInTheDocument();
			unmount();
		}
	});

	it("reports a problem of both sides of an error once", () => {
		const { said } = show(spectrum({ errors: { lower: [1], upper: [1] } }));
		expect(said).toHaveLength(1);
	});

	it("draws, lists and switches spectra of one id separately", () => {
		show({ spectra: [good, { ...good, label: "Another" }] });
		const [first, second] = screen.getAllByRole("button", { name: /A star|Another/ });
		expect(first).toHaveAttribute("aria-pressed", "true");
		second?.click();
		expect(first).toHaveAttribute("aria-pressed", "true");
	});

	it("prepares a valid spectrum once, whatever else changes", () => {
		const { rerender } = render(<SpectrumViewer spectra={[good]} />);
		const read = vi.spyOn(Float64Array.prototype, "map");
		rerender(<SpectrumViewer spectra={[good]} />);
		const before = read.mock.calls.length;
		rerender(<SpectrumViewer spectra={[good]} height={300} />);
		expect(read.mock.calls.length).toBe(before);
		read.mockRestore();
	});

	it("folds more than five problems under their number, so that the controls stay below the plot", () => {
		const faulty = (count: number) =>
			Array.from({ length: count }, (_, i) => ({
				...good,
				id: `s${i}`,
				fluxes: [...good.fluxes].fill(Number.NaN, 0, 2),
			}));
		const folded = ({ container }: { container: Element }) => container.querySelector("details > summary")?.textContent;
		expect(folded(show({ spectra: faulty(5) }))).toBeUndefined();
		expect(folded(show({ spectra: faulty(6) }))).toBe("6 problems with the data");
	});
});
