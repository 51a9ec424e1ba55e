import type { DustLaw } from "../../../astro/index.js";
import type { Corrections } from "../../state.js";

export const dustLaws: readonly DustLaw[] = ["F99", "G23", "CCM89", "O94"];

/** What the panel begins with: no dust, no host, no continuum; a law and an R(V) that are usual. */
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
/** The published laws hold for these R(V). */
export const RV_RANGE = [2, 6] as const;
/** Least and greatest `order` of each kind of continuum. */
export const orderRanges = { spline: [2, 40], polynomial: [0, 12] } as const;

const isIn = (value: unknown, least: number, most: number): value is number =>
	typeof value === "number" && value >= least && value <= most;
const properties = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** Whether each property of corrections can be used. */
export const correctionTests: { [K in keyof Corrections]: (value: unknown) => value is Corrections[K] } = {
	galacticEbv: (value) => isIn(value, 0, MAX_EBV),
	hostEbv: (value) => isIn(value, 0, MAX_EBV),
	rv: (value) => isIn(value, ...RV_RANGE),
	law: (value): value is DustLaw => dustLaws.includes(value as DustLaw),
	hostLight: (value): value is Corrections["hostLight"] => {
		const { id, share } = properties(value);
		return value === null || (typeof id === "string" && isIn(share, 0, 1));
	},
	continuum: (value): value is Corrections["continuum"] => {
		const { kind, order, use } = properties(value);
		if (value === null) return true;
		if (kind !== "spline" && kind !== "polynomial") return false;
		const [least, most] = orderRanges[kind];
		return isIn(order, least, most) && Number.isInteger(order) && (use === "divide" || use === "subtract");
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
export const isCorrecting = ({ galacticEbv, hostEbv, hostLight, continuum }: Corrections): boolean =>
	galacticEbv !== 0 || hostEbv !== 0 || hostLight !== null || continuum !== null;

/** Whether they depend on the redshift of the viewer. */
export const needsRedshift = ({ hostEbv, hostLight }: Corrections): boolean => hostEbv !== 0 || hostLight !== null;
