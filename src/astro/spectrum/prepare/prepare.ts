import { formatForMessage, numberText } from "../../../text/index.js";
import { isListOfValues, type NumericInput } from "../../number.js";
import {
	type WavelengthUnit,
	type WavelengthUnitDefinition,
	wavelengthUnitNames,
	wavelengthUnits,
} from "../../units.js";
import { findBreaks, insertGaps } from "./breaks.js";
import { mapColumns, mergeRepeated, orderOf, pickSamples, type Samples, sortSamples } from "./order.js";
import { readErrors, readFluxes, readMask, readWavelengths } from "./read.js";
import type { PreparedSpectrum, SpectrumInput } from "./types.js";

/**
 * Brings a spectrum into the form that the measurements of this module take. Never throws, never changes its input.
 *
 * Samples without a positive, finite wavelength are left out; unsorted ones are sorted; several at one wavelength become
 * their mean; masked ones become gaps, and a gap (NaN) is inserted between neighbours that are more than 5 times the typical
 * step apart (see `findBreaks`). Errors that are zero, negative or not finite become NaN. The arrays are empty when
 * wavelengths and fluxes differ in number. A mask or errors of the wrong length are ignored. Each repair is named in
 * `issues`. Clean, ascending input costs a few passes over the samples and no sorting.
 */
export function prepareSpectrum(spectrum: SpectrumInput): PreparedSpectrum {
	const issues: string[] = [];
	const name = spectrum.id === undefined ? "The spectrum" : `Spectrum "${spectrum.id}"`;
	const report = (message: string) => issues.push(`${name} ${message}`);

	const shapeProblem = describeShape(spectrum);
	if (shapeProblem) {
		report(shapeProblem);
		return {
			wavelengths: new Float64Array(0),
			fluxes: new Float64Array(0),
			errors: null,
			errorSides: null,
			masked: null,
			dropped: new Uint32Array(0),
			breaks: [],
			issues,
		};
	}
	const { length } = spectrum.wavelengths;
	const wavelengths = readWavelengths(spectrum.wavelengths, unitOf(spectrum.wavelengthUnit, report));
	const masked = readMask(spectrum.mask, length, report);
	const fluxes = readFluxes(spectrum.fluxes, masked, report);
	const read: Samples = { wavelengths, fluxes, masked, ...readErrors(spectrum.errors, length, report) };
	const { samples: placed, dropped } = dropUnplaced(read, spectrum.wavelengths, report);
	const sorted = sortOut(placed, report);
	const { samples, breaks } = insertGaps(sorted, findBreaks(sorted.wavelengths));
	if (samples.fluxes.length > 0 && samples.fluxes.every(Number.isNaN))
		report(
			`has no finite flux in any of its ${numberText().count(samples.fluxes.length, "sample", "samples")}, so nothing of it can be drawn. Check the file it was read from, and its mask.`,
		);
	return { ...samples, masked: samples.masked?.includes(1) ? samples.masked : null, dropped, breaks, issues };
}

function describeShape({ wavelengths, fluxes }: SpectrumInput): string | null {
	const { count } = numberText();
	if (!isListOfValues(wavelengths))
		return `has ${describe(wavelengths)} for wavelengths, so it cannot be drawn. Pass an array.`;
	if (!isListOfValues(fluxes)) return `has ${describe(fluxes)} for fluxes, so it cannot be drawn. Pass an array.`;
	if (wavelengths.length !== fluxes.length)
		return `has ${count(wavelengths.length, "wavelength", "wavelengths")} but ${count(fluxes.length, "flux", "fluxes")}, so it cannot be drawn. Pass arrays of equal length.`;
	return wavelengths.length === 0 ? "has no samples, so there is nothing to draw. Pass wavelengths and fluxes." : null;
}

function describe(value: unknown): string {
	return typeof value === "string" ? `the string ${formatForMessage(value)}` : formatForMessage(value);
}

function unitOf(unit: WavelengthUnit | undefined, report: (message: string) => void): WavelengthUnitDefinition {
	const name = unit ?? "angstrom";
	if (Object.hasOwn(wavelengthUnits, name)) return wavelengthUnits[name];
	const known = wavelengthUnitNames.map((each) => `"${each}"`).join(", ");
	report(`has the wavelength unit ${formatForMessage(unit)}, which is not known, so it is read as Å. Use ${known}.`);
	return wavelengthUnits.angstrom;
}

/** The samples whose wavelength is a positive number, and the indices of the others. */
function dropUnplaced(
	samples: Samples,
	original: NumericInput,
	report: (message: string) => void,
): { samples: Samples; dropped: Uint32Array } {
	const { wavelengths } = samples;
	const { length } = wavelengths;
	const isPlaced = (i: number) => (wavelengths[i] as number) > 0;
	let count = 0;
	for (let i = 0; i < length; i++) if (isPlaced(i)) count++;
	const dropped = new Uint32Array(length - count);
	if (dropped.length === 0) return { samples, dropped };
	const placed = new Uint32Array(count);
	let nextPlaced = 0;
	let nextDropped = 0;
	for (let i = 0; i < length; i++) {
		if (isPlaced(i)) placed[nextPlaced++] = i;
		else dropped[nextDropped++] = i;
	}
	const [first = 0] = dropped;
	const { integer } = numberText();
	report(
		`has ${integer(dropped.length)} of ${integer(length)} wavelengths that are not positive numbers (sample ${integer(first)}: ${formatForMessage(original[first])}), so these samples have no place on the axis and are left out. Check the wavelength column.`,
	);
	return { samples: pickSamples(samples, placed), dropped };
}

/** Strictly ascending samples. A descending spectrum is common and is reversed without a report. */
function sortOut(samples: Samples, report: (message: string) => void): Samples {
	const order = orderOf(samples.wavelengths);
	if (order === "ascending") return samples;
	if (order === "descending") return mapColumns(samples, (column) => column.reverse() as typeof column);
	if (order === "mixed")
		report(
			"has wavelengths that go up and down, so its samples were sorted; overlapping arms are now interleaved. Pass the arms as spectra of their own to keep them apart.",
		);
	const { samples: merged, repeated } = mergeRepeated(sortSamples(samples));
	if (repeated.length > 0)
		report(
			`has several samples at each of ${numberText().count(repeated.length, "wavelength", "wavelengths")} (first: ${formatForMessage(repeated[0])} Å), so they cannot be told apart and their mean is drawn. Pass one sample for each wavelength.`,
		);
	return merged;
}
