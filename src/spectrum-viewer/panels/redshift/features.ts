import {
	convertMedium,
	featureNear,
	findFeatures,
	type LineGroup,
	type PreparedSpectrum,
	redshiftFromTwoLines,
	type SpectralLine,
	type TwoLineRedshift,
} from "../../../astro/index.js";
import { readout } from "../../model/hover.js";
import { factorOfGroup, type LineShift } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import type { Spectrum } from "../../types.js";
import { searchedIn } from "./searched.js";

/** A line, and the group whose velocity it has. */
export type NamedLine = { line: SpectralLine; group: LineGroup };

/** A place in the plot that somebody pointed at, and what was made of it. */
export type Feature = {
	/** Å, in vacuum, as observed: what was pointed at, and the top of the feature that is meant by it. */
	clicked: number;
	peak: { wavelength: number; kind: "emission" | "absorption" } | null;
	/** Of the spectrum that passes nearest to that place; null without one. */
	spectrumId: string | null;
	/** Its name in the legend. */
	label: string;
	line: NamedLine | null;
};

/** How far from a click a feature may be, CSS pixels; and as a share of the wavelength, where a pixel is worth much. */
const REACH = 6;
const FARTHEST = 0.006;

/** The feature at an observed wavelength (Å on the axis), on the curve that passes nearest to `pixelY`. */
export function featureAt(
	view: SpectrumView,
	spectra: readonly Spectrum[],
	wavelength: number,
	pixelY: number,
): Feature {
	const { medium, x } = view;
	const { curve } = readout(view, wavelength, pixelY);
	const spectrum = spectra.find(({ id }) => id === curve?.id) ?? null;
	const within = Math.min(REACH * Math.abs(x.invert(x.range[0] + 1) - x.domain[0]), FARTHEST * wavelength);
	const near = spectrum && featureNear(searchedIn(spectrum, medium), wavelength, within);
	// An axis may be moved beyond 0: what is clicked there is refused by its redshift.
	const vacuum = (at: number) => (at > 0 ? convertMedium(at, medium, "vacuum") : at);
	return {
		clicked: vacuum(wavelength),
		peak: near && { wavelength: vacuum(near.wavelength), kind: near.kind },
		spectrumId: spectrum?.id ?? null,
		label: curve?.label ?? "",
		line: null,
	};
}

/** Å, in vacuum: the wavelength that counts. */
export const effectiveWavelength = ({ clicked, peak }: Feature, snap: boolean): number =>
	snap && peak ? peak.wavelength : clicked;

/** Where redshift and velocity put a line without any redshift; Å, in vacuum. */
const unshifted = ({ line, group }: NamedLine, shift: LineShift): number =>
	line.vacuum * factorOfGroup({ ...shift, redshift: 0 }, group.name);

/** The redshift at which a line stands at `vacuum` (Å, as observed), its velocity staying as it is. May be ≤ −1 or NaN. */
export const redshiftAt = (vacuum: number, named: NamedLine, shift: LineShift): number =>
	Number((vacuum / unshifted(named, shift) - 1).toFixed(6));

/** From two named features, with the velocities of their lines as they are; null before both have a name. */
export function twoLines(features: readonly Feature[], snap: boolean, shift: LineShift): TwoLineRedshift | null {
	const [a, b] = features.map((feature) =>
		feature.line
			? { wavelength: effectiveWavelength(feature, snap), restWavelength: unshifted(feature.line, shift) }
			: null,
	);
	return a && b ? redshiftFromTwoLines({ a, b }) : null;
}

const tops = new WeakMap<PreparedSpectrum, readonly number[]>();

/** Å on the axis: the next peak or trough beyond `from` in the front spectrum. */
export function nextFeature(
	view: SpectrumView,
	spectra: readonly Spectrum[],
	from: number,
	step: 1 | -1,
): number | undefined {
	const front = view.visibleCurves.at(-1);
	const spectrum = spectra.find(({ id }) => id === front?.id);
	if (!spectrum) return undefined;
	const prepared = searchedIn(spectrum, view.medium);
	let all = tops.get(prepared);
	if (!all) {
		all = findFeatures(prepared).map(({ wavelength }) => wavelength);
		tops.set(prepared, all);
	}
	// A tenth of an ångström: the cursor stands on it already.
	return step > 0 ? all.find((w) => w > from + 0.1) : all.findLast((w) => w < from - 0.1);
}
