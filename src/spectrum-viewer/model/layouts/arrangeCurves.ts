import { mjdOf } from "../../../astro/time.js";
import type { Interval, Scale } from "../../../plot/index.js";
import { english, type Language } from "../../../text/index.js";
import type { SpectrumState } from "../../state.js";
import type { Spectrum } from "../../types.js";
import type { Curve } from "../flux/curve.js";
import { memo } from "../memo.js";
import { phaseText, type TimeScale, timeScale, timesOf } from "../text/phase.js";
import type * as arrange from "./stack.js";
import type * as tabs from "./tabs.js";

export type Home = { x: Interval; y: Interval };

/** Place of each curve. A change of layout prepares no curve again. */
export type Arrangement = {
	/** Curves in the legend: by time where all have one, else in the order given; with tabs those of the shown one. */
	listedCurves: readonly Curve[];
	/** Those not hidden, the highlighted one last. */
	visibleCurves: readonly Curve[];
	/** By id, in a stack: number that is added to the flux, or on a log axis multiplied with it. Else empty. */
	offsets: ReadonlyMap<string, number>;
	/** Ranges without zoom: Å, and flux from bottom to top. */
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

export type LayoutCode = Pick<typeof arrange, "stackOffsets" | "stackRange" | "offsetScale"> &
	Pick<typeof tabs, "tabOf" | "tabShown" | "tabsOf">;

export type ArrangeSource = {
	spectra: readonly Spectrum[];
	colorBy: "time" | "order";
	/** Time of the peak, Modified Julian Date. Default NaN: unknown. */
	peak?: number;
	/** Code of stacks and tabs. Until it is loaded, curves are drawn over one another. */
	layouts?: LayoutCode | null;
	/** Default: the library's words, numbers as in "en-US". */
	language?: Language | undefined;
};

/** Height of a label in a stack, CSS pixels. */
export const LEVEL_HEIGHT_PX = 15;
const EMPTY: never[] = [];

/** A function that arranges `allCurves`, one for each spectrum; `homeOf` gives the ranges of curves drawn over one another. */
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
			if (layouts === null || curves.length < 2) return { offsets: new Map<string, number>(), home };
			const axis = { log, magnitudes };
			const labelShare = height > 0 ? LEVEL_HEIGHT_PX / height : 0;
			const offsets = layouts.stackOffsets(curves, home.x, axis, labelShare);
			return {
				offsets: new Map(curves.map((curve, i) => [curve.id, offsets[i] as number])),
				home: { x: home.x, y: layouts.stackRange(curves, offsets, axis, labelShare) },
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
	return (
		{ spectra, colorBy, peak = Number.NaN, layouts = null, language = english },
		allCurves,
		homeOf,
		state,
		{ log, magnitudes },
		height,
	) => {
		const allTabs = layouts && state.layout === "tabs" ? tabsOf(layouts, spectra, language) : EMPTY;
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
			...stack(layouts, state.layout === "stack" ? visible : EMPTY, homeOf(listedCurves), log, magnitudes, height),
		};
	};
}

/** Flux to pixels, one for each curve: `y`, but in a stack each curve on its own level. */
export const levelScales = (
	curves: readonly Curve[],
	offsets: ReadonlyMap<string, number>,
	y: Scale,
	layouts: LayoutCode | null | undefined,
): readonly Scale[] =>
	curves.map((curve) => {
		const offset = offsets.get(curve.id);
		return offset === undefined || !layouts ? y : layouts.offsetScale(y, offset);
	});
