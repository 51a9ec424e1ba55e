import type { DustLaw } from "../../../astro/index.js";
import type { Corrections, SpectrumKnots } from "../../state.js";

export const dustLaws: readonly DustLaw[] = ["F99", "G23", "CCM89", "O94"];

/** What the panel begins with: no telluric bands, no dust, no host, no continuum; a law and an R(V) that are usual. */
export const noCorrections: Corrections = {
	galacticEbv: 0,
	hostLight: null,
	hostEbv: 0,
	rv: 3.1,
	law: "F99",
	continuum: null,
};

/** Most E(B−V) that is taken, mag: more leaves no light. */
export const MAX_EBV = 10;
/** Greatest exponent of the telluric transmission, and width of the instrument that it is convolved with, Å. */
export const MAX_TELLURIC_EXPONENT = 10;
export const MAX_FWHM_ANGSTROM = 200;
/** The published laws hold for these R(V). */
export const RV_RANGE = [2, 6] as const;
/** Spectra whose knots are kept, and least and greatest number of knots of each. */
export const MAX_KNOT_LISTS = 20;
export const KNOT_COUNTS = [2, 40] as const;
/** Å, and the longest id, of knots in a link. */
const MAX_WAVELENGTH_ANGSTROM = 1e9;
const MAX_ID_LENGTH = 1000;
/** Least and greatest `order` of each kind of continuum. */
export const orderRanges = { spline: [2, 40], polynomial: [0, 12] } as const;

const isIn = (value: unknown, least: number, most: number): value is number =>
	typeof value === "number" && value >= least && value <= most;
const properties = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function isKnotList(value: unknown): value is SpectrumKnots {
	const { spectrumId, medium, points } = properties(value);
	return (
		typeof spectrumId === "string" &&
		spectrumId.length <= MAX_ID_LENGTH &&
		(medium === "air" || medium === "vacuum") &&
		Array.isArray(points) &&
		isIn(points.length, ...KNOT_COUNTS) &&
		points.every(
			(point, i) =>
				Array.isArray(point) &&
				point.length === 2 &&
				isIn(point[0], Number.MIN_VALUE, MAX_WAVELENGTH_ANGSTROM) &&
				Number.isFinite(point[1]) &&
				(i === 0 || point[0] > points[i - 1][0]),
		)
	);
}

/** Whether each property of corrections can be used. */
export const correctionTests: { [K in keyof Corrections]-?: (value: unknown) => value is Corrections[K] } = {
	telluric: (value): value is Corrections["telluric"] => {
		if (value === undefined) return true;
		const { exponent, fwhm } = properties(value);
		return (
			(exponent === null || isIn(exponent, 0, MAX_TELLURIC_EXPONENT)) &&
			(fwhm === undefined || isIn(fwhm, 0, MAX_FWHM_ANGSTROM))
		);
	},
	galacticEbv: (value) => isIn(value, 0, MAX_EBV),
	hostEbv: (value) => isIn(value, 0, MAX_EBV),
	rv: (value) => isIn(value, ...RV_RANGE),
	law: (value): value is DustLaw => dustLaws.includes(value as DustLaw),
	hostLight: (value): value is Corrections["hostLight"] => {
		const { id, share } = properties(value);
		return value === null || (typeof id === "string" && isIn(share, 0, 1));
	},
	continuum: (value): value is Corrections["continuum"] => {
		const { kind, order, use, knots } = properties(value);
		if (value === null) return true;
		if (kind !== "spline" && kind !== "polynomial") return false;
		const [least, most] = orderRanges[kind];
		if (!isIn(order, least, most) || !Number.isInteger(order)) return false;
		const areKnots =
			knots === undefined || (Array.isArray(knots) && knots.length <= MAX_KNOT_LISTS && knots.every(isKnotList));
		return areKnots && (use === "divide" || use === "subtract" || use === "draw");
	},
};

/** Corrections from a link; what cannot be used is as in `noCorrections`. Null where nothing is taken out. */
export function readCorrections(value: unknown): Corrections | null {
	const given = properties(value);
	const usable = Object.entries(correctionTests).filter(([name, test]) => test(given[name]));
	const read = { ...noCorrections, ...Object.fromEntries(usable.map(([name]) => [name, given[name]])) };
	return isCorrecting(read) ? read : null;
}

/** Whether anything is taken out. */
export const isCorrecting = ({ telluric, galacticEbv, hostEbv, hostLight, continuum }: Corrections): boolean =>
	Boolean(telluric) || galacticEbv !== 0 || hostEbv !== 0 || hostLight !== null || continuum !== null;

/** Whether they depend on the redshift of the viewer. */
export const needsRedshift = (corrections: Corrections | null): boolean =>
	corrections !== null && (corrections.hostEbv !== 0 || corrections.hostLight !== null);
