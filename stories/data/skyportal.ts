// Answers of SkyPortal's API for one source, with our own demo data in them. What is measured and what is a model:
// README.md in this folder.
import type { NumericArray } from "astropane/spectrum-viewer";
import source from "./skyportal-source.json" with { type: "json" };
import { sdssAStar } from "./spectra.js";
import { tdtax } from "./tdtax.js";

/** JSON knows no NaN: SkyPortal gives null. */
const jsonNumbers = (values: NumericArray | null | undefined): (number | null)[] | null =>
	values ? Array.from(values, (value) => (value !== null && Number.isFinite(value) ? value : null)) : null;

/** `GET /api/sources/:id` with its annotations. The two Gaia annotations are a model, made to fit the spectrum. */
export const apiSource: typeof source = source;

/** `GET /api/sources/:id/spectra`: the SDSS spectrum of an A star, vacuum Å. */
export const apiSpectra: { status: string; data: { obj_id: string; spectra: Record<string, unknown>[] } } = {
	status: "success",
	data: {
		obj_id: source.data.id,
		spectra: [
			{
				id: 7,
				obj_id: source.data.id,
				wavelengths: jsonNumbers(sdssAStar.wavelengths),
				fluxes: jsonNumbers(sdssAStar.fluxes),
				errors: jsonNumbers(sdssAStar.errors),
				units: sdssAStar.fluxUnit ?? null,
				observed_at: `${sdssAStar.observedAt}T00:00:00`,
				origin: sdssAStar.credit ?? null,
				type: "source",
				label: null,
				instrument_id: 1,
				instrument_name: sdssAStar.instrument ?? null,
				telescope_name: sdssAStar.telescope ?? null,
				annotations: [],
				comments: [],
				groups: [],
				altdata: null,
			},
		],
	},
};

/** `GET /api/taxonomy`: all versions, of which the picker shows the latest. */
export const apiTaxonomies: { status: string; data: (typeof tdtax)[] } = { status: "success", data: [tdtax] };

/** `preferences.spectroscopyButtons` of `GET /api/internal/profile`: a user's own line group, air Å. */
export const apiSpectroscopyButtons: Record<string, { color: string; wavelengths: number[] }> = {
	"Diffuse bands": { color: "#8a6d1d", wavelengths: [4430, 5780.5, 5797.1, 6283.8, 6613.6] },
};
