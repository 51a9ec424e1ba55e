import { airToVacuum, lineGroups, vacuumToAir } from "astropane/astro";
import { estimateText } from "astropane/plot";
import { describe, expect, it } from "vitest";
import * as layouts from "../../src/spectrum-viewer/lazy/chunks/layouts.js";
import { spectraCsv } from "../../src/spectrum-viewer/model/export/spectraCsv.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { placeTemplates } from "../../src/spectrum-viewer/model/flux/templates.js";
import { describeSpectrum } from "../../src/spectrum-viewer/model/text/describe.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import type { SpectrumState } from "../../src/spectrum-viewer/state.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import type { Spectrum, SpectrumTemplate } from "../../src/spectrum-viewer/types.js";
import { english } from "../../src/text/index.js";

const grid = Float64Array.from({ length: 3000 }, (_, i) => 3000 + 2 * i);
const shape = (w: number) => 2 + Math.sin(w / 300) + 5 * Math.exp(-(((w - 5000) / 15) ** 2));
const template: SpectrumTemplate = {
	id: "t",
	label: "Galaxy",
	medium: "vacuum",
	wavelengths: grid,
	fluxes: grid.map(shape),
};
const z = 0.1;
/** The template at z, four times as bright. */
const spectrum: Spectrum = {
	id: "s",
	medium: "vacuum",
	wavelengths: grid.map((w) => w * (1 + z)),
	fluxes: grid.map((w) => 4 * shape(w)),
};

const view = (
	change: Partial<SpectrumState> = {},
	spectra: readonly Spectrum[] = [spectrum],
	templates: readonly SpectrumTemplate[] = [template],
) =>
	createViewBuilder()(
		{ spectra, templates, lineGroups, colorBy: "order", layouts, processing, placeTemplates },
		{ ...createSpectrumStore({ redshift: z, normalization: "none" }).getState(), ...change },
		{ width: 900, height: 500 },
		estimateText,
	);
const placed = (...args: Parameters<typeof view>) => {
	const now = view(...args);
	const [only] = now.templates;
	if (!only) throw new Error("no template");
	return only;
};
const problemOf = (...args: Parameters<typeof view>) => placed(...args).problem?.(english);

describe("a template", () => {
	it("is scaled to the spectrum in front and matches it at its redshift", () => {
		const found = placed();
		expect(found.scale).toBeCloseTo(4, 6);
		expect(found.problem).toBeNull();
		expect(found.at(5000 * 1.1)).toBeCloseTo(4 * shape(5000), 6);
	});

	it("follows the redshift", () => {
		const found = placed({ redshift: 0.2 });
		expect(found.observedOf(5000)).toBe(6000);
		expect(found.scale).not.toBeCloseTo(4, 1);
	});

	it("follows a redshift that is only previewed", () => {
		expect(placed({ preview: 0.2 }).observedOf(5000)).toBe(6000);
	});

	it("is scaled to the part in view", () => {
		const broken = { ...spectrum, fluxes: grid.map((w) => (w < 5500 ? 4 : 9) * shape(w)) };
		expect(placed({ window: { x: [3400, 5900], y: null } }, [broken]).scale).toBeCloseTo(4, 6);
		expect(placed({ window: { x: [6100, 9000], y: null } }, [broken]).scale).toBeCloseTo(9, 6);
	});

	it("is weighted by the errors of the spectrum", () => {
		const errors = grid.map((w) => (w < 5500 ? 0.01 : 1e6));
		const broken = { ...spectrum, fluxes: grid.map((w) => (w < 5500 ? 4 : 9) * shape(w)), errors };
		expect(placed({}, [broken]).scale).toBeCloseTo(4, 4);
	});

	it("is scaled to the normalised spectrum where that is drawn", () => {
		const found = placed({ normalization: "median" });
		const now = view({ normalization: "median" });
		expect(found.scale * (now.visibleCurves[0]?.scale as number)).toBeCloseTo(4, 6);
	});

	it("is scaled to the spectrum highlighted in the legend", () => {
		const double = { ...spectrum, id: "double", fluxes: grid.map((w) => 8 * shape(w)) };
		expect(placed({}, [spectrum, double]).scale).toBeCloseTo(8, 6);
		expect(placed({ highlightedId: "s" }, [spectrum, double]).scale).toBeCloseTo(4, 6);
	});

	it("has the offset of the spectrum in front in a stack", () => {
		const double = { ...spectrum, id: "double" };
		const stack = view({ layout: "stack", highlightedId: "s" }, [spectrum, double]);
		expect(stack.templates[0]?.y).toBe(stack.yScales.at(-1));
		expect(stack.templates[0]?.y).not.toBe(stack.y);
	});

	it("is shifted in vacuum, whatever the media of axis, spectrum and template", () => {
		const inAir = { ...template, medium: "air" as const, wavelengths: grid.map(vacuumToAir) };
		for (const medium of ["air", "vacuum"] as const) {
			for (const given of [template, inAir]) {
				const found = placed({ medium }, [spectrum], [given]);
				expect(found.scale).toBeCloseTo(4, 5);
				const at = found.observedOf(5000);
				expect(medium === "air" ? airToVacuum(at) : at).toBeCloseTo(5500, 6);
			}
		}
	});

	it.each(["flambda", "fnu", "abmag"] as const)(
		"has the same scale where %s is shown, and matches the spectrum",
		(fluxQuantity) => {
			const measured = { ...spectrum, fluxUnit: "erg/s/cm/cm/AA", fluxes: grid.map((w) => 4e-17 * shape(w)) };
			const found = placed({ fluxQuantity }, [measured]);
			const { visibleCurves } = view({ fluxQuantity }, [measured]);
			expect(found.scale / 4e-17).toBeCloseTo(1, 6);
			const i = 1200;
			const { wavelengths, fluxes } = visibleCurves[0] as (typeof visibleCurves)[number];
			expect(found.at(wavelengths[i] as number) / (fluxes[i] as number)).toBeCloseTo(1, 6);
		},
	);

	it.each(["Jy", "mJy", "erg/s/cm2/Hz"])("matches a spectrum drawn as given, in %s", (fluxUnit) => {
		const cgs = { Jy: 1e-23, mJy: 1e-26, "erg/s/cm2/Hz": 1 }[fluxUnit] as number;
		const fluxes = grid.map((w) => (4e-17 * shape(w) * (w * (1 + z)) ** 2) / 2.99792458e18 / cgs);
		for (const normalization of ["none", "median"] as const) {
			const given = { ...spectrum, fluxUnit, fluxes };
			const found = placed({ normalization }, [given]);
			const [curve] = view({ normalization }, [given]).visibleCurves;
			expect(found.at(5500) / (curve?.fluxes[1000] as number)).toBeCloseTo(1, 6);
			if (normalization === "none") expect(found.scale / 4e-17).toBeCloseTo(1, 6);
		}
	});

	it("gives the reason why it is not drawn: no overlap, no spectrum, no positive scale on a log axis", () => {
		expect(problemOf({ redshift: 12 })).toMatch(/no wavelength in common/);
		expect(problemOf({ hiddenSpectra: ["s"] })).toMatch(/no spectrum/);
		const negative = { ...template, fluxes: grid.map((w) => -shape(w)) };
		expect(placed({ fluxScale: "log" }, [spectrum], [negative]).problem).not.toBeNull();
		const mags = { ...spectrum, id: "m", fluxUnit: "AB", fluxes: grid.map(() => 18) };
		expect(problemOf({}, [spectrum, mags])).toMatch(/in magnitudes/);
		expect(placed({}, [mags]).problem).toBeNull();
		expect(placed({}, [spectrum], [{ id: "bad", wavelengths: [1, 2, 3], fluxes: [1] }]).problem).not.toBeNull();
	});

	it("is averaged to fewer samples than 16384 without a change of its scale", () => {
		const fine = Float64Array.from({ length: 200_000 }, (_, i) => 3000 + 0.03 * i);
		const found = placed({}, [spectrum], [{ ...template, wavelengths: fine, fluxes: fine.map(shape) }]);
		expect(found.rest.length).toBeLessThanOrEqual(16_384);
		expect(found.scale).toBeCloseTo(4, 3);
	});

	it("is scaled as well to a spectrum of very many samples", () => {
		const fine = Float64Array.from({ length: 200_000 }, (_, i) => 3300 + 0.03 * i);
		const many = { ...spectrum, wavelengths: fine, fluxes: fine.map((w) => 4 * shape(w / (1 + z))) };
		expect(placed({}, [many]).scale).toBeCloseTo(4, 3);
	});

	it("is in the description and the exported table unless it is hidden", () => {
		expect(describeSpectrum(view())).toMatch(/Template Galaxy: scaled by 4\.000\./);
		expect(describeSpectrum(view({ redshift: 12 }))).toMatch(/Template Galaxy: .*no wavelength in common/);
		expect(spectraCsv(view()).split("\r\n")[0]).toMatch(
			/Template Galaxy: observed wavelength \(Å, vacuum\)",Template Galaxy × 4/,
		);
		expect(spectraCsv(view({ hiddenSpectra: ["t"] }))).not.toContain("Template");
		expect(describeSpectrum(view({ hiddenSpectra: ["t"] }))).not.toContain("Template");
	});
});

describe("the notice that no chosen line is in view", () => {
	const lines = (change: Partial<SpectrumState>) =>
		describeSpectrum(view({ visibleLineGroups: ["H", "Tellurics-1"], ...change }));
	it("names the range in the unit of the axis, and the redshift", () => {
		expect(lines({ redshift: 12 })).toContain("No chosen line falls between 3300 and 9898 Å at z = 12.");
		expect(lines({ redshift: 12, wavelengthUnit: "nm" })).toContain("between 330 and 989.8 nm at z = 12.");
		expect(lines({ window: { x: [5000, 5100], y: null } })).toContain(
			"No chosen line falls between 5000 and 5100 Å at z = 0.1.",
		);
	});
	it("is not shown while a line is in view or none is chosen", () => {
		expect(lines({})).not.toContain("No chosen line");
		expect(lines({ visibleLineGroups: [], redshift: 12 })).not.toContain("No chosen line");
		expect(lines({ visibleLineGroups: ["Tellurics-1"], redshift: 12 })).not.toContain("No chosen line");
	});
});
