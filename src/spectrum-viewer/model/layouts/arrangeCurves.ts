import type { Interval, Scale } from "../../../plot/index.js";
import { english, type Language } from "../../../text/index.js";
import type { SpectrumState } from "../../state.js";
import type { Spectrum } from "../../types.js";
import type { Curve } from "../flux/curve.js";
import { memo } from "../memo.js";
import { phaseText, type TimeScale, timeOf, timeScale, timesOf } from "../text/phase.js";
import type * as arrange from "./stack.js";
import type * as tabs from "./tabs.js";

export type Home = { x: Interval; y: Interval };

/** Which curves stand where. Made of curves as they are: another layout prepares nothing again. */
export type Arrangement = {
	/** All that the legend lists: by time where all have one, else in the order given; of tabs those of one. */
	listedCurves: readonly Curve[];
	/** Those not hidden, the highlighted one last. */
	visibleCurves: readonly Curve[];
	/** Of a stack, by id: what is added to the flux of each, or what it is multiplied by on a log axis. Else empty. */
	offsets: ReadonlyMap<string, number>;
	/** What is shown where nothing is zoomed: Å, and flux from bottom to top. */
	home: Home;
	/** Of `layout: "tabs"`, else empty; and the one that is shown. */
	tabs: readonly tabs.Tab[];
	tab: string | null;
	/** By id: "+12.3 d" of each that has a time, where the peak is known. */
	phases: ReadonlyMap<string, string>;
	/** What the colours tell, where they tell the time. */
	timeScale: TimeScale | null;
};

export type LayoutCode = Pick<typeof arrange, "stackOffsets" | "stackRange" | "offsetScale"> &
	Pick<typeof tabs, "tabOf" | "tabShown" | "tabsOf">;

export type ArrangeSource = {
	spectra: readonly Spectrum[];
	colorBy: "time" | "order";
	/** When it was brightest, ms since 1970; NaN, as by default, where that is not known. */
	peak?: number;
	/** What stacks and tabs need; until it is there, curves stand over one another. */
	layouts?: LayoutCode | null;
	/** Default: the library's words, numbers as in "en-US". */
	language?: Language | undefined;
};

/** CSS pixels that a label takes in a stack. */
export const LEVEL_HEIGHT = 15;
const NONE: never[] = [];

/** `allCurves`: a curve for each spectrum, in their order; `homeOf`: the ranges of curves over one another. */
export function createArranger(): (
	source: ArrangeSource,
	allCurves: readonly Curve[],
	homeOf: (curves: readonly Curve[]) => Home,
	state: SpectrumState,
	axis: arrange.StackAxis,
	height: number,
) => Arrangement {
	const tabsOf = memo((code: LayoutCode, spectra: readonly Spectrum[], language: Language) =>
		code.tabsOf(spectra, language),
	);
	const listed = memo(
		(
			code: LayoutCode | null,
			spectra: readonly Spectrum[],
			curves: readonly Curve[],
			by: "time" | "order",
			tab: string | null,
		) => {
			const times = by === "time" ? timesOf(spectra) : null;
			const order = curves.map((_, i) => i);
			if (times) order.sort((a, b) => (times[a] as number) - (times[b] as number));
			const kept = order.filter((i) => tab === null || code?.tabOf(spectra[i] as Spectrum) === tab);
			return kept.every((i, k) => i === k) && kept.length === curves.length
				? curves
				: kept.map((i) => curves[i] as Curve);
		},
	);
	const shown = memo((curves: readonly Curve[], hidden: readonly string[]) =>
		curves.filter((curve) => !hidden.includes(curve.id)),
	);
	const raise = memo((curves: readonly Curve[], id: string | null) => {
		const highlighted = id === null ? undefined : curves.find((curve) => curve.id === id);
		return highlighted ? [...curves.filter((curve) => curve !== highlighted), highlighted] : curves;
	});
	const stack = memo(
		(
			code: LayoutCode | null,
			curves: readonly Curve[],
			home: Home,
			log: boolean,
			magnitudes: boolean,
			height: number,
		) => {
			// One alone stands where it stands in any layout.
			if (code === null || curves.length < 2) return { offsets: new Map<string, number>(), home };
			const axis = { log, magnitudes };
			const room = height > 0 ? LEVEL_HEIGHT / height : 0;
			const offsets = code.stackOffsets(curves, home.x, axis, room);
			return {
				offsets: new Map(curves.map((curve, i) => [curve.id, offsets[i] as number])),
				home: { x: home.x, y: code.stackRange(curves, offsets, axis, room) },
			};
		},
	);
	const phases = memo(
		(spectra: readonly Spectrum[], peak: number, language: Language) =>
			new Map(
				spectra.flatMap(({ id, observedAt }) => {
					const phase = timeOf(observedAt) - peak;
					return Number.isNaN(phase) ? [] : [[id, phaseText(timeOf(observedAt), peak, language)] as const];
				}),
			),
	);
	const scale = memo(timeScale);
	return (
		{ spectra, colorBy, peak = Number.NaN, layouts: code = null, language = english },
		allCurves,
		homeOf,
		state,
		{ log, magnitudes },
		height,
	) => {
		const ofTabs = code && state.layout === "tabs" ? tabsOf(code, spectra, language) : NONE;
		const tab = code?.tabShown(ofTabs, state.tab) ?? null;
		const listedCurves = listed(code, spectra, allCurves, colorBy, tab);
		const visible = shown(listedCurves, state.hiddenSpectra);
		return {
			listedCurves,
			visibleCurves: raise(visible, state.highlightedId),
			tabs: ofTabs,
			tab,
			phases: phases(spectra, peak, language),
			timeScale: scale(spectra, colorBy, peak, language),
			...stack(code, state.layout === "stack" ? visible : NONE, homeOf(listedCurves), log, magnitudes, height),
		};
	};
}

/** Flux to pixels of each curve: as `y`, but of a stack each on its own level. */
export const levelScales = (
	curves: readonly Curve[],
	offsets: ReadonlyMap<string, number>,
	y: Scale,
	code: LayoutCode | null | undefined,
): readonly Scale[] =>
	curves.map((curve) => {
		const offset = offsets.get(curve.id);
		return offset === undefined || !code ? y : code.offsetScale(y, offset);
	});
