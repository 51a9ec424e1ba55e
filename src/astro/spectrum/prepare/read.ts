import { formatForMessage } from "../../../text/index.js";
import { isListOfValues, type NumericInput, readNumber } from "../../number.js";
import type { WavelengthUnitDefinition } from "../../units.js";
import { isMaskedValue } from "./mask-value.js";
import type { ErrorSides, SpectrumInput } from "./types.js";
import type { ReportFault } from "./words.js";

/** Wavelengths in Å; NaN where they are not positive finite numbers. */
export function readWavelengths(
	wavelengths: NumericInput,
	{ toAngstrom }: Pick<WavelengthUnitDefinition, "toAngstrom">,
): Float64Array {
	const { length } = wavelengths;
	const read = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		const given = wavelengths[i];
		const value = toAngstrom(typeof given === "number" ? given : readNumber(given));
		read[i] = value > 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN;
	}
	return read;
}

/** Fluxes; NaN where they are masked or not finite. Fluxes that are not finite are reported unless they are masked. */
export function readFluxes(fluxes: NumericInput, masked: Uint8Array | null, report: ReportFault): Float64Array {
	const { length } = fluxes;
	const read = new Float64Array(length);
	let bad = 0;
	let firstBad = -1;
	for (let i = 0; i < length; i++) {
		const given = fluxes[i];
		const value = typeof given === "number" ? given : readNumber(given);
		const isMasked = masked !== null && masked[i] === 1;
		// Finite; see `finiteValues`.
		if (value - value === 0 && !isMasked) {
			read[i] = value;
			continue;
		}
		read[i] = Number.NaN;
		if (isMasked) continue;
		bad++;
		if (firstBad < 0) firstBad = i;
	}
	// If all are bad, the caller reports that once.
	if (bad > 0 && bad < read.length)
		report((words, { integer }) =>
			words.fluxesNotFinite(integer(bad), integer(read.length), formatForMessage(fluxes[firstBad]), integer(firstBad)),
		);
	return read;
}

/** 1 where the mask says that a sample is bad (see `isMaskedValue`). Null where there is no mask, or it cannot be used. */
export function readMask(mask: SpectrumInput["mask"], length: number, report: ReportFault): Uint8Array | null {
	if (mask === null || mask === undefined) return null;
	if (isListOfValues(mask) && mask.length === length) {
		const masked = new Uint8Array(length);
		for (let i = 0; i < length; i++) if (isMaskedValue(mask[i])) masked[i] = 1;
		return masked;
	}
	report((words, { integer }) =>
		isListOfValues(mask)
			? words.maskOfWrongLength(integer(mask.length), integer(length), mask.length, length)
			: words.maskNotArray(typeof mask, integer(length), length),
	);
	return null;
}

type ReadErrors = { errors: Float64Array | null; errorSides: ErrorSides | null };

/**
 * Errors, and their two sides where the input has both. `errors` is the mean of the sides, or the side that is known;
 * a side that is unknown at a sample is taken from the other one. Files that write offsets have negative lower errors: their size
 * counts.
 */
export function readErrors(errors: SpectrumInput["errors"], length: number, report: ReportFault): ReadErrors {
	if (errors === null || errors === undefined) return { errors: null, errorSides: null };
	if (!("lower" in Object(errors) || "upper" in Object(errors)))
		return { errors: readSide(errors as NumericInput, length, report), errorSides: null };
	const input = errors as { lower?: NumericInput | null; upper?: NumericInput | null };
	// Messages are written later, when both sides are known.
	const hasBoth = () => lower !== null && upper !== null;
	const lower = readSide(input.lower, length, report, { isOffset: true, hasOther: hasBoth });
	const upper = readSide(input.upper, length, report, { isOffset: false, hasOther: hasBoth });
	if (!lower || !upper) return { errors: lower ?? upper, errorSides: null };
	const mean = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		if (Number.isNaN(lower[i])) lower[i] = upper[i] as number;
		else if (Number.isNaN(upper[i])) upper[i] = lower[i] as number;
		mean[i] = ((lower[i] as number) + (upper[i] as number)) / 2;
	}
	return { errors: mean, errorSides: { lower, upper } };
}

/**
 * Errors of one side; NaN where they are not positive and finite. Null where there are none, or none can be used. The sign of an
 * offset does not count.
 */
function readSide(
	errors: NumericInput | null | undefined,
	length: number,
	report: ReportFault,
	{ isOffset, hasOther }: { isOffset: boolean; hasOther(): boolean } = { isOffset: false, hasOther: () => false },
): Float64Array | null {
	if (errors === null || errors === undefined) return null;
	if (!isListOfValues(errors) || errors.length !== length) {
		report((words, { integer }) =>
			isListOfValues(errors)
				? words.errorsOfWrongLength(integer(errors.length), integer(length), errors.length, length)
				: words.errorsNotArray(typeof errors, integer(length), length),
		);
		return null;
	}
	const read = new Float64Array(length);
	let usable = 0;
	let bad = 0;
	let firstBad = -1;
	for (let i = 0; i < length; i++) {
		const number = readNumber(errors[i]);
		const value = isOffset ? Math.abs(number) : number;
		const good = value > 0 && value < Number.POSITIVE_INFINITY;
		read[i] = good ? value : Number.NaN;
		if (good) usable++;
		// Files write NaN, null and Infinity for unknown errors; zero and negative ones are mistakes.
		else if (value <= 0) {
			bad++;
			if (firstBad < 0) firstBad = i;
		}
	}
	if (bad > 0)
		report((words, { integer }) =>
			words[hasOther() ? "errorSideNotPositive" : "errorsNotPositive"](
				integer(bad),
				integer(length),
				formatForMessage(errors[firstBad]),
				integer(firstBad),
			),
		);
	return usable > 0 ? read : null;
}
