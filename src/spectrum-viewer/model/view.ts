import { extent } from "d3-array";
import type { LineGroup } from "../../astro/index.js";
import { rangeOf } from "../../astro/spectrum/flux/range.js";
import { current, type Interval, linearScale, type MeasureText, type Scale, type Size } from "../../plot/index.js";
import { english, type Language } from "../../text/index.js";
import type { SpectrumState } from "../state.js";
import type { CustomLine, FluxQuantity, Medium, Spectrum, SpectrumFilter, SpectrumTemplate } from "../types.js";
import type { CorrectedSpectra } from "./corrections/corrections.js";
import { spectrumColors } from "./flux/colors.js";
import type { PlacedComparison, placeComparison } from "./flux/comparison.js";
import type { Curve } from "./flux/curve.js";
import { type CurveOptions, makeCurve } from "./flux/curves.js";
import type { ShownFilters, showFilters } from "./flux/filters.js";
import { areMagnitudesShown, type FluxAxis, fluxAxis, type Processing, shownQuantity } from "./flux/flux.js";
import { makeFluxScale } from "./flux/makeFluxScale.js";
import type * as pins from "./flux/pins.js";
import type { PlacedTemplate, placeTemplates } from "./flux/templates.js";
import { readCustomLines } from "./input.js";
import { type Arrangement, type ArrangeSource, createArranger, curveScales } from "./layouts/arrangeCurves.js";
import { layoutSpectrum, type SpectrumLayout } from "./layouts/plotLayout.js";
import {
	groupMarkers,
	type LineMarker,
	type LineShift,
	type MarkerGroups,
	observedPositions,
} from "./lines/markers.js";
import { memo } from "./memo.js";

/** Everything that the layers are painted from. Wavelengths in Å in `medium`, pixels in CSS pixels of the figure. */
export type SpectrumView = Arrangement & {
	size: Size;
	layout: SpectrumLayout;
	medium: Medium;
	/** Observed wavelength to pixels. */
	x: Scale;
	/** Flux as drawn to pixels; in a stack lanes to pixels. */
	y: Scale;
	/** Flux to pixels, one for each of `visibleCurves`: `y`, but in a stack each curve in its own lane. */
	yScales: readonly Scale[];
	/** All spectra in the order given, those of other tabs included. */
	allCurves: readonly Curve[];
	/** At the present redshift, over the spectrum in front. */
	templates: readonly PlacedTemplate[];
	/** Below the spectra. Null: none is chosen, its code is not loaded, or one of the two spectra is not there. */
	comparison: PlacedComparison | null;
	/** Null: none is chosen, or their code is not loaded. */
	filters: ShownFilters | null;
	/** What was taken out of the spectra; null: nothing, or its code is not loaded. */
	corrected: CorrectedSpectra | null;
	/** Code that describes pins and lists them; null without pins, and until it is loaded. */
	pinCode: PinCode | null;
	lines: MarkerGroups;
	/** Valid custom lines, each with an id of its own. */
	customLines: readonly CustomLine[];
	/** Observed wavelengths of `lines.moving`, Å on the axis. */
	positions: Float64Array;
	/** Null until it is needed and loaded. */
	processing: Processing | null;
	fluxAxis: FluxAxis;
	state: SpectrumState;
	measure: MeasureText;
	/** Words and number formats of the figure. */
	language: Language;
};

type PinCode = Pick<typeof pins, "describePins" | "pinColumns">;

export type ViewSource = ArrangeSource & {
	lineGroups: readonly LineGroup[];
	templates?: readonly SpectrumTemplate[];
	/** Code that converts, bins and smooths; null until it is loaded. */
	processing?: Processing | null;
	/** Code that draws templates; undefined until it is loaded. */
	placeTemplates?: typeof placeTemplates | undefined;
	/** Code that compares two spectra; undefined until it is loaded. */
	placeComparison?: typeof placeComparison | undefined;
	/** Code that draws filters; undefined until it is loaded. */
	showFilters?: typeof showFilters | undefined;
	/** Null without pins, and until it is loaded. */
	pinCode?: PinCode | null;
	/** Filters of the host. */
	filters?: readonly SpectrumFilter[] | undefined;
	/** The spectra after their corrections; null without any, and until their code is loaded. */
	corrected?: CorrectedSpectra | null | undefined;
};

const NO_TEMPLATES: never[] = [];

/** Å, without a spectrum. */
export const EMPTY_RANGE_ANGSTROM: Interval = [3500, 9500];

/** Ranges without zoom: from the first to the last sample, Å, and a range of flux worth showing, from bottom to top. */
export function homeRanges(curves: readonly Curve[], axis?: FluxAxis): { x: Interval; y: Interval } {
	const drawn = curves.filter(({ extent }) => !Number.isNaN(extent[0]));
	// On an axis with a unit, curves that could not be converted do not count; divided fluxes are alike.
	const hasUnit = Boolean(axis?.magnitudes || axis?.unit);
	const comparable = hasUnit && curves.some((curve) => curve.isConverted) ? drawn.filter((c) => c.isConverted) : drawn;
	const [x0, x1] = extent(drawn.flatMap((curve) => curve.extent));
	const [y0, y1] = extent(comparable.flatMap((curve) => curve.fluxRange));
	return {
		x:
			x0 === undefined
				? EMPTY_RANGE_ANGSTROM
				: x0 < x1
					? [x0, x1]
					: [x0 - SINGLE_SAMPLE_MARGIN_ANGSTROM, x1 + SINGLE_SAMPLE_MARGIN_ANGSTROM],
		y: y0 === undefined ? emptyFluxRange(axis) : padded(y0, y1, axis),
	};
}

/** Shown at both sides of a spectrum of one sample. */
const SINGLE_SAMPLE_MARGIN_ANGSTROM = 50;

function emptyFluxRange(axis?: FluxAxis): Interval {
	if (axis?.log) return [0.1, 1];
	return axis?.magnitudes ? [20, 15] : [0, 1];
}

/** Decades below the top that a log axis shows at most. */
const MAX_DECADES = 4;

/** A range of flux with a margin, from the bottom of the plot to its top. */
function padded(y0: number, y1: number, axis?: FluxAxis): Interval {
	if (axis?.log) {
		const low = Math.max(y0, y1 / 10 ** MAX_DECADES);
		const margin = (y1 / low) ** 0.05;
		return [low / margin, y1 * margin];
	}
	const span = (bottom: number) => (y1 - bottom || Math.abs(y1) || 1) * 0.07;
	if (axis?.magnitudes) return [y1 + span(y0), y0 - span(y0)];
	// Zero stays in view where the data come near it, as the reference of a continuum.
	const bottom = y0 > 0 && y0 < 0.6 * y1 ? 0 : y0;
	const pad = span(bottom);
	return [bottom === 0 ? -pad * 0.4 : bottom - pad, y1 + pad];
}

/** Medium of the axis: the chosen one, else that of the first spectrum, else air. */
export const axisMedium = (state: { medium: Medium | null }, spectra: readonly Spectrum[]): Medium =>
	state.medium ?? spectra[0]?.medium ?? "air";

/** A function that makes views. It caches all parts of the last one, so that a step of the redshift computes little. */
export function createViewBuilder(): (
	source: ViewSource,
	state: SpectrumState,
	size: Size,
	measure: MeasureText,
) => SpectrumView {
	const quantityOf = memo(shownQuantity);
	const areInMagnitudes = memo(areMagnitudesShown);
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
			processing: Processing | null,
		) => {
			const colors = spectrumColors(spectra, colorBy);
			const options: CurveOptions = { medium, quantity, normalization, binning, smoothing, log };
			const factors = quantity === "given" && normalization === "none" && processing?.factorsToFirstUnit(spectra);
			const unit = spectra[0]?.fluxUnit ?? null;
			return spectra.map((spectrum, i) => {
				const given = factors ? { factor: factors[i] as number, unit } : null;
				return makeCurve(spectrum, colors[i] as string, { ...options, given }, processing);
			});
		},
	);
	const arrange = createArranger();
	const yScalesOf = memo(curveScales);
	const homeOf = memo(homeRanges);
	const linesOf = memo(groupMarkers);
	const templatesOf = memo((place: typeof placeTemplates, ...args: Parameters<typeof placeTemplates>) =>
		place(...args),
	);
	const comparisonOf = memo((place: typeof placeComparison, ...args: Parameters<typeof placeComparison>) =>
		place(...args),
	);
	const filtersOf = memo((show: typeof showFilters, ...args: Parameters<typeof showFilters>) => show(...args));
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
	const axisOfLanes = memo(
		(axis: FluxAxis, isStacked: boolean, corrected: CorrectedSpectra | null, language: Language): FluxAxis =>
			isStacked || corrected ? { ...axis, isStacked, ...corrected?.axis(language) } : axis,
	);
	const xScaleOf = memo(linearScale);
	const yScaleOf = memo(makeFluxScale);
	const xRangeOf = memo((from: number, to: number): Interval => [from, to]);
	const yRangeOf = memo((from: number, to: number): Interval => [from, to]);
	return (source, storeState, size, measure) => {
		const state = storeState.preview === null ? storeState : { ...storeState, redshift: storeState.preview };
		const { spectra, lineGroups, colorBy, processing = null, corrected = null, language = english } = source;
		const medium = axisMedium(state, spectra);
		const quantity = quantityOf(spectra, state.fluxQuantity, processing);
		// Magnitudes are never divided.
		const normalization = areInMagnitudes(spectra, quantity) ? "none" : state.normalization;
		const isLog = state.fluxScale === "log";
		const axis = axisOf(spectra, quantity, normalization, isLog, state.wavelengthUnit, processing, language);
		const { smoothing, binning } = state;
		// Where no unit is known each spectrum reports it, and is drawn as given.
		const chosen = state.fluxQuantity === "given" ? quantity : state.fluxQuantity;
		const allCurves = curvesOf(
			spectra,
			medium,
			chosen,
			normalization,
			binning,
			smoothing,
			axis.log,
			colorBy,
			processing,
		);
		const wholeLayout = layoutOf(size.width, size.height, state.lineLabels);
		const comparison =
			source.placeComparison && state.comparison
				? comparisonOf(source.placeComparison, state.comparison, allCurves, axis.magnitudes, wholeLayout, rangeOf)
				: null;
		const layout = comparison?.layout ?? wholeLayout;
		const { data } = layout;
		// All listed curves count, hidden ones too, so that the axes stay when a spectrum is switched off; not so in a stack.
		const arranged = arrange(source, allCurves, (curves) => homeOf(curves, axis), state, axis, data.height);
		const { home, visibleCurves, lanes } = arranged;
		const kind = axis.log && lanes.size === 0 ? "log" : "linear";
		const fluxWindow = current(state.window.y, { home: home.y, kind });
		const y = yScaleOf(kind, fluxWindow, yRangeOf(data.y + data.height, data.y), processing);
		const customLines = readCustomLines(state.customLines).value;
		const lines = linesOf(
			lineGroups,
			state.visibleLineGroups,
			customLines,
			state.lineChoices,
			Object.keys(state.ionVelocities).join("\n"),
		);
		const window = current(state.window.x, { home: home.x, kind: "linear" });
		const x = xScaleOf(window, xRangeOf(data.x, data.x + data.width));
		const yScales = yScalesOf(visibleCurves, lanes, y, source.layouts, processing);
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
						source.templates ?? NO_TEMPLATES,
						state.hiddenSpectra,
						visibleCurves.at(-1),
						yScales.at(-1),
						x.domain,
						state.redshift,
						medium,
						quantity,
						axis.log,
					)
				: NO_TEMPLATES,
			comparison,
			corrected,
			pinCode: source.pinCode ?? null,
			filters: source.showFilters ? filtersOf(source.showFilters, state.shownFilters, source.filters) : null,
			lines,
			customLines,
			positions: positionsOf(
				lines.moving,
				state.redshift,
				state.velocity,
				state.velocityConvention,
				state.ionVelocities,
				medium,
			),
			processing,
			fluxAxis: axisOfLanes(axis, lanes.size > 0, corrected, language),
			state,
			measure,
			language,
		};
	};
}
