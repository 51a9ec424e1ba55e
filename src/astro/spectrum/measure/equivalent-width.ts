import { formatForMessage } from "../../../text/index.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import type { LineContinuum } from "./continuum.js";
import { type LineBasis, type LineWindowOptions, lineBasis, noContinuum } from "./line-basis.js";
import { type Measured, notMeasured } from "./propagate.js";

export type EquivalentWidthOptions = LineWindowOptions & {
	/** Of the line, for the rest-frame width. Default 0. */
	redshift?: number | undefined;
};

export type EquivalentWidth = {
	/** Å, positive for absorption, in the observed frame. */
	observed: Measured;
	/** Å: the observed one divided by 1 + z. */
	rest: Measured;
	continuum: LineContinuum;
	/** Why something is NaN, in a sentence or two for the user; null when all is well. */
	reason: string | null;
};

/**
 * W = ∫ (1 − F/Fc) dλ over the window, by the trapezoidal rule on its samples and its two ends. Positive for absorption.
 *
 * Errors follow from those of the fluxes, in the line and in the continuum, to first order and as if samples were
 * independent (Vollmann & Eversberg 2006, Astron. Nachr. 327, 862, give an approximation of the same). Nothing throws: a
 * window that is reversed, outside of the data, across a gap or on fewer than 3 samples, or a continuum that is not
 * positive, gives NaN and a reason.
 */
export function equivalentWidth(spectrum: AnySpectrum, options: EquivalentWidthOptions): EquivalentWidth {
	const found = lineBasis(spectrum, options);
	if (typeof found === "string")
		return {
			observed: notMeasured(),
			rest: notMeasured(),
			continuum: noContinuum(options.window),
			reason: found,
		};
	const { continuum } = found.basis;
	const { observed, rest, problem } = equivalentWidths(found.basis, options.redshift);
	return {
		observed,
		rest,
		continuum: { wavelengths: continuum.wavelengths, fluxes: continuum.fluxes },
		reason: [found.caveat, problem].filter(Boolean).join(" ") || null,
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
			problem: `The continuum runs from ${formatForMessage(start)} to ${formatForMessage(end)}, not above zero throughout, so there is no equivalent width. Choose a window or a continuum where it is positive; the flux of the line needs none.`,
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
