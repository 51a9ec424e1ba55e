import { formatForMessage } from "../../../text/index.js";
import { ownProperties } from "../../untrusted.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";

export type TemplateScaleOptions = {
	/** z at which the template's rest wavelengths are compared. Default 0. */
	redshift?: number | undefined;
	/** Observed wavelengths, Å, between which samples count. Default: all of them. */
	from?: number | undefined;
	to?: number | undefined;
};

export type TemplateScale = {
	/** Factor for the template's fluxes; NaN where there is nothing to compare. */
	scale: number;
	/** 1σ of `scale`: from the errors of the spectrum, else from the scatter about the fit; NaN with one sample and no errors. */
	error: number;
	/** Number of samples of the spectrum that were used. */
	samples: number;
	/** Why there is no scale, for the user; else null. */
	issue: string | null;
};

/**
 * The factor a that fits a rest-frame template, redshifted to z, to a spectrum by least squares:
 *
 *     a = Σ w F T / Σ w T²,   w = 1/σ² where the spectrum has errors, else 1
 *
 * which minimises Σ w (F − a T)² (Bevington & Robinson 2003, ch. 7). T is the template at λ / (1 + z), interpolated
 * linearly. Both spectra must be in one medium; strictly in vacuum, as light travels.
 * Gaps of either are left out, and, where some samples have an error, those without one. Never throws.
 */
export function templateScale(
	spectrum: AnySpectrum,
	template: AnySpectrum,
	options: TemplateScaleOptions = {},
): TemplateScale {
	const given: Partial<Record<keyof TemplateScaleOptions, unknown>> = ownProperties(options);
	const redshift = given.redshift === undefined ? 0 : given.redshift;
	const zPlus1 = typeof redshift === "number" ? 1 + redshift : Number.NaN;
	const from = typeof given.from === "number" ? given.from : Number.NEGATIVE_INFINITY;
	const to = typeof given.to === "number" ? given.to : Number.POSITIVE_INFINITY;
	const { wavelengths, fluxes, errors } = prepared(spectrum);
	const { wavelengths: rest, fluxes: shape } = prepared(template);
	const hasErrors = errors?.some((error) => error > 0) ?? false;
	let ff = 0;
	let ft = 0;
	let tt = 0;
	let samples = 0;
	let j = 0;
	for (let i = 0; i < wavelengths.length; i++) {
		const observed = wavelengths[i] as number;
		if (!(observed >= from && observed <= to)) continue;
		const at = observed / zPlus1;
		while (j < rest.length && (rest[j] as number) < at) j++;
		if (j === rest.length) break;
		let model = shape[j] as number;
		if (rest[j] !== at) {
			if (j === 0) continue;
			const below = rest[j - 1] as number;
			const share = (at - below) / ((rest[j] as number) - below);
			model = (shape[j - 1] as number) * (1 - share) + model * share;
		}
		const flux = fluxes[i] as number;
		const weight = hasErrors ? 1 / (errors?.[i] as number) ** 2 : 1;
		// NaN, and errors of 0, leave the sample out.
		if (!Number.isFinite(flux * model * weight)) continue;
		ff += weight * flux * flux;
		ft += weight * flux * model;
		tt += weight * model * model;
		samples++;
	}
	if (!(tt > 0))
		return {
			scale: Number.NaN,
			error: Number.NaN,
			samples,
			issue: `The template ${samples > 0 ? "is zero everywhere" : "and the spectrum have no wavelength in common"} in this range at z = ${formatForMessage(redshift)}, so there is nothing to scale it by; try another redshift, or zoom out.`,
		};
	const scale = ft / tt;
	const variance = hasErrors ? 1 / tt : Math.max(0, ff - scale * ft) / (samples - 1) / tt;
	return { scale, error: samples > 1 || hasErrors ? Math.sqrt(variance) : Number.NaN, samples, issue: null };
}
