/** Wavelengths of the pixels of an image, from its header. */
import { formatForMessage, shorten } from "../../text/index.js";
import { numberIn, textIn } from "../facts.js";
import type { Header, Report } from "../types.js";

/** `unit` null where the header names none. */
export type Dispersion = { wavelengths: Float64Array; unit: string | null };

const pixels = (length: number, wavelengthAt: (pixel: number) => number): Float64Array =>
	Float64Array.from({ length }, (_, i) => wavelengthAt(i + 1));

/** The text that IRAF spreads over the cards WAT1_001, WAT1_002 …, each of 68 characters. */
export function watText(header: Header, axis: number): string {
	let text = "";
	for (let i = 1; ; i++) {
		const part = header.get(`WAT${axis}_${String(i).padStart(3, "0")}`);
		if (part === undefined) return text.trimEnd();
		text += String(part).padEnd(68);
	}
}

/** CUNIT1, or the unit that IRAF writes into WAT1_001. */
function unitOf(header: Header): string | null {
	const iraf = /\bunits=(?:"([^"]*)"|(\S+))/.exec(watText(header, 1));
	return textIn(header, "CUNIT1") ?? iraf?.[1] ?? iraf?.[2] ?? null;
}

/** Step from pixel to pixel; NaN without one. */
function stepOf(header: Header): number {
	const direct = numberIn(header, "CD1_1");
	const step = numberIn(header, "CDELT1");
	const scaled = step * (Number.isFinite(numberIn(header, "PC1_1")) ? numberIn(header, "PC1_1") : 1);
	return direct !== 0 && Number.isFinite(direct) ? direct : scaled !== 0 ? scaled : Number.NaN;
}

/**
 * Wavelengths of the `length` pixels along the first axis; null where the header does not give them, which is reported.
 *
 * Read are: linear axes; decimal logarithms (SDSS' COEFF0 and COEFF1, IRAF's DC-FLAG 1, CUNIT1 "log(Angstrom)"); the natural logarithms
 * of CTYPE1 "WAVE-LOG" (Greisen et al. 2006, A&A 446, 747, section 3.2); frequencies, whose unit tells them.
 */
export function dispersionOf(header: Header, length: number, report: Report): Dispersion | null {
	const unit = unitOf(header);
	const first = numberIn(header, "COEFF0");
	const logStep = numberIn(header, "COEFF1");
	const value = numberIn(header, "CRVAL1");
	const step = stepOf(header);
	const reference = Number.isFinite(numberIn(header, "CRPIX1")) ? numberIn(header, "CRPIX1") : 1;
	const type = textIn(header, "CTYPE1") ?? "";
	if (!Number.isFinite(value) || !Number.isFinite(step)) {
		if (Number.isFinite(first) && Number.isFinite(logStep))
			return { wavelengths: pixels(length, (pixel) => 10 ** (first + logStep * (pixel - 1))), unit: "Angstrom" };
		report(
			"The header has no wavelengths (CRVAL1 with CDELT1 or CD1_1), so the image is left out; calibrate its wavelengths first.",
		);
		return null;
	}
	const linear = pixels(length, (pixel) => value + step * (pixel - reference));
	const code = /^[A-Z]{4}-([A-Z0-9]{3})$/.exec(type)?.[1];
	if (code === "LOG")
		return { wavelengths: linear.map((w) => value * Math.exp((w - value) / value)), unit: unit ?? "m" };
	if (code !== undefined) {
		report(
			`The axis of wavelengths is of the kind "${shorten(type, 8)}", which is not read; rebin the spectrum to a linear axis.`,
		);
		return null;
	}
	if (/^(pixels?|pix)$/i.test(unit ?? type) && value === reference && step === 1) {
		report(
			"The header counts pixels instead of wavelengths, so the image is left out; calibrate its wavelengths first.",
		);
		return null;
	}
	const inLog = unit === null ? null : /^log(?:10)?[ ([]+([^)\]]+)[)\]]?$/i.exec(unit);
	const isLog =
		numberIn(header, "DC_FLAG") === 1 ||
		Math.abs(first - value) < 1e-6 ||
		inLog !== null ||
		/^LOG|LOGLAM/i.test(type) ||
		textIn(header, "WFITTYPE") === "LOG-LINEAR";
	if (isLog) return { wavelengths: linear.map((w) => 10 ** w), unit: inLog?.[1] ?? unit };
	const last = linear[length - 1] as number;
	const isShort = Math.min(value, last) > 2.5 && Math.max(value, last) < 5 && (unit === null || /^a/i.test(unit));
	if (isShort) {
		report(
			`The wavelengths from ${formatForMessage(linear[0])} to ${formatForMessage(last)} are read as decimal logarithms.`,
		);
		return { wavelengths: linear.map((w) => 10 ** w), unit };
	}
	return { wavelengths: linear, unit };
}

/** Polynomials that IRAF fits dispersions with, at x in −1 … 1. */
const polynomials: Readonly<Record<string, (x: number, coefficients: readonly number[]) => number>> = {
	// Chebyshev.
	"1": (x, c) => {
		let [before, now, sum] = [1, x, c[0] as number];
		for (const coefficient of c.slice(1)) {
			sum += coefficient * now;
			[before, now] = [now, 2 * x * now - before];
		}
		return sum;
	},
	// Legendre.
	"2": (x, c) => {
		let [before, now, sum] = [1, x, c[0] as number];
		for (const [i, coefficient] of c.slice(1).entries()) {
			sum += coefficient * now;
			[before, now] = [now, ((2 * i + 3) * x * now - (i + 1) * before) / (i + 2)];
		}
		return sum;
	},
};

/** Orders of fits above this are errors of the file. */
const MAX_ORDER = 100;

/**
 * Wavelengths of each aperture of an IRAF file with "system=multispec" (IRAF, `help onedspec.specwcs`); null for other files. An aperture
 * with a dispersion that is not read, such as a spline, is null in the list, and reported.
 */
export function multispecOf(header: Header, length: number, report: Report): (Dispersion | null)[] | null {
	if (!/multispec/i.test(textIn(header, "CTYPE1") ?? "") && !/system=multispec/.test(watText(header, 0))) return null;
	const unit = unitOf(header);
	return [...watText(header, 2).matchAll(/spec(\d+)\s*=\s*"([^"]*)"/g)].map(([, aperture, text]) => {
		const words = (text as string).trim().split(/\s+/).map(Number);
		const [, , kind, first = Number.NaN, step = Number.NaN, , z = 0] = words;
		const shift = 1 + (Number.isFinite(z) && z > -1 ? z : 0);
		if (kind === 0 || kind === 1) {
			const linear = pixels(length, (pixel) => first + step * (pixel - 1));
			return { wavelengths: linear.map((w) => (kind === 1 ? 10 ** w : w) / shift), unit };
		}
		const wavelengths =
			kind === 2 ? (listed(words.slice(9), length, shift) ?? nonlinear(words.slice(9), length, shift)) : null;
		if (wavelengths !== null) return { wavelengths, unit };
		report(
			`The wavelengths of aperture ${aperture} are given by a function that is not read; rebin the spectrum to a linear axis.`,
		);
		return null;
	});
}

/** A wavelength for each pixel (function type 5); null for other types, and where wavelengths lack. */
function listed(words: readonly number[], length: number, shift: number): Float64Array | null {
	const [weight, zero = Number.NaN, kind, count = 0] = words;
	if (kind !== 5 || weight !== 1 || count < length || words.length < 4 + length) return null;
	return pixels(length, (pixel) => (zero + (words[3 + pixel] as number)) / shift);
}

/** The weighted sum of polynomials of IRAF's dispersion functions; null where one is of another kind. */
function nonlinear(words: readonly number[], length: number, shift: number): Float64Array | null {
	const terms: ((pixel: number) => number)[] = [];
	let rest = words;
	while (rest.length > 0) {
		const [weight = Number.NaN, zero = Number.NaN, kind, order = 0, low = Number.NaN, high = Number.NaN] = rest;
		const polynomial = polynomials[String(kind)];
		if (polynomial === undefined || !(order >= 1 && order <= MAX_ORDER) || !(high > low)) return null;
		const coefficients = rest.slice(6, 6 + order);
		if (coefficients.length < order) return null;
		terms.push((pixel) => weight * (zero + polynomial((2 * pixel - (high + low)) / (high - low), coefficients)));
		rest = rest.slice(6 + order);
	}
	if (terms.length === 0) return null;
	return pixels(length, (pixel) => terms.reduce((sum, term) => sum + term(pixel), 0) / shift);
}
