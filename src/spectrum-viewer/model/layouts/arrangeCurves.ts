import { mjdOf } from "../../../astro/time.js";
import type { Interval, Scale } from "../../../plot/index.js";
import { english, type Language } from "../../../text/index.js";
import type { SpectrumState } from "../../state.js";
import type { Spectrum, SpectrumLayoutKind } from "../../types.js";
import type { Curve } from "../flux/curve.js";
import type { Processing } from "../flux/flux.js";
import { memo } from "../memo.js";
import { phaseText, type TimeScale, timeScale, timesOf } from "../text/phase.js";
import type * as arrange from "./stack.js";
import type { Lane } from "./stack.js";
import type * as tabs from "./tabs.js";

export type Home = { x: Interval; y: Interval };

/** Place of each curve. A change of layout prepares no curve again. */
export type Arrangement = {
	/** Curves in the legend: by time where all have one, else in the order given; with tabs those of the shown one. */
	listedCurves: readonly Curve[];
	/** Those not hidden, the highlighted one last. */
	visibleCurves: readonly Curve[];
	/** The layout in use. */
	layoutKind: SpectrumLayoutKind;
	/** By id, in a stack of two curves or more: place and scale of each. Else empty. */
	lanes: ReadonlyMap<string, Lane>;
	/** Ranges without zoom: Å, and flux from bottom to top; in a stack lanes. */
	home: Home;
	/** Empty unless the layout is "tabs". */
	tabs: readonly tabs.Tab[];
	/** The tab that is shown. */
	tab: string | null;
	/** By id, of each spectrum with a time, where the peak is known: "+12.3 d". */
	phases: ReadonlyMap<string, string>;
	/** Null where colours do not tell the time. */
	timeScale: TimeScale | null;
};

export type LayoutCode = Pick<typeof arrange, "stackLanes" | "stackRange" | "laneScale"> &
	Pick<typeof tabs, "tabOf" | "tabShown" | "tabsOf">;

export type ArrangeSource = {
	spectra: readonly Spectrum[];
	colorBy: "time" | "order";
	/** Time of the peak, Modified Julian Date. Default NaN: unknown. */
	peak?: number;
	/** Code of stacks and tabs. Until it is loaded, curves are an overlay. */
	layouts?: LayoutCode | null;
	/** Default: the library's words, numbers as in "en-US". */
	language?: Language | undefined;
};

/** Height of a label in a stack, CSS pixels. */
export const LEVEL_HEIGHT_PX = 15;
const EMPTY: never[] = [];

/** A function that arranges `allCurves`, one for each spectrum; `homeOf` gives the ranges of an overlay. */
export function createArranger(): (
	source: ArrangeSource,
	allCurves: readonly Curve[],
	homeOf: (curves: readonly Curve[]) => Home,
	state: SpectrumState,
	axis: arrange.StackAxis,
	height: number,
) => Arrangement {
	const tabsOf = memo((layouts: LayoutCode, spectra: readonly Spectrum[], language: Language) =>
		layouts.tabsOf(spectra, language),
	);
	const listed = memo(
		(
			layouts: LayoutCode | null,
			spectra: readonly Spectrum[],
			curves: readonly Curve[],
			by: "time" | "order",
			tab: string | null,
		) => {
			const times = by === "time" ? timesOf(spectra) : null;
			const order = curves.map((_, i) => i);
			if (times) order.sort((a, b) => (times[a] as number) - (times[b] as number));
			const indices = order.filter((i) => tab === null || layouts?.tabOf(spectra[i] as Spectrum) === tab);
			const isSame = indices.length === curves.length && indices.every((i, k) => i === k);
			return isSame ? curves : indices.map((i) => curves[i] as Curve);
		},
	);
	const notHidden = memo((curves: readonly Curve[], hidden: readonly string[]) =>
		curves.filter((curve) => !hidden.includes(curve.id)),
	);
	const raise = memo((curves: readonly Curve[], id: string | null) => {
		const highlighted = id === null ? undefined : curves.find((curve) => curve.id === id);
		return highlighted ? [...curves.filter((curve) => curve !== highlighted), highlighted] : curves;
	});
	const stack = memo(
		(
			layouts: LayoutCode | null,
			curves: readonly Curve[],
			home: Home,
			log: boolean,
			magnitudes: boolean,
			height: number,
		) => {
			// A single curve is drawn as in the other layouts.
			if (layouts === null || curves.length < 2) return { lanes: new Map<string, Lane>(), home };
			const labelShare = height > 0 ? LEVEL_HEIGHT_PX / height : 0;
			const lanes = layouts.stackLanes(curves, home.x, { log, magnitudes }, labelShare);
			return {
				lanes: new Map(curves.map((curve, i) => [curve.id, lanes[i] as Lane])),
				home: { x: home.x, y: layouts.stackRange(lanes, labelShare) },
			};
		},
	);
	const phases = memo(
		(spectra: readonly Spectrum[], peak: number, language: Language) =>
			new Map(
				spectra.flatMap(({ id, observedAt }) => {
					const time = mjdOf(observedAt);
					return Number.isNaN(time - peak) ? [] : [[id, phaseText(time, peak, language)] as const];
				}),
			),
	);
	const scale = memo(timeScale);
	const kindOf = memo(layoutKind);
	return (
		{ spectra, colorBy, peak = Number.NaN, layouts = null, language = english },
		allCurves,
		homeOf,
		state,
		{ log, magnitudes },
		height,
	) => {
		const kind = kindOf(state.layout, spectra);
		const allTabs = layouts && kind === "tabs" ? tabsOf(layouts, spectra, language) : EMPTY;
		const tab = layouts?.tabShown(allTabs, state.tab) ?? null;
		const listedCurves = listed(layouts, spectra, allCurves, colorBy, tab);
		const visible = notHidden(listedCurves, state.hiddenSpectra);
		return {
			listedCurves,
			visibleCurves: raise(visible, state.highlightedId),
			tabs: allTabs,
			tab,
			phases: phases(spectra, peak, language),
			timeScale: scale(spectra, colorBy, peak, language),
			layoutKind: kind,
			...stack(layouts, kind === "stack" ? visible : EMPTY, homeOf(listedCurves), log, magnitudes, height),
		};
	};
}

/** Flux to pixels, one for each curve: `y`, but in a stack each curve in its own lane. */
export const curveScales = (
	curves: readonly Curve[],
	lanes: ReadonlyMap<string, Lane>,
	y: Scale,
	layouts: LayoutCode | null | undefined,
	processing: Processing | null,
): readonly Scale[] =>
	curves.map((curve) => {
		const lane = lanes.get(curve.id);
		return lane === undefined || !layouts ? y : layouts.laneScale(y, lane, processing);
	});

/** Spectra of as many times are a sequence, in which each is to be seen. */
const MIN_SEQUENCE = 3;

/** The chosen layout; by default a stack of spectra that all have a time, three or more in all, else an overlay. */
export function layoutKind(chosen: SpectrumLayoutKind | null, spectra: readonly Spectrum[]): SpectrumLayoutKind {
	return chosen ?? (new Set(timesOf(spectra)).size >= MIN_SEQUENCE ? "stack" : "overlay");
}
