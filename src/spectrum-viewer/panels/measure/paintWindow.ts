import { firstSampleFrom, type LineContinuum } from "../../../astro/index.js";
import { AXIS_SMALL, type PathSink, type Pen } from "../../../plot/index.js";
import { isMagnitudes } from "../../model/flux/flux.js";
import { convertFlux } from "../../model/flux/processing.js";
import type { SpectrumView } from "../../model/view.js";
import type { Spectrum } from "../../types.js";
import { measuredUnit, preparedIn } from "./measurement.js";

export type WindowPicture = {
	/** Å on the axis, ascending. */
	window: readonly [number, number];
	/** Å: the bands that the continuum was drawn through. */
	bands: readonly (readonly [number, number])[];
	/** In the unit of the fluxes as given; null or NaN where there is none. */
	continuum: LineContinuum | null;
	label: string;
};

const COLOR = "var(--astropane-accent)";
/** More samples than this in a window are not shaded one by one. */
export const MANY = 5000;
/** Straight pieces of a continuum, which another unit or axis may bend. */
const PIECES = 24;

/** The window, its side bands, the continuum across them, and what lies between continuum and spectrum. */
export function paintWindow(
	pen: Pen,
	view: SpectrumView,
	{ window: [a, b], bands, continuum, label }: WindowPicture,
	spectrum: Spectrum | undefined,
): void {
	const { x, layout, measure } = view;
	const { data } = layout;
	const wash = ([from, to]: readonly [number, number], opacity: number) =>
		pen.fill((path) => path.rect(x.map(from), data.y, x.map(to) - x.map(from), data.height), { color: COLOR, opacity });
	pen.clip(data, () => {
		for (const band of bands) wash(band, 0.07);
		wash([a, b], 0.12);
		pen.stroke(
			(path) => {
				for (const edge of [a, b]) {
					path.moveTo(Math.round(x.map(edge)) + 0.5, data.y);
					path.lineTo(Math.round(x.map(edge)) + 0.5, data.y + data.height);
				}
			},
			{ color: COLOR },
		);
		if (!spectrum || !continuum?.fluxes.every(Number.isFinite)) return;
		const [ca, cb] = continuum.fluxes;
		const straight = (from: number, to: number) => {
			const at = Array.from({ length: PIECES + 1 }, (_, i) => from + ((to - from) * i) / PIECES);
			return pointsOf(
				view,
				spectrum,
				at,
				at.map((w) => ca + ((w - a) / (b - a)) * (cb - ca)),
			);
		};
		const { wavelengths, fluxes } = preparedIn(spectrum, view.medium);
		const first = firstSampleFrom(wavelengths, a);
		const last = firstSampleFrom(wavelengths, b);
		if (last - first < MANY) {
			const line = pointsOf(view, spectrum, wavelengths.subarray(first, last), fluxes.subarray(first, last));
			pen.fill((path) => trace(path, [...straight(b, a), ...line], true), { color: COLOR, opacity: 0.2 });
		}
		pen.stroke((path) => trace(path, straight(bands[0]?.[0] ?? a, bands[1]?.[1] ?? b), false), {
			color: COLOR,
			width: 1.5,
			dash: [5, 3],
		});
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

/** Where fluxes in the spectrum's own unit stand in the picture: converted, divided and lifted as its curve is. CSS pixels. */
function pointsOf(
	view: SpectrumView,
	spectrum: Spectrum,
	wavelengths: ArrayLike<number>,
	fluxes: ArrayLike<number>,
): Point[] {
	const at = view.visibleCurves.findIndex((curve) => curve.id === spectrum.id);
	const curve = view.visibleCurves[at];
	const y = view.yScales[at];
	if (!curve || !y) return [];
	const clean = {
		wavelengths: Float64Array.from(wavelengths),
		fluxes: Float64Array.from(fluxes),
		errors: null,
		breaks: [],
		issues: [],
	};
	const isAsGiven = !curve.isConverted || view.state.fluxQuantity === "given";
	const quantity = isAsGiven ? (isMagnitudes(spectrum.fluxUnit) ? "abmag" : "given") : view.state.fluxQuantity;
	convertFlux({ ...spectrum, medium: view.medium, fluxUnit: measuredUnit(spectrum) }, clean, null, quantity, () => {});
	return Array.from(
		clean.fluxes,
		(flux, i): Point => [view.x.map(wavelengths[i] as number), y.map(flux / curve.scale)],
	);
}

function trace(path: PathSink, points: readonly Point[], closed: boolean): void {
	let drawn = false;
	for (const [px, py] of points) {
		if (!Number.isFinite(py)) continue;
		if (drawn) path.lineTo(px, py);
		else path.moveTo(px, py);
		drawn = true;
	}
	if (closed && drawn) path.closePath();
}
