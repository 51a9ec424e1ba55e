import { bisectCenter } from "d3-array";
import { firstSampleFrom } from "../../astro/index.js";
import type { Scale } from "../../plot/index.js";
import { wavelengthAt } from "./axes/velocityAxis.js";
import type { Curve } from "./flux/curve.js";
import { type LineMarker, observedPosition, restFrame, velocityOfGroup } from "./lines/markers.js";
import type { SpectrumView } from "./view.js";

/** A marker at most this far from the pointer is highlighted, CSS pixels. */
export const LINE_REACH_PX = 4;

export type NearLine = {
	marker: LineMarker;
	/** Å on the axis. */
	observed: number;
	/** CSS pixels. */
	distance: number;
};

/** Values at one place of the axis. */
export type Readout = {
	/** Å on the axis. */
	observed: number;
	/** Å, rest frame by the redshift alone. */
	rest: number;
	curve: Curve | null;
	/** Flux as drawn at the nearest sample, NaN in a gap. */
	flux: number;
	/** 1σ; null where unknown. */
	error: number | null;
	/** 1σ below and above, where they differ. */
	sides: readonly [lower: number, upper: number] | null;
	/** The place is in a masked stretch, without flux. */
	masked: boolean;
	nearest: NearLine | null;
	/** Of the nearest line; null where it does not move. */
	stages: LineStages | null;
};

export type LineStages = {
	/** Å on the axis, at rest. */
	rest: number;
	/** Å on the axis, with the redshift. */
	redshifted: number;
	/** Å on the axis, with redshift and velocity. */
	shifted: number;
	/** Of the ion, km/s. */
	velocity: number;
};

export const stagesOf = (marker: LineMarker, { state, medium }: SpectrumView): LineStages => ({
	rest: marker[medium],
	redshifted: wavelengthAt(marker, 0, state, medium),
	shifted: observedPosition(marker, state, medium),
	velocity: velocityOfGroup(state, marker.group),
});

/** Whether a wavelength is in a masked stretch, which are pairs of `edges`. */
export const isMasked = (edges: Float64Array, wavelength: number): boolean =>
	firstSampleFrom(edges, wavelength) % 2 === 1;

/** The visible marker nearest to a pixel of the figure, at most `reach` CSS pixels away; moving or fixed. */
export function nearestLine(
	view: SpectrumView,
	pixelX: number,
	reach: number = Number.POSITIVE_INFINITY,
): NearLine | null {
	const { lines, medium, x, positions } = view;
	let best: NearLine | null = null;
	const consider = (marker: LineMarker, observed: number) => {
		const distance = Math.abs(x.map(observed) - pixelX);
		if (distance <= reach && (best === null || distance < best.distance)) best = { marker, observed, distance };
	};
	lines.moving.forEach((marker, i) => {
		consider(marker, positions[i] ?? Number.NaN);
	});
	for (const marker of lines.fixed) consider(marker, medium === "air" ? marker.air : marker.vacuum);
	for (const marker of lines.bands) {
		const band = marker.band?.[medium];
		const at = x.invert(pixelX);
		if (band && at >= band[0] && at <= band[1] && best === null) best = { marker, observed: at, distance: 0 };
	}
	return best;
}

/** Index of the sample nearest to a wavelength; −1 in an empty spectrum or outside of it. */
export function sampleAt(curve: Curve, wavelength: number): number {
	const n = curve.wavelengths.length;
	if (n === 0 || wavelength < curve.extent[0] || wavelength > curve.extent[1]) return -1;
	return bisectCenter(curve.wavelengths, wavelength);
}

/** Values at a wavelength, Å on the axis. Of several spectra, that of the curve nearest to the pointer, else of the one in front. */
export function readout(view: SpectrumView, wavelength: number, pixelY: number): Readout {
	const { medium, x, yScales, visibleCurves, state } = view;
	let nearestCurve: Curve | null = null;
	let index = -1;
	let best = Number.POSITIVE_INFINITY;
	for (const [k, curve] of visibleCurves.entries()) {
		const i = sampleAt(curve, wavelength);
		if (i < 0) continue;
		const flux = curve.fluxes[i] ?? Number.NaN;
		const apart = Number.isNaN(pixelY) ? flux - flux : Math.abs((yScales[k] as Scale).map(flux) - pixelY);
		// Gaps and fluxes without a place on a log axis come last.
		const distance = Number.isFinite(apart) ? apart : Number.MAX_VALUE;
		// Without a pointer all are equally near: take the one in front, the last.
		if (distance <= best) {
			best = distance;
			nearestCurve = curve;
			index = i;
		}
	}
	const observed = nearestCurve && index >= 0 ? (nearestCurve.wavelengths[index] ?? wavelength) : wavelength;
	const error = nearestCurve?.errors?.[index];
	const flux = nearestCurve?.fluxes[index] ?? Number.NaN;
	const lower = nearestCurve?.sides?.lower[index] ?? Number.NaN;
	const upper = nearestCurve?.sides?.upper[index] ?? Number.NaN;
	const nearest = nearestLine(view, x.map(observed));
	return {
		observed,
		rest: restFrame(observed, state.redshift, medium),
		curve: nearestCurve,
		flux,
		error: error !== undefined && Number.isFinite(error) && error > 0 ? error : null,
		sides: lower > 0 && upper > 0 && lower !== upper ? [lower, upper] : null,
		masked: Number.isNaN(flux) && nearestCurve !== null && isMasked(nearestCurve.masked, observed),
		nearest,
		stages: nearest && !nearest.marker.isStatic ? stagesOf(nearest.marker, view) : null,
	};
}
