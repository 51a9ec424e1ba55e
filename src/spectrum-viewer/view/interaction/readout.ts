import { withMinusSign } from "../../../plot/index.js";
import type { TooltipContent, TooltipRow } from "../../../ui/index.js";
import { velocityAxis } from "../../model/axes/velocityAxis.js";
import type { Readout } from "../../model/hover.js";
import { lineDoubt } from "../../model/lines/lineDoubt.js";
import { fluxText, lengthInWords, lengthText, velocityText } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";

/** A flux as it is read off, with its error. */
function fluxWords({ flux, error, sides, masked }: Readout, { fluxAxis, state }: SpectrumView): string {
	if (masked) return "masked";
	const text = (value: number) =>
		fluxAxis.magnitudes && Number.isFinite(value) ? withMinusSign(value.toFixed(3)) : fluxText(value);
	const unit = fluxAxis.unit && state.fluxQuantity !== "given" ? ` ${fluxAxis.unit}` : "";
	if (sides) return `${text(flux)} +${text(sides[1])} −${text(sides[0])}${unit}`;
	return `${text(flux)}${error === null ? "" : ` ± ${text(error)}`}${Number.isFinite(flux) ? unit : ""}`;
}

const lineText = (found: Readout, { state }: SpectrumView, short: boolean): string => {
	if (!found.nearest) return "none";
	const { mark, observed } = found.nearest;
	const apart = found.observed - observed;
	const { wavelengthUnit: unit } = state;
	const size = Math.abs(apart);
	const far = unit === "angstrom" ? `${size.toFixed(1)} Å` : lengthText(size, unit);
	const where = mark.band
		? ""
		: short
			? ` (${apart >= 0 ? "+" : "−"}${far})`
			: `, ${far.replace("Å", "ångström")} ${apart >= 0 ? "to the blue" : "to the red"} of here`;
	return `${mark.label}${where}${lineDoubt(mark) && `, ${lineDoubt(mark)}`}`;
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

/** The velocity that the axis counts, where it counts velocities. */
function velocityWords({ observed }: Readout, view: SpectrumView): [label: string, value: string][] {
	const axis = view.state.xAxis === "velocity" ? velocityAxis(view) : null;
	return axis ? [[`v about ${axis.mark.label}`, velocityText(Math.round(axis.toValue(observed)))]] : [];
}

/** What templates have here, and what they were scaled by. */
function templateRows({ observed }: Readout, view: SpectrumView): TooltipRow[] {
	return view.templates
		.filter(({ isDrawn }) => isDrawn)
		.map((template) => ({
			label: template.label,
			value: `${fluxText(template.at(observed))} (× ${fluxText(template.scale)})`,
			color: template.color,
		}));
}

/** What the pointer reads off. */
export function readoutTooltip(found: Readout, view: SpectrumView): TooltipContent {
	const length = (angstrom: number) => lengthText(angstrom, view.state.wavelengthUnit);
	const rows = [
		{ label: "Observed", value: length(found.observed) },
		{ label: "Rest", value: length(found.rest) },
		...velocityWords(found, view).map(([label, value]) => ({ label, value })),
		{
			label: view.fluxAxis.magnitudes ? "AB magnitude" : "Flux",
			value: fluxWords(found, view),
			...(found.curve ? { color: found.curve.color } : {}),
		},
		{
			label: "Nearest line",
			value: lineText(found, view, true),
			...(found.nearest ? { color: found.nearest.mark.color } : {}),
		},
		...stageWords(found, view).map(([label, wavelength]) => ({ label, value: length(wavelength) })),
		...templateRows(found, view),
	];
	const status = found.nearest?.mark.line;
	return {
		...(view.visibleCurves.length > 1 && found.curve ? { title: found.curve.label } : {}),
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

/** The flux, for ears. */
export const fluxSentence = (found: Readout, view: SpectrumView): string =>
	Number.isFinite(found.flux) ? `flux ${fluxWords(found, view)}` : found.masked ? "masked" : "no data";

/** The same as one sentence, for ears. */
export function readoutSentence(found: Readout, view: SpectrumView): string {
	const bare = (angstrom: number) => lengthText(angstrom, view.state.wavelengthUnit).split(" ")[0];
	const [observed, unit] = lengthInWords(found.observed, view.state.wavelengthUnit).split(" ");
	const stages = stageWords(found, view)
		.map(([label, wavelength]) => `${label} ${bare(wavelength)}`)
		.join(", ");
	const velocity = velocityWords(found, view)
		.map((words) => `${words.join(" ")}, `)
		.join("");
	return `${observed} ${unit} observed, ${bare(found.rest)} rest, ${velocity}${fluxSentence(found, view)}, nearest line ${lineText(found, view, false)}${stages && `; it is ${stages} ${unit}`}.`;
}
