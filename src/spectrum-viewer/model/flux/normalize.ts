import { nearestSample } from "../../../astro/index.js";
import type { Normalization, Smoothing, WavelengthUnit } from "../../types.js";
import { lengthText } from "../text/format.js";

/** The mean of a window, or the value at a wavelength. */
export type LocalNormalization = Exclude<Normalization, string>;

/** Whether a choice of smoothing changes anything. */
export const changesSamples = (smoothing: Smoothing | null): smoothing is Smoothing =>
	smoothing !== null && ("width" in smoothing ? smoothing.width > 1 : smoothingSize(smoothing) > 0);

/** Width or σ, in its own unit: samples or km/s. */
export const smoothingSize = (smoothing: Smoothing): number =>
	"width" in smoothing ? smoothing.width : "sigma" in smoothing ? smoothing.sigma : smoothing.velocityKmS;

/**
 * What fluxes are divided by; NaN, and reported, where the window or wavelength asked for has no positive flux. Å in the
 * axis' medium.
 */
export function divisor(
	fluxes: Float64Array,
	wavelengths: Float64Array,
	normalization: LocalNormalization,
	report: (message: string) => void,
): number {
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
	if (found > 0 && Number.isFinite(found)) return found;
	const where =
		normalization.kind === "value"
			? `at ${normalization.at}`
			: `on average between ${normalization.from} and ${normalization.to}`;
	report(`has no positive flux ${where} Å, so it is divided by its median. Choose where it has flux.`);
	return Number.NaN;
}

/** What fluxes are divided by, in words. */
export function divisorText(normalization: LocalNormalization, unit: WavelengthUnit): string {
	if (normalization.kind === "value") return `flux at ${lengthText(normalization.at, unit, true)}`;
	const [from, to] = [normalization.from, normalization.to].sort((a, b) => a - b) as [number, number];
	return `mean of ${lengthText(from, unit, true).split(" ")[0]}–${lengthText(to, unit, true)}`;
}
