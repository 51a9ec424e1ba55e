import { isListOfValues, type NumericInput, readNumber } from "../../number.js";
import type { FluxErrors } from "./types.js";

type Report = (message: string) => void;

/** Wavelengths times `scale`; NaN where they are not positive finite numbers. */
export function readWavelengths(wavelengths: NumericInput, scale: number): Float64Array {
	const read = new Float64Array(wavelengths.length);
	for (let i = 0; i < read.length; i++) {
		const value = readNumber(wavelengths[i]) * scale;
		read[i] = value > 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN;
	}
	return read;
}

/** Fluxes; NaN where they are masked or not finite. What is not finite is reported unless it is masked. */
export function readFluxes(
	fluxes: NumericInput,
	mask: ArrayLike<number | boolean | null> | null | undefined,
	report: Report,
): Float64Array {
	const masked = readMask(mask, fluxes.length, report);
	const read = new Float64Array(fluxes.length);
	let bad = 0;
	let firstBad = -1;
	for (let i = 0; i < read.length; i++) {
		const value = readNumber(fluxes[i]);
		const isMasked = masked?.[i];
		read[i] = isMasked || !Number.isFinite(value) ? Number.NaN : value;
		if (isMasked || Number.isFinite(value)) continue;
		bad++;
		if (firstBad < 0) firstBad = i;
	}
	// All of them: reported once, by the caller, in stronger words.
	if (bad > 0 && bad < read.length)
		report(
			`has ${bad} of ${read.length} fluxes that are not finite numbers (first: ${String(fluxes[firstBad])} at sample ${firstBad}), so they are drawn as gaps. Mask these samples to say that they are known to be bad.`,
		);
	return read;
}

function readMask(
	mask: ArrayLike<number | boolean | null> | null | undefined,
	length: number,
	report: Report,
): ArrayLike<unknown> | null {
	if (mask === null || mask === undefined) return null;
	if (isListOfValues(mask) && mask.length === length) return mask;
	report(
		`has a mask of ${isListOfValues(mask) ? `${mask.length} values` : `type ${typeof mask}`} for ${length} samples, so the mask is ignored and bad samples may show. Pass one mask value for each sample.`,
	);
	return null;
}

/**
 * Errors; NaN where they are not positive and finite. Null where there are none, or none can be used. Of two sides the
 * mean, or the one that is known.
 */
export function readErrors(errors: FluxErrors | null | undefined, length: number, report: Report): Float64Array | null {
	if (errors === null || errors === undefined) return null;
	if ("lower" in Object(errors) || "upper" in Object(errors)) {
		const { lower, upper } = errors as { lower: NumericInput; upper: NumericInput };
		const below = readErrors(lower, length, report);
		const above = readErrors(upper, length, report);
		if (!below || !above) return below ?? above;
		return below.map((a, i) => {
			const b = above[i] as number;
			return Number.isNaN(a) ? b : Number.isNaN(b) ? a : (a + b) / 2;
		});
	}
	if (!isListOfValues(errors) || errors.length !== length) {
		report(
			`has ${isListOfValues(errors) ? errors.length : `errors of type ${typeof errors} instead of`} errors for ${length} samples, so no error can be assigned and the error band is left out. Pass one error for each sample.`,
		);
		return null;
	}
	const read = new Float64Array(length);
	let usable = 0;
	let bad = 0;
	let firstBad = -1;
	for (let i = 0; i < length; i++) {
		const value = readNumber(errors[i]);
		const good = value > 0 && value < Number.POSITIVE_INFINITY;
		read[i] = good ? value : Number.NaN;
		if (good) usable++;
		// NaN, null and Infinity are how files say that an error is not known; zero and less are mistakes.
		else if (value <= 0) {
			bad++;
			if (firstBad < 0) firstBad = i;
		}
	}
	if (bad > 0)
		report(
			`has ${bad} of ${length} errors that are zero or negative (first: ${errors[firstBad]} at sample ${firstBad}), so the error band has no width there and is left out at these samples. Pass positive 1σ errors, or NaN where they are unknown.`,
		);
	return usable > 0 ? read : null;
}
