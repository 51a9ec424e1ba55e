import { prepareSpectrum } from "./prepare.js";
import type { SampledSpectrum, SpectrumInput } from "./types.js";

/** A raw spectrum, which is prepared first (`prepareSpectrum`), or a prepared or rebinned one, which is used as it is. */
export type AnySpectrum = SpectrumInput | SampledSpectrum;

export function prepared(spectrum: AnySpectrum): SampledSpectrum {
	return "breaks" in spectrum && "issues" in spectrum ? spectrum : prepareSpectrum(spectrum);
}
