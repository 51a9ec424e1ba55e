import {
	equivalentWidth,
	findFeatures,
	type IdentifyOptions,
	identifyLines,
	measureLine,
	rebinSpectrum,
	templateScale,
} from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationOf } from "../../setup/duration.js";
import { survives } from "../../setup/hostile.js";
import { randomFrom } from "./random.js";

/** Values of every kind, at any depth. */
const anything = fc.anything({
	withBigInt: true,
	withDate: true,
	withMap: true,
	withTypedArray: true,
	withNullPrototype: true,
});
const wavelengths = Array.from({ length: 120 }, (_, i) => 5000 + i);
const spectrum = { wavelengths, fluxes: wavelengths.map((x) => 2 - Math.exp(-(((x - 5060) / 8) ** 2))) };
const number = fc.oneof(fc.double({ min: 4990, max: 5130 }), fc.constantFrom(0, -1, Number.NaN, 1e300, "5010", null));
const window = fc.oneof(fc.tuple(number, number), fc.array(number, { maxLength: 3 }), anything);
const continuum = fc.oneof(
	fc.record({
		kind: fc.constantFrom("ends", "sidebands", "fixed", "x"),
		blue: window,
		red: window,
		fluxes: fc.oneof(fc.tuple(number, number), anything),
	}),
	anything,
);
const measureOptions = fc.oneof(
	fc.record(
		{
			window,
			continuum,
			redshift: fc.oneof(number, anything),
			noise: fc.oneof(fc.double(), anything),
			restWavelength: fc.oneof(number, anything),
			medium: fc.oneof(fc.constantFrom("air", "vacuum"), anything),
			convention: anything,
		},
		{ requiredKeys: [] },
	),
	anything,
);
const anySpectrum = fc.oneof(
	fc.constant(spectrum as unknown),
	fc.record(
		{ wavelengths: anything, fluxes: anything, errors: anything, mask: anything, breaks: anything, issues: anything },
		{ requiredKeys: [] },
	),
	anything,
);
const never = (value: unknown) => value as never;

describe("measureLine", () => {
	it.each<[string, unknown, RegExp]>([
		[
			"texts as ends",
			{ window: ["4100", "4300"] },
			/The window from "4100" to "4300" Å has an end that is not a number/,
		],
		["no window", {}, /not a number/],
		["no options", null, /not a number/],
		["one end", { window: [5010] }, /from 5010 to undefined Å/],
		["big integers", { window: [5010n, 5050n] }, /not a number/],
		[
			"a continuum of an unknown kind",
			{ window: [5030, 5090], continuum: { kind: "x" } },
			/of the kind "x".*; choose "ends"/,
		],
		["a continuum that is a text", { window: [5030, 5090], continuum: "ends" }, /of the kind undefined/],
		[
			"no bands",
			{ window: [5030, 5090], continuum: { kind: "sidebands" } },
			/band from undefined to undefined Å holds no flux/,
		],
		["one band", { window: [5030, 5090], continuum: { kind: "sidebands", blue: [5000, 5010] } }, /band from undefined/],
		["no fixed fluxes", { window: [5030, 5090], continuum: { kind: "fixed" } }, /given as undefined and undefined/],
	])("says why it measures nothing with %s", (_, options, reason) => {
		const line = measureLine(spectrum, never(options));
		expect(line.flux.value).toBeNaN();
		expect(line.reason).toMatch(reason);
		expect(equivalentWidth(spectrum, never(options)).reason).toMatch(reason);
	});
	it("refuses a redshift and a rest wavelength in quotes, with a reason", () => {
		const line = measureLine(spectrum, never({ window: [5030, 5090], redshift: "0.1", restWavelength: "5000" }));
		expect(line.flux.value).toBeLessThan(0);
		expect(line.restEquivalentWidth.value).toBeNaN();
		expect(line.velocity.value).toBeNaN();
		expect(line.reason).toMatch(/The redshift is "0\.1".*A line at "5000" Å/);
	});
	it("takes what is no spectrum for one without samples", () => {
		for (const none of [
			null,
			undefined,
			5,
			"x",
			[],
			{ breaks: 1, issues: 2 },
			{ breaks: [], issues: [], wavelengths: [1] },
		])
			expect(measureLine(never(none), { window: [1, 2] }).reason).toMatch(/without samples/);
	});
	it("never throws and never takes more than 50 ms on 10,000 arguments of every kind", () => {
		survives(fc.tuple(anySpectrum, measureOptions), (source, options) => measureLine(never(source), never(options)));
		survives(fc.tuple(anySpectrum, measureOptions), (source, options) =>
			equivalentWidth(never(source), never(options)),
		);
	}, 60_000);
	it("takes time in proportion to the samples", () => {
		const random = randomFrom(1);
		const many = Array.from({ length: 100_000 }, (_, i) => 4000 + i / 50);
		const fluxes = many.map((x) => 1 + 5 * Math.exp(-(((x - 5000) / 300) ** 2)) + random());
		const measure = () => measureLine({ wavelengths: many, fluxes }, { window: [4000.5, 5999], noise: 0.3 });
		expect(durationOf(measure, 1000)).toBeLessThan(1000);
		const line = measure();
		expect(line.fwhm.value / (300 * 2 * Math.sqrt(Math.LN2))).toBeCloseTo(1, 1);
	});
});

describe("rebinSpectrum", () => {
	it("names a request that is none, and never throws", () => {
		for (const none of [null, undefined, 5, "x", {}]) {
			const { fluxes, issues } = rebinSpectrum(spectrum, never(none));
			expect(fluxes).toHaveLength(0);
			expect(issues.at(-1)).toMatch(/bin/i);
		}
		survives(
			fc.tuple(
				anySpectrum,
				fc.oneof(
					fc.record({ binWidth: fc.oneof(number, anything), edges: anything, factor: anything }, { requiredKeys: [] }),
					anything,
				),
			),
			(source, options) => rebinSpectrum(never(source), never(options)),
		);
	}, 60_000);
});

describe("templateScale", () => {
	it("says why there is no scale, and never throws", () => {
		expect(templateScale(never(null), spectrum).issue).toMatch(/no wavelength in common/);
		expect(templateScale(spectrum, never(undefined), never(null)).scale).toBeNaN();
		survives(
			fc.tuple(
				anySpectrum,
				anySpectrum,
				fc.oneof(fc.record({ redshift: anything, from: anything, to: anything }), anything),
			),
			(source, template, options) => templateScale(never(source), never(template), never(options)),
		);
	}, 60_000);
});

describe("identifyLines", () => {
	const feature = fc.oneof(
		fc.record({
			wavelength: fc.oneof(number, anything),
			kind: fc.constantFrom("emission", "absorption", "x"),
			height: number,
			significance: number,
			blurKmS: number,
		}),
		anything,
	);
	const options = fc.oneof(
		fc.record(
			{
				wavelength: fc.oneof(fc.double({ min: 1000, max: 20_000 }), anything),
				medium: fc.oneof(fc.constantFrom("air", "vacuum"), anything),
				redshift: fc.oneof(fc.constant(undefined), fc.double(), anything),
				groups: fc.oneof(
					fc.constant(undefined),
					fc.array(
						fc.oneof(
							fc.record({ name: anything, static: anything, lines: fc.oneof(fc.array(anything), anything) }),
							anything,
						),
					),
					anything,
				),
				redshiftRange: window,
				toleranceKmS: anything,
				snapKmS: anything,
				exact: anything,
				strongImportance: anything,
				limit: fc.oneof(fc.integer(), anything),
			},
			{ requiredKeys: [] },
		),
		anything,
	);
	it("never throws and never takes more than 50 ms on 10,000 arguments of every kind", () => {
		survives(fc.tuple(fc.oneof(anySpectrum, fc.array(feature, { maxLength: 20 })), options), (source, asked) =>
			identifyLines(never(source), never(asked)),
		);
		survives(fc.tuple(anySpectrum, anything), (source, asked) => findFeatures(never(source), never(asked)));
	}, 120_000);
	it.each([
		["of one kind", () => "emission" as const],
		["of both kinds", (i: number) => (i % 2 ? ("emission" as const) : ("absorption" as const))],
		["of one kind but for the first", (i: number) => (i ? ("absorption" as const) : ("emission" as const))],
	])("takes time in proportion to the number of features: 20,000 %s", (_, kindOf) => {
		const features = Array.from({ length: 20_000 }, (_, i) => ({
			wavelength: 3500 + i / 4,
			kind: kindOf(i),
			height: 1,
			significance: 3 + (i % 7),
			blurKmS: 30,
		}));
		const asked: IdentifyOptions = { wavelength: 5000, medium: "vacuum" };
		identifyLines(features, asked);
		expect(durationOf(() => identifyLines(features, asked), 500)).toBeLessThan(500);
	});
	it("is quick on a spectrum of 20,000 samples with a gap after every seventh", () => {
		const random = randomFrom(4);
		const x = Array.from({ length: 20_000 }, (_, i) => 3500 + i / 4);
		const fluxes = x.map((_, i) => (i % 14 < 7 ? Number.NaN : random()));
		const source = { wavelengths: x, fluxes };
		identifyLines(source, { wavelength: 5000, medium: "vacuum" });
		const identify = () => identifyLines(source, { wavelength: 5001, medium: "vacuum" });
		expect(durationOf(identify, 500)).toBeLessThan(500);
	});
});
