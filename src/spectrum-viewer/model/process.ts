import { fluxScale, nearestSample } from "../../astro/index.js";
import type { Normalization, Smoothing } from "../types.js";

/** Whether a choice of smoothing changes anything. */
export const isSmoothing = (smoothing: Smoothing | null): smoothing is Smoothing =>
	smoothing !== null && ("width" in smoothing ? smoothing.width > 1 : smoothingSize(smoothing) > 0);

/** Width or σ, in its own unit: samples or km/s. */
export const smoothingSize = (smoothing: Smoothing): number =>
	"width" in smoothing ? smoothing.width : "sigma" in smoothing ? smoothing.sigma : smoothing.velocityKmS;

/** What fluxes are divided by; NaN where the window or wavelength asked for has no positive flux. Å in the axis' medium. */
export function divisor(fluxes: Float64Array, wavelengths: Float64Array, normalization: Normalization): number {
	if (typeof normalization === "string") return fluxScale(fluxes, normalization);
	let found = Number.NaN;
	if (normalization.kind === "value") {
		const i = nearestSample(wavelengths, normalization.at);
		const outside = !(normalization.at >= (wavelengths[0] ?? 0) && normalization.at <= (wavelengths.at(-1) ?? 0));
		if (!outside) found = fluxes[i] ?? Number.NaN;
	} else {
		const { from, to } = normalization;
		let sum = 0;
		let count = 0;
		for (let i = 0; i < fluxes.length; i++) {
			const w = wavelengths[i] as number;
			const f = fluxes[i] as number;
			if (w >= Math.min(from, to) && w <= Math.max(from, to) && Number.isFinite(f)) {
				sum += f;
				count++;
			}
		}
		if (count > 0) found = sum / count;
	}
	return found > 0 && Number.isFinite(found) ? found : Number.NaN;
}

/** What is said where `divisor` finds nothing. */
export const normalizationProblem = (asked: Exclude<Normalization, string>): string =>
	`has no positive flux ${
		asked.kind === "value" ? `at ${asked.at}` : `on average between ${asked.from} and ${asked.to}`
	} Å, so it is divided by its median. Choose where it has flux.`;
