import { formatForMessage } from "../../../text/index.js";
import type { AnySpectrum } from "../prepare/prepared.js";
import type { LineContinuum } from "./continuum.js";
import { type LineBasis, type LineWindowOptions, lineBasis, noContinuum } from "./line-basis.js";
import { type Measured, notMeasured } from "./propagate.js";
import { numberOf, readOptions } from "./read-options.js";
import { type MeasurementFault, writeReasons } from "./words.js";

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
	const read = readOptions(options);
	const result = lineBasis(spectrum, read);
	if (typeof result === "function")
		return {
			observed: notMeasured(),
			rest: notMeasured(),
			continuum: noContinuum(read.window),
			reason: writeReasons([result]),
		};
	const { continuum } = result.basis;
	const { observed, rest, fault } = equivalentWidths(result.basis, read.redshift);
	return {
		observed,
		rest,
		continuum: { wavelengths: continuum.wavelengths, fluxes: continuum.fluxes },
		reason: writeReasons([result.caveat, fault]),
	};
}

export function equivalentWidths(
	{ window, level, continuum, propagate }: LineBasis,
	redshift: unknown,
): { observed: Measured; rest: Measured; fault: MeasurementFault | null } {
	const [start, end] = continuum.fluxes;
	if (!(start > 0 && end > 0))
		return {
			observed: notMeasured(),
			rest: notMeasured(),
			fault: (words) => words.continuumNotPositive(formatForMessage(start), formatForMessage(end)),
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
	const z = numberOf(redshift);
	if (!(z > -1 && z < Number.POSITIVE_INFINITY))
		return {
			observed,
			rest: notMeasured(),
			fault: (words) => words.noRestWidth(formatForMessage(redshift)),
		};
	return { observed, rest: { value: value / (1 + z), error: observed.error / (1 + z) }, fault: null };
}
