import type { ErrorSides } from "../../../astro/index.js";
import type { Interval } from "../../../plot/index.js";
import type { Medium } from "../../types.js";
import type { Message } from "../message.js";

/** A spectrum prepared for drawing: ascending Å in the axis' medium, NaN at gaps. */
export type Curve = {
	id: string;
	label: string;
	/** CSS colour. */
	color: string;
	/** Å, ascending, in the medium of the axis. */
	wavelengths: Float64Array;
	/** As drawn: converted, normalised, binned, smoothed, in this order; but magnitudes are made of binned, smoothed flux. */
	fluxes: Float64Array;
	/** Neither smoothed nor binned, for the ghost; `null` where it would be the same as `fluxes`. */
	raw: Float64Array | null;
	/** Å, one for each of `raw`; `wavelengths` unless there are bins. */
	rawWavelengths: Float64Array;
	/** 1σ of a sample, or bin, in the unit of `fluxes`; smoothing does not change it. The mean of both sides. */
	errors: Float64Array | null;
	/** 1σ below and above the flux, where they differ; null with bins. */
	sides: ErrorSides | null;
	/** Number that the fluxes were divided by. */
	scale: number;
	/** Å: pairs of edges of masked stretches, ascending. */
	masked: Float64Array;
	/** The medium that it was converted from, or null. */
	convertedFrom: Medium | null;
	/** False where it is drawn as given, as its unit is not known. */
	isConverted: boolean;
	/** As it was given. */
	fluxUnit: string | null;
	/** Å: first and last sample that has a flux, strays left out; NaN where none has. */
	extent: Interval;
	/** Range of flux worth showing; on a log axis of positive ones. */
	fluxRange: Interval;
	issues: readonly Message[];
};
