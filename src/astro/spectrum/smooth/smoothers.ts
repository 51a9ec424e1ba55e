import { smoothFlux } from "./smooth.js";
import { smoothGaussian } from "./smooth-gaussian.js";
import { smoothMedian } from "./smooth-median.js";
import { smoothSavitzkyGolay } from "./smooth-savitzky-golay.js";
import { readSmoothingMethod, type Smoothing, type SmoothingByMethod, type SmoothingMethod } from "./smoothing.js";

/** The axis of a prepared spectrum: wavelengths in Å, ascending, and the indices of its breaks. */
export type SmoothingAxis = { wavelengths: Float64Array; breaks: ArrayLike<number> };

type Smoother<S extends Smoothing> = (fluxes: Float64Array, smoothing: S, axis: SmoothingAxis) => Float64Array;

/** The algorithm of each method. Apart from `smoothingMethods`, so that validation does not load the algorithms. */
const smoothers: Readonly<{ [M in SmoothingMethod]: Smoother<SmoothingByMethod[M]> }> = {
	boxcar: (fluxes, smoothing, { breaks }) => smoothFlux(fluxes, { ...smoothing, breaks }),
	gaussian: (fluxes, { sigma }, { breaks }) => smoothGaussian(fluxes, { sigma, breaks }),
	"gaussian-velocity": (fluxes, { velocityKmS }, axis) => smoothGaussian(fluxes, { velocityKmS, ...axis }),
	"savitzky-golay": (fluxes, smoothing, { breaks }) => smoothSavitzkyGolay(fluxes, { ...smoothing, breaks }),
	median: (fluxes, smoothing, { breaks }) => smoothMedian(fluxes, { ...smoothing, breaks }),
};

/** Fluxes smoothed within each run of samples between breaks; NaN stays NaN. A copy if the smoothing is not valid. */
export function applySmoothing(fluxes: Float64Array, smoothing: Smoothing, axis: SmoothingAxis): Float64Array {
	const method = readSmoothingMethod(smoothing);
	if (method === null) return fluxes.slice();
	return (smoothers[method] as Smoother<Smoothing>)(fluxes, smoothing, axis);
}
