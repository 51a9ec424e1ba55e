import { formatForMessage } from "../../../text/index.js";
import { isListOfValues, type NumericInput } from "../../number.js";
import { readableCopy } from "../../readable-copy.js";
import { wavelengthUnitNames } from "../../units.js";
import { attempt } from "../../untrusted.js";
import { findFillers } from "../samples/fillers.js";
import { findBreaks, insertGaps } from "./breaks.js";
import {
	mapColumns,
	mergeRepeated,
	pickSamples,
	type Samples,
	sortSamples,
	surveyOf,
	type WavelengthSurvey,
} from "./order.js";
import { readErrors, readFluxes, readMask, readWavelengths } from "./read.js";
import type { PreparedSpectrum, SpectrumInput } from "./types.js";
import { doubtedUnit } from "./unit-doubt.js";
import { readLengthUnit, type WavelengthReading } from "./wavelength-unit.js";
import type { FaultText, ReportFault, SpectrumFaultWords } from "./words.js";

/** More samples are a mistake, and would use up the memory: a sparse array may have any length. */
const MAX_SAMPLES = 100_000_000;
/** The unit of fewer wavelengths is not doubted. */
const MIN_SAMPLES_FOR_DOUBT = 5;

/** A spectrum as `prepareSpectrum` gives it, with faults that are not written yet in place of `issues`. */
export type ReadSpectrum = Omit<PreparedSpectrum, "issues"> & { faults: FaultText[] };

/** What throws when it is read, such as a getter of a host, counts as missing. */
export const readSpectrum = (input: SpectrumInput): ReadSpectrum =>
	attempt(() => read(input), null) ?? read(readableCopy(input) as SpectrumInput);

function read(input: SpectrumInput): ReadSpectrum {
	const spectrum = Object(input) as SpectrumInput;
	const faults: FaultText[] = [];
	const report: ReportFault = (fault) => faults.push(fault);

	const shapeFault = faultOfShape(spectrum);
	if (shapeFault) {
		report(shapeFault);
		return {
			wavelengths: new Float64Array(0),
			fluxes: new Float64Array(0),
			errors: null,
			errorSides: null,
			masked: null,
			dropped: new Uint32Array(0),
			breaks: [],
			faults,
		};
	}
	const { length } = spectrum.wavelengths;
	const unit = unitOf(spectrum.wavelengthUnit, report);
	const wavelengths = readWavelengths(spectrum.wavelengths, unit);
	const survey = surveyOf(wavelengths);
	reportDoubt(survey, unit, Boolean(spectrum.wavelengthUnit), report);
	const masked = readMask(spectrum.mask, length, report);
	const fluxes = readFluxes(spectrum.fluxes, masked, report);
	dropFillers(fluxes, report);
	const columns: Samples = { wavelengths, fluxes, masked, ...readErrors(spectrum.errors, length, report) };
	const { samples: placed, dropped } = dropUnplaced(columns, survey.count, spectrum.wavelengths, report);
	const sorted = sortOut(placed, dropped.length === 0 ? survey.order : surveyOf(placed.wavelengths).order, report);
	const { samples, breaks } = insertGaps(sorted, findBreaks(sorted.wavelengths));
	if (samples.fluxes.length > 0 && samples.fluxes.every(Number.isNaN))
		report((words, { integer }) => words.noFiniteFlux(integer(samples.fluxes.length), samples.fluxes.length));
	return { ...samples, masked: samples.masked?.includes(1) ? samples.masked : null, dropped, breaks, faults };
}

function faultOfShape({ wavelengths, fluxes }: SpectrumInput): FaultText | null {
	if (!isListOfValues(wavelengths)) return (words) => words.wavelengthsNotArray(describe(wavelengths, words));
	if (!isListOfValues(fluxes)) return (words) => words.fluxesNotArray(describe(fluxes, words));
	const counts = [wavelengths.length, fluxes.length] as const;
	if (counts[0] !== counts[1])
		return (words, { integer }) => words.lengthsDiffer(integer(counts[0]), integer(counts[1]), ...counts);
	if (counts[0] > MAX_SAMPLES) return (words, { integer }) => words.tooManySamples(integer(counts[0]));
	return counts[0] === 0 ? (words) => words.noSamples : null;
}

function describe(value: unknown, words: SpectrumFaultWords): string {
	const text = formatForMessage(value);
	return typeof value === "string" ? words.quotedString(text) : text;
}

const ANGSTROM = readLengthUnit("angstrom") as WavelengthReading;

function unitOf(unit: unknown, report: ReportFault): WavelengthReading {
	if (unit === undefined || unit === null || unit === "") return ANGSTROM;
	const reading = readLengthUnit(unit);
	if (reading) return reading;
	const known = wavelengthUnitNames.map((each) => `"${each}"`).join(", ");
	report((words) => words.unknownWavelengthUnit(formatForMessage(unit), known));
	return ANGSTROM;
}

function reportDoubt(
	{ least, greatest, count }: WavelengthSurvey,
	{ toAngstrom, name }: WavelengthReading,
	isGiven: boolean,
	report: ReportFault,
): void {
	if (count < MIN_SAMPLES_FOR_DOUBT) return;
	const [low, high] = [least / toAngstrom(1), greatest / toAngstrom(1)];
	const likely = doubtedUnit(low, high, name, isGiven);
	if (likely === null) return;
	report((words, { range, scientific, atMost }) => {
		const format = (value: number) =>
			value >= 1e6 || value < 1e-3 ? scientific(value, 3) : atMost(value, value < 10 ? 3 : 1);
		return words.doubtedWavelengthUnit(range(low, high, name, format), likely);
	});
}

function dropFillers(fluxes: Float64Array, report: ReportFault): void {
	const fillers = findFillers(fluxes);
	if (fillers.size === 0) return;
	for (let i = 0; i < fluxes.length; i++) if (fillers.has(fluxes[i] as number)) fluxes[i] = Number.NaN;
	for (const [value, count] of fillers)
		report((words, { integer, scientific }) =>
			words.fillers(integer(count), Math.abs(value) < 1e15 ? formatForMessage(value) : scientific(value, 3), count),
		);
}

/** The samples whose wavelength is a positive number, `count` of them, and the indices of the others. */
function dropUnplaced(
	samples: Samples,
	count: number,
	original: NumericInput,
	report: ReportFault,
): { samples: Samples; dropped: Uint32Array } {
	const { wavelengths } = samples;
	const { length } = wavelengths;
	const dropped = new Uint32Array(length - count);
	if (dropped.length === 0) return { samples, dropped };
	const placed = new Uint32Array(count);
	let nextPlaced = 0;
	let nextDropped = 0;
	for (let i = 0; i < length; i++) {
		if ((wavelengths[i] as number) > 0) placed[nextPlaced++] = i;
		else dropped[nextDropped++] = i;
	}
	const [first = 0] = dropped;
	report((words, { integer }) =>
		words.wavelengthsNotPositive(
			integer(dropped.length),
			integer(length),
			integer(first),
			formatForMessage(original[first]),
		),
	);
	return { samples: pickSamples(samples, placed), dropped };
}

/** Strictly ascending samples. A descending spectrum is common and is reversed without a report. */
function sortOut(samples: Samples, order: WavelengthSurvey["order"], report: ReportFault): Samples {
	if (order === "ascending") return samples;
	if (order === "descending") return mapColumns(samples, (column) => column.reverse() as typeof column);
	if (order === "mixed") report((words) => words.wavelengthsNotSorted);
	const { samples: merged, repeated } = mergeRepeated(sortSamples(samples));
	if (repeated.length > 0)
		report((words, { integer }) =>
			words.repeatedWavelengths(integer(repeated.length), formatForMessage(repeated[0]), repeated.length),
		);
	return merged;
}
