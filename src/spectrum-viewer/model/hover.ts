import { nearestSorted, type Scale } from "../../plot/index.js";
import { wavelengthAt } from "./axes/velocityAxis.js";
import type { Curve } from "./flux/curve.js";
import { isMasked } from "./flux/masks.js";
import { type LineMarker, observedPosition, restFrame, velocityOfGroup } from "./lines/markers.js";
import type { SpectrumView } from "./view.js";

/** How near a marker must be to come forward, CSS pixels. */
export const LINE_REACH = 4;

export type NearLine = {
	mark: LineMarker /** Å on the axis. */;
	observed: number /** CSS pixels away. */;
	distance: number;
};

/** What stands at one place of the axis. */
export type Readout = {
	/** Å on the axis. */
	observed: number;
	/** Å, rest frame by the redshift alone. */
	rest: number;
	curve: Curve | null;
	/** Flux as drawn at the nearest sample, NaN in a gap. */
	flux: number;
	error: number | null;
	/** 1σ below and above, where they differ. */
	sides: readonly [lower: number, upper: number] | null;
	/** The pointer stands in a masked stretch, where there is no flux. */
	masked: boolean;
	nearest: NearLine | null;
	/** Of the nearest line, where that one moves. */
	stages: LineStages | null;
};

/** Å on the axis: a line at rest, with the redshift, and with the velocity of its ion (km/s) as well. */
export type LineStages = { rest: number; redshifted: number; shifted: number; velocity: number };

export const stagesOf = (mark: LineMarker, { state, medium }: SpectrumView): LineStages => ({
	rest: mark[medium],
	redshifted: wavelengthAt(mark, 0, state, medium),
	shifted: observedPosition(mark, state, medium),
	velocity: velocityOfGroup(state, mark.group),
});

/** The visible marker nearest to a pixel, within `reach` CSS pixels. Moving and fixed ones alike. */
export function nearestLine(
	view: SpectrumView,
	pixelX: number,
	reach: number = Number.POSITIVE_INFINITY,
): NearLine | null {
	const { lines, medium, x, positions } = view;
	let best: NearLine | null = null;
	const consider = (mark: LineMarker, observed: number) => {
		const distance = Math.abs(x.map(observed) - pixelX);
		if (distance <= reach && (best === null || distance < best.distance)) best = { mark, observed, distance };
	};
	lines.moving.forEach((mark, i) => {
		consider(mark, positions[i] ?? Number.NaN);
	});
	for (const mark of lines.fixed) consider(mark, medium === "air" ? mark.air : mark.vacuum);
	for (const mark of lines.bands) {
		const band = mark.band?.[medium];
		const at = x.invert(pixelX);
		if (band && at >= band[0] && at <= band[1] && best === null) best = { mark, observed: at, distance: 0 };
	}
	return best;
}

/** Index of the sample nearest to a wavelength; −1 in an empty spectrum or outside of it. */
export function sampleAt(curve: Curve, wavelength: number): number {
	const n = curve.wavelengths.length;
	if (n === 0 || wavelength < curve.extent[0] || wavelength > curve.extent[1]) return -1;
	return nearestSorted(curve.wavelengths, wavelength);
}

/** Reads all off at a wavelength; with several spectra the one whose curve passes nearest to the pointer, else the one in front. */
export function readout(view: SpectrumView, wavelength: number, pixelY: number): Readout {
	const { medium, x, yScales, visibleCurves, state } = view;
	let chosen: Curve | null = null;
	let index = -1;
	let best = Number.POSITIVE_INFINITY;
	for (const [k, curve] of visibleCurves.entries()) {
		const i = sampleAt(curve, wavelength);
		if (i < 0) continue;
		const flux = curve.fluxes[i] ?? Number.NaN;
		const apart = Number.isNaN(pixelY) ? flux - flux : Math.abs((yScales[k] as Scale).map(flux) - pixelY);
		// Gaps, and what has no place on a log axis.
		const distance = Number.isFinite(apart) ? apart : 1e9;
		// Without a pointer all are equally near: the one in front, the last, is meant.
		if (distance <= best) {
			best = distance;
			chosen = curve;
			index = i;
		}
	}
	const observed = chosen && index >= 0 ? (chosen.wavelengths[index] ?? wavelength) : wavelength;
	const error = chosen?.errors?.[index];
	const flux = chosen?.fluxes[index] ?? Number.NaN;
	const lower = chosen?.sides?.lower[index] ?? Number.NaN;
	const upper = chosen?.sides?.upper[index] ?? Number.NaN;
	const nearest = nearestLine(view, x.map(observed));
	return {
		observed,
		rest: restFrame(observed, state.redshift, medium),
		curve: chosen,
		flux,
		error: error !== undefined && Number.isFinite(error) && error > 0 ? error : null,
		sides: lower > 0 && upper > 0 && lower !== upper ? [lower, upper] : null,
		masked: Number.isNaN(flux) && chosen !== null && isMasked(chosen.masked, observed),
		nearest,
		stages: nearest && !nearest.mark.isStatic ? stagesOf(nearest.mark, view) : null,
	};
}
