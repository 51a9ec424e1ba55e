import { compareSpectra, fluxAt, type SampledSpectrum } from "../../../astro/index.js";
import { type Interval, linearScale, type Rect, type Scale } from "../../../plot/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { Comparison } from "../../state.js";
import { comparisonWords } from "../../words/panels/comparison.js";
import type { SpectrumLayout } from "../layouts/plotLayout.js";
import type { Curve } from "./curve.js";

/** A view, as far as a text needs it. */
type TextSource = { phases: ReadonlyMap<string, string>; language: Language };

type Compared = {
	kind: Comparison["kind"];
	/** Both spectra, as they are drawn. */
	curves: readonly [first: Curve, second: Curve];
	/** Without samples where the spectra have no wavelengths in common. */
	samples: Pick<SampledSpectrum, "wavelengths" | "fluxes" | "errors">;
	/** Value worth showing: least and greatest. */
	range: Interval;
};

/** The ratio or difference of two spectra in a strip of its own, below the others. */
export type PlacedComparison = Compared & {
	/** "A ÷ B", with phases where they are known. */
	label(view: TextSource): string;
	/** Of its axis, whose labels are divided by this power of ten. */
	axisTitle(exponent: number, language: Language): string;
	/** A sentence for the description of the figure. */
	describe(view: TextSource): string;
	/** The value at a wavelength, Å on the axis; NaN where there is none. */
	at(wavelength: number): number;
	/** The figure with room for the strip. */
	layout: SpectrumLayout;
	/** The strip, CSS pixels. */
	area: Rect;
	y: Scale;
	/** The value of two equal spectra. */
	neutral: 0 | 1;
};

/** Part of the height of the spectra. */
const STRIP_SHARE = 0.28;
/** Between the spectra and the strip, CSS pixels. */
const GAP_PX = 12;
/** Part of the range beyond its ends. */
const MARGIN = 0.1;

const MAG_PER_RATIO = 2.5 / Math.LN10;

/** Magnitudes as fluxes in any unit. */
const linear = ({ wavelengths, fluxes, errors }: Curve): SampledSpectrum => {
	const values = fluxes.map((mag) => 10 ** (-0.4 * mag));
	return {
		wavelengths,
		fluxes: values,
		errors: errors?.map((error, i) => (error * (values[i] as number)) / MAG_PER_RATIO) ?? null,
		breaks: [],
		issues: [],
	};
};

const sampled = ({ wavelengths, fluxes, errors }: Curve): SampledSpectrum => ({
	wavelengths,
	fluxes,
	errors,
	breaks: [],
	issues: [],
});

/**
 * What is drawn of two of the curves; null where one of them is not there. `findRange` is passed: code that is fetched imports as
 * little of the first load as it can.
 */
export function placeComparison(
	{ kind, ids }: Comparison,
	curves: readonly Curve[],
	areMagnitudes: boolean,
	layout: SpectrumLayout,
	findRange: (fluxes: Float64Array) => Interval,
): PlacedComparison | null {
	const [first, second] = ids.map((id) => curves.find((curve) => curve.id === id));
	if (!first || !second) return null;
	const read = areMagnitudes && kind === "ratio" ? linear : sampled;
	const samples = compareSpectra(read(first), read(second), kind);
	const range = findRange(samples.fluxes);
	const margin = (range[1] - range[0] || 1) * MARGIN;
	const [low, high] = [range[0] - margin, range[1] + margin];
	const { data } = layout;
	const height = data.height * STRIP_SHARE;
	const area = { ...data, y: data.y + data.height - height, height };
	const compared: Compared = { kind, curves: [first, second], samples, range };
	return {
		...compared,
		label: (view) => labelOf(compared, view),
		axisTitle(exponent, language) {
			const words = wordsIn(language, comparisonWords);
			const name = kind === "ratio" ? words.ratioAxis : words.differenceAxis;
			return exponent === 0 ? name : `${name} ×10^{${language.numbers.integer(exponent)}}`;
		},
		describe: (view) => describe(compared, view),
		at: (wavelength) => fluxAt(samples.wavelengths, samples.fluxes, wavelength),
		layout: { ...layout, data: { ...data, height: Math.max(0, data.height - height - GAP_PX) } },
		area,
		// Brighter is up.
		y: linearScale(areMagnitudes && kind === "difference" ? [high, low] : [low, high], [area.y + area.height, area.y]),
		neutral: kind === "ratio" ? 1 : 0,
	};
}

/** "SN (2024-03-01), −10.0 d ÷ SN (2024-03-11), +0.0 d" */
function labelOf({ kind, curves }: Compared, { phases, language }: TextSource): string {
	const words = wordsIn(language, comparisonWords);
	const [first, second] = curves.map(({ id, label }) => {
		const phase = phases.get(id);
		return phase === undefined ? label : words.atPhase(label, phase);
	}) as [string, string];
	return kind === "ratio" ? words.ratioOf(first, second) : words.differenceOf(first, second);
}

function describe(compared: Compared, view: TextSource): string {
	const words = wordsIn(view.language, comparisonWords);
	const label = labelOf(compared, view);
	if (!compared.samples.fluxes.some(Number.isFinite)) return words.describeNoComparison(label);
	const range = view.language.numbers.range(...compared.range);
	return compared.kind === "ratio" ? words.describeRatio(label, range) : words.describeDifference(label, range);
}
