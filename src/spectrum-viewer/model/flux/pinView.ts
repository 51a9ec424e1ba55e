import type { Scale } from "../../../plot/index.js";
import type { Language } from "../../../text/index.js";
import type { SpectrumState } from "../../state.js";
import type { Medium } from "../../types.js";
import type { Curve } from "./curve.js";

/** A view, as far as pins need it. */
export type PinView = {
	medium: Medium;
	x: Scale;
	yScales: readonly Scale[];
	visibleCurves: readonly Curve[];
	fluxAxis: { magnitudes: boolean };
	/** Null until the code that converts fluxes is loaded. */
	processing: unknown;
	state: SpectrumState;
	language: Language;
};
