import { airToVacuum } from "astropane/astro";
import { createSpectrumStore, type Spectrum } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { unprocessed } from "../../src/spectrum-viewer/model/flux/unprocessed.js";
import {
	lineInWindow,
	linesNear,
	measure,
	noiseNear,
	sideBands,
} from "../../src/spectrum-viewer/panels/measure/measurement.js";
import {
	addMeasurement,
	hasRemoved,
	removeMeasurement,
	restoreMeasurement,
	setReferenceLine,
} from "../../src/spectrum-viewer/panels/measure/measurements.js";
import { measurementColumns, withError } from "../../src/spectrum-viewer/panels/measure/table.js";
import { toTsv } from "../../src/spectrum-viewer/panels/toTsv.js";
import type { MeasurementWindow, SpectrumState } from "../../src/spectrum-viewer/state.js";
import { undo } from "../../src/spectrum-viewer/store.js";
import type { SpectrumMeasurement } from "../../src/spectrum-viewer/types.js";
import { english, languageOf, numberText } from "../../src/text/index.js";
import { ngc5548, sdssAStar } from "../../stories/data/spectra.js";

const at = (change: Partial<SpectrumState> = {}, medium: "air" | "vacuum" = "vacuum") => ({
	medium,
	state: createSpectrumStore(change).getState(),
	language: english,
});
/** Å in vacuum. */
const beta = { key: "H/Hβ", label: "Hβ", group: "H", air: 4861.333, vacuum: 4862.691 };
const alpha = { key: "H/Hα", label: "Hα", group: "H", air: 6562.79, vacuum: 6564.602 };
const chosen = (change: Partial<MeasurementWindow> = {}): Omit<MeasurementWindow, "id"> => ({
	spectrumId: sdssAStar.id,
	window: [4800, 4925],
	medium: "vacuum",
	continuum: "sidebands",
	bandWidth: null,
	line: beta,
	...change,
});
const measured = (...args: Parameters<typeof measure>): SpectrumMeasurement => {
	const result = measure(...args);
	if (typeof result === "string") throw new Error(result);
	return result;
};

/** ∫ (1 − F/Fc) dλ by trapezoids between the samples in a window, under a straight continuum. */
function trapezoids(spectrum: Spectrum, [a, b]: readonly [number, number], level: (wavelength: number) => number) {
	const { wavelengths, fluxes } = spectrum as { wavelengths: Float64Array; fluxes: Float64Array };
	let sum = 0;
	for (let i = 1; i < wavelengths.length; i++) {
		const [x0, x1] = [wavelengths[i - 1] as number, wavelengths[i] as number];
		if (x0 < a || x1 > b) continue;
		const depth = (k: number, x: number) => 1 - (fluxes[k] as number) / level(x);
		sum += ((depth(i - 1, x0) + depth(i, x1)) / 2) * (x1 - x0);
	}
	return sum;
}

/** The straight line through the samples of two bands, each weighed by 1/σ². */
function leastSquares(spectrum: Spectrum, bands: readonly (readonly [number, number])[]) {
	const { wavelengths, fluxes, errors } = spectrum as unknown as Record<string, Float64Array>;
	let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
	for (let i = 0; i < (wavelengths as Float64Array).length; i++) {
		const x = wavelengths?.[i] as number;
		if (!bands.some(([from, to]) => x >= from && x <= to)) continue;
		const y = fluxes?.[i] as number;
		const weight = 1 / (errors?.[i] as number) ** 2;
		w += weight;
		wx += weight * x;
		wy += weight * y;
		wxx += weight * x * x;
		wxy += weight * x * y;
	}
	const slope = (w * wxy - wx * wy) / (w * wxx - wx * wx);
	return (x: number) => (wy - slope * wx) / w + slope * x;
}

describe("measure", () => {
	for (const [line, window] of [
		[beta, [4800, 4925]],
		[alpha, [6500, 6630]],
	] as const) {
		it(`gives the equivalent width of a direct trapezoid sum for ${line.label} of the SDSS A star`, () => {
			const { blue, red } = sideBands(window, null);
			const sum = trapezoids(sdssAStar, window, leastSquares(sdssAStar, [blue, red]));
			const result = measured(chosen({ window, line }), [sdssAStar], at());
			expect(sum).toBeGreaterThan(5);
			expect(Math.abs(result.equivalentWidth.value / sum - 1)).toBeLessThan(0.01);
			expect(result.equivalentWidth.error).toBeGreaterThan(0);
			expect(result.equivalentWidth.error).toBeLessThan(0.1 * sum);
		});
		it(`gives the same sum with a continuum through the window's two ends for ${line.label}`, () => {
			const { wavelengths, fluxes } = unprocessed(sdssAStar, "vacuum");
			const inside = [...wavelengths.keys()].filter((i) => (wavelengths[i] as number) >= window[0]);
			const [i, j] = [inside[0] as number, wavelengths.findLastIndex((w) => w <= window[1])];
			const [a, b] = [wavelengths[i] as number, wavelengths[j] as number];
			const level = (x: number) =>
				(fluxes[i] as number) + ((x - a) / (b - a)) * ((fluxes[j] as number) - (fluxes[i] as number));
			const result = measured(chosen({ window: [a, b], line, continuum: "ends" }), [sdssAStar], at());
			expect(result.equivalentWidth.value / trapezoids(sdssAStar, [a, b], level)).toBeCloseTo(1, 3);
		});
	}
	it("gives smaller errors with side bands than with the two ends of the window", () => {
		const ends = measured(chosen({ continuum: "ends" }), [sdssAStar], at());
		const bands = measured(chosen(), [sdssAStar], at());
		expect(bands.equivalentWidth.error).toBeLessThan(ends.equivalentWidth.error / 2);
	});
	it("gives the velocity of the centroid against the chosen line, in the convention in use", () => {
		const rest = measured(chosen(), [sdssAStar], at());
		expect(Math.abs(rest.velocity.value)).toBeLessThan(150);
		const moved = measured(chosen(), [sdssAStar], at({ redshift: 0.01, velocityConvention: "optical" }));
		expect(moved.velocity.value - rest.velocity.value).toBeGreaterThan(2900);
		expect(moved.convention).toBe("optical");
		expect(moved.restEquivalentWidth.value).toBeCloseTo(rest.equivalentWidth.value / 1.01, 10);
	});
	it("gives the same line on an axis in air", () => {
		const vacuum = measured(chosen(), [sdssAStar], at());
		const air = measured(chosen(), [sdssAStar], at({}, "air"));
		expect(airToVacuum(air.centroid.value)).toBeCloseTo(vacuum.centroid.value, 3);
		expect(air.velocity.value).toBeCloseTo(vacuum.velocity.value, 0);
		expect(air.line?.restWavelength).toBe(beta.air);
	});
	it("estimates errors from the scatter of neighbouring samples where the spectrum has none", () => {
		const { errors, ...bare } = sdssAStar;
		const estimated = measured(chosen(), [bare], at());
		const given = measured(chosen(), [sdssAStar], at());
		expect(estimated.noise).toBe("estimated");
		expect(given.noise).toBe("given");
		expect(estimated.equivalentWidth.error / given.equivalentWidth.error).toBeGreaterThan(0.3);
		expect(estimated.equivalentWidth.error / given.equivalentWidth.error).toBeLessThan(3);
		expect(noiseNear(unprocessed(ngc5548, "air"), 5000, 5100)).toBeGreaterThan(0);
	});
	it("measures AB magnitudes as fluxes and names their unit", () => {
		const { wavelengths, fluxes } = sdssAStar as unknown as Record<string, Float64Array>;
		// mag = −2.5 log Fν − 48.6, Fν ∝ Fλ λ², from 10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹.
		const magnitudes = fluxes?.map(
			(flux, i) => -2.5 * Math.log10((1e-17 * flux * (wavelengths?.[i] as number) ** 2) / 2.99792458e18) - 48.6,
		);
		const inMagnitudes = { ...sdssAStar, fluxes: magnitudes, errors: null, fluxUnit: "AB mag" } as Spectrum;
		const given = measured(chosen(), [{ ...sdssAStar, errors: null }], at());
		const result = measured(chosen(), [inMagnitudes], at());
		expect(result.equivalentWidth.value).toBeCloseTo(given.equivalentWidth.value, 4);
		expect(result.flux.value / (1e-17 * given.flux.value)).toBeCloseTo(1, 4);
		expect(result.fluxUnit).toBe("erg s⁻¹ cm⁻² Å⁻¹");
		expect(measure(chosen(), [{ ...inMagnitudes, fluxUnit: "Vega mag" }], at())).toMatch(/magnitudes.*; pass/);
	});
	it("rounds a dragged window in its refusals, and mentions masks", () => {
		const mask = Uint8Array.from(sdssAStar.wavelengths as Float64Array, (w) => (Math.abs(w - 4862) < 1 ? 1 : 0));
		const result = measure(chosen({ window: [4800.123456789, 4925.987654321] }), [{ ...sdssAStar, mask }], at());
		expect(result).toMatch(
			/^The window from 4800\.123 to 4925\.988 Å has \d of \d+ samples without a flux, or masked, so the line is not whole/,
		);
		const below = { ...sdssAStar, fluxes: (sdssAStar.fluxes as Float64Array).map((flux) => flux - 1000) };
		expect(measured(chosen(), [below], at()).reason).toMatch(
			/^The continuum runs from −[\d.]{1,8} to −[\d.]{1,8}, not/,
		);
	});
	it("gives a sentence for a window without a line, and throws nothing", () => {
		const blank: Spectrum = { id: "blank", wavelengths: [1, 2, 3, 4, 5], fluxes: Array(5).fill(Number.NaN) };
		for (const [change, words] of [
			[{ window: [4900, 4900] }, /Both ends/],
			[{ window: [1000, 1100] }, /beyond the spectrum/],
			[{ window: [9150, 99_000] }, /beyond the spectrum/],
			[{ window: [Number.NaN, 4900] }, /not a number/],
			[{ window: [4860, 4861] }, /too few/],
			[{ spectrumId: "blank", window: [1.5, 4.5] }, /without a flux|no flux/],
			[{ spectrumId: "gone" }, /no longer there/],
		] as const)
			expect(measure(chosen(change), [sdssAStar, blank], at())).toMatch(words);
	});
});

describe("the measurements of a store", () => {
	const storeOf = (...lines: (typeof beta | null)[]) => {
		const store = createSpectrumStore();
		for (const line of lines) addMeasurement(store, chosen({ line }));
		const ids = () => store.getState().measurements.map(({ id }) => id);
		return { store, ids };
	};
	it("select the one that is added", () => {
		const { store, ids } = storeOf(beta, alpha);
		expect(ids()).toEqual([1, 2]);
		expect(store.getState().measure.selectedId).toBe(2);
	});
	it("get removed ones back in their places, the last one first", () => {
		const { store, ids } = storeOf(beta, alpha, null);
		const { measurements } = store.getState();
		removeMeasurement(store, 2);
		removeMeasurement(store, 1);
		expect(ids()).toEqual([3]);
		restoreMeasurement(store);
		expect(ids()).toEqual([1, 3]);
		expect(store.getState().measure.selectedId).toBe(1);
		restoreMeasurement(store);
		expect(hasRemoved(store.getState())).toBe(false);
		restoreMeasurement(store);
		expect(store.getState().measurements).toEqual(measurements);
	});
	it("change step by step with undo and redo: added, given another line, removed", () => {
		const { store, ids } = storeOf(beta, alpha);
		setReferenceLine(store, 1, null);
		removeMeasurement(store, 2);
		undo(store, -1);
		expect(ids()).toEqual([1, 2]);
		expect(hasRemoved(store.getState())).toBe(false);
		expect(store.getState().measurements[0]?.line).toBeNull();
		undo(store, -1);
		expect(store.getState().measurements[0]?.line).toBe(beta);
		undo(store, -1);
		undo(store, -1);
		expect(ids()).toEqual([]);
		for (let i = 0; i < 3; i++) undo(store, 1);
		expect(ids()).toEqual([1, 2]);
	});
	it("have unique ids, also among removed ones", () => {
		const { store, ids } = storeOf(beta, alpha);
		removeMeasurement(store, 2);
		addMeasurement(store, chosen());
		restoreMeasurement(store);
		expect(ids()).toEqual([1, 2, 3]);
	});
	it("are exported under column names with units", () => {
		const all = [measured(chosen(), [sdssAStar], at())];
		const [heads = [], cells = []] = toTsv(measurementColumns(all))
			.split("\n")
			.map((row) => row.split("\t"));
		expect(heads).toContain("equivalent width, observed (Å)");
		expect(cells).toHaveLength(heads.length);
		expect(cells[heads.indexOf("line")]).toBe("Hβ");
		expect(measurementColumns(all).map((column) => column.name)).toEqual(heads);
	});
	it.each(['=HYPERLINK("//e","x")', "@SUM(1)", "+1", "-1"])("have no cell that a spreadsheet would run: %s", (text) => {
		const [measurement] = [measured(chosen(), [sdssAStar], at())];
		const line = { ...(measurement.line ?? ({} as never)), label: text };
		const [heads = [], cells = []] = toTsv(
			measurementColumns([{ ...measurement, spectrumId: text, fluxUnit: text, line }]),
		)
			.split("\n")
			.map((row) => row.split("\t"));
		expect(cells).toHaveLength(heads.length);
		expect(cells.filter((cell) => cell.includes(text)).length).toBeGreaterThanOrEqual(2);
		for (const cell of cells) if (!Number.isFinite(Number(cell))) expect(cell).not.toMatch(/^\s*[=+@-]/);
	});
	it("are written with two digits of the error", () => {
		const write = (value: number, error: number, isWavelength = false) =>
			withError({ value, error }, english.numbers, isWavelength);
		expect(write(12.3456, 0.152)).toBe("12.35 ± 0.15");
		expect(write(-1234.5, 23)).toBe("−1,235 ± 23");
		expect(write(4861.3333, 1.5, true)).toBe("4861.3 ± 1.5");
		expect(write(3.21e-15, 4e-17)).toBe("(3.210 ± 0.040)×10⁻¹⁵");
		expect(write(9.999999e-17, Number.NaN)).toBe("1.0000×10⁻¹⁶");
		expect(write(9.99996e-17, 4e-20)).toBe("(1.00000 ± 0.00040)×10⁻¹⁶");
		expect(write(4861.3333, Number.NaN, true)).toBe("4861.3");
		expect(write(Number.NaN, 1)).toBe("–");
		expect(write(0, Number.NaN)).toBe("0.0000");
		expect(withError({ value: 1234.5, error: 0.15 }, numberText("de-DE"))).toBe("1.234,50 ± 0,15");
	});
});

it("writes the reason why nothing was measured in the words of the host", () => {
	const language = languageOf({ measuredSpectrumGone: (id: string) => `${id} fehlt` });
	expect(measure(chosen({ spectrumId: "gone" }), [], { ...at(), language })).toBe("gone fehlt");
});

describe("a line flux", () => {
	const SPEED_OF_LIGHT_ANGSTROM_PER_S = 2.99792458e18;
	const wavelengths = Float64Array.from({ length: 601 }, (_, i) => 4850 + i / 2);
	/** A Gaussian line of 1 mJy, σ 5 Å, at 5000 Å in vacuum, in Jy. */
	const jansky = wavelengths.map((x) => 1e-3 * Math.exp(-0.5 * ((x - 5000) / 5) ** 2));
	const spectrumIn = (fluxUnit: string, fluxes: Float64Array): Spectrum => ({
		id: "line",
		wavelengths,
		fluxes,
		fluxUnit,
		medium: "vacuum",
	});
	it.each([
		["mJy", 1e3],
		["Jy", 1],
		["µJy", 1e6],
		["erg/s/cm^2/Hz", 1e-23],
		["W m-2 Hz-1", 1e-26],
	])("of a spectrum in %s is in erg/s/cm²", (unit, perJansky) => {
		const spectrum = spectrumIn(
			unit,
			jansky.map((flux) => flux * perJansky),
		);
		const result = measured(chosen({ spectrumId: "line", window: [4960, 5040] }), [spectrum], at());
		// ∫ Fν c / λ² dλ
		const sum = jansky.reduce(
			(total, flux, i) =>
				total + (1e-23 * flux * SPEED_OF_LIGHT_ANGSTROM_PER_S * 0.5) / (wavelengths[i] as number) ** 2,
			0,
		);
		expect(sum).toBeCloseTo(1.503e-14, 17);
		expect(result.flux.value / sum).toBeCloseTo(1, 3);
		expect(result.fluxUnit).toBe("erg s⁻¹ cm⁻² Å⁻¹");
	});
	it("stays in the unit of the spectrum where that is unknown or per wavelength", () => {
		for (const unit of ["counts", "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹"]) {
			const result = measured(chosen({ spectrumId: "line", window: [4960, 5040] }), [spectrumIn(unit, jansky)], at());
			expect(result.flux.value).toBeCloseTo(5e-3 * Math.sqrt(2 * Math.PI), 6);
			expect(result.fluxUnit).toBe(unit);
		}
	});
});

describe("lines for a measurement", () => {
	const oxygen = { ...beta, key: "O/5007", label: "[O III] 5007" };
	const view = (moving: readonly object[], positions: readonly number[]) =>
		({ lines: { moving, fixed: [], bands: [] }, positions: Float64Array.from(positions) }) as never;
	it("are offered by the distance of their markers, within 30,000 km/s", () => {
		const both = view([alpha, beta], [6600, 4900]);
		expect(linesNear(both, 4870).map((line) => line.label)).toEqual(["Hβ"]);
		expect(linesNear(both, 3000)).toEqual([]);
	});
	it.each([
		[[4990, 5025], [4862, 6564], null],
		[[4990, 5025], [4862, 5008], "[O III] 5007"],
		[[4800, 5100], [4862, 5008], "[O III] 5007"],
		[[4800, 4900], [4862, 5008], "Hβ"],
		[[5009, 5025], [4862, 5008], null],
	] as const)("named after one inside the window alone: %j with lines at %j", (window, positions, label) => {
		const lines = [beta, positions[1] === 5008 ? oxygen : alpha];
		expect(lineInWindow(view(lines, positions), window)?.label ?? null).toBe(label);
	});
});
