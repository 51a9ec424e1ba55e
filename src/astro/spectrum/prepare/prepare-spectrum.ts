import { numberText, shorten } from "../../../text/index.js";
import { attempt } from "../../untrusted.js";
import { readSpectrum } from "./prepare.js";
import type { PreparedSpectrum, SpectrumInput } from "./types.js";
import { spectrumFaultWords } from "./words.js";

/**
 * Brings a spectrum into the form that the measurements of this module take. Never throws, never changes its input.
 *
 * Samples without a positive, finite wavelength are left out; unsorted ones are sorted; several at one wavelength become
 * their mean; masked ones become gaps, and a gap (NaN) is inserted between neighbours that are more than 5 times the typical
 * step apart (see `findBreaks`). Fillers of files, such as −999 (one exact value repeated, far from all others), become gaps. Errors
 * that are zero, negative or not finite become NaN; a negative lower error counts as its size. The arrays are empty when
 * wavelengths and fluxes differ in number. A mask or errors of the wrong length are ignored. Each repair is named in
 * `issues`, and so is a unit that the wavelengths can hardly have. Clean, ascending input costs a few passes over the samples
 * and no sorting.
 */
export function prepareSpectrum(spectrum: SpectrumInput): PreparedSpectrum {
	const { faults, ...prepared } = readSpectrum(spectrum);
	const id = attempt(() => (Object(spectrum) as Partial<SpectrumInput>).id, null);
	const name = typeof id === "string" || typeof id === "number" ? `Spectrum "${shorten(String(id))}"` : "The spectrum";
	return { ...prepared, issues: faults.map((fault) => `${name} ${fault(spectrumFaultWords, numberText())}`) };
}
