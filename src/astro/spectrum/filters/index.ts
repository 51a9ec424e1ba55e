/** Response curves of common filters, and the transmission of the atmosphere. They are not under the licence of the code: see NOTICE. */
import { type PackedFilter, packedFilters } from "./curves.js";

export { telluricTransmission } from "./telluric.js";

/** A `FilterCurve` of known origin. */
export type LibraryFilter = {
	/** "SDSS g". */
	name: string;
	/** Such as "SDSS". */
	system: string;
	/** Within its system, such as "g". */
	band: string;
	/** Å. */
	wavelengths: Float64Array;
	/** To photons, 1 at its peak. */
	response: Float64Array;
	/** Who published the curve. */
	credit: string;
};

function unpack({ system, band, credit, ...packed }: PackedFilter): LibraryFilter {
	const response = Float64Array.from(packed.response.split(" "), (text) => Number.parseInt(text, 36) / 1e4);
	const [first = 0, last = 0] = packed.wavelengths.split(" ").map(Number);
	const wavelengths = packed.wavelengths.includes(",")
		? Float64Array.from(packed.wavelengths.split(","), (text) => Number(text) / 10)
		: response.map((_, i) => Math.round(first + (i * (last - first)) / (response.length - 1)) / 10);
	return { name: `${system} ${band}`, system, band, credit, wavelengths, response };
}

let library: readonly LibraryFilter[] | null = null;

/**
 * 38 bands of SDSS, Pan-STARRS, LSST, ZTF, Bessell, Gaia, Swift, 2MASS and GALEX, for `syntheticMagnitude`; the spectrum viewer offers
 * them. Most were resampled to 140 samples. Name the `credit` of what you use. Decoded at the first call; each call gives the same array.
 */
export function filterCurves(): readonly LibraryFilter[] {
	library ??= packedFilters.map(unpack);
	return library;
}
