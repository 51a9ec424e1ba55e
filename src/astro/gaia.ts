import { readAnnotations, tellIssues } from "./gaia/read.js";
import type { Annotation } from "./gaia/table.js";
import type { ColorMagnitudeOptions, ColorMagnitudeResult } from "./gaia/types.js";
import { ownProperties } from "./untrusted.js";

export type { Annotation } from "./gaia/table.js";
export type {
	ColorMagnitudeIssue,
	ColorMagnitudeOptions,
	ColorMagnitudePoint,
	ColorMagnitudeResult,
	ConversionOptions,
	RejectedAnnotation,
} from "./gaia/types.js";

/**
 * Colour and absolute magnitude from the annotations of a source, in both forms of `findCatalogTables`. Annotations about
 * other catalogues, or without any magnitude, colour or parallax, are ignored; each of the others gives a point, or the reason why
 * there is none: a key that is missing, not a number, a catalogue's sign for missing (99, −999), or ambiguous (two keys that differ
 * only in case and underscores), a parallax below its error, or a colour or magnitude that no star has. Of several matches of one source
 * the nearest is read, where the separations are known. Numbers written as
 * strings ("10.2") are read; null, "--", "N/A", "masked", 1e20 and the like count as missing. Never throws; a value that is not a list
 * gives an empty result.
 *
 * M = m + 5 log₁₀(ϖ/mas) − 10 − A; colour = blue − red − excess (Gaia DR2 documentation, eq. 8.3). In Gaia's bands extinction, excess or
 * A₀ alone gives the others by the extinction law. A parallax below its error, on either side of zero, leaves a limit of M at 2σ, and
 * none where ϖ + 2σ ≤ 0: then the solution is wrong.
 */
export function colorMagnitudeFromAnnotations(
	annotations: readonly Annotation[] | null | undefined,
	options: ColorMagnitudeOptions = {},
): ColorMagnitudeResult {
	const { onIssues, ...known } = ownProperties(options);
	const result = readAnnotations(annotations, known);
	tellIssues(result, onIssues);
	return result;
}
