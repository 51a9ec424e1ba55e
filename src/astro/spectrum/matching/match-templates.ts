import { isListOfValues } from "../../number.js";
import type { Medium } from "../../refraction.js";
import { fftLength } from "./fft.js";
import type { FlatSpectrum } from "./flatten.js";
import { binAt, type LagCurves, lagCorrelator } from "./lag-curves.js";
import { BIN } from "./log-bins.js";
import {
	type ReadMatchOptions,
	type ReadTemplate,
	readMatchedSpectrum,
	readMatchOptions,
	readTemplate,
} from "./read-match.js";
import { CLASS_SHARE, PEAK_SHARE, scoreOf } from "./score.js";
import { peakQuality } from "./tonry-davis.js";
import type { MatchedSpectrum, MatchOptions, MatchTemplate, TemplateMatch } from "./types.js";

/** A peak where less of ln λ overlaps, a factor of 1.35 in wavelength, is chance. */
const LEAST_OVERLAP = 0.3;
/** Greatest |z| of an object of our Galaxy, 1,500 km/s. */
const GALACTIC_REDSHIFT = 0.005;
const PEAKS_A_TEMPLATE = 3;

/** How far a search has come. */
export type MatchProgress = { done: number; total: number };

/**
 * Templates at the redshifts where they resemble a spectrum, best first. Both are divided by their continuum, apodised and
 * correlated in ln λ, where a redshift is a shift (Tonry & Davis 1979, AJ 84, 1511; Blondin & Tonry 2007, ApJ 666, 1024).
 *
 * A template may be there at up to three redshifts. Fluxes are linear and in any unit, per wavelength or frequency. Errors
 * weight the bins; masks and gaps are left out. Templates without an id, a type or fluxes are passed over. Empty where the
 * spectrum covers too little. Throws nothing but the reason of `options.signal`, once that is aborted.
 */
export function matchTemplates(
	spectrum: MatchedSpectrum,
	templates: readonly MatchTemplate[],
	options: MatchOptions = {},
): TemplateMatch[] {
	const steps = matchSteps(spectrum, templates, options);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * As `matchTemplates`, one template at a time: a page takes as many steps as fit into a frame. The first step reads the
 * spectrum; each takes about a millisecond.
 */
export function* matchSteps(
	spectrum: MatchedSpectrum,
	templates: readonly MatchTemplate[],
	options: MatchOptions = {},
): Generator<MatchProgress, TemplateMatch[], void> {
	const read = readMatchOptions(options);
	const list = isListOfValues(templates) ? Array.from(templates) : [];
	const progress = (done: number): MatchProgress => {
		read.signal?.throwIfAborted();
		return { done, total: list.length };
	};
	yield progress(0);
	const flat = readMatchedSpectrum(spectrum, read.exclude);
	if (!flat) return [];
	const usable: ReadTemplate[] = [];
	// Reading a template for the first time takes as long as correlating it: each is half of the way.
	for (const [i, template] of list.entries()) {
		const known = readTemplate(template, read.medium);
		if (known) usable.push(known);
		yield progress(Math.floor((i + 1) / 2));
	}
	const length = circleFor(flat, usable, read.redshift);
	const correlate = lagCorrelator(flat, length);
	const peaks: Peak[] = [];
	for (const [i, template] of usable.entries()) {
		const [least, greatest] = lagsOf(template, read);
		peaks.push(...peaksOf(template, correlate(template.flat, least - 2, greatest + 2), length, least, greatest));
		yield progress(Math.floor((list.length + i + 1) / 2));
	}
	peaks.sort((a, b) => b.score - a.score);
	const quality = peakQuality();
	const matches: TemplateMatch[] = [];
	for (const { template, lag, ...peak } of peaks.slice(0, read.limit)) {
		const { id, type, subtype, object, phaseDays } = template;
		matches.push({ id, type, subtype, object, phaseDays, ...peak, ...quality(flat, template.flat, Math.round(lag)) });
		yield progress(list.length);
	}
	return matches;
}

/**
 * Flattens templates, one at a time, so that the first search finds them ready: what `matchTemplates` would do for a spectrum
 * in this medium.
 */
export function* prepareTemplates(
	templates: readonly MatchTemplate[],
	medium: Medium,
): Generator<undefined, void, void> {
	for (const template of templates) {
		readTemplate(template, medium);
		yield;
	}
}

type Peak = {
	template: ReadTemplate;
	/** In bins, with a fraction. */
	lag: number;
	redshift: number;
	overlap: number;
	broad: number;
	narrow: number;
	score: number;
};

const lagOf = (redshift: number): number => Math.log1p(redshift) / BIN;

/** The least and the greatest lag at which a peak may be. */
function lagsOf({ galactic }: ReadTemplate, { redshift: [least, greatest] }: ReadMatchOptions): [number, number] {
	if (!galactic) return [Math.ceil(lagOf(least)), Math.floor(lagOf(greatest))];
	return [
		Math.ceil(lagOf(Math.max(least, -GALACTIC_REDSHIFT))),
		Math.floor(lagOf(Math.min(greatest, GALACTIC_REDSHIFT))),
	];
}

function peaksOf(template: ReadTemplate, curves: LagCurves, length: number, least: number, greatest: number): Peak[] {
	const evidenceAt = (lag: number) => {
		const at = binAt(lag, length);
		const overlap = (curves.overlap[at] as number) * BIN;
		return { overlap, broad: curves.broad[at] as number, narrow: curves.narrow[at] as number };
	};
	const heightAt = (lag: number): number => {
		const evidence = evidenceAt(lag);
		return evidence.overlap >= LEAST_OVERLAP ? scoreOf(evidence, PEAK_SHARE) : -1;
	};
	const correlationAt = (lag: number): number => {
		const { broad, narrow } = evidenceAt(lag);
		return broad + PEAK_SHARE * narrow;
	};
	const peaks: (Peak & { height: number })[] = [];
	let before = heightAt(least - 1);
	let height = heightAt(least);
	for (let lag = least; lag <= greatest; lag++) {
		const after = heightAt(lag + 1);
		if (height > 0 && height >= before && height > after) {
			const exact = lag + offsetOfPeak(correlationAt(lag - 1), correlationAt(lag), correlationAt(lag + 1));
			const evidence = evidenceAt(lag);
			const score = scoreOf(evidence, CLASS_SHARE);
			peaks.push({ template, lag: exact, redshift: Math.expm1(exact * BIN), ...evidence, score, height });
		}
		before = height;
		height = after;
	}
	return peaks
		.sort((a, b) => b.height - a.height)
		.slice(0, PEAKS_A_TEMPLATE)
		.map(({ height: _, ...peak }) => peak);
}

/**
 * Top of the parabola through a peak and its neighbours, in bins from the peak. Of correlations: the evidence has a cusp where
 * one is 1.
 */
function offsetOfPeak(before: number, peak: number, after: number): number {
	const curvature = before - 2 * peak + after;
	return curvature < 0 ? Math.max(-1, Math.min(1, (before - after) / (2 * curvature))) : 0;
}

/** A length that no pair of bins exceeds at any lag of the search. */
function circleFor(
	spectrum: FlatSpectrum,
	templates: readonly ReadTemplate[],
	redshift: readonly [number, number],
): number {
	let extent = spectrum.weights.length;
	const end = spectrum.first + spectrum.weights.length;
	for (const { flat } of templates) {
		extent = Math.max(
			extent,
			end - flat.first - lagOf(redshift[0]) + 2,
			flat.first + flat.weights.length - spectrum.first + lagOf(redshift[1]) + 2,
		);
	}
	return fftLength(extent);
}
