import type { TooltipContent } from "../../plot/index.js";
import { angstrom, fluxText, velocityText } from "../model/format.js";
import type { Readout } from "../model/hover.js";
import type { SpectrumView } from "../model/view.js";

const lineText = (found: Readout, short: boolean): string => {
	if (!found.nearest) return "none";
	const { mark, observed } = found.nearest;
	const apart = found.observed - observed;
	const where = mark.band
		? ""
		: short
			? ` (${apart >= 0 ? "+" : "−"}${Math.abs(apart).toFixed(1)} Å)`
			: `, ${Math.abs(apart).toFixed(1)} ångström ${apart >= 0 ? "to the blue" : "to the red"} of here`;
	return `${mark.label}${where}${mark.dashed ? ", unverified" : ""}`;
};

/** The nearest line at rest, and where redshift and velocity move it in turn; what moves nothing is left out. */
function stageWords({ stages }: Readout, { state }: SpectrumView): [label: string, wavelength: number][] {
	if (!stages) return [];
	const { rest, redshifted, shifted, velocity } = stages;
	const words: [string, number][] = [["at rest", rest]];
	if (state.redshift !== 0) words.push(["with z", redshifted]);
	if (velocity !== 0) words.push([`with v ${velocityText(velocity)}, ${state.velocityConvention}`, shifted]);
	return words;
}

/** What the pointer reads off. */
export function readoutTooltip(found: Readout, view: SpectrumView): TooltipContent {
	const rows = [
		{ label: "Observed", value: angstrom(found.observed) },
		{ label: "Rest", value: angstrom(found.rest) },
		{
			label: "Flux",
			value: found.error === null ? fluxText(found.flux) : `${fluxText(found.flux)} ± ${fluxText(found.error)}`,
			...(found.curve ? { color: found.curve.color } : {}),
		},
		{
			label: "Nearest line",
			value: lineText(found, true),
			...(found.nearest ? { color: found.nearest.mark.color } : {}),
		},
		...stageWords(found, view).map(([label, wavelength]) => ({ label, value: angstrom(wavelength) })),
	];
	const status = found.nearest?.mark.line;
	return {
		...(view.curves.length > 1 && found.curve ? { title: found.curve.label } : {}),
		rows,
		...(status && status.status !== "verified"
			? {
					note:
						status.status === "unverified"
							? "This line's wavelength is unverified: no published table confirms it."
							: "This line is known from one table only.",
				}
			: {}),
	};
}

/** The same as one sentence, for ears. */
export function readoutSentence(found: Readout, view: SpectrumView): string {
	const stages = stageWords(found, view)
		.map(([label, wavelength]) => `${label} ${wavelength.toFixed(2)}`)
		.join(", ");
	const flux = Number.isFinite(found.flux) ? `flux ${fluxText(found.flux)}` : "no data";
	return `${found.observed.toFixed(2)} ångström observed, ${found.rest.toFixed(2)} rest, ${flux}, nearest line ${lineText(found, false)}${stages ? `; it is ${stages} ångström` : ""}.`;
}
