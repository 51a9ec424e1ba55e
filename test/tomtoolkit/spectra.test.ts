import { prepareSpectrum } from "astropane/astro";
import { type AdapterIssue, spectraFromTom } from "astropane/tomtoolkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** As `SpectrumSerializer` writes it. */
const value = {
	flux: [1, null, 3],
	flux_units: "erg / (Angstrom s cm2)",
	wavelength: [4000, 4001, 4002],
	wavelength_units: "Angstrom",
};
const row = {
	id: 17,
	data_type: "spectroscopy",
	timestamp: "2021-02-03T04:05:06.789Z",
	source_name: "LCO",
	source_location: "https://archive.lco.global/17",
	value,
};

/** Spectra and issues of one call. */
function read(data: unknown) {
	const issues: AdapterIssue[] = [];
	return { spectra: spectraFromTom(data, { onIssues: (found) => issues.push(...found) }), issues };
}

describe("spectraFromTom", () => {
	it("reads the format of SpectrumSerializer, with units, date and source", () => {
		expect(read([row])).toEqual({
			spectra: [
				{
					id: "17",
					wavelengths: [4000, 4001, 4002],
					fluxes: [1, null, 3],
					errors: null,
					label: "LCO (2021-02-03)",
					medium: "air",
					wavelengthUnit: "angstrom",
					fluxUnit: "erg s⁻¹ cm⁻² Å⁻¹",
					observedAt: "2021-02-03T04:05:06.789Z",
					telescope: null,
					instrument: null,
					credit: "LCO, https://archive.lco.global/17",
				},
			],
			issues: [],
		});
	});

	it("reads a row of SpectroscopyReducedDatum, which has the arrays as fields", () => {
		const typed = {
			id: 17,
			timestamp: row.timestamp,
			telescope: "SOAR",
			instrument: "Goodman",
			source_name: "",
			source_location: "",
			value: { setup: "400 l/mm" },
			wavelength: [4000, 4001],
			flux: [1, 2],
			error: [0.1, 0.2],
			flux_unit: "mJy",
		};
		expect(spectraFromTom([typed])[0]).toMatchObject({
			fluxes: [1, 2],
			errors: [0.1, 0.2],
			label: "Goodman (2021-02-03)",
			fluxUnit: "mJy",
			telescope: "SOAR",
			credit: null,
		});
		// The REST API puts these fields into `value`.
		const { wavelength, flux, error, flux_unit, telescope, instrument, ...rest } = typed;
		const answer = { ...rest, value: { wavelength, flux, error, flux_unit, telescope, instrument } };
		expect(spectraFromTom([answer])).toEqual(spectraFromTom([typed]));
		expect(spectraFromTom([{ ...typed, error: [] }])[0]?.errors).toBeNull();
	});

	it.each([
		["a page of the REST API", { count: 1, next: null, previous: null, results: [row] }],
		["a data product", { id: 3, reduceddatum_set: [row] }],
		["one row", row],
		["a row whose value is JSON as text", { ...row, value: JSON.stringify(value) }],
		["a row without data_type", { ...row, data_type: undefined }],
		["other names of the fields", { ...row, value: { f: value.flux, wl: value.wavelength, f_unit: value.flux_units } }],
	])("reads %s", (_, data) => {
		expect(read(data)).toEqual(read([row]));
	});

	it.each([
		["2021-02-03 04:05:06.789+00:00", "LCO (2021-02-03)"],
		["2021-02-02T23:00:00-07:00", "LCO (2021-02-03)"],
		["59248.17", "LCO (2021-02-03)"],
		[59248.17, "LCO (2021-02-03)"],
		["2021-02-30T04:05:06Z", "LCO"],
		["Feb. 3, 2021, 4:05 a.m.", "LCO"],
	])("labels a spectrum of %s by the day in UTC, where there is one", (timestamp, label) => {
		expect(spectraFromTom([{ ...row, timestamp }])[0]?.label).toBe(label);
	});

	const samples = [
		{ wavelength: 4000, flux: "1.5e-15" },
		{ wavelength: 4001, flux: "2" },
		{ wavelength: 4002, flux: "nan" },
	];
	it.each([
		["a list", samples],
		["an object with their indices as keys", { ...samples }],
		["text", JSON.stringify({ ...samples })],
	])("reads samples in %s", (_, given) => {
		const { spectra, issues } = read([{ ...row, value: given }]);
		expect(spectra[0]).toMatchObject({
			wavelengths: [4000, 4001, 4002],
			fluxes: [1.5e-15, 2, Number.NaN],
			errors: null,
			wavelengthUnit: "angstrom",
			fluxUnit: null,
		});
		expect(issues).toEqual([]);
	});

	it("keeps the order of samples with more than ten indices", () => {
		const many = Object.fromEntries(
			Array.from({ length: 12 }, (_, i) => [String(i), { wavelength: 4000 + i, flux: i }]),
		);
		expect(spectraFromTom([{ ...row, value: many }])[0]?.fluxes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
	});

	it.each([
		["Angstrom", "angstrom"],
		["AA", "angstrom"],
		["\u212b", "angstrom"],
		["nm", "nm"],
		["um", "um"],
		["\u00b5m", "um"],
		["micron", "um"],
	])("reads the wavelength unit %s", (text, unit) => {
		expect(spectraFromTom([{ ...row, value: { ...value, wavelength_units: text } }])[0]?.wavelengthUnit).toBe(unit);
		expect(spectraFromTom([{ ...row, value: { ...value, wavelength_unit: text } }])[0]?.wavelengthUnit).toBe(unit);
	});
	it.each([
		["m", 4e-7],
		["0.1 nm", 4000],
		["1e-10 m", 4000],
		["cm", 4e-5],
	])("converts wavelengths in %s to Å", (text, first) => {
		const data = { ...value, wavelength: [first, String(first)], flux: [1, 2], wavelength_units: text };
		const [spectrum] = spectraFromTom([{ ...row, value: data }]);
		expect(spectrum?.wavelengthUnit).toBe("angstrom");
		expect([...(spectrum?.wavelengths ?? [])].map((wavelength) => Number(wavelength?.toFixed(6)))).toEqual([
			4000, 4000,
		]);
	});

	it.each([
		["erg / (s cm2 Angstrom)", "erg s⁻¹ cm⁻² Å⁻¹"],
		["erg / (Hz s cm2)", "erg s⁻¹ cm⁻² Hz⁻¹"],
		["1e-17 erg / (Angstrom s cm2)", "1e-17 erg / (Angstrom s cm2)"],
		["Jy", "Jy"],
		["mJy", "mJy"],
		["ct", "ct"],
		["", null],
	])("gives the flux unit %j as %j", (text, unit) => {
		expect(spectraFromTom([{ ...row, value: { ...value, flux_units: text } }])[0]?.fluxUnit).toBe(unit);
	});

	it("shows photon fluxes in their own unit", () => {
		const { flux, flux_units: _, ...rest } = value;
		const photons = { ...rest, photon_flux: flux, photon_flux_units: "ph / (Angstrom s cm2)" };
		expect(spectraFromTom([{ ...row, value: photons }])[0]).toMatchObject({
			fluxes: flux,
			fluxUnit: "ph / (Angstrom s cm2)",
		});
	});

	it("takes the medium from the option", () => {
		expect(spectraFromTom([row], { medium: "vacuum" })[0]?.medium).toBe("vacuum");
	});

	it("gives each spectrum a unique id, which the REST API does not have", () => {
		const { id: _, ...withoutId } = row;
		expect(spectraFromTom([row, row, withoutId]).map((spectrum) => spectrum.id)).toEqual([
			"17",
			"17 (2)",
			"spectrum-3",
		]);
	});

	it("passes arrays of unequal length on, and the viewer reports them", () => {
		const [spectrum] = spectraFromTom([{ ...row, value: { ...value, flux: [1, 2] } }]);
		expect(spectrum && prepareSpectrum(spectrum).issues.length).toBeGreaterThan(0);
	});
});

describe("what spectraFromTom leaves out", () => {
	it.each([
		["null", null, "reduced data[1]", "null"],
		["text", "x", "reduced data[1]", "type string"],
		["a list", [], "reduced data[1]", "a list"],
		["a row without value", { id: 18 }, "18", "no list of wavelengths"],
		["a value that is no JSON", { id: 18, value: "{" }, "18", "not valid JSON"],
		["a value without fluxes", { id: 18, value: { wavelength: [4000] } }, "18", "no list of fluxes"],
		["arrays that are text", { id: 18, value: { wavelength: "4000", flux: "1" } }, "18", "no list of wavelengths"],
		["a wavelength unit", { id: 18, value: { ...value, wavelength_units: "Hz" } }, "18", '"Hz" is not known'],
	])("is reported, and the rest is kept: %s", (_, bad, subject, words) => {
		const { spectra, issues } = read([row, bad]);
		expect(spectra.map((spectrum) => spectrum.id)).toEqual(["17"]);
		expect(issues.map((issue) => issue.subject)).toEqual([subject]);
		expect(issues[0]?.message).toContain(words);
		expect(issues[0]?.message).toContain("left out");
	});

	it("is counted in one issue for rows of other data types", () => {
		const photometry = { data_type: "photometry", value: { magnitude: 18.5 } };
		const { spectra, issues } = read([row, photometry, photometry]);
		expect(spectra).toHaveLength(1);
		expect(issues).toHaveLength(1);
		expect(issues[0]?.message).toContain("2 of 3 rows");
	});

	it.each([null, undefined, [], { results: [] }])("is nothing for %j, without an issue", (data) => {
		expect(read(data)).toEqual({ spectra: [], issues: [] });
	});

	it.each([3, "x", {}, { detail: "Not found." }])("is reported for %j, which holds no rows", (data) => {
		const { spectra, issues } = read(data);
		expect(spectra).toEqual([]);
		expect(issues).toHaveLength(1);
	});
});

it("never throws, and gives spectra that can be prepared", () => {
	const field = fc.constantFrom(
		...["id", "value", "wavelength", "flux", "error", "flux_units", "wavelength_units", "timestamp", "data_type"],
		...["results", "0", "source_name"],
	);
	const { tree } = fc.letrec((tie) => ({
		tree: fc.oneof(
			{ depthSize: "medium" },
			fc.anything(),
			fc.constantFrom<unknown>(value, row, JSON.stringify(value), "spectroscopy", "Angstrom", "nm"),
			fc.array(fc.double()),
			fc.array(tie("tree"), { maxLength: 4 }),
			fc.dictionary(field, tie("tree"), { maxKeys: 5 }),
		),
	}));
	fc.assert(
		fc.property(tree, fc.constantFrom(undefined, null, {}), (data, options) => {
			for (const spectrum of spectraFromTom(data, options as undefined)) prepareSpectrum(spectrum);
		}),
		{ numRuns: 2000 },
	);
});
