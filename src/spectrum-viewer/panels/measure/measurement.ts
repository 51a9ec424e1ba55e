import {
	convertMedium,
	firstSampleFrom,
	type LineFit,
	type LineProfile,
	localNoise,
	median,
	type SampledSpectrum,
} from "../../../astro/index.js";
import { fitLineSamples } from "../../../astro/spectrum/fit/fit-line.js";
import { readMagnitudeSystem } from "../../../astro/spectrum/flux/magnitude-system.js";
import { doubletOf } from "../../../astro/spectrum/identify/doublets.js";
import { measureLineSamples } from "../../../astro/spectrum/measure/measure-line.js";
import { measurementFaultWords, writeReasons } from "../../../astro/spectrum/measure/words.js";
import { wordsIn } from "../../../text/index.js";
import { unprocessed, unprocessedUnit } from "../../model/flux/unprocessed.js";
import { referenceLineOfMarker } from "../../model/lines/referenceLine.js";
import type { SpectrumView } from "../../model/view.js";
import type { MeasurementWindow, ReferenceLine } from "../../state.js";
import type { Spectrum, SpectrumMeasurement } from "../../types.js";
import { measureWords } from "../../words/panels/measure.js";

/** Å, ascending. */
export type WavelengthRange = readonly [from: number, to: number];

/** The two bands beside a window, and the width of each, Å. `bandWidth` null: half the width of the window. */
export function sideBands(
	[from, to]: WavelengthRange,
	bandWidth: number | null,
): { blue: WavelengthRange; red: WavelengthRange; width: number } {
	const width = bandWidth ?? (to - from) / 2;
	return { blue: [from - width, from], red: [to, to + width], width };
}

/** Samples added on either side of a range before its noise is estimated: a line alone may be too steep for that. */
const NOISE_MARGIN_SAMPLES = 64;

/** 1σ of a sample between two wavelengths in Å, from the scatter of neighbours; NaN where it cannot be estimated. */
export function noiseNear({ wavelengths, fluxes }: SampledSpectrum, from: number, to: number): number {
	const first = Math.max(0, firstSampleFrom(wavelengths, from) - NOISE_MARGIN_SAMPLES);
	const last = Math.min(fluxes.length, firstSampleFrom(wavelengths, to) + NOISE_MARGIN_SAMPLES);
	return median(localNoise(fluxes.slice(first, last)));
}

/** The result of a measurement, or the reason why there is none, for the user. */
export function measure(
	chosen: Omit<MeasurementWindow, "id">,
	spectra: readonly Spectrum[],
	{ medium, state, language }: Pick<SpectrumView, "medium" | "state" | "language">,
	instrumentFwhm?: number | undefined,
): SpectrumMeasurement | string {
	const words = wordsIn(language, measureWords);
	const spectrum = spectra.find(({ id }) => id === chosen.spectrumId);
	if (!spectrum) return words.measuredSpectrumGone(chosen.spectrumId);
	const { fluxUnit } = spectrum;
	if (fluxUnit && readMagnitudeSystem(fluxUnit) === "other") return words.magnitudesNotMeasured(fluxUnit);
	const [from, to] = chosen.window.map((end) => convertMedium(end, chosen.medium, medium)) as [number, number];
	if (from === to) return words.emptyWindow(language.numbers.atMost(from, 3, 0, false));
	const source = unprocessed(spectrum, medium);
	const bands = sideBands([from, to], chosen.bandWidth);
	const noise = source.errors ? Number.NaN : noiseNear(source, bands.blue[0], bands.red[1]);
	const options = {
		window: [from, to] as const,
		redshift: state.redshift,
		medium,
		convention: state.velocityConvention,
		...(chosen.line ? { restWavelength: chosen.line.vacuum } : {}),
		...(Number.isFinite(noise) ? { noise } : {}),
	};
	const { faults, ...result } = measureLineSamples(source, {
		...options,
		continuum: chosen.continuum === "ends" ? { kind: "ends" } : { kind: "sidebands", ...bands },
	});
	const write = (each: typeof faults) => writeReasons(each, wordsIn(language, measurementFaultWords), language.numbers);
	const reason = write(faults);
	const fitOf = (profile: LineProfile, line: ReferenceLine | null): LineFit => {
		const { faults, ...fit } = fitLineSamples(source, {
			...options,
			...(profile === "doublet" ? doubletOptions(line) : {}),
			profile,
			instrumentFwhm,
		});
		return { ...fit, reason: profile === "doublet" && !doubletOptions(line) ? words.noDoublet : write(faults) };
	};
	if (Number.isNaN(result.flux.value)) return reason ?? words.notMeasured;
	return {
		spectrumId: spectrum.id,
		medium,
		fluxUnit: unprocessedUnit(spectrum),
		redshift: state.redshift,
		convention: state.velocityConvention,
		line: chosen.line && {
			label: chosen.line.label,
			group: chosen.line.group,
			restWavelength: chosen.line[medium],
		},
		continuumChoice: chosen.continuum,
		sidebandWidth: chosen.continuum === "ends" ? 0 : bands.width,
		noise: source.errors ? "given" : "estimated",
		...result,
		reason,
		fit: chosen.profile ? fitOf(chosen.profile, chosen.line) : null,
	};
}

/** Wavelengths of the doublet that a line belongs to; null where it belongs to none. */
function doubletOptions(line: ReferenceLine | null): { wavelengthRatio: number; restWavelength: number } | null {
	const found = line && doubletOf(line.vacuum);
	// Neighbours of two ions have no ratio: they need not have one velocity either.
	if (!found || found.doublet.ratio[0] === 0) return null;
	return { wavelengthRatio: found.doublet.red / found.doublet.blue, restWavelength: found.doublet.blue };
}

/** Greatest distance of a line that the user may choose from the measured wavelength, as a share of it: 30,000 km/s. */
const MAX_LINE_DISTANCE = 0.1;

/** Visible lines that move, nearest to a wavelength (Å) first, by the places of their markers. */
export function linesNear(
	{ lines, positions }: Pick<SpectrumView, "lines" | "positions">,
	wavelength: number,
	maxDistance: number = MAX_LINE_DISTANCE * wavelength,
	maxCount = 12,
): ReferenceLine[] {
	return lines.moving
		.map((marker, i) => ({ marker, distance: Math.abs((positions[i] as number) - wavelength) }))
		.filter(({ distance }) => distance <= maxDistance)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, maxCount)
		.map(({ marker }) => referenceLineOfMarker(marker));
}

/** The line after which a measurement is named: that whose marker is inside the window, next to its middle. Null without one. */
export const lineInWindow = (
	view: Pick<SpectrumView, "lines" | "positions">,
	[from, to]: WavelengthRange,
): ReferenceLine | null => linesNear(view, (from + to) / 2, Math.abs(to - from) / 2, 1)[0] ?? null;
