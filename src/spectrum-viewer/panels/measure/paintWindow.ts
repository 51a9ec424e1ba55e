import {
	convertFluxDensities,
	firstSampleFrom,
	type LineContinuum,
	type LineFit,
	readFluxUnit,
} from "../../../astro/index.js";
import { AXIS_SMALL, type PathSink, type Pen } from "../../../plot/index.js";
import { convertFlux } from "../../model/flux/processing.js";
import { unprocessed, unprocessedUnit } from "../../model/flux/unprocessed.js";
import type { SpectrumView } from "../../model/view.js";
import type { Medium, Spectrum } from "../../types.js";
import type { WavelengthRange } from "./measurement.js";

export type WindowPicture = {
	/** Å on the axis. */
	window: WavelengthRange;
	/** Å: the bands that the continuum was fitted to. */
	bands: readonly WavelengthRange[];
	/** In the unit of the unprocessed fluxes; null or NaN where there is none. */
	continuum: LineContinuum | null;
	/** The fitted profile, in the unit of the unprocessed fluxes. */
	fit?: LineFit | null;
	/** Whether the ends can be dragged. */
	hasGrips?: boolean;
	label: string;
};

const GRIP_HEIGHT = 24;
const COLOR = "var(--astropane-accent)";
/** With more samples in the window the area between spectrum and continuum is not shaded. */
export const MAX_SHADED_SAMPLES = 5000;
/** The continuum is straight in the unit it was fitted in; in another unit, or on a log axis, this many pieces follow its curve. */
const CONTINUUM_PIECES = 24;

/** The window, its side bands, the continuum across them, and the area between continuum and spectrum. */
export function paintWindow(
	pen: Pen,
	view: SpectrumView,
	{ window: [a, b], bands, continuum, fit, hasGrips, label }: WindowPicture,
	spectrum: Spectrum | undefined,
): void {
	const { x, layout, measure } = view;
	const { data } = layout;
	const shade = ([from, to]: WavelengthRange, opacity: number) =>
		pen.fill((path) => path.rect(x.map(from), data.y, x.map(to) - x.map(from), data.height), { color: COLOR, opacity });
	pen.clip(data, () => {
		for (const band of bands) shade(band, 0.07);
		shade([a, b], 0.12);
		pen.stroke(
			(path) => {
				for (const edge of [a, b]) {
					path.moveTo(Math.round(x.map(edge)) + 0.5, data.y);
					path.lineTo(Math.round(x.map(edge)) + 0.5, data.y + data.height);
				}
			},
			{ color: COLOR },
		);
		if (hasGrips) {
			const middle = data.y + data.height / 2;
			pen.fill(
				(path) => {
					for (const edge of [a, b]) path.rect(Math.round(x.map(edge)) - 2, middle - GRIP_HEIGHT / 2, 5, GRIP_HEIGHT);
				},
				{ color: COLOR },
			);
		}
		if (!spectrum || !continuum?.fluxes.every(Number.isFinite)) return;
		const [fluxA, fluxB] = continuum.fluxes;
		const continuumPoints = (from: number, to: number) => {
			const wavelengths = Array.from(
				{ length: CONTINUUM_PIECES + 1 },
				(_, i) => from + ((to - from) * i) / CONTINUUM_PIECES,
			);
			const fluxes = wavelengths.map((w) => fluxA + ((w - a) / (b - a)) * (fluxB - fluxA));
			return pointsOf(view, spectrum, wavelengths, fluxes);
		};
		const { wavelengths, fluxes } = unprocessed(spectrum, view.medium);
		const first = firstSampleFrom(wavelengths, a);
		const last = firstSampleFrom(wavelengths, b);
		if (last - first < MAX_SHADED_SAMPLES) {
			const line = pointsOf(view, spectrum, wavelengths.subarray(first, last), fluxes.subarray(first, last));
			pen.fill((path) => trace(path, [...continuumPoints(b, a), ...line], true), { color: COLOR, opacity: 0.2 });
		}
		pen.stroke((path) => trace(path, continuumPoints(bands[0]?.[0] ?? a, bands[1]?.[1] ?? b), false), {
			color: COLOR,
			width: 1.5,
			dash: [5, 3],
		});
		if (!fit) return;
		const { wavelengths: places, fluxes: heights } = fit.curve;
		pen.stroke((path) => trace(path, pointsOf(view, spectrum, places, heights), false), { color: COLOR, width: 2 });
	});
	if (label === "") return;
	const half = measure(label, AXIS_SMALL) / 2 + 4;
	const middle = (x.map(a) + x.map(b)) / 2;
	pen.text(label, Math.min(Math.max(middle, data.x + half), data.x + data.width - half), data.y + data.height - 8, {
		color: COLOR,
		size: AXIS_SMALL,
		weight: 600,
		anchor: "middle",
		halo: "var(--astropane-ground)",
	});
}

type Point = readonly [number, number];

/** CSS pixels of unprocessed fluxes: converted, divided and offset as the curve of the spectrum is. */
function pointsOf(
	view: SpectrumView,
	spectrum: Spectrum,
	wavelengths: ArrayLike<number>,
	fluxes: ArrayLike<number>,
): Point[] {
	const index = view.visibleCurves.findIndex((curve) => curve.id === spectrum.id);
	const curve = view.visibleCurves[index];
	const y = view.yScales[index];
	if (!curve || !y) return [];
	const measured = { wavelengths: Float64Array.from(wavelengths), fluxes: Float64Array.from(fluxes), errors: null };
	const isAsGiven = !curve.isConverted || view.state.fluxQuantity === "given";
	const unit = { medium: view.medium, fluxUnit: unprocessedUnit(spectrum) };
	const drawn = isAsGiven
		? { fluxes: fluxesAsGiven(measured, spectrum, view.medium) }
		: (convertFlux(measured, unit, view.state.fluxQuantity, () => {}) ?? measured);
	return Array.from(
		drawn.fluxes,
		(flux, i): Point => [view.x.map(wavelengths[i] as number), y.map(flux / curve.scale)],
	);
}

/** Unprocessed fluxes in the unit of the spectrum. */
function fluxesAsGiven(
	samples: { wavelengths: Float64Array; fluxes: Float64Array },
	{ fluxUnit }: Spectrum,
	medium: Medium,
): Float64Array {
	const given = readFluxUnit(fluxUnit);
	if (!given || given.unit === "flambda") return samples.fluxes;
	return convertFluxDensities(samples, { from: "flambda", to: given.unit, medium }).fluxes.map(
		(flux) => flux / given.scale,
	);
}

/** Points without a place, such as fluxes of zero or less on a log axis, are left out. */
function trace(path: PathSink, points: readonly Point[], closed: boolean): void {
	const drawn = points.filter(([, py]) => Number.isFinite(py));
	drawn.forEach(([px, py], i) => {
		if (i === 0) path.moveTo(px, py);
		else path.lineTo(px, py);
	});
	if (closed && drawn.length > 0) path.closePath();
}
