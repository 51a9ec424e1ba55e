import {
	convertMedium,
	featureNear,
	findFeatures,
	type PreparedSpectrum,
	redshiftFromTwoLines,
	type TwoLineRedshift,
} from "../../../astro/index.js";
import { roundToStep } from "../../../text/index.js";
import { unprocessed } from "../../model/flux/unprocessed.js";
import { readout } from "../../model/hover.js";
import { factorOfGroup, type LineShift } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import type { PickedFeature, ReferenceLine } from "../../state.js";
import type { Spectrum } from "../../types.js";

/** Greatest distance of a feature from a click, CSS pixels. */
const MAX_DISTANCE_PX = 6;
/** The same as a share of the wavelength, for views in which a pixel is many ångströms. */
const MAX_DISTANCE_SHARE = 0.006;

/** The feature at an observed wavelength (Å on the axis), on the curve that passes nearest to `pixelY`. */
export function featureAt(
	view: SpectrumView,
	spectra: readonly Spectrum[],
	wavelength: number,
	pixelY: number,
): PickedFeature {
	const { medium, x } = view;
	const { curve } = readout(view, wavelength, pixelY);
	const spectrum = spectra.find(({ id }) => id === curve?.id) ?? null;
	const angstromsPerPixel = Math.abs(x.invert(x.range[0] + 1) - x.domain[0]);
	const maxDistance = Math.min(MAX_DISTANCE_PX * angstromsPerPixel, MAX_DISTANCE_SHARE * wavelength);
	const peak = spectrum && featureNear(unprocessed(spectrum, medium), wavelength, maxDistance);
	// An axis may extend below 0 Å. A wavelength there has no medium, and its redshift is refused.
	const toVacuum = (observed: number) => (observed > 0 ? convertMedium(observed, medium, "vacuum") : observed);
	return {
		clicked: toVacuum(wavelength),
		peak: peak && { wavelength: toVacuum(peak.wavelength), kind: peak.kind },
		spectrumId: spectrum?.id ?? null,
		spectrumLabel: curve?.label ?? "",
		line: null,
	};
}

/** Observed Å, in vacuum, from which the redshift follows. */
export const effectiveWavelength = ({ clicked, peak }: PickedFeature, snap: boolean): number =>
	snap && peak ? peak.wavelength : clicked;

/** Group and rest wavelength of a line, Å in vacuum. */
type RestLine = Pick<ReferenceLine, "group" | "vacuum">;

/** Å in vacuum, of a line without redshift but with its expansion velocity. */
const withoutRedshift = ({ vacuum, group }: RestLine, shift: LineShift): number =>
	vacuum * factorOfGroup({ ...shift, redshift: 0 }, group);

/** Resolution of a redshift from features. */
export const REDSHIFT_STEP = 1e-6;

/** The redshift that puts a line at `observed` (Å in vacuum), at the expansion velocity of its group. May be ≤ −1 or NaN. */
export const redshiftAt = (observed: number, line: RestLine, shift: LineShift): number =>
	roundToStep(observed / withoutRedshift(line, shift) - 1, REDSHIFT_STEP);

/** The redshift from two named features, at the expansion velocities of their lines; null until both have a line. */
export function redshiftOfTwo(
	features: readonly PickedFeature[],
	snap: boolean,
	shift: LineShift,
): TwoLineRedshift | null {
	const [a, b] = features.map((feature) =>
		feature.line
			? { wavelength: effectiveWavelength(feature, snap), restWavelength: withoutRedshift(feature.line, shift) }
			: null,
	);
	return a && b ? redshiftFromTwoLines({ a, b }) : null;
}

const featuresOf = new WeakMap<PreparedSpectrum, readonly number[]>();

/** Å: the cursor stands on a feature that is nearer than this. */
const SAME_FEATURE_ANGSTROM = 0.1;

/** Å on the axis: the next peak or trough beyond `from` in the spectrum in front. */
export function nextFeature(
	view: SpectrumView,
	spectra: readonly Spectrum[],
	from: number,
	step: 1 | -1,
): number | undefined {
	const front = view.visibleCurves.at(-1);
	const spectrum = spectra.find(({ id }) => id === front?.id);
	if (!spectrum) return undefined;
	const samples = unprocessed(spectrum, view.medium);
	let wavelengths = featuresOf.get(samples);
	if (!wavelengths) {
		wavelengths = findFeatures(samples).map(({ wavelength }) => wavelength);
		featuresOf.set(samples, wavelengths);
	}
	return step > 0
		? wavelengths.find((w) => w > from + SAME_FEATURE_ANGSTROM)
		: wavelengths.findLast((w) => w < from - SAME_FEATURE_ANGSTROM);
}
