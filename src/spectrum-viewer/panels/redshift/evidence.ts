import {
	checkDoublet,
	convertMedium,
	type LineGroup,
	type Medium,
	type ObjectClass,
	type TwoLineRedshift,
} from "../../../astro/index.js";
import { type Language, sentences, wordsIn } from "../../../text/index.js";
import { unprocessed } from "../../model/flux/unprocessed.js";
import { velocityText } from "../../model/text/format.js";
import { lengthText } from "../../model/text/lengthText.js";
import type { PickedFeature } from "../../state.js";
import type { Spectrum, WavelengthUnit } from "../../types.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";
import type { Candidate } from "./candidates.js";
import { effectiveWavelength } from "./features.js";

/** km/s: a line nearer than this is "here". */
const SAME_PLACE_KMS = 0.5;
/** A smaller score is written as "less than 1 %". */
const LEAST_SHARE = 0.01;
/** Names of matched lines that are listed. */
const MAX_MATCH_NAMES = 5;

/** A velocity in whole km/s. */
const wholeVelocity = (kmS: number, language: Language): string => velocityText(Math.round(kmS), language);

const classWords = {
	"emission galaxy": "classEmissionGalaxy",
	"absorption galaxy": "classAbsorptionGalaxy",
	quasar: "classQuasar",
	star: "classStar",
	supernova: "classSupernova",
} as const satisfies Record<ObjectClass, keyof typeof findRedshiftWords>;

/** Score and kind of object of a candidate at any redshift: "92 %, supernova at 11,000 km/s". "" for all others. */
export function shareText({ share, expansionVelocityKmS }: Candidate, language: Language): string {
	if (!share) return "";
	const words = wordsIn(language, findRedshiftWords);
	const object = words[classWords[share.objectClass]];
	const percent = share.score < LEAST_SHARE ? null : language.numbers.integer(100 * share.score);
	return words.lineShare(
		percent,
		expansionVelocityKmS === null
			? object
			: words.objectWithVelocity(object, wholeVelocity(expansionVelocityKmS, language)),
	);
}

/** The evidence for a candidate: its distance at the present redshift, or the other lines that match. "" without any. */
export function evidenceText({ evidence, offsetKmS, group, share }: Candidate, language: Language): string {
	const words = wordsIn(language, findRedshiftWords);
	if (group.static) return words.lineOfEarth;
	if (offsetKmS !== null) {
		if (Math.abs(offsetKmS) < SAME_PLACE_KMS) return words.lineHere;
		const distance = wholeVelocity(Math.abs(offsetKmS), language);
		return offsetKmS < 0 ? words.lineToTheBlue(distance) : words.lineToTheRed(distance);
	}
	// Lines of ejecta are broad and moved by their velocities: those that fall on peaks at rest say nothing.
	if (!evidence || evidence.lookedFor === 0 || share?.objectClass === "supernova") return "";
	const { matches, lookedFor } = evidence;
	const { numbers } = language;
	// No break within a name.
	const names = matches.slice(0, MAX_MATCH_NAMES).map(({ line }) => line.label.replaceAll(" ", "\u00a0"));
	const more = matches.length > MAX_MATCH_NAMES ? " …" : "";
	return words.matchedLines(numbers.integer(matches.length), numbers.integer(lookedFor), names.join(", ") + more);
}

/** Distance of one of two lines from the place that the mean redshift gives it. */
export const residualText = ({ residualKmS }: TwoLineRedshift, language: Language): string =>
	wordsIn(language, findRedshiftWords).residual(wholeVelocity(residualKmS, language));

/** Å in vacuum: lines of the catalogue nearer than this are the partner in a doublet. */
const SAME_LINE_TOLERANCE_ANGSTROM = 0.3;
const RATIO_DECIMALS = 2;

/** Whether the other line of a doublet is there, and in ratio. "" for a line without a partner, and without a spectrum. */
export function doubletText(
	feature: PickedFeature,
	spectrum: Spectrum | undefined,
	snap: boolean,
	groups: readonly LineGroup[],
	medium: Medium,
	unit: WavelengthUnit,
	language: Language,
): string {
	const { line } = feature;
	if (!line || !spectrum) return "";
	const check = checkDoublet(unprocessed(spectrum, medium), {
		restWavelength: line.vacuum,
		wavelength: convertMedium(effectiveWavelength(feature, snap), "vacuum", medium),
		medium,
	});
	if (!check) return "";
	const words = wordsIn(language, findRedshiftWords);
	const partner =
		groups
			.flatMap(({ lines }) => lines)
			.find(({ vacuum }) => Math.abs(vacuum - check.partner) < SAME_LINE_TOLERANCE_ANGSTROM)?.label ??
		`${check.name} ${Math.floor(check.partner)}`;
	const wavelength = lengthText(check.wavelength, unit, language);
	if (check.state === "outside") return words.doubletOutside(check.name, partner, wavelength);
	if (check.state === "blended") return words.doubletBlended(check.name, partner, wavelength, line.label);
	if (check.state === "missing") return words.doubletMissing(check.name, partner, wavelength);
	const offset = wholeVelocity(Math.abs(check.offsetKmS), language);
	const there = words.doubletThere(check.name, partner, wavelength, offset);
	if (check.agrees === null) return words.doubletWithoutRatio(there);
	const ratioText = (ratio: number) => language.numbers.fixed(ratio, RATIO_DECIMALS);
	const { value, error } = check.ratio;
	const measured = Number.isFinite(error) ? `${ratioText(value)} ± ${ratioText(error)}` : ratioText(value);
	const [least, most] = check.expected;
	const expected = least === most ? ratioText(least) : words.ratioRange(ratioText(least), ratioText(most));
	const ratio = check.over === "blue" ? words.ratioBlueOverRed : words.ratioRedOverBlue;
	return sentences(
		there,
		ratio(measured, expected, check.agrees ? words.ratioAgrees : words.ratioDisagrees),
		check.name.startsWith("Ca II H") && words.blendOfCalciumH,
	);
}
