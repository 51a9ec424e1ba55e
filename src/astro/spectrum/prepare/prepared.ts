import { prepareSpectrum } from "./prepare.js";
import type { PreparedSpectrum, SpectrumInput } from "./types.js";

/**
 * A spectrum as it comes, which is prepared first (`prepareSpectrum`), or one that is prepared already and is taken as it
 * is: ascending, in Å, gaps as NaN.
 */
export type AnySpectrum = SpectrumInput | PreparedSpectrum;

export function prepared(spectrum: AnySpectrum): PreparedSpectrum {
	return "breaks" in spectrum && "issues" in spectrum ? spectrum : prepareSpectrum(spectrum);
}
