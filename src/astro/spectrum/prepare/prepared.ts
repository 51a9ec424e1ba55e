import { attempt } from "../../untrusted.js";
import { prepareSpectrum } from "./prepare-spectrum.js";
import type { SampledSpectrum, SpectrumInput } from "./types.js";

/** A raw spectrum, which is prepared first (`prepareSpectrum`), or a prepared or rebinned one, which is used as it is. */
export type AnySpectrum = SpectrumInput | SampledSpectrum;

/** Never throws: what is no spectrum has no samples. */
export function prepared(spectrum: AnySpectrum): SampledSpectrum {
	return attempt(
		() => (isSampled(spectrum) ? spectrum : prepareSpectrum(spectrum)),
		prepareSpectrum({ wavelengths: [], fluxes: [] }),
	);
}

function isSampled(spectrum: AnySpectrum): spectrum is SampledSpectrum {
	if (!("breaks" in spectrum && "issues" in spectrum)) return false;
	const { wavelengths, fluxes, errors } = spectrum;
	if (!Array.isArray(spectrum.breaks)) return false;
	const isColumn = (values: unknown) => values instanceof Float64Array && values.length === wavelengths.length;
	return isColumn(wavelengths) && isColumn(fluxes) && (errors === null || isColumn(errors));
}
