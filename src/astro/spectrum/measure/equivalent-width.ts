import { formatForMessage } from "../../../text/index.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import type { LineContinuum } from "./continuum.js";
import { type LineBasis, type LineWindowOptions, lineBasis, noContinuum } from "./line-basis.js";
import { type Measured, notMeasured } from "./propagate.js";

export type EquivalentWidthOptions = LineWindowOptions & {
	/** Redshift of the line, for the rest-frame width. Default 0. */
	redshift?: number | undefined;
};

export type EquivalentWidth = {
	/** Å, positive for absorption, in the observed frame. */
	observed: Measured;
	/** Å: `observed` divided by 1 + z. */
	rest: Measured;
	continuum: LineContinuum;
	/** Why a result is NaN, for the user; null if none is. */
	reason: string | null;
};

/**
 * W = ∫ (1 − F/Fc) dλ over the window, by the trapezoidal rule on its samples and its two ends. Positive for absorption.
 *
 * Errors are propagated from those of the fluxes, in the line and in the continuum, to first order, for independent samples
 * (Vollmann & Eversberg 2006, Astron. Nachr. 327, 862, give an approximation). Never throws: a window that is reversed,
 * outside of the data, across a gap or on fewer than 3 samples, or a continuum that is not positive, gives NaN and a
 * reason.
 */
export function equivalentWidth(spectrum: AnySpectrum, options: EquivalentWidthOptions): EquivalentWidth {
	const result = lineBasis(spectrum, options);
	if (typeof result === "string")
		return {
			observed: notMeasured(),
			rest: notMeasured(),
			continuum: noContinuum(options.window),
			reason: result,
		};
	const { continuum } = result.basis;
	const { observed, rest, problem } = equivalentWidths(result.basis, options.redshift);
	return {
		observed,
		rest,
		continuum: { wavelengths: continuum.wavelengths, fluxes: continuum.fluxes },
		reason: [result.caveat, problem].filter(Boolean).join(" ") || null,
	};
}

export function equivalentWidths(
	{ window, level, continuum, propagate }: LineBasis,
	redshift = 0,
): { observed: Measured; rest: Measured; problem: string | null } {
	const [start, end] = continuum.fluxes;
	if (!(start > 0 && end > 0))
		return {
			observed: notMeasured(),
			rest: notMeasured(),
			problem: `The continuum runs from ${formatForMessage(start)} to ${formatForMessage(end)}, not above zero throughout, so there is no equivalent width. Choose a window or a continuum where it is positive; the flux of the line does not need that.`,
		};
	let value = 0;
	const byFlux = new Float64Array(level.length);
	const byContinuum = new Float64Array(level.length);
	for (let k = 0; k < level.length; k++) {
		const width = window.widths[k] as number;
		const share = (window.fluxes[k] as number) / (level[k] as number);
		value += width * (1 - share);
		byFlux[k] = -width / (level[k] as number);
		byContinuum[k] = (width * share) / (level[k] as number);
	}
	const observed = { value, error: propagate(byFlux, byContinuum) };
	if (!(redshift > -1 && redshift < Number.POSITIVE_INFINITY))
		return {
			observed,
			rest: notMeasured(),
			problem: `The redshift is ${formatForMessage(redshift)}, so there is no rest-frame width. Give a finite number greater than −1.`,
		};
	return { observed, rest: { value: value / (1 + redshift), error: observed.error / (1 + redshift) }, problem: null };
}
