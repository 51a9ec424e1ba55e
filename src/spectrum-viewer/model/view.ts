import type { LineGroup } from "../../astro/index.js";
import {
	current,
	type Interval,
	linearScale,
	type MeasureText,
	makeScale,
	type Scale,
	type Size,
} from "../../plot/index.js";
import { english, type Language } from "../../text/index.js";
import type { SpectrumState } from "../state.js";
import type { FluxQuantity, Medium, Spectrum, SpectrumTemplate } from "../types.js";
import { spectrumColors } from "./flux/colors.js";
import type { Curve } from "./flux/curve.js";
import { type CurveOptions, makeCurve } from "./flux/curves.js";
import { type FluxAxis, fluxAxis, type Processing, shownQuantity } from "./flux/flux.js";
import type { PlacedTemplate, placeTemplates } from "./flux/templates.js";
import { readCustomLines } from "./input.js";
import { type Arrangement, type ArrangeSource, createArranger, levelScales } from "./layouts/arrangeCurves.js";
import { layoutSpectrum, type SpectrumLayout } from "./layouts/plotLayout.js";
import {
	groupMarkers,
	type LineMarker,
	type LineShift,
	type MarkerGroups,
	observedPositions,
} from "./lines/markers.js";
import { memo } from "./memo.js";

/** All that the layers are painted from. Wavelengths in Å in `medium`, pixels in CSS pixels of the figure. */
export type SpectrumView = Arrangement & {
	size: Size;
	layout: SpectrumLayout;
	medium: Medium;
	/** Observed wavelength to pixels. */
	x: Scale;
	/** Flux as drawn to pixels. */
	y: Scale;
	/** Flux to pixels of each of `curves`: as `y`, but of a stack each on its own level. */
	yScales: readonly Scale[];
	/** All there are, in the order given: those of other tabs among them. */
	allCurves: readonly Curve[];
	/** At the present redshift, over the spectrum in front. */
	templates: readonly PlacedTemplate[];
	lines: MarkerGroups;
	/** Where each of `lines.moving` stands, Å on the axis. */
	positions: Float64Array;
	/** Null as long as it is neither needed nor there. */
	processing: Processing | null;
	fluxAxis: FluxAxis;
	/** Name and unit of the flux axis. */
	fluxTitle: string;
	state: SpectrumState;
	measure: MeasureText;
	/** Words and number formats of all that is drawn and said. */
	language: Language;
};

export type ViewSource = ArrangeSource & {
	lineGroups: readonly LineGroup[];
	templates?: readonly SpectrumTemplate[];
	/** What converts, bins and smooths; nothing is until it has come. */
	processing?: Processing | null;
	/** What draws templates; none stand there until it has come. */
	placeTemplates?: typeof placeTemplates | undefined;
	/** Default: the library's words, numbers as in "en-US". */
	language?: Language | undefined;
};

const NONE: never[] = [];

/** Å shown when there is no spectrum to take a range from. */
export const EMPTY_RANGE: Interval = [3500, 9500];

/** Everything there is: from the first to the last sample, and a range of flux worth showing, from bottom to top. */
export function homeRanges(curves: readonly Curve[], axis?: FluxAxis): { x: Interval; y: Interval } {
	let x0 = Number.POSITIVE_INFINITY;
	let x1 = Number.NEGATIVE_INFINITY;
	let y0 = Number.POSITIVE_INFINITY;
	let y1 = Number.NEGATIVE_INFINITY;
	// On an axis with a unit what could not be converted has no say; divided fluxes are alike.
	const isForeign = (curve: Curve) => !curve.isConverted && (axis?.magnitudes || axis?.unit);
	const own = curves.some((curve) => curve.isConverted);
	for (const curve of curves) {
		const { extent, fluxRange } = curve;
		if (extent[0] < x0) x0 = extent[0];
		if (extent[1] > x1) x1 = extent[1];
		if (Number.isNaN(extent[0]) || (own && isForeign(curve))) continue;
		if (fluxRange[0] < y0) y0 = fluxRange[0];
		if (fluxRange[1] > y1) y1 = fluxRange[1];
	}
	const x: Interval = x0 < x1 ? [x0, x1] : x0 === x1 ? [x0 - 50, x1 + 50] : EMPTY_RANGE;
	return { x, y: y0 <= y1 ? padded(y0, y1, axis) : axis?.log ? [0.1, 1] : axis?.magnitudes ? [20, 15] : [0, 1] };
}

/** Decades below the top that a log axis shows at most. */
const DECADES = 4;

/** A range of flux with some air, from the bottom of the plot to its top. */
function padded(y0: number, y1: number, axis?: FluxAxis): Interval {
	if (axis?.log) {
		const low = Math.max(y0, y1 / 10 ** DECADES);
		const air = (y1 / low) ** 0.05;
		return [low / air, y1 * air];
	}
	const span = (bottom: number) => (y1 - bottom || Math.abs(y1) || 1) * 0.07;
	if (axis?.magnitudes) return [y1 + span(y0), y0 - span(y0)];
	// Zero is kept in view where the data come near it: a continuum is read against it.
	const bottom = y0 > 0 && y0 < 0.6 * y1 ? 0 : y0;
	const pad = span(bottom);
	return [bottom === 0 ? -pad * 0.4 : bottom - pad, y1 + pad];
}

/** The axis' medium: what was asked for, else that of the first spectrum, else air. */
export const axisMedium = (state: { medium: Medium | null }, spectra: readonly Spectrum[]): Medium =>
	state.medium ?? spectra[0]?.medium ?? "air";

/** Keeps what did not change since the last view, so that a step of the redshift computes next to nothing. */
export function createViewBuilder(): (
	source: ViewSource,
	state: SpectrumState,
	size: Size,
	measure: MeasureText,
) => SpectrumView {
	const quantityOf = memo(shownQuantity);
	const axisOf = memo(fluxAxis);
	const curvesOf = memo(
		(
			spectra: readonly Spectrum[],
			medium: Medium,
			quantity: FluxQuantity,
			normalization: SpectrumState["normalization"],
			binning: number | null,
			smoothing: SpectrumState["smoothing"],
			log: boolean,
			colorBy: "time" | "order",
			code: Processing | null,
		) => {
			const colors = spectrumColors(spectra, colorBy);
			const options: CurveOptions = { medium, quantity, normalization, binning, smoothing, log };
			return spectra.map((spectrum, i) => makeCurve(spectrum, colors[i] as string, options, code));
		},
	);
	const arrange = createArranger();
	const yScalesOf = memo(levelScales);
	const homeOf = memo(homeRanges);
	const linesOf = memo(groupMarkers);
	const templatesOf = memo((place: typeof placeTemplates, ...args: Parameters<typeof placeTemplates>) =>
		place(...args),
	);
	const layoutOf = memo((width: number, height: number, labels: boolean) => layoutSpectrum({ width, height }, labels));
	const positionsOf = memo(
		(
			moving: readonly LineMarker[],
			redshift: number,
			velocity: number,
			velocityConvention: LineShift["velocityConvention"],
			ionVelocities: LineShift["ionVelocities"],
			medium: Medium,
		) => observedPositions(moving, { redshift, velocity, velocityConvention, ionVelocities }, medium),
	);
	const xOf = memo(linearScale);
	const yOf = memo(makeScale);
	const xRange = memo((a: number, b: number): Interval => [a, b]);
	const yRange = memo((a: number, b: number): Interval => [a, b]);
	return (source, given, size, measure) => {
		const state = given.preview === null ? given : { ...given, redshift: given.preview };
		const { spectra, lineGroups, colorBy } = source;
		const medium = axisMedium(state, spectra);
		const code = source.processing ?? null;
		const quantity = quantityOf(spectra, state.fluxQuantity, code);
		// A magnitude is not divided by anything.
		const normalization = quantity === "abmag" ? "none" : state.normalization;
		const axis = axisOf(spectra, quantity, normalization, state.fluxScale === "log", state.wavelengthUnit, code);
		const { smoothing, binning } = state;
		// Where no unit is known each spectrum says so, and is drawn as given.
		const asked = state.fluxQuantity === "given" ? quantity : state.fluxQuantity;
		const allCurves = curvesOf(spectra, medium, asked, normalization, binning, smoothing, axis.log, colorBy, code);
		const layout = layoutOf(size.width, size.height, state.lineLabels);
		const { data } = layout;
		// The home of the axes does not jump when spectra are switched off and on: all that are listed count, save in a stack.
		const arranged = arrange(source, allCurves, (curves) => homeOf(curves, axis), state, axis, data.height);
		const { home, visibleCurves, offsets } = arranged;
		const kind = axis.log ? "log" : "linear";
		const y = yOf(kind, current(state.window.y, { home: home.y, kind }), yRange(data.y + data.height, data.y));
		const offset = offsets.size === 0 ? "" : axis.log ? " × offset" : " + offset";
		const lines = linesOf(
			lineGroups,
			state.visibleLineGroups,
			readCustomLines(state.customLines).value,
			state.lineChoices,
		);
		const x = xOf(current(state.window.x, { home: home.x, kind: "linear" }), xRange(data.x, data.x + data.width));
		const yScales = yScalesOf(visibleCurves, offsets, y, source.layouts);
		return {
			size,
			layout,
			medium,
			x,
			y,
			...arranged,
			yScales,
			allCurves,
			templates: source.placeTemplates
				? templatesOf(
						source.placeTemplates,
						source.templates ?? NONE,
						state.hiddenSpectra,
						visibleCurves.at(-1),
						yScales.at(-1),
						x.domain,
						state.redshift,
						medium,
						quantity,
						axis.log,
					)
				: NONE,
			lines,
			positions: positionsOf(
				lines.moving,
				state.redshift,
				state.velocity,
				state.velocityConvention,
				state.ionVelocities,
				medium,
			),
			processing: code,
			fluxAxis: axis,
			fluxTitle: `${axis.name}${axis.unit && ` (${axis.unit})`}${offset}`,
			state,
			measure,
			language: source.language ?? english,
		};
	};
}
