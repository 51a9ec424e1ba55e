import { prepareSpectrum, type SpectrumInput } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationOf } from "../../setup/duration.js";
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
			'Spectrum "a" has 3 of 5 fluxes that are not finite numbers (first: null at sample 1), so they are drawn as gaps; mask these samples to say that they are known to be bad.',
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
			issues: ['Spectrum "a" has 3 wavelengths but 4 fluxes, so it cannot be drawn; pass arrays of equal length.'],
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
			wavelengthUnit: "angstrom",
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

	it.each<[unit: string | null | undefined, angstroms: number]>([
		[undefined, 1],
		[null, 1],
		["", 1],
		["angstrom", 1],
		["Angstrom", 1],
		["ANGSTROMS", 1],
		["angstroms", 1],
		["Ångström", 1],
		["Ang", 1],
		["AA", 1],
		["A", 1],
		["Å", 1],
		["\u212B", 1],
		["\\AA", 1],
		["0.1nm", 1],
		["0.1 nm", 1],
		["1e-10 m", 1],
		["10**-10 m", 1],
		["10^(-10) m", 1],
		["10⁻¹⁰ m", 1],
		["nm", 10],
		["NM", 10],
		["nanometer", 10],
		["nanometers", 10],
		["nanometres", 10],
		["Wavelength [nm]", 10],
		["lambda (nm)", 10],
		["[nm]", 10],
		["10 Å", 10],
		["um", 1e4],
		["µm", 1e4],
		["μm", 1e4],
		["micron", 1e4],
		["microns", 1e4],
		["Micrometre", 1e4],
		["mm", 1e7],
		["cm", 1e8],
		["m", 1e10],
		["meter", 1e10],
	])("reads wavelengths in %j", (wavelengthUnit, angstroms) => {
		const { wavelengths, issues } = prepared({ wavelengths: [5000 / angstroms], fluxes: [1], wavelengthUnit });
		expect((wavelengths[0] as number) / 5000).toBeCloseTo(1, 12);
		expect(issues).toEqual([]);
	});

	it.each([
		"parsec",
		"Hz",
		"eV",
		"log(Angstrom)",
		"10",
		"2^3 nm",
		"-1 nm",
		"0 nm",
		"1e999 m",
		"constructor",
		"__proto__",
		"nm".repeat(40_000),
		`${"1".repeat(40_000)}x`,
		5,
		{},
		["nm"],
	])("names the unknown unit %j in few words", (unit) => {
		const { wavelengths, issues } = prepared({ wavelengths: [5000], fluxes: [1], wavelengthUnit: unit as string });
		expect(wavelengths).toEqual([5000]);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toMatch(/is not known, so it is read as Å/);
		expect(issues[0]?.length).toBeLessThan(200);
	});

	const between = (low: number, high: number) => Array.from({ length: 50 }, (_, i) => low + ((high - low) * i) / 49);

	it.each<[low: number, high: number, unit: string | undefined, words: string]>([
		[0.35, 0.95, undefined, "from 0.35 to 0.95 Å, which may be µm;"],
		[0.35, 0.95, "angstrom", "from 0.35 to 0.95 Å, which may be µm;"],
		[0.6, 5.3, undefined, "from 0.6 to 5.3 Å, which may be µm;"],
		[350, 950, undefined, "from 350 to 950 Å, which may be nm;"],
		[304, 1040, undefined, "from 304 to 1,040 Å, which may be nm;"],
		[3.54, 3.98, undefined, "from 3.54 to 3.98 Å, which may be log₁₀ λ or µm;"],
		[3.5e-7, 9.5e-7, undefined, "from 3.50×10⁻⁷ to 9.50×10⁻⁷ Å, which may be m;"],
		[3.5e-7, 9.5e-7, "Å", "from 3.50×10⁻⁷ to 9.50×10⁻⁷ Å, which may be m;"],
		[3.5e-5, 9.5e-5, undefined, "Å, which may be cm;"],
		[3e14, 9e14, undefined, "from 3.00×10¹⁴ to 9.00×10¹⁴ Å, which may be Hz;"],
		[0.35, 0.95, "nm", "from 0.35 to 0.95 nm, which may be µm;"],
		[3500, 9500, "nm", "from 3,500 to 9,500 nm, which may be Å;"],
		[3500, 9500, "micron", "from 3,500 to 9,500 µm, which may be Å;"],
	])("doubts wavelengths from %d to %d in %s", (low, high, wavelengthUnit, words) => {
		const { wavelengths, issues } = prepared({
			wavelengths: between(low, high),
			fluxes: between(1, 2),
			wavelengthUnit,
		});
		expect(wavelengths).toHaveLength(50);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toContain(`has wavelengths ${words.startsWith("Å") ? "" : words}`);
		expect(issues[0]).toContain(words);
	});

	it.each<[name: string, low: number, high: number, unit: string | undefined]>([
		["optical", 3500, 9500, undefined],
		["FUSE", 905, 1187, undefined],
		["IUE", 1150, 1980, undefined],
		["infrared", 8000, 25_000, undefined],
		["optical in nm", 350, 950, "nm"],
		["JWST NIRSpec in µm", 0.6, 5.3, "um"],
		["X-rays, of which the unit is given", 1.8, 25, "angstrom"],
		["the extreme ultraviolet, of which the unit is given", 100, 740, "Angstrom"],
		["the far infrared", 55e4, 210e4, undefined],
		["millimetres", 3, 3.6, "mm"],
		["the 21 cm line", 21.1, 21.2, "cm"],
	])("does not doubt %s", (_, low, high, wavelengthUnit) => {
		expect(prepared({ wavelengths: between(low, high), fluxes: between(1, 2), wavelengthUnit }).issues).toEqual([]);
	});

	it.each<[value: unknown, isBad: boolean]>([
		[0, false],
		[-0, false],
		[false, false],
		[null, false],
		[undefined, false],
		[Number.NaN, false],
		["0", false],
		[" 0.0 ", false],
		["", false],
		["False", false],
		["false", false],
		["FALSE", false],
		["f", false],
		["F", false],
		["no", false],
		["good", false],
		["nan", false],
		["None", false],
		[1, true],
		[64, true],
		[-1, true],
		[true, true],
		["1", true],
		["128", true],
		["True", true],
		["T", true],
		["bad", true],
		["masked", true],
	])("takes %j in a mask for bad: %j", (value, isBad) => {
		const { masked } = origins({ wavelengths: steps(3), fluxes: [1, 2, 3], mask: [0, value, 0] as never });
		expect(masked).toEqual(isBad ? [0, 1, 0] : null);
	});

	it("reads masks, fluxes and errors in quotes", () => {
		const { fluxes, errors, issues } = prepared({
			wavelengths: ["4000", "4001", "4002"] as never,
			fluxes: ["1", "2", "3"] as never,
			errors: ["0.1", "0.2", "0.3"] as never,
			mask: ["0", "0", "1"],
		});
		expect(fluxes).toEqual([1, 2, Number.NaN]);
		expect(errors).toEqual([0.1, 0.2, 0.3]);
		expect(issues).toEqual([]);
	});

	it("takes the size of negative lower errors", () => {
		for (const lower of [
			[-0.1, -0.2],
			[-0.1, 0.2],
			[0.1, 0.2],
		]) {
			const spectrum = { wavelengths: [4000, 4001], fluxes: [1, 2], errors: { lower, upper: [0.2, 0.4] } };
			expect(origins(spectrum)).toMatchObject({ lower: [0.1, 0.2], upper: [0.2, 0.4] });
			expect(prepared(spectrum).issues).toEqual([]);
		}
	});

	it("says that the error of the other side is drawn where one side is zero or negative", () => {
		const sides = { lower: [0, 0.2], upper: [0.2, -0.4] };
		const spectrum = { wavelengths: [4000, 4001], fluxes: [1, 2], errors: sides };
		expect(origins(spectrum)).toMatchObject({ lower: [0.2, 0.2], upper: [0.2, 0.2] });
		const { issues } = prepared(spectrum);
		expect(issues).toHaveLength(2);
		for (const issue of issues)
			expect(issue).toMatch(/of one side .* the error of the other side is drawn on both sides/);
		expect(issues[1]).toContain("first: −0.4 at sample 1");
	});

	it.each<[value: number, words: string]>([
		[99, "20 samples are exactly 99,"],
		[-99, "20 samples are exactly −99,"],
		[-999, "20 samples are exactly −999,"],
		[0, "20 samples are exactly 0,"],
		[1e20, "20 samples are exactly 1.00×10²⁰,"],
		[-9.99, "20 samples are exactly −9.99,"],
	])("makes gaps of the filler %d, and names it", (value, words) => {
		const random = randomFrom(17);
		const fluxes = Array.from({ length: 300 }, (_, i) => (i % 15 === 0 ? value : 20.5 + random()));
		const { fluxes: read, issues } = prepared({ id: "a", wavelengths: steps(300), fluxes });
		expect(read.filter(Number.isNaN)).toHaveLength(20);
		expect(read[0]).toBeNaN();
		expect(issues).toHaveLength(1);
		expect(issues[0]).toContain(`Spectrum "a" has a filler in its fluxes: ${words}`);
	});

	it("repeats neither an array nor a long text in its messages", () => {
		const many = steps(5000);
		const hostile: unknown[] = [
			{ wavelengths: [many, many], fluxes: [many, many] },
			{ wavelengths: [4000, 4001], fluxes: [1, many] },
			{ wavelengths: [4000, 4001], fluxes: [1, 2], errors: [many, -1], mask: { length: 2 } },
			{ wavelengths: [4000, "x".repeat(5000)], fluxes: ["y".repeat(5000), 1] },
			{ wavelengths: "z".repeat(5000), fluxes: [1] },
			{ id: "i".repeat(5000), wavelengths: [], fluxes: [] },
			{ id: { toString: () => "t".repeat(5000) }, wavelengths: many.map(() => -1), fluxes: many },
			{ wavelengths: [...many, ...many], fluxes: [...many, ...many] },
			{ wavelengths: new Array(4e9), fluxes: new Array(4e9) },
			null,
			undefined,
			"spectrum",
		];
		for (const spectrum of hostile) {
			const { issues } = prepareSpectrum(spectrum as never);
			expect(issues.length).toBeGreaterThan(0);
			expect(issues.length).toBeLessThan(5);
			for (const issue of issues) expect(issue.length).toBeLessThan(330);
		}
	});

	it("takes less than 50 ms for any input", () => {
		const value = fc.oneof(
			fc.double(),
			fc.constantFrom<unknown>(
				0,
				99,
				-999,
				1e20,
				null,
				"3",
				`${"1".repeat(20_000)}x`,
				{},
				true,
				"False",
				Symbol("s"),
				1n,
			),
		);
		const list = fc.oneof(
			fc.array(value, { maxLength: 40 }),
			fc.constantFrom<unknown>(null, undefined, 3, "abc", {}, new Array(4e9), { length: 1e9 }),
		);
		const unit = fc.oneof(fc.string(), fc.constantFrom<unknown>("nm", "__proto__", "µ".repeat(50_000), {}, 5, null));
		const id = fc.oneof(fc.string(), fc.constantFrom<unknown>({}, null, Symbol("s"), "x".repeat(50_000)));
		fc.assert(
			fc.property(list, list, list, list, unit, id, (wavelengths, fluxes, errors, mask, wavelengthUnit, id) => {
				const sided = { wavelengths, fluxes, errors: { lower: errors, upper: mask }, mask, wavelengthUnit, id };
				const spectrum = { ...sided, errors };
				for (const input of [spectrum, sided])
					expect(durationOf(() => prepareSpectrum(input as never))).toBeLessThan(50);
			}),
			{ seed: 10, numRuns: 5000 },
		);
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
		expect(durationOf(() => prepareSpectrum({ wavelengths, fluxes: wavelengths }), 2000)).toBeLessThan(2000);
		const result = prepareSpectrum({ wavelengths, fluxes: wavelengths });
		expect(result.wavelengths.length).toBe(1_000_000);
		expect(result.issues).toEqual([]);
	});
});
