import type { FluxQuantity } from "../../types.js";

/** Name, as a word of the figure, and unit of each quantity. */
export const quantities: Readonly<
	Record<
		Exclude<FluxQuantity, "given">,
		{ name: "fluxPerWavelength" | "fluxPerFrequency" | "abMagnitude"; unit: string }
	>
> = {
	flambda: { name: "fluxPerWavelength", unit: "erg s⁻¹ cm⁻² Å⁻¹" },
	fnu: { name: "fluxPerFrequency", unit: "mJy" },
	abmag: { name: "abMagnitude", unit: "" },
};
