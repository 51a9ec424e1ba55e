import { type LineWindow, lineWindow } from "../measure/line-window.js";
import type { ReadOptions } from "../measure/read-options.js";
import type { MeasurementFault } from "../measure/words.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";

/** The samples inside of a window, in units that suit a fit: from −1 to 1, and with fluxes of about 1. */
export type LineSamples = {
	spectrum: SampledSpectrum;
	window: LineWindow;
	/** Å: middle of the window, and half of its width. */
	middle: number;
	half: number;
	/** The unit of `y` and `sigmas`, in the unit of the fluxes. */
	unit: number;
	x: Float64Array;
	y: Float64Array;
	/** 1 where the errors are not known. */
	sigmas: Float64Array;
	hasErrors: boolean;
};

/** The samples, or the reason why nothing can be fitted there. */
export function lineSamples(input: AnySpectrum, { window: ends, noise }: ReadOptions): LineSamples | MeasurementFault {
	const spectrum = prepared(input);
	const window = lineWindow(spectrum, ends);
	if (typeof window === "function") return window;
	// The ends of the window are interpolated between samples: their noise is that of the neighbours.
	const inside = window.sources.flatMap((sum) => (sum.length === 1 && sum[0] ? [sum[0].sample] : []));
	const [first, last] = [window.x[0] as number, window.x[window.x.length - 1] as number];
	const [middle, half] = [(first + last) / 2, (last - first) / 2];
	const fluxes = Float64Array.from(inside, (i) => spectrum.fluxes[i] as number);
	const sigmas = Float64Array.from(inside, (i) => spectrum.errors?.[i] ?? noise);
	const hasErrors = sigmas.every((sigma) => sigma > 0 && sigma < Number.POSITIVE_INFINITY);
	const unit = fluxes.reduce((most, flux) => Math.max(most, Math.abs(flux)), 0) || 1;
	return {
		spectrum,
		window,
		middle,
		half,
		unit,
		x: Float64Array.from(inside, (i) => ((spectrum.wavelengths[i] as number) - middle) / half),
		y: fluxes.map((flux) => flux / unit),
		sigmas: hasErrors ? sigmas.map((sigma) => sigma / unit) : sigmas.fill(1),
		hasErrors,
	};
}
