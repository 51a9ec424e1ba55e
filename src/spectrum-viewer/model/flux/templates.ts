import {
	airToVacuum,
	convertMedium,
	firstSampleFrom,
	fluxAt,
	prepareSpectrum,
	readFluxUnit,
	templateScale,
	vacuumToAir,
} from "../../../astro/index.js";
import type { Interval, Scale } from "../../../plot/index.js";
import type { FluxQuantity, Medium, SpectrumTemplate } from "../../types.js";
import { seriesColor } from "./colors.js";
import type { Curve } from "./curve.js";
import { isMagnitudes } from "./flux.js";

/** A template as it stands at the present z, over the spectrum in front. */
export type PlacedTemplate = {
	id: string;
	label: string;
	color: string;
	hidden: boolean;
	/** Rest wavelengths, Å in vacuum, ascending, and where they stand now, Å in the axis' medium. */
	rest: Float64Array;
	observedOf(rest: number): number;
	/** In a unit of its own, and what the axis shows of it. */
	fluxes: Float64Array;
	drawnOf(flux: number): number;
	/** What the template's own fluxes were multiplied by; NaN where there is nothing to scale by. */
	scale: number;
	/** Why it cannot be drawn, else null. */
	problem: string | null;
	/** Neither hidden nor without a place. */
	isDrawn: boolean;
	/** What the axis shows of it at an observed wavelength, Å on the axis. NaN where it has nothing. */
	at(observed: number): number;
	/** What is wrong with its data. */
	issues: readonly string[];
	/** The level of the spectrum in front. */
	y: Scale | null;
};

/** c, Å/s; and what 1 erg s⁻¹ cm⁻² Hz⁻¹ is in Jy, in mJy, and in 10^(−0.4 mag) for AB magnitudes (Oke & Gunn 1983: 48.60). */
const C = 2.99792458e18;
const JANSKY = 1e23;
const MILLIJANSKY = 1e26;
const AB = 10 ** 19.44;

/** What a spectrum is drawn in; `perCgs`: what 1 erg s⁻¹ cm⁻² Hz⁻¹ is in that, null where it is not per frequency. */
type Drawn = { quantity: FluxQuantity; perCgs: number | null };

/** As shown; one that is drawn as it was given is in its own unit. */
function drawnIn(front: Curve | undefined, shown: FluxQuantity): Drawn {
	if (front?.isConverted !== false && shown !== "given")
		return { quantity: shown, perCgs: shown === "fnu" ? MILLIJANSKY : shown === "abmag" ? AB : null };
	const own = readFluxUnit(front?.fluxUnit);
	if (own?.unit === "jansky") return { quantity: "given", perCgs: JANSKY / own.scale };
	return { quantity: "given", perCgs: own?.unit === "fnu" ? 1 / own.scale : null };
}

/** More samples than these over a whole template, or in the spectrum's part in view, say no more at any size of figure. */
const MOST = { template: 16_384, spectrum: 4_096 };

type Samples = { wavelengths: Float64Array; fluxes: Float64Array; errors: Float64Array | null };

/** Means of neighbours, weighed by 1/σ² where there are errors, so that `most` samples are left of those from `from` to `to`. */
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

type Ready = {
	/** Å in vacuum. */
	rest: Float64Array;
	fluxes: Float64Array;
	/** As they were last drawn. */
	shape: { key: string; fluxes: Float64Array };
	issues: readonly string[];
};
const ready = new WeakMap<SpectrumTemplate, Ready>();

/** A template prepared, in vacuum; once for each. */
function readyTemplate(template: SpectrumTemplate): Ready {
	let known = ready.get(template);
	if (!known) {
		const clean = prepareSpectrum(template);
		const { wavelengths, fluxes } = thin(clean, 0, clean.wavelengths.length, MOST.template);
		const medium = template.medium ?? "air";
		const rest = medium === "air" ? wavelengths.map((w) => convertMedium(w, "air", "vacuum")) : wavelengths;
		known = { rest, fluxes, shape: { key: "", fluxes }, issues: clean.issues };
		ready.set(template, known);
	}
	return known;
}

/** Fluxes per wavelength, or per frequency but for a factor; on an axis without a place for them, those ≤ 0 are gaps. */
function shapeOf(template: Ready, isPerHertz: boolean, positive: boolean): Float64Array {
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

/** The part in view of the spectrum in front, in vacuum and in a linear quantity; kept while the view stays. */
function frontOf(curve: Curve, [x0, x1]: Interval, medium: Medium, quantity: FluxQuantity): Front {
	const key = `${x0} ${x1} ${medium} ${quantity}`;
	const known = fronts.get(curve);
	if (known?.key === key) return known;
	const from = firstSampleFrom(curve.wavelengths, Math.min(x0, x1));
	const to = firstSampleFrom(curve.wavelengths, Math.max(x0, x1));
	const { wavelengths, fluxes, errors } = thin(curve, from, to, MOST.spectrum);
	const magnitudes = quantity === "abmag";
	const linear = magnitudes ? fluxes.map((m) => 10 ** (-0.4 * m)) : fluxes;
	const made = {
		key,
		wavelengths: medium === "air" ? wavelengths.map(airToVacuum) : wavelengths,
		fluxes: linear,
		errors: magnitudes && errors ? errors.map((e, i) => e * (linear[i] as number) * 0.4 * Math.LN10) : errors,
	};
	fronts.set(curve, made);
	return made;
}

/**
 * Templates at a redshift, each scaled by least squares to the part in view of the spectrum in front. Cheap enough for
 * every step of a drag: what does not depend on z is kept.
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
		const known = readyTemplate(template);
		const { id } = template;
		const label = template.label ?? id;
		const color = template.color ?? (i === 0 ? "var(--astropane-ink-soft)" : seriesColor(8 - i));
		const { quantity, perCgs } = drawnIn(front, shown);
		const isPerHertz = perCgs !== null;
		const positive = log || quantity === "abmag";
		const fluxes = shapeOf(known, isPerHertz, positive);
		const spectrum = front && { ...frontOf(front, x, medium, quantity), breaks: [], issues: [] };
		const shape = { wavelengths: known.rest, fluxes, errors: null, breaks: [], issues: [] };
		const found = spectrum && !hidden.includes(id) ? templateScale(spectrum, shape, { redshift }) : null;
		const ratio = found?.scale ?? Number.NaN;
		const inUnits = isPerHertz ? ((1 + redshift) ** 2 / C) * perCgs : 1;
		const problem =
			found === null
				? "There is no spectrum to scale it to."
				: quantity === "given" && isMagnitudes(front?.fluxUnit)
					? "The spectrum in front is in magnitudes among fluxes. Show AB magnitude or Fλ."
					: positive && ratio <= 0
						? "Its scale is not positive, so it has no place on this axis."
						: found.issue;
		const drawnOf = (flux: number) => (quantity === "abmag" ? -2.5 * Math.log10(flux * ratio) : flux * ratio);
		return {
			id,
			label,
			color,
			hidden: hidden.includes(id),
			rest: known.rest,
			observedOf: (rest) => {
				const vacuum = rest * (1 + redshift);
				return medium === "air" ? vacuumToAir(vacuum) : vacuum;
			},
			fluxes,
			drawnOf,
			at: (observed) =>
				drawnOf(fluxAt(known.rest, fluxes, (medium === "air" ? airToVacuum(observed) : observed) / (1 + redshift))),
			scale: ratio / inUnits,
			problem,
			isDrawn: problem === null && !hidden.includes(id),
			issues: known.issues,
			y: y ?? null,
		};
	});
}
