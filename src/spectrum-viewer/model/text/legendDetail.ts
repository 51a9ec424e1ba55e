import type { Curve } from "../flux/curve.js";
import { isMaskedWithin } from "../flux/masks.js";
import type { PlacedTemplate } from "../flux/templates.js";
import { fluxText } from "./format.js";

/** What the legend says of a spectrum after its name: phase, the medium it was converted from, masks. */
export const curveDetail = (
	{ id, convertedFrom, masked, extent }: Curve,
	phases: ReadonlyMap<string, string>,
): string =>
	[phases.get(id), convertedFrom && `from ${convertedFrom}`, isMaskedWithin(masked, extent) && "▂ masked"]
		.filter(Boolean)
		.join(" · ");

/** And of a template. */
export const templateDetail = ({ hidden, scale, problem }: PlacedTemplate): string =>
	hidden ? "" : problem === null ? `× ${fluxText(scale)}` : "not in view";
