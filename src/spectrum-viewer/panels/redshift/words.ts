import {
	checkDoublet,
	convertMedium,
	type LineGroup,
	type Medium,
	type TwoLineRedshift,
} from "../../../astro/index.js";
import { lengthText, redshiftText, velocityText } from "../../model/text/format.js";
import type { Spectrum, WavelengthUnit } from "../../types.js";
import type { Candidate } from "./candidates.js";
import { effectiveWavelength, type Feature } from "./features.js";
import { searchedIn } from "./searched.js";

/** What speaks for a candidate, in a few words. */
export function evidenceText({ evidence, offsetKmS, group }: Candidate, many = 5): string {
	if (group.static) return "of this Earth: no redshift moves it";
	if (offsetKmS !== null && Math.abs(offsetKmS) < 0.5) return "here";
	if (offsetKmS !== null)
		return `${velocityText(Math.round(Math.abs(offsetKmS)))} to the ${offsetKmS < 0 ? "blue" : "red"} of here`;
	if (!evidence || evidence.lookedFor === 0) return "";
	const { matches, lookedFor } = evidence;
	// A name is not broken between two lines of text.
	const names = matches.slice(0, many).map(({ line }) => line.label.replaceAll(" ", "\u00a0"));
	const more = matches.length > many ? " …" : "";
	return `${matches.length} of ${lookedFor} strong lines${names.length > 0 ? `: ${names.join(", ")}${more}` : ""}`;
}

/** How far one line of two is off the other. */
export const residualText = ({ residualKmS }: TwoLineRedshift): string =>
	`residual ${velocityText(Math.round(residualKmS))}`;

/** What two lines say together, for ears. */
export const pairText = (pair: TwoLineRedshift): string =>
	`Mean redshift ${redshiftText(pair.redshift)}, ${residualText(pair)}`;

const digits = (value: number): string => value.toFixed(2);

/** Is the other line of the doublet there, and in ratio? "" for a line that has no partner, and without a spectrum. */
export function doubletText(
	feature: Feature,
	spectrum: Spectrum | undefined,
	snap: boolean,
	groups: readonly LineGroup[],
	axis: Medium,
	unit: WavelengthUnit,
): string {
	const { line: named } = feature;
	if (!named || !spectrum) return "";
	const found = checkDoublet(searchedIn(spectrum, axis), {
		restWavelength: named.line.vacuum,
		wavelength: convertMedium(effectiveWavelength(feature, snap), "vacuum", axis),
		medium: axis,
	});
	if (!found) return "";
	const partner =
		groups.flatMap(({ lines }) => lines).find(({ vacuum }) => Math.abs(vacuum - found.partner) < 0.3)?.label ??
		`${found.name} ${Math.floor(found.partner)}`;
	const where = lengthText(found.wavelength, unit);
	const start = `Doublet ${found.name}: ${partner} belongs at ${where}`;
	if (found.state === "outside") return `${start}, where there is no flux to check.`;
	if (found.state === "blended") return `${start}; the spectrum does not part it from ${named.line.label}.`;
	if (found.state === "missing") return `${start}, but nothing of its kind stands there.`;
	const offset = velocityText(Math.round(Math.abs(found.offsetKmS)));
	const there = `${start}, and is there, ${offset} off`;
	const [least, most] = found.expected;
	const due = least === most ? digits(least) : `${digits(least)} to ${digits(most)}`;
	if (found.agrees === null) return `${there}; its flux cannot be measured.`;
	const { value, error } = found.ratio;
	const measured = `${digits(value)}${Number.isFinite(error) ? ` ± ${digits(error)}` : ""}`;
	const blend = found.name.startsWith("Ca II H") ? " Hε beside Ca II H lowers it." : "";
	return `${there}. Flux of the ${found.over === "blue" ? "bluer" : "redder"} over the other: ${measured}, expected ${due}: ${found.agrees ? "they agree" : "they do not agree"}.${blend}`;
}
