import { firstSampleFrom, type LineContinuum, type PreparedSpectrum } from "../../../astro/index.js";
import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import type { Curve } from "../../model/curves.js";
import type { SpectrumView } from "../../model/view.js";

export type WindowPicture = {
	/** Å on the axis, ascending. */
	window: readonly [number, number];
	/** Å: the bands that the continuum was drawn through. */
	bands: readonly (readonly [number, number])[];
	/** In the unit of the fluxes as given; NaN where there is none. */
	continuum: LineContinuum | null;
	label: string;
};

const COLOR = "var(--astropane-accent)";
/** More samples than this in a window are not shaded one by one. */
const MANY = 5000;
/** Straight pieces of a continuum, which another unit or axis may bend. */
const PIECES = 24;

/** The window, its side bands, the continuum across them, and what lies between continuum and spectrum. */
export function paintWindow(
	pen: Pen,
	view: SpectrumView,
	{ window: [a, b], bands, continuum, label }: WindowPicture,
	curve: Curve | undefined,
	samples: PreparedSpectrum | null,
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
		if (!curve || !continuum || !continuum.fluxes.every(Number.isFinite)) return;
		const [ca, cb] = continuum.fluxes;
		const level = (at: number) => ca + ((at - a) / (b - a)) * (cb - ca);
		const along = (from: number, to: number) =>
			Array.from({ length: PIECES + 1 }, (_, i) => from + ((to - from) * i) / PIECES);
		const pixel = (at: number, flux: number) => pixelOf(view, curve, at, flux);
		if (samples) {
			const { wavelengths, fluxes } = samples;
			const first = firstSampleFrom(wavelengths, a);
			const last = firstSampleFrom(wavelengths, b);
			if (last - first < MANY)
				pen.fill(
					(path) => {
						for (const [i, at] of along(b, a).entries())
							i === 0 ? path.moveTo(x.map(at), pixel(at, level(at))) : path.lineTo(x.map(at), pixel(at, level(at)));
						for (let i = first; i < last; i++) {
							const py = pixel(wavelengths[i] as number, fluxes[i] as number);
							if (Number.isFinite(py)) path.lineTo(x.map(wavelengths[i] as number), py);
						}
						path.closePath();
					},
					{ color: COLOR, opacity: 0.2 },
				);
		}
		pen.stroke(
			(path) => {
				for (const [i, at] of along(bands[0]?.[0] ?? a, bands[1]?.[1] ?? b).entries())
					i === 0 ? path.moveTo(x.map(at), pixel(at, level(at))) : path.lineTo(x.map(at), pixel(at, level(at)));
			},
			{ color: COLOR, width: 1.5, dash: [5, 3] },
		);
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

/** Where a flux in the spectrum's own unit stands in the picture, CSS pixels. */
const pixelOf = (view: SpectrumView, curve: Curve, _wavelength: number, flux: number): number =>
	view.y.map(flux / curve.scale);
