import { convertMedium } from "../../../astro/index.js";
import type { Scale } from "../../../plot/index.js";
import type { SpectrumKnots } from "../../state.js";
import type { Spectrum } from "../../types.js";
import type { Curve } from "../flux/curve.js";
import { isMagnitudes } from "../flux/flux.js";
import { drawnPinFlux } from "../flux/pinFlux.js";
import type { SpectrumView } from "../view.js";
import { type ContinuumChoice, continuumLine, knotsOf } from "./continuum.js";

/** The continuum of a spectrum that is shown. */
export type PlacedContinuum = {
	spectrum: Spectrum;
	curve: Curve;
	y: Scale;
	/** Null for a polynomial. */
	knots: SpectrumKnots | null;
	points: readonly PlacedKnot[];
};

/** A knot in the plot. */
export type PlacedKnot = {
	key: string;
	/** CSS pixels of the figure; NaN where the axis has no place for it. */
	x: number;
	y: number;
	/** Å on the axis. */
	wavelength: number;
	/** Value on the axis. */
	flux: number;
};

/** Key of a knot. */
export const keyOf = (spectrumId: string, index: number): string => `${index} ${spectrumId}`;

/** A knot, by its spectrum and its index among the knots of that spectrum. */
export function readKey(key: string): { spectrumId: string; index: number } {
	const space = key.indexOf(" ");
	return { spectrumId: key.slice(space + 1), index: Number(key.slice(0, space)) };
}

/** The continua of all spectra that are shown. */
export const placeContinua = (
	view: SpectrumView,
	spectra: readonly Spectrum[],
	choice: ContinuumChoice,
): PlacedContinuum[] =>
	view.visibleCurves.flatMap((curve, i): PlacedContinuum[] => {
		const spectrum = spectra.find(({ id }) => id === curve.id);
		const y = view.yScales[i];
		if (!spectrum || !y || isMagnitudes(spectrum.fluxUnit)) return [];
		const knots = knotsOf(spectrum, choice);
		const points = (knots?.points ?? []).map(([at, stored], index): PlacedKnot => {
			const wavelength = convertMedium(at, knots?.medium ?? view.medium, view.medium);
			const flux = drawnPinFlux(stored, wavelength, curve, view);
			return { key: keyOf(curve.id, index), wavelength, flux, x: view.x.map(wavelength), y: y.map(flux) };
		});
		return [{ spectrum, curve, y, knots, points }];
	});

/** The line of a continuum, CSS pixels. */
export const linePixels = (
	view: SpectrumView,
	{ spectrum, curve, y, knots }: PlacedContinuum,
	choice: ContinuumChoice,
): (readonly [x: number, y: number])[] =>
	continuumLine(spectrum, choice, knots).flatMap(([at, stored]) => {
		const wavelength = convertMedium(at, spectrum.medium ?? "air", view.medium);
		const level = y.map(drawnPinFlux(stored, wavelength, curve, view));
		return Number.isFinite(level) ? [[view.x.map(wavelength), level] as const] : [];
	});
