import { prepareSpectrum } from "astropane/astro";
import { type AdapterIssue, spectraFromSkyPortal } from "astropane/skyportal";
import { describe, expect, it } from "vitest";

const row = {
	id: 17,
	obj_id: "ZTF18abc",
	wavelengths: [4000, 4001, 4002],
	fluxes: [1, null, 3],
	errors: [0.1, 0.1, null],
	units: "erg/s/cm/cm/AA",
	observed_at: "2021-02-03T04:05:06.789",
	origin: "Fritz",
	type: "host",
	label: null,
	instrument_name: "SEDM",
	telescope_name: "Palomar 60-inch",
	pis: [],
	comments: [],
};

describe("spectraFromSkyPortal", () => {
	it("converts a row to a spectrum with its unit, date and medium", () => {
		expect(spectraFromSkyPortal([row])).toEqual([
			{
				id: "17",
				wavelengths: [4000, 4001, 4002],
				fluxes: [1, null, 3],
				errors: [0.1, 0.1, null],
				label: "SEDM (2021-02-03)",
				type: "host",
				medium: "air",
				wavelengthUnit: "angstrom",
				fluxUnit: "erg s⁻¹ cm⁻² Å⁻¹",
				observedAt: "2021-02-03T04:05:06.789",
				telescope: "Palomar 60-inch",
				instrument: "SEDM",
				credit: "Fritz",
			},
		]);
	});

	it.each([
		["the answer of a source's spectra", { status: "success", data: { obj_id: "ZTF18abc", spectra: [row] } }],
		["the answer of all spectra", { status: "success", data: [row] }],
		["its data", { obj_id: "ZTF18abc", spectra: [row] }],
		["the list", [row]],
		["one row", row],
		["the answer of one row", { status: "success", data: row }],
	])("takes %s", (_, answer) => {
		expect(spectraFromSkyPortal(answer)).toEqual(spectraFromSkyPortal([row]));
	});

	it("takes the medium from the option", () => {
		expect(spectraFromSkyPortal([row], { medium: "vacuum" })[0]?.medium).toBe("vacuum");
	});

	it.each([
		[{ label: "Keck, day 12" }, "Keck, day 12"],
		[{ label: "  " }, "SEDM (2021-02-03)"],
		[{ observed_at: null }, "SEDM"],
		[{ observed_at: "yesterday" }, "SEDM"],
		[{ observed_at: "2021-02-30" }, "SEDM"],
		[{ observed_at: "Feb 3, 2021" }, "SEDM"],
		[{ observed_at: "2021-02-03 04:05:06 UTC" }, "SEDM (2021-02-03)"],
		[{ observed_at: "2021-02-03.17" }, "SEDM (2021-02-03)"],
		[{ observed_at: "20210203" }, "SEDM (2021-02-03)"],
		[{ observed_at: "59248.17" }, "SEDM (2021-02-03)"],
		[{ observed_at: 59248.17 }, "SEDM (2021-02-03)"],
		[{ observed_at: "2021-02-02T23:00:00-07:00" }, "SEDM (2021-02-03)"],
		[{ instrument_name: null }, "Palomar 60-inch (2021-02-03)"],
		[{ instrument_name: null, telescope_name: null, observed_at: null }, "Spectrum 17"],
	])("labels %j as %s", (change, label) => {
		expect(spectraFromSkyPortal([{ ...row, ...change }])[0]?.label).toBe(label);
	});

	it('has the type "source" by default, and passes other units on', () => {
		const [spectrum] = spectraFromSkyPortal([{ ...row, type: null, units: "Jy" }]);
		expect(spectrum).toMatchObject({ type: "source", fluxUnit: "Jy" });
		expect(spectraFromSkyPortal([{ ...row, units: "AB" }])[0]?.fluxUnit).toBe("AB mag");
		expect(spectraFromSkyPortal([{ ...row, units: null }])[0]?.fluxUnit).toBeNull();
	});

	it("gives every spectrum a unique id", () => {
		const ids = spectraFromSkyPortal([row, row, { ...row, id: null }]).map((spectrum) => spectrum.id);
		expect(ids).toEqual(["17", "17 (2)", "spectrum-3"]);
	});

	it("leaves out rows that are not objects and reports them, keeping the rest", () => {
		const reported: AdapterIssue[] = [];
		const spectra = spectraFromSkyPortal([null, row, "x"], { onIssues: (issues) => reported.push(...issues) });
		expect(spectra).toHaveLength(1);
		expect(reported.map((issue) => issue.subject)).toEqual(["spectra[0]", "spectra[2]"]);
	});

	it("keeps a row without arrays, which the viewer then reports", () => {
		const [spectrum] = spectraFromSkyPortal([{ id: 1, wavelengths: "4000" }]);
		expect(spectrum).toMatchObject({ wavelengths: [], fluxes: [], errors: null });
		if (spectrum) expect(prepareSpectrum(spectrum).issues).toHaveLength(1);
	});

	it.each([null, undefined, 3, "x", {}, [], { status: "error", data: null }])("gives nothing for %j", (answer) => {
		expect(spectraFromSkyPortal(answer)).toEqual([]);
	});

	it("reports a response without spectra", () => {
		const reported: AdapterIssue[] = [];
		spectraFromSkyPortal({ status: "error", message: "no" }, { onIssues: (issues) => reported.push(...issues) });
		expect(reported).toHaveLength(1);
	});
});
