// Reduced data as TOM Toolkit stores them, with the model supernova in them: README.md in this folder.
import type { NumericArray, Spectrum } from "astropane/spectrum-viewer";
import { modelSupernova } from "./model-supernova.js";

/** JSON has no NaN. */
const jsonNumbers = (values: NumericArray): (number | null)[] =>
	Array.from(values, (value) => (value !== null && Number.isFinite(value) ? value : null));

const common = (spectrum: Spectrum, id: number): Record<string, unknown> => ({
	id,
	timestamp: `${spectrum.observedAt}Z`,
	source_name: "Model SN Ia",
	source_location: "",
});
const fluxUnit = "1e-16 erg / (Angstrom s cm2)";

/** A row of `ReducedDatum`, TOM Toolkit 2: its SpectrumSerializer writes `value`. */
const untypedRow = (spectrum: Spectrum, id: number): Record<string, unknown> => ({
	...common(spectrum, id),
	data_type: "spectroscopy",
	value: {
		flux: jsonNumbers(spectrum.fluxes),
		flux_units: fluxUnit,
		wavelength: jsonNumbers(spectrum.wavelengths),
		wavelength_units: "Angstrom",
	},
});

/** A row of `SpectroscopyReducedDatum`, TOM Toolkit 3. */
const typedRow = (spectrum: Spectrum, id: number): Record<string, unknown> => ({
	...common(spectrum, id),
	value: {},
	telescope: "",
	instrument: "",
	wavelength: jsonNumbers(spectrum.wavelengths),
	flux: jsonNumbers(spectrum.fluxes),
	error: [],
	flux_unit: fluxUnit,
});

/** `list(queryset.values())` of a target, in which the forms of both versions stand. */
export const reducedData: Record<string, unknown>[] = modelSupernova.map((spectrum, i) =>
	(i < 3 ? untypedRow : typedRow)(spectrum, 41 + i),
);
