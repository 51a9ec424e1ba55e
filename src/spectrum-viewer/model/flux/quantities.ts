import type { FluxQuantity } from "../../types.js";

/** 1σ below and above the flux, in its unit; NaN where unknown. */
export type ErrorSides = { lower: Float64Array; upper: Float64Array };

/** What the quantities are called, and counted in. */
export const quantities: Readonly<Record<Exclude<FluxQuantity, "given">, readonly [name: string, unit: string]>> = {
	flambda: ["F_{λ}", "erg s⁻¹ cm⁻² Å⁻¹"],
	fnu: ["F_{ν}", "mJy"],
	abmag: ["AB magnitude", ""],
};
