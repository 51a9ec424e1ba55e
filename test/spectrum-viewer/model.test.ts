import { airToVacuum, lineGroups, vacuumToAir } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesColor, spectrumColors, timeColor } from "../../src/spectrum-viewer/model/flux/colors.js";
import { makeCurve } from "../../src/spectrum-viewer/model/flux/curves.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import {
	groupMarkers,
	observedFrame,
	observedPositions,
	restFrame,
} from "../../src/spectrum-viewer/model/lines/markers.js";
import { homeRanges } from "../../src/spectrum-viewer/model/view.js";
import { changeStep, createSpectrumStore, endGesture, undo } from "../../src/spectrum-viewer/store.js";

const all = groupMarkers(
	lineGroups,
	lineGroups.map((g) => g.name),
	[],
);

describe("line marks", () => {
	it("leave sky and telluric lines where they are at any redshift and velocity", () => {
		const fixed = [...all.fixed, ...all.bands];
		expect(fixed.length).toBeGreaterThan(80);
		expect(fixed.every((mark) => mark.isStatic)).toBe(true);
		expect(all.moving.every((mark) => !mark.isStatic)).toBe(true);
	});
	it("are shifted in vacuum and then seen in air", () => {
		const [mark] = groupMarkers(
			[
				{
					name: "t",
					family: "h",
					color: "red",
					static: false,
					lines: [{ label: "Lyα", air: 1215.67, vacuum: 1215.67, status: "verified", sources: "" }],
				},
			],
			["t"],
			[],
		).moving;
		const shift = { redshift: 4, velocity: 0, velocityConvention: "relativistic", ionVelocities: {} } as const;
		const [air] = observedPositions([mark as NonNullable<typeof mark>], shift, "air");
		expect(air).toBeCloseTo(vacuumToAir(1215.67 * 5), 9);
		const [vacuum] = observedPositions([mark as NonNullable<typeof mark>], shift, "vacuum");
		expect(vacuum).toBeCloseTo(6078.35, 9);
	});
	it("include the user's own, in their medium", () => {
		const { moving } = groupMarkers([], [], [{ id: "a", label: "mine", wavelength: 5000, medium: "vacuum" }]);
		expect(moving[0]?.vacuum).toBe(5000);
		expect(airToVacuum(moving[0]?.air as number)).toBeCloseTo(5000, 6);
	});
	it("drop an own line without a usable wavelength", () => {
		expect(groupMarkers([], [], [{ id: "a", label: "", wavelength: Number.NaN }]).moving).toEqual([]);
	});
});

describe("rest and observed axis", () => {
	it("are in step: there and back is the same place", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 2500, max: 25_000, noNaN: true }),
				fc.double({ min: -0.01, max: 0.2, noNaN: true }),
				fc.constantFrom("air" as const, "vacuum" as const),
				(rest, z, medium) => {
					expect(Math.abs(restFrame(observedFrame(rest, z, medium), z, medium) - rest)).toBeLessThan(1e-5);
				},
			),
		);
	});
});

describe("curves", () => {
	const spectrum = { id: "s", wavelengths: [4000, 5000, 6000], fluxes: [2, 4, 6], errors: [0.2, 0.2, 0.2] };
	const options = { medium: "air" as const, normalization: "median" as const, smoothing: null };
	it("are divided by their median, errors too", () => {
		const curve = makeCurve(spectrum, "red", options);
		expect([...curve.fluxes]).toEqual([0.5, 1, 1.5]);
		expect(curve.errors?.[0]).toBeCloseTo(0.05, 12);
	});
	it("of one spectrum in air and in vacuum stand at the same place on one axis", () => {
		const air = makeCurve(spectrum, "red", options);
		const vacuum = makeCurve(
			{ ...spectrum, medium: "vacuum", wavelengths: spectrum.wavelengths.map(airToVacuum) },
			"red",
			options,
		);
		vacuum.wavelengths.forEach((w, i) => {
			expect(w).toBeCloseTo(air.wavelengths[i] as number, 6);
		});
	});
	it("are the same object as long as nothing changes", () => {
		expect(makeCurve(spectrum, "red", options)).toBe(makeCurve(spectrum, "red", { ...options }));
	});
	it("keep the raw one as a ghost where they are smoothed", () => {
		expect(makeCurve(spectrum, "red", options).raw).toBeNull();
		expect(
			makeCurve(spectrum, "red", { ...options, smoothing: { kind: "boxcar", width: 3 } }, processing).raw,
		).not.toBeNull();
	});
	it("of nothing have a home of their own", () => {
		expect(homeRanges([])).toEqual({ x: [3500, 9500], y: [0, 1] });
		const one = homeRanges([makeCurve({ id: "1", wavelengths: [5000], fluxes: [3] }, "red", options)]);
		expect(one.x[0]).toBeLessThan(5000);
		expect(one.x[1]).toBeGreaterThan(5000);
	});
});

describe("the store", () => {
	it("makes one undo step of one gesture", () => {
		const store = createSpectrumStore();
		for (let i = 1; i <= 10; i++) changeStep(store, { redshift: i / 100 }, "redshift");
		endGesture(store);
		changeStep(store, { redshift: 0.5 }, "redshift");
		undo(store, -1);
		expect(store.getState().redshift).toBe(0.1);
		undo(store, -1);
		expect(store.getState().redshift).toBe(0);
		undo(store, 1);
		expect(store.getState().redshift).toBe(0.1);
	});
	it("begins at zero where it is told the impossible", () => {
		expect(createSpectrumStore({ redshift: Number.NaN }).getState().redshift).toBe(0);
		expect(createSpectrumStore({ velocity: 4e5 }).getState().velocity).toBe(0);
	});
	it("is one for each viewer", () => {
		const a = createSpectrumStore();
		const b = createSpectrumStore();
		changeStep(a, { redshift: 1 });
		expect(b.getState().redshift).toBe(0);
	});
});

describe("colours of spectra", () => {
	const at = (day: string | null) => ({ id: day ?? "none", wavelengths: [1], fluxes: [1], observedAt: day });
	it("run from early to late where three or more times are known, whatever the order", () => {
		const colors = spectrumColors([at("2026-01-03"), at("2026-01-01"), at("2026-01-02")], "time");
		expect(colors).toEqual([timeColor(1), timeColor(0), timeColor(0.5)]);
	});
	it("are told apart by order otherwise, and a spectrum's own colour wins", () => {
		expect(spectrumColors([at("2026-01-01"), at(null), at("2026-01-03")], "time")).toEqual([0, 1, 2].map(seriesColor));
		expect(spectrumColors([at("2026-01-01"), at("2026-01-02")], "time")).toEqual([0, 1].map(seriesColor));
		expect(
			spectrumColors(
				[1, 2, 3].map((d) => at(`2026-01-0${d}`)),
				"order",
			),
		).toEqual([0, 1, 2].map(seriesColor));
		expect(spectrumColors([{ ...at(null), color: "red" }], "time")).toEqual(["red"]);
	});
});
