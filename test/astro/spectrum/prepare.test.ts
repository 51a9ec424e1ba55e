import { prepareSpectrum, type SpectrumInput } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "./random.js";

const prepared = (spectrum: SpectrumInput) => {
	const { wavelengths, fluxes, errors, breaks, issues } = prepareSpectrum(spectrum);
	return { wavelengths: [...wavelengths], fluxes: [...fluxes], errors: errors && [...errors], breaks, issues };
};
const origins = (spectrum: SpectrumInput) => {
	const { errorSides, masked, dropped } = prepareSpectrum(spectrum);
	return {
		lower: errorSides && [...errorSides.lower],
		upper: errorSides && [...errorSides.upper],
		masked: masked && [...masked],
		dropped: [...dropped],
	};
};
const steps = (length: number, from = 4000, step = 1) => Array.from({ length }, (_, i) => from + i * step);

describe("prepareSpectrum", () => {
	it("leaves a clean spectrum unchanged, from arrays and typed arrays, without an issue", () => {
		const wavelengths = [4000, 4001, 4002];
		const fluxes = [1, 2.5, -3];
		const expected = { wavelengths, fluxes, errors: [0.5, 0.25, 1], breaks: [], issues: [] };
		expect(prepared({ wavelengths, fluxes, errors: [0.5, 0.25, 1] })).toEqual(expected);
		expect(
			prepared({
				wavelengths: Float64Array.from(wavelengths),
				fluxes: Float32Array.from(fluxes),
				errors: Float32Array.of(0.5, 0.25, 1),
			}),
		).toEqual(expected);
	});

	it("does not share memory with its input", () => {
		const wavelengths = Float64Array.of(3, 2, 1);
		const fluxes = Float64Array.of(1, 2, 3);
		prepareSpectrum({ wavelengths, fluxes }).fluxes.fill(9);
		expect([...wavelengths, ...fluxes]).toEqual([3, 2, 1, 1, 2, 3]);
	});

	it.each([
		["nm", 500, 5000],
		["um", 0.5, 5000],
		["angstrom", 5000, 5000],
	] as const)("takes wavelengths in %s to Å", (wavelengthUnit, from, to) => {
		expect(prepared({ wavelengths: [from], fluxes: [1], wavelengthUnit }).wavelengths).toEqual([to]);
	});

	it("reports an unknown unit, and reads Å", () => {
		const { wavelengths, issues } = prepared({ wavelengths: [5000], fluxes: [1], wavelengthUnit: "parsec" as never });
		expect(wavelengths).toEqual([5000]);
		expect(issues[0]).toContain('"parsec"');
	});

	it("makes gaps of null, NaN and ±Infinity, and reports their number", () => {
		const { fluxes, issues } = prepared({
			id: "a",
			wavelengths: steps(5),
			fluxes: [1, null, Number.NaN, Number.NEGATIVE_INFINITY, 2],
		});
		expect(fluxes).toEqual([1, Number.NaN, Number.NaN, Number.NaN, 2]);
		expect(issues).toEqual([
			'Spectrum "a" has 3 of 5 fluxes that are not finite numbers (first: null at sample 1), so they are drawn as gaps. Mask these samples to say that they are known to be bad.',
		]);
	});

	it("makes gaps of masked samples without an issue", () => {
		const spectrum = { wavelengths: steps(4), fluxes: [1, 2, Number.NaN, 4] };
		for (const mask of [[0, 1, 1, 0], [false, true, true, false], Uint8Array.of(0, 4, 1, 0), [null, 1, 1, null]])
			expect(prepared({ ...spectrum, mask })).toMatchObject({ fluxes: [1, Number.NaN, Number.NaN, 4], issues: [] });
	});

	it("reports arrays of different lengths and returns no samples", () => {
		expect(prepared({ id: "a", wavelengths: [1, 2, 3], fluxes: [1, 2, 3, 4], errors: [1, 1, 1] })).toEqual({
			wavelengths: [],
			fluxes: [],
			errors: null,
			breaks: [],
			issues: ['Spectrum "a" has 3 wavelengths but 4 fluxes, so it cannot be drawn. Pass arrays of equal length.'],
		});
	});

	it("reports a spectrum of gaps only", () => {
		const { fluxes, issues } = prepared({ wavelengths: steps(3), fluxes: [null, null, null] });
		expect(fluxes).toEqual([Number.NaN, Number.NaN, Number.NaN]);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toContain("no finite flux in any of its 3 samples");
	});

	it("reports an empty spectrum", () => {
		expect(prepared({ wavelengths: [], fluxes: [] }).issues[0]).toContain("no samples");
	});

	it.each([
		[{ wavelengths: null, fluxes: [1] }, "null for wavelengths"],
		[{ wavelengths: [1], fluxes: undefined }, "undefined for fluxes"],
		[{ wavelengths: "4000", fluxes: [1] }, 'the string "4000" for wavelengths'],
		[{ wavelengths: {}, fluxes: [1] }, "{} for wavelengths"],
	])("survives %j", (spectrum, words) => {
		const { fluxes, issues } = prepared(spectrum as never);
		expect(fluxes).toEqual([]);
		expect(issues[0]).toContain(words);
	});

	it("drops samples whose wavelength is not a positive number, with their errors", () => {
		const { wavelengths, fluxes, errors, issues } = prepared({
			wavelengths: [4000, Number.NaN, 4002, null, 0, -1, Number.POSITIVE_INFINITY, 4007],
			fluxes: [1, 2, 3, 4, 5, 6, 7, 8],
			errors: [1, 2, 3, 4, 5, 6, 7, 8],
		});
		expect(wavelengths).toEqual([4000, 4002, 4007]);
		expect(fluxes).toEqual([1, 3, 8]);
		expect(errors).toEqual([1, 3, 8]);
		expect(issues[0]).toContain("5 of 8 wavelengths that are not positive numbers (sample 1: NaN)");
	});

	it("reverses a descending spectrum without an issue", () => {
		expect(prepared({ wavelengths: [3, 2, 1], fluxes: [30, 20, 10], errors: [3, 2, 1] })).toEqual({
			wavelengths: [1, 2, 3],
			fluxes: [10, 20, 30],
			errors: [1, 2, 3],
			breaks: [],
			issues: [],
		});
	});

	it("sorts an unsorted spectrum with its errors and mask, and reports it", () => {
		const { issues, ...rest } = prepared({
			wavelengths: [2, 1, 4, 3],
			fluxes: [20, 10, 40, 30],
			errors: [2, 1, 4, 3],
			mask: [0, 0, 1, 0],
		});
		expect(rest).toEqual({
			wavelengths: [1, 2, 3, 4],
			fluxes: [10, 20, 30, Number.NaN],
			errors: [1, 2, 3, 4],
			breaks: [],
		});
		expect(issues[0]).toContain("go up and down");
	});

	it("averages samples at one wavelength, with the error of the mean", () => {
		const { issues, ...rest } = prepared({
			wavelengths: [1, 2, 2, 2, 3, 3],
			fluxes: [1, 2, 4, Number.NaN, 5, 7],
			errors: [1, 3, 4, 9, 1, Number.NaN],
			mask: [0, 0, 0, 1, 0, 0],
		});
		expect(rest).toEqual({ wavelengths: [1, 2, 3], fluxes: [1, 3, 6], errors: [1, 2.5, Number.NaN], breaks: [] });
		expect(issues).toHaveLength(1);
		expect(issues[0]).toContain("2 wavelengths (first: 2 Å)");
	});

	it("makes unusable errors NaN, and reports zero and negative ones", () => {
		const { errors, issues } = prepared({
			wavelengths: steps(6),
			fluxes: steps(6),
			errors: [1, 0, -2, null, Number.POSITIVE_INFINITY, 3],
		});
		expect(errors).toEqual([1, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 3]);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toContain("2 of 6 errors that are zero or negative (first: 0 at sample 1)");
	});

	it("averages two-sided errors, or uses the side that is known", () => {
		const { errors, issues } = prepared({
			wavelengths: [1, 2, 3, 4],
			fluxes: [1, 2, 3, 4],
			errors: { lower: [1, 2, null, Number.NaN], upper: [3, Number.NaN, 0.5, null] },
		});
		expect(errors).toEqual([2, 2, 0.5, Number.NaN]);
		expect(issues).toEqual([]);
	});

	it("reports faults of one error side, and uses the other", () => {
		const { errors, issues } = prepared({
			id: "a",
			wavelengths: [1, 2],
			fluxes: [1, 2],
			errors: { lower: [1], upper: [0.5, -1] },
		});
		expect(errors).toEqual([0.5, Number.NaN]);
		expect(issues.join("\n")).toMatch(/1 error for 2 samples.*\n.*1 of 2 errors that are zero or negative/);
		expect(prepared({ wavelengths: [1], fluxes: [1], errors: { upper: [2] } as never }).errors).toEqual([2]);
	});

	it("keeps both sides of an error, and fills an unknown side from the other", () => {
		const sides = { lower: [1, 2, null, Number.NaN], upper: [3, Number.NaN, 0.5, null] };
		const { lower, upper } = origins({ wavelengths: [1, 2, 3, 4], fluxes: [1, 2, 3, 4], errors: sides });
		expect(lower).toEqual([1, 2, 0.5, Number.NaN]);
		expect(upper).toEqual([3, 2, 0.5, Number.NaN]);
	});

	it("has no error sides where errors are the same on both sides, or one side cannot be used", () => {
		const spectrum = { wavelengths: [1, 2], fluxes: [1, 2] };
		for (const errors of [
			[1, 2],
			null,
			{ lower: [1, 1], upper: [null, 0] },
			{ lower: [1, 1], upper: [1] },
			{ upper: [1, 2] } as never,
		])
			expect(prepareSpectrum({ ...spectrum, errors }).errorSides).toBeNull();
	});

	it("keeps error sides and mask with their wavelength when samples are dropped, sorted or reversed", () => {
		expect(
			origins({
				wavelengths: [3, null, 2, 1],
				fluxes: [30, 5, 20, 10],
				errors: { lower: [3, 5, 2, 1], upper: [6, 5, 4, 2] },
				mask: [1, 1, 0, 0],
			}),
		).toEqual({ lower: [1, 2, 3], upper: [2, 4, 6], masked: [0, 0, 1], dropped: [1] });
		expect(
			origins({
				wavelengths: [2, 1, 4, -1, 3],
				fluxes: [20, 10, 40, 5, 30],
				errors: { lower: [2, 1, 4, 5, 3], upper: [4, 2, 8, 5, 6] },
				mask: [0, 0, 1, 1, 0],
			}),
		).toEqual({ lower: [1, 2, 3, 4], upper: [2, 4, 6, 8], masked: [0, 0, 0, 1], dropped: [3] });
	});

	it("averages each error side over samples at one wavelength", () => {
		expect(
			origins({
				wavelengths: [1, 2, 2, 2],
				fluxes: [1, 2, 4, null],
				errors: { lower: [1, 3, 4, 9], upper: [2, 6, 8, 9] },
			}),
		).toMatchObject({ lower: [1, 2.5], upper: [2, 5] });
	});

	it("masks a repeated wavelength only where none of its samples has a flux", () => {
		const spectrum = { wavelengths: [1, 1, 2, 2, 3, 3], fluxes: [1, 2, 3, null, null, null] };
		expect(origins({ ...spectrum, mask: [1, 0, 1, 0, 0, 0] }).masked).toEqual([0, 1, 0]);
	});

	it("distinguishes masked samples from other gaps", () => {
		const spectrum = { wavelengths: steps(4), fluxes: [1, null, 3, null] };
		expect(origins({ ...spectrum, mask: [false, false, true, true] }).masked).toEqual([0, 0, 1, 1]);
	});

	it("has no mask where no sample that is left is masked, or the mask cannot be used", () => {
		for (const mask of [[0, 0], [0, 0, 0], [1], null, [1, 0, 0]])
			expect(origins({ wavelengths: [null, 1, 2], fluxes: [1, 2, 3], mask }).masked).toBeNull();
	});

	it("neither masks the sample of a break nor gives it an error", () => {
		const { masked, lower, upper } = origins({
			wavelengths: [...steps(10), ...steps(10, 6000)],
			fluxes: new Float64Array(20).fill(1),
			errors: { lower: new Float64Array(20).fill(1), upper: new Float64Array(20).fill(2) },
			mask: Array.from({ length: 20 }, (_, i) => i === 9 || i === 10),
		});
		expect(masked?.slice(8, 13)).toEqual([0, 1, 0, 1, 0]);
		expect(lower?.slice(9, 12)).toEqual([1, Number.NaN, 1]);
		expect(upper?.slice(9, 12)).toEqual([2, Number.NaN, 2]);
	});

	it("lists the dropped samples by their index in the input", () => {
		const wavelengths = [4000, Number.NaN, 4002, null, 0, -1, Number.POSITIVE_INFINITY, 4007];
		expect(origins({ wavelengths, fluxes: steps(8) }).dropped).toEqual([1, 3, 4, 5, 6]);
		expect(origins({ wavelengths: steps(3), fluxes: steps(3) }).dropped).toEqual([]);
	});

	it("has no errors when none can be used", () => {
		expect(prepared({ wavelengths: [1, 2], fluxes: [1, 2], errors: null }).errors).toBeNull();
		expect(prepared({ wavelengths: [1, 2], fluxes: [1, 2], errors: [null, Number.NaN] })).toMatchObject({
			errors: null,
			issues: [],
		});
	});

	it("ignores and reports errors and a mask of the wrong length or type", () => {
		const spectrum = { wavelengths: [1, 2], fluxes: [1, 2] };
		const short = prepared({ ...spectrum, errors: [1], mask: [1] });
		expect(short).toMatchObject({ fluxes: [1, 2], errors: null });
		expect(short.issues.join("\n")).toMatch(/mask of 1 value for 2 samples.*\n.*1 error for 2 samples/);
		const strange = prepared({ ...spectrum, errors: "1,2" as never, mask: 7 as never });
		expect(strange).toMatchObject({ fluxes: [1, 2], errors: null });
		expect(strange.issues).toHaveLength(2);
	});

	it("reads numbers that were written as strings", () => {
		expect(prepared({ wavelengths: ["4000", "4001"] as never, fluxes: ["1e-17", " -2 "] as never }).fluxes).toEqual([
			1e-17, -2,
		]);
	});

	it("inserts a gap between two arms of a spectrograph", () => {
		const { wavelengths, fluxes, errors, breaks, issues } = prepared({
			wavelengths: [...steps(10), ...steps(10, 6000)],
			fluxes: new Float64Array(20).fill(1),
			errors: new Float64Array(20).fill(1),
		});
		expect(breaks).toEqual([10]);
		expect(wavelengths[10]).toBe((4009 + 6000) / 2);
		expect(fluxes[10]).toBeNaN();
		expect(errors?.[10]).toBeNaN();
		expect(wavelengths).toHaveLength(21);
		expect(issues).toEqual([]);
	});

	it("inserts a gap on each side of an isolated sample, and at each of several breaks", () => {
		const { wavelengths, breaks } = prepared({
			wavelengths: [...steps(10), 5000, ...steps(10, 6000), ...steps(10, 7000)],
			fluxes: new Float64Array(31).fill(1),
		});
		expect(breaks.map((i) => wavelengths[i])).toEqual([4504.5, 5500, 6504.5]);
	});

	it("inserts no gap where sampling is logarithmic, changes between arms, or lacks three samples", () => {
		const logarithmic = Array.from({ length: 10_000 }, (_, i) => 700 * 10 ** (i * 1.1e-4));
		const seam = [...steps(20, 4000, 0.5), ...steps(20, 4012, 6)];
		const masked = steps(40).filter((_, i) => i < 20 || i > 22);
		for (const wavelengths of [logarithmic, seam, masked])
			expect(prepared({ wavelengths, fluxes: wavelengths })).toMatchObject({ breaks: [], issues: [] });
	});

	it("inserts no gap between a few photometric points", () => {
		const wavelengths = [1500, 2200, 3600, 4700, 6200, 7500, 9000, 22_000];
		expect(prepared({ wavelengths, fluxes: wavelengths }).breaks).toEqual([]);
	});

	it("gives strictly ascending wavelengths and never throws, for any input", () => {
		const value = fc.oneof(
			fc.double(),
			fc.integer({ min: -2, max: 6 }),
			fc.constantFrom(null, "3", "x", undefined, true),
		);
		const list = fc.oneof(fc.array(value, { maxLength: 30 }), fc.constantFrom(null, undefined, 3, "abc", {}));
		fc.assert(
			fc.property(list, list, list, list, (wavelengths, fluxes, errors, mask) => {
				const result = prepareSpectrum({ id: "x", wavelengths, fluxes, errors, mask } as never);
				expect(result.fluxes.length).toBe(result.wavelengths.length);
				const { errorSides } = result;
				for (const column of [result.errors, errorSides?.lower, errorSides?.upper, result.masked])
					if (column) expect(column.length).toBe(result.wavelengths.length);
				result.masked?.forEach((masked, i) => {
					if (masked) expect(result.fluxes[i]).toBeNaN();
				});
				for (let i = 1; i < result.wavelengths.length; i++)
					expect(result.wavelengths[i]).toBeGreaterThan(result.wavelengths[i - 1] as number);
				for (const flux of result.fluxes)
					expect(flux === Number.POSITIVE_INFINITY || flux === Number.NEGATIVE_INFINITY).toBe(false);
			}),
			{ numRuns: 500 },
		);
		const same = fc.array(fc.tuple(value, value, value), { maxLength: 30 });
		fc.assert(
			fc.property(same, (rows) => {
				const column = (i: 0 | 1 | 2) => rows.map((row) => row[i]);
				const { wavelengths } = prepareSpectrum({
					wavelengths: column(0),
					fluxes: column(1),
					errors: column(2),
				} as never);
				for (let i = 1; i < wavelengths.length; i++)
					expect(wavelengths[i]).toBeGreaterThan(wavelengths[i - 1] as number);
			}),
			{ numRuns: 500 },
		);
	});

	it("gives the same spectrum from any order of its samples", () => {
		const random = randomFrom(5);
		const order = steps(500, 0).sort(() => random() - 0.5);
		const straight = prepared({ wavelengths: steps(500), fluxes: steps(500) });
		const { issues, ...shuffled } = prepared({
			wavelengths: order.map((i) => 4000 + i),
			fluxes: order.map((i) => 4000 + i),
		});
		expect(shuffled).toMatchObject({ wavelengths: straight.wavelengths, fluxes: straight.fluxes });
		expect(issues).toHaveLength(1);
	});

	it("prepares a million clean samples within two seconds", () => {
		const wavelengths = Float64Array.from({ length: 1_000_000 }, (_, i) => 3000 + i * 0.01);
		const start = performance.now();
		const result = prepareSpectrum({ wavelengths, fluxes: wavelengths });
		expect(performance.now() - start).toBeLessThan(2000);
		expect(result.wavelengths.length).toBe(1_000_000);
		expect(result.issues).toEqual([]);
	});
});
