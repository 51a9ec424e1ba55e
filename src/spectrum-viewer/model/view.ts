import type { LineGroup } from "../../astro/index.js";
import { current, type Interval, linearScale, type MeasureText, type Scale, type Size } from "../../plot/index.js";
import type { SpectrumState } from "../store.js";
import type { Medium, Spectrum } from "../types.js";
import { spectrumColors } from "./colors.js";
import { type Curve, makeCurve } from "./curves.js";
import { readCustomLines } from "./input.js";
import { layoutSpectrum, type SpectrumLayout } from "./layout.js";
import { type LineMark, type LineSets, type LineShift, lineSets, observedPositions } from "./lines.js";

/** All that the layers are painted from. Wavelengths in Å in `medium`, pixels in CSS pixels of the figure. */
export type SpectrumView = {
	size: Size;
	layout: SpectrumLayout;
	medium: Medium;
	/** Observed wavelength to pixels. */
	x: Scale;
	/** Flux as drawn to pixels. */
	y: Scale;
	/** Those not hidden, the raised one last. */
	curves: readonly Curve[];
	/** All of them, in the order given. */
	allCurves: readonly Curve[];
	lines: LineSets;
	/** Where each of `lines.moving` stands, Å on the axis. */
	positions: Float64Array;
	fluxTitle: string;
	state: SpectrumState;
	measure: MeasureText;
};

export type ViewSource = {
	spectra: readonly Spectrum[];
	lineGroups: readonly LineGroup[];
	colorBy: "time" | "order";
};

/** Å shown when there is no spectrum to take a range from. */
export const EMPTY_RANGE: Interval = [3500, 9500];

/** Everything there is: from the first to the last sample of the visible spectra, and a range of flux worth showing. */
export function homeRanges(curves: readonly Curve[]): { x: Interval; y: Interval } {
	let x0 = Number.POSITIVE_INFINITY;
	let x1 = Number.NEGATIVE_INFINITY;
	let y0 = Number.POSITIVE_INFINITY;
	let y1 = Number.NEGATIVE_INFINITY;
	for (const { extent, fluxRange } of curves) {
		if (extent[0] < x0) x0 = extent[0];
		if (extent[1] > x1) x1 = extent[1];
		if (fluxRange[0] < y0) y0 = fluxRange[0];
		if (fluxRange[1] > y1) y1 = fluxRange[1];
	}
	const x: Interval = x0 < x1 ? [x0, x1] : x0 === x1 ? [x0 - 50, x1 + 50] : EMPTY_RANGE;
	if (!(y0 <= y1)) return { x, y: [0, 1] };
	// Zero is kept in view where the data come near it: a continuum is read against it.
	const bottom = y0 > 0 && y0 < 0.6 * y1 ? 0 : y0;
	const pad = (y1 - bottom || Math.abs(y1) || 1) * 0.07;
	return { x, y: [bottom === 0 ? -pad * 0.4 : bottom - pad, y1 + pad] };
}

/** The axis' medium: what was asked for, else that of the first spectrum, else air. */
export const axisMedium = (state: { medium: Medium | null }, spectra: readonly Spectrum[]): Medium =>
	state.medium ?? spectra[0]?.medium ?? "air";

function fluxTitle(spectra: readonly Spectrum[], normalization: SpectrumState["normalization"]): string {
	if (normalization === "median") return "Flux ÷ median";
	const units = new Set(spectra.map((s) => s.fluxUnit?.trim()).filter((unit) => unit));
	const [unit] = units;
	if (units.size > 1) return "Flux (units differ)";
	return unit ? `Flux (${fluxUnitText(unit)})` : "Flux (arbitrary units)";
}

/** Units as SkyPortal and SDSS spell them, set in SI style; others stand as they are. */
export function fluxUnitText(unit: string): string {
	const known: Record<string, string> = {
		"erg/s/cm/cm/AA": "erg s⁻¹ cm⁻² Å⁻¹",
		"1e-17 erg / (s cm2 Angstrom)": "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹",
		AB: "AB mag",
		Jy: "Jy",
	};
	return known[unit] ?? unit;
}

/** Keeps what did not change since the last view, so that a step of the redshift computes next to nothing. */
export function createViewBuilder(): (
	source: ViewSource,
	state: SpectrumState,
	size: Size,
	measure: MeasureText,
) => SpectrumView {
	const curvesOf = memo(
		(
			spectra: readonly Spectrum[],
			medium: Medium,
			normalization: SpectrumState["normalization"],
			smoothing: SpectrumState["smoothing"],
			colorBy: "time" | "order",
		) => {
			const colors = spectrumColors(spectra, colorBy);
			return spectra.map((spectrum, i) =>
				makeCurve(spectrum, colors[i] as string, { medium, normalization, smoothing }),
			);
		},
	);
	const visibleOf = memo((curves: readonly Curve[], hidden: readonly string[], raised: string | null) => {
		const shown = curves.filter((curve) => !hidden.includes(curve.id));
		return raised === null ? shown : [...shown.filter((c) => c.id !== raised), ...shown.filter((c) => c.id === raised)];
	});
	const homeOf = memo(homeRanges);
	const linesOf = memo(lineSets);
	const layoutOf = memo((width: number, height: number, labels: boolean) => layoutSpectrum({ width, height }, labels));
	const positionsOf = memo(
		(
			moving: readonly LineMark[],
			redshift: number,
			velocity: number,
			velocityConvention: LineShift["velocityConvention"],
			ionVelocities: LineShift["ionVelocities"],
			medium: Medium,
		) => observedPositions(moving, { redshift, velocity, velocityConvention, ionVelocities }, medium),
	);
	const xOf = memo(linearScale);
	const yOf = memo(linearScale);
	const xRange = memo((a: number, b: number): Interval => [a, b]);
	const yRange = memo((a: number, b: number): Interval => [a, b]);
	const titleOf = memo(fluxTitle);
	return ({ spectra, lineGroups, colorBy }, state, size, measure) => {
		const medium = axisMedium(state, spectra);
		const allCurves = curvesOf(spectra, medium, state.normalization, state.smoothing, colorBy);
		const curves = visibleOf(allCurves, state.hiddenSpectra, state.raised);
		// The home of the axes does not jump when spectra are switched off and on: all of them count.
		const home = homeOf(allCurves);
		const layout = layoutOf(size.width, size.height, state.lineLabels);
		const { data } = layout;
		const lines = linesOf(lineGroups, state.visibleLineGroups, readCustomLines(state.customLines).value);
		return {
			size,
			layout,
			medium,
			x: xOf(current(state.window.x, { home: home.x, kind: "linear" }), xRange(data.x, data.x + data.width)),
			y: yOf(current(state.window.y, { home: home.y, kind: "linear" }), yRange(data.y + data.height, data.y)),
			curves,
			allCurves,
			lines,
			positions: positionsOf(
				lines.moving,
				state.redshift,
				state.velocity,
				state.velocityConvention,
				state.ionVelocities,
				medium,
			),
			fluxTitle: titleOf(spectra, state.normalization),
			state,
			measure,
		};
	};
}

/** Remembers the last result as long as each argument is the same. */
function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
	let last: { args: A; result: R } | null = null;
	return (...args) => {
		if (last === null || args.length !== last.args.length || args.some((arg, i) => !Object.is(arg, last?.args[i]))) {
			last = { args, result: compute(...args) };
		}
		return last.result;
	};
}
