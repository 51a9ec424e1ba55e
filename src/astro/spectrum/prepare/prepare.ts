import { isListOfValues, type NumericInput } from "../../number.js";
import { angstromPer, type WavelengthUnit } from "../../units.js";
import { findBreaks, insertGaps } from "./breaks.js";
import { mergeRepeated, orderOf, pickSamples, type Samples, sortSamples } from "./order.js";
import { readErrors, readFluxes, readWavelengths } from "./read.js";
import type { PreparedSpectrum, SpectrumInput } from "./types.js";

/**
 * Puts a spectrum into the one form that everything else here works on. Never throws, never changes its input.
 *
 * Samples without a positive, finite wavelength are left out; unsorted ones are sorted; several at one wavelength become
 * their mean; masked ones become gaps, and a gap (NaN) is put where two neighbours stand more than 5 times the typical
 * step apart (see `findBreaks`). Errors that are zero, negative or not finite become NaN. Nothing can be drawn when
 * wavelengths and fluxes differ in number: then the arrays are empty. A mask or errors of the wrong length are ignored.
 * Clean, ascending input costs a few passes over the samples and no sorting.
 */
export function prepareSpectrum(spectrum: SpectrumInput): PreparedSpectrum {
	const issues: string[] = [];
	const name = spectrum.id === undefined ? "The spectrum" : `Spectrum "${spectrum.id}"`;
	const nothing = { wavelengths: new Float64Array(0), fluxes: new Float64Array(0), errors: null, breaks: [], issues };

	const shapeProblem = describeShape(spectrum);
	if (shapeProblem) {
		issues.push(`${name} ${shapeProblem}`);
		return nothing;
	}
	const report = (message: string) => issues.push(`${name} ${message}`);
	const read: Samples = {
		wavelengths: readWavelengths(spectrum.wavelengths, scaleOf(spectrum.wavelengthUnit, report)),
		fluxes: readFluxes(spectrum.fluxes, spectrum.mask, report),
		errors: readErrors(spectrum.errors, spectrum.wavelengths.length, report),
	};
	const { samples, breaks } = breakUp(sortOut(dropUnplaced(read, spectrum.wavelengths, report), report));
	if (samples.fluxes.length > 0 && samples.fluxes.every(Number.isNaN))
		report(
			`has no finite flux in any of its ${samples.fluxes.length} samples, so nothing of it can be drawn. Check the file it was read from, and its mask.`,
		);
	return { ...samples, breaks, issues };
}

function describeShape({ wavelengths, fluxes }: SpectrumInput): string | null {
	if (!isListOfValues(wavelengths))
		return `has ${describe(wavelengths)} for wavelengths, so it cannot be drawn. Pass an array.`;
	if (!isListOfValues(fluxes)) return `has ${describe(fluxes)} for fluxes, so it cannot be drawn. Pass an array.`;
	if (wavelengths.length !== fluxes.length)
		return `has ${wavelengths.length} wavelengths but ${fluxes.length} fluxes, so it cannot be drawn. Pass arrays of equal length.`;
	return wavelengths.length === 0 ? "has no samples, so there is nothing to draw. Pass wavelengths and fluxes." : null;
}

function describe(value: unknown): string {
	if (value === null || value === undefined) return String(value);
	return typeof value === "string" ? `the string "${value.slice(0, 40)}"` : `a value of type ${typeof value}`;
}

function scaleOf(unit: WavelengthUnit | undefined, report: (message: string) => void): number {
	const scale = angstromPer[unit ?? "angstrom"];
	if (scale !== undefined) return scale;
	report(
		`has the wavelength unit "${String(unit)}", which is not known, so it is read as Å. Use "angstrom", "nm" or "um".`,
	);
	return 1;
}

function dropUnplaced(samples: Samples, original: NumericInput, report: (message: string) => void): Samples {
	const { wavelengths } = samples;
	let placed = 0;
	let firstBad = -1;
	for (let i = 0; i < wavelengths.length; i++) {
		if ((wavelengths[i] as number) > 0) placed++;
		else if (firstBad < 0) firstBad = i;
	}
	if (firstBad < 0) return samples;
	report(
		`has ${wavelengths.length - placed} of ${wavelengths.length} wavelengths that are not positive numbers (sample ${firstBad}: ${String(original[firstBad])}), so these samples have no place on the axis and are left out. Check the wavelength column.`,
	);
	const kept = new Uint32Array(placed);
	let next = 0;
	for (let i = 0; i < wavelengths.length; i++) if ((wavelengths[i] as number) > 0) kept[next++] = i;
	return pickSamples(samples, kept);
}

/** Strictly ascending samples. A descending spectrum is as good as an ascending one and is turned without a word. */
function sortOut(samples: Samples, report: (message: string) => void): Samples {
	const order = orderOf(samples.wavelengths);
	if (order === "ascending") return samples;
	if (order === "descending") {
		for (const values of [samples.wavelengths, samples.fluxes, samples.errors]) values?.reverse();
		return samples;
	}
	if (order === "mixed")
		report(
			"has wavelengths that go up and down, so its samples were sorted; overlapping arms are now interleaved. Pass the arms as spectra of their own to keep them apart.",
		);
	const { samples: merged, repeated } = mergeRepeated(sortSamples(samples));
	if (repeated.length > 0)
		report(
			`has several samples at each of ${repeated.length} ${repeated.length === 1 ? "wavelength" : "wavelengths"} (first: ${repeated[0]} Å), so they cannot be told apart and their mean is drawn. Pass one sample for each wavelength.`,
		);
	return merged;
}

function breakUp(samples: Samples): { samples: Samples; breaks: number[] } {
	return insertGaps(samples, findBreaks(samples.wavelengths));
}
