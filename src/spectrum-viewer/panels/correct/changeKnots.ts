import { convertMedium } from "../../../astro/index.js";
import { roundToStep } from "../../../text/index.js";
import type { ContinuumChoice } from "../../model/corrections/continuum.js";
import { keyOf, linePixels, type PlacedContinuum, readKey } from "../../model/corrections/placeContinua.js";
import { KNOT_COUNTS, MAX_KNOT_LISTS } from "../../model/corrections/readCorrections.js";
import { pinFlux } from "../../model/flux/pinFlux.js";
import { sampleAt } from "../../model/hover.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumKnots } from "../../state.js";

type Point = SpectrumKnots["points"][number];

/** Digits of a flux, and Å, that a moved knot is rounded to: links stay short. */
const FLUX_DIGITS = 6;
const WAVELENGTH_STEP_ANGSTROM = 0.01;
/** CSS pixels that a knot keeps from its neighbours. */
const LEAST_DISTANCE_PX = 1;

/** A place on the axes as a knot; null where it has no flux. */
function pointAt(view: SpectrumView, continuum: PlacedContinuum, wavelength: number, flux: number): Point | null {
	const stored = pinFlux(flux, wavelength, continuum.curve, view);
	const own = convertMedium(wavelength, view.medium, continuum.knots?.medium ?? view.medium);
	if (!Number.isFinite(stored) || !(own > 0)) return null;
	return [roundToStep(own, WAVELENGTH_STEP_ANGSTROM), Number(stored.toPrecision(FLUX_DIGITS))];
}

/**
 * Knots with one of them at a place in the plot, CSS pixels. It stays between its neighbours; the first and the last one, where
 * the continuum ends, move up and down only. Null where the place has no flux.
 */
export function movedKnots(
	view: SpectrumView,
	continuum: PlacedContinuum,
	index: number,
	x: number,
	y: number,
): SpectrumKnots | null {
	const { knots, points } = continuum;
	const knot = knots?.points[index];
	const placed = points[index];
	if (!knots || !knot || !placed) return null;
	const [left, right] = [points[index - 1], points[index + 1]];
	const [from, to] = left && right ? [left.x + LEAST_DISTANCE_PX, right.x - LEAST_DISTANCE_PX] : [0, -1];
	const wavelength = from < to ? view.x.invert(Math.min(Math.max(x, from), to)) : placed.wavelength;
	const point = pointAt(view, continuum, wavelength, continuum.y.invert(y));
	if (!point) return null;
	return { ...knots, points: knots.points.with(index, from < to ? point : [knot[0], point[1]]) };
}

/**
 * Knots with one more at a wavelength of the axis, and its key: on the continuum, or beyond its ends on the spectrum. Null where
 * there are 40, or one is there already.
 */
export function withKnot(
	view: SpectrumView,
	continuum: PlacedContinuum,
	choice: ContinuumChoice,
	wavelength: number,
): { knots: SpectrumKnots; key: string } | null {
	const { knots, curve, spectrum } = continuum;
	if (!knots || knots.points.length >= KNOT_COUNTS[1]) return null;
	const x = view.x.map(wavelength);
	const line = linePixels(view, continuum, choice);
	const right = line.findIndex(([at]) => at >= x);
	const [[x0, y0], [x1, y1]] = [line[right - 1] ?? [Number.NaN, Number.NaN], line[right] ?? [Number.NaN, Number.NaN]];
	const level = continuum.y.invert(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0));
	const flux = Number.isFinite(level) ? level : (curve.fluxes[sampleAt(curve, wavelength)] ?? Number.NaN);
	const point = pointAt(view, continuum, wavelength, flux);
	if (!point || knots.points.some(([at]) => Math.abs(at - point[0]) < WAVELENGTH_STEP_ANGSTROM)) return null;
	const index = knots.points.filter(([at]) => at < point[0]).length;
	return { knots: { ...knots, points: knots.points.toSpliced(index, 0, point) }, key: keyOf(spectrum.id, index) };
}

/** Knots without one of them; null where two are left. */
export function withoutKnot({ knots }: PlacedContinuum, key: string): SpectrumKnots | null {
	if (!knots || knots.points.length <= KNOT_COUNTS[0]) return null;
	const { index } = readKey(key);
	return { ...knots, points: knots.points.toSpliced(index, 1) };
}

/** A continuum with the knots of one spectrum; of too many spectra those that were set last are kept. */
export const withKnotsOf = (choice: ContinuumChoice, knots: SpectrumKnots): ContinuumChoice => ({
	...choice,
	knots: [...(choice.knots ?? []).filter(({ spectrumId }) => spectrumId !== knots.spectrumId), knots].slice(
		-MAX_KNOT_LISTS,
	),
});
