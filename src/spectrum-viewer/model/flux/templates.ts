import {
	airToVacuum,
	convertMedium,
	firstSampleFrom,
	fluxAt,
	readFluxUnit,
	templateScale,
	vacuumToAir,
} from "../../../astro/index.js";
import { readSpectrum } from "../../../astro/spectrum/prepare/prepare.js";
import type { Interval, Scale } from "../../../plot/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { FluxQuantity, Medium, SpectrumTemplate } from "../../types.js";
import { templateWords } from "../../words/templates.js";
import { aboutSpectrum, faultMessage, type Message } from "../message.js";
import { seriesColor } from "./colors.js";
import type { Curve } from "./curve.js";
import { isMagnitudes } from "./flux.js";

/** A sentence in the words of templates, which are there with them. */
type TemplateProblem = (language: Language) => string;

/** A template at the present z, scaled to the spectrum in front. */
export type PlacedTemplate = {
	id: string;
	label: string;
	color: string;
	hidden: boolean;
	/** Rest wavelengths, Å in vacuum, ascending. */
	rest: Float64Array;
	/** Å in the axis' medium, of a rest wavelength in Å in vacuum. */
	observedOf(rest: number): number;
	/** In the unit of the template. */
	fluxes: Float64Array;
	/** Value on the axis of one of `fluxes`. */
	drawnOf(flux: number): number;
	/** Factor of the template's own fluxes; NaN where there is nothing to scale by. */
	scale: number;
	/** The reason why it cannot be drawn, else null. */
	problem: TemplateProblem | null;
	/** Neither hidden nor without a place. */
	isDrawn: boolean;
	/** Value on the axis at an observed wavelength, Å on the axis. NaN where it has no flux. */
	at(observed: number): number;
	/** Faults of its data. */
	issues: readonly Message[];
	/** The level of the spectrum in front. */
	y: Scale | null;
};

/** Exact. */
const SPEED_OF_LIGHT_ANGSTROM_S = 2.99792458e18;
/** 1 erg s⁻¹ cm⁻² Hz⁻¹ in Jy, in mJy, and in 10^(−0.4 mag) for AB magnitudes (zero point 48.60: Oke & Gunn 1983, ApJ 266, 713). */
const JANSKY_PER_CGS = 1e23;
const MILLIJANSKY_PER_CGS = 1e26;
const AB_PER_CGS = 10 ** 19.44;

/** Quantity of a drawn spectrum. `perCgs`: 1 erg s⁻¹ cm⁻² Hz⁻¹ in its unit, null where it is not per frequency. */
type Drawn = { quantity: FluxQuantity; perCgs: number | null };

/** The quantity of the axis; a spectrum that is drawn as it was given is in its own unit. */
function drawnIn(front: Curve | undefined, shown: FluxQuantity): Drawn {
	if (front?.isConverted !== false && shown !== "given")
		return { quantity: shown, perCgs: shown === "fnu" ? MILLIJANSKY_PER_CGS : shown === "abmag" ? AB_PER_CGS : null };
	const unit = readFluxUnit(front?.fluxUnit);
	if (unit?.unit === "jansky") return { quantity: "given", perCgs: JANSKY_PER_CGS / unit.scale };
	return { quantity: "given", perCgs: unit?.unit === "fnu" ? 1 / unit.scale : null };
}

/** More samples of a whole template, or of the part of a spectrum in view, show no more detail at any size of figure. */
const MAX_TEMPLATE_SAMPLES = 16_384;
const MAX_SPECTRUM_SAMPLES = 4_096;

type Samples = { wavelengths: Float64Array; fluxes: Float64Array; errors: Float64Array | null };

/** Means of neighbours from index `from` to `to`, weighed by 1/σ² where there are errors: at most `most` samples. */
function thin({ wavelengths, fluxes, errors }: Samples, from: number, to: number, most: number): Samples {
	const step = Math.ceil((to - from) / most);
	if (step <= 1)
		return {
			wavelengths: wavelengths.subarray(from, to),
			fluxes: fluxes.subarray(from, to),
			errors: errors?.subarray(from, to) ?? null,
		};
	const n = Math.ceil((to - from) / step);
	const out = { wavelengths: new Float64Array(n), fluxes: new Float64Array(n), errors: errors && new Float64Array(n) };
	for (let k = 0; k < n; k++) {
		let weights = 0;
		let flux = 0;
		let wavelength = 0;
		for (let i = from + k * step; i < Math.min(to, from + (k + 1) * step); i++) {
			const weight = errors ? 1 / (errors[i] as number) ** 2 : 1;
			if (!Number.isFinite(weight * (fluxes[i] as number))) continue;
			weights += weight;
			flux += weight * (fluxes[i] as number);
			wavelength += weight * (wavelengths[i] as number);
		}
		// A group of gaps is a gap.
		out.wavelengths[k] = weights > 0 ? wavelength / weights : (wavelengths[from + k * step] as number);
		out.fluxes[k] = weights > 0 ? flux / weights : Number.NaN;
		if (out.errors) out.errors[k] = 1 / Math.sqrt(weights);
	}
	return out;
}

type PreparedTemplate = {
	/** Å in vacuum. */
	rest: Float64Array;
	fluxes: Float64Array;
	/** The fluxes as they were last drawn. */
	shape: { key: string; fluxes: Float64Array };
	issues: readonly Message[];
};
const preparedOf = new WeakMap<SpectrumTemplate, PreparedTemplate>();

/** A template prepared, in vacuum; cached for each. */
function preparedTemplate(template: SpectrumTemplate): PreparedTemplate {
	let prepared = preparedOf.get(template);
	if (!prepared) {
		const { faults, ...samples } = readSpectrum(template);
		const { wavelengths, fluxes } = thin(samples, 0, samples.wavelengths.length, MAX_TEMPLATE_SAMPLES);
		const medium = template.medium ?? "air";
		const rest = medium === "air" ? wavelengths.map((w) => convertMedium(w, "air", "vacuum")) : wavelengths;
		prepared = {
			rest,
			fluxes,
			shape: { key: "", fluxes },
			issues: faults.map((fault) => aboutSpectrum(template.id, faultMessage(fault))),
		};
		preparedOf.set(template, prepared);
	}
	return prepared;
}

/** Fluxes per wavelength, or per frequency but for a factor. With `positive` those ≤ 0 are gaps. */
function shapeOf(template: PreparedTemplate, isPerHertz: boolean, positive: boolean): Float64Array {
	const key = `${isPerHertz} ${positive}`;
	if (template.shape.key !== key) {
		const fluxes = template.fluxes.map((flux, i) =>
			positive && flux <= 0 ? Number.NaN : isPerHertz ? flux * (template.rest[i] as number) ** 2 : flux,
		);
		template.shape = { key, fluxes };
	}
	return template.shape.fluxes;
}

type Front = Samples & { key: string };
const fronts = new WeakMap<Curve, Front>();

/** The part in view of the spectrum in front, in vacuum and in a linear quantity; cached for the last view. */
function frontOf(curve: Curve, [x0, x1]: Interval, medium: Medium, quantity: FluxQuantity): Front {
	const key = `${x0} ${x1} ${medium} ${quantity}`;
	const cached = fronts.get(curve);
	if (cached?.key === key) return cached;
	const from = firstSampleFrom(curve.wavelengths, Math.min(x0, x1));
	const to = firstSampleFrom(curve.wavelengths, Math.max(x0, x1));
	const { wavelengths, fluxes, errors } = thin(curve, from, to, MAX_SPECTRUM_SAMPLES);
	const magnitudes = quantity === "abmag";
	const linear = magnitudes ? fluxes.map((m) => 10 ** (-0.4 * m)) : fluxes;
	const front = {
		key,
		wavelengths: medium === "air" ? wavelengths.map(airToVacuum) : wavelengths,
		fluxes: linear,
		errors: magnitudes && errors ? errors.map((e, i) => e * (linear[i] as number) * 0.4 * Math.LN10) : errors,
	};
	fronts.set(curve, front);
	return front;
}

const inWords =
	(word: "noSpectrumToScaleTo" | "magnitudesAmongFluxes" | "scaleNotPositive"): TemplateProblem =>
	(language) =>
		wordsIn(language, templateWords)[word];

/** Why a template cannot be scaled: it is zero at all samples that it has in common with the spectrum, or has none. */
const noScale =
	(sampleCount: number, redshift: number): TemplateProblem =>
	(language) => {
		const words = wordsIn(language, templateWords);
		const z = language.numbers.atMost(redshift, 6, 0, false);
		return sampleCount > 0 ? words.templateIsZero(z) : words.noCommonWavelength(z);
	};

/**
 * Templates at a redshift, each scaled by least squares to the part in view of the spectrum in front. Cheap enough for
 * every step of a drag: all that does not depend on z is cached.
 */
export function placeTemplates(
	templates: readonly SpectrumTemplate[],
	hidden: readonly string[],
	front: Curve | undefined,
	y: Scale | undefined,
	x: Interval,
	redshift: number,
	medium: Medium,
	shown: FluxQuantity,
	log: boolean,
): PlacedTemplate[] {
	return templates.map((template, i) => {
		const prepared = preparedTemplate(template);
		const { id } = template;
		const label = template.label ?? id;
		const color = template.color ?? (i === 0 ? "var(--astropane-ink-soft)" : seriesColor(8 - i));
		const { quantity, perCgs } = drawnIn(front, shown);
		const isPerHertz = perCgs !== null;
		const positive = log || quantity === "abmag";
		const fluxes = shapeOf(prepared, isPerHertz, positive);
		const spectrum = front && { ...frontOf(front, x, medium, quantity), breaks: [], issues: [] };
		const shape = { wavelengths: prepared.rest, fluxes, errors: null, breaks: [], issues: [] };
		const fit = spectrum && !hidden.includes(id) ? templateScale(spectrum, shape, { redshift }) : null;
		const ratio = fit?.scale ?? Number.NaN;
		const inUnits = isPerHertz ? ((1 + redshift) ** 2 / SPEED_OF_LIGHT_ANGSTROM_S) * perCgs : 1;
		const problem =
			fit === null
				? inWords("noSpectrumToScaleTo")
				: quantity === "given" && isMagnitudes(front?.fluxUnit)
					? inWords("magnitudesAmongFluxes")
					: positive && ratio <= 0
						? inWords("scaleNotPositive")
						: fit.issue === null
							? null
							: noScale(fit.samples, redshift);
		const drawnOf = (flux: number) => (quantity === "abmag" ? -2.5 * Math.log10(flux * ratio) : flux * ratio);
		return {
			id,
			label,
			color,
			hidden: hidden.includes(id),
			rest: prepared.rest,
			observedOf: (rest) => {
				const vacuum = rest * (1 + redshift);
				return medium === "air" ? vacuumToAir(vacuum) : vacuum;
			},
			fluxes,
			drawnOf,
			at: (observed) =>
				drawnOf(fluxAt(prepared.rest, fluxes, (medium === "air" ? airToVacuum(observed) : observed) / (1 + redshift))),
			scale: ratio / inUnits,
			problem,
			isDrawn: problem === null && !hidden.includes(id),
			issues: prepared.issues,
			y: y ?? null,
		};
	});
}
