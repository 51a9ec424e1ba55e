/** Simulated lines, and how often the 1σ errors of their measurements cover the true values. */
import { type MeasureLineOptions, measureLine } from "astropane/astro";
import { normalFrom } from "../../astro/spectrum/random.js";

const fields = ["equivalentWidth", "flux", "centroid", "fwhm"] as const;
const FWHM_OF_SIGMA = 2 * Math.sqrt(2 * Math.LN2);

export type Setting = {
	/** FWHM in samples. */
	fwhm: number;
	/** Ratio of the line's flux to its error. */
	signalToNoise: number;
	/** Flux of the peak, above a continuum of 100. */
	peak: number;
	continuum: "ends" | "sidebands";
};

type Simulation = {
	wavelengths: number[];
	fluxes: number[];
	options: MeasureLineOptions;
	/** 1σ of a sample. */
	noise: number;
	truth: Readonly<Record<(typeof fields)[number], { value: number }>>;
};

/** Lines of these widths and ratios, in emission and absorption, over both kinds of continuum. */
export const settings: readonly Setting[] = [3, 8, 20].flatMap((fwhm) =>
	[3, 5, 10, 30, 100].map((signalToNoise, i): Setting => {
		const isEmission = (fwhm + i) % 2 === 0;
		return { fwhm, signalToNoise, peak: isEmission ? 60 : -60, continuum: isEmission ? "sidebands" : "ends" };
	}),
);

/** Samples at 1 Å, with the middle of the line between two of them. */
export function simulated({ fwhm, signalToNoise, peak, continuum }: Setting): Simulation {
	const middle = 5000.3;
	const half = (continuum === "ends" ? 2 : 1.5) * fwhm + 2;
	const wavelengths = Array.from({ length: Math.ceil(6 * half) }, (_, i) => Math.floor(middle - 3 * half) + i);
	const fluxes = wavelengths.map((x) => 100 + peak * Math.exp(-0.5 * (((x - middle) * FWHM_OF_SIGMA) / fwhm) ** 2));
	const options: MeasureLineOptions = {
		window: [middle - half, middle + half],
		continuum:
			continuum === "ends"
				? { kind: "ends" }
				: { kind: "sidebands", blue: [middle - 2 * half, middle - half], red: [middle + half, middle + 2 * half] },
	};
	const noise = measureLine({ wavelengths, fluxes }, { ...options, noise: 1 }).signalToNoise / signalToNoise;
	const truth = { ...measureLine({ wavelengths, fluxes }, options), fwhm: { value: fwhm, error: 0 } };
	return { wavelengths, fluxes, options, noise, truth };
}

/** Of one result: the share of runs that have one, and of these the share within 1σ of the true value. */
export type Coverage = { name: (typeof fields)[number]; measured: number; covered: number };

/** Measures a line in noise so many times. */
export function coverage(setting: Setting, runs: number, seed: number): Coverage[] {
	const { wavelengths, fluxes, options, noise, truth } = simulated(setting);
	const normal = normalFrom(seed);
	const counts = fields.map((name) => ({ name, measured: 0, covered: 0 }));
	for (let run = 0; run < runs; run++) {
		const noisy = { wavelengths, fluxes: fluxes.map((flux) => flux + noise * normal()) };
		const line = measureLine(noisy, { ...options, noise });
		for (const count of counts) {
			const { value, error } = line[count.name];
			if (Number.isNaN(value)) continue;
			count.measured++;
			if (Math.abs(value - truth[count.name].value) <= error) count.covered++;
		}
	}
	return counts.map(({ name, measured, covered }) => ({
		name,
		measured: measured / runs,
		covered: covered / measured,
	}));
}
