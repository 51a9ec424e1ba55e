// A supernova made up for the demos: no measured one is at hand under a licence that allows shipping.
// P Cygni profiles of the ions of a type Ia over a black body, with seeded noise. Every label says "model".
import type { DemoSpectrum } from "./packed-spectrum.js";

/** Rest wavelength (Å, air), optical depth of the absorption, emission relative to the continuum. */
type Profile = readonly [restWavelength: number, depth: number, emission: number];

type Epoch = {
	/** Days from maximum, rest frame. */
	phase: number;
	/** K. */
	temperature: number;
	/** Of the photosphere, km/s. */
	velocity: number;
	/** Continuum at 5500 Å, in the flux unit. */
	level: number;
	/** Factor on each ion's strength. */
	strength: { si: number; ca: number; s: number; mg: number; o: number; fe: number; na: number };
};

/** Lines from src/astro/lines; relative strengths chosen by eye to look like a normal type Ia. */
const profiles: Record<keyof Epoch["strength"], readonly Profile[]> = {
	si: [
		[6347.109, 0.55, 0.16],
		[6371.371, 0.4, 0.12],
		[5957.559, 0.12, 0.02],
		[5978.93, 0.18, 0.03],
		[4128.054, 0.14, 0.03],
		[4130.894, 0.14, 0.03],
	],
	ca: [
		[3933.663, 0.75, 0.22],
		[3968.469, 0.65, 0.2],
		[8498.023, 0.2, 0.1],
		[8542.091, 0.5, 0.24],
		[8662.141, 0.45, 0.24],
	],
	s: [
		[5453.855, 0.22, 0.04],
		[5639.977, 0.26, 0.05],
	],
	mg: [[4481.126, 0.5, 0.12]],
	o: [
		[7771.944, 0.14, 0.03],
		[7774.166, 0.12, 0.03],
		[7775.388, 0.08, 0.03],
	],
	fe: [
		[4549.194, 0.3, 0.1],
		[4583.829, 0.25, 0.08],
		[4923.921, 0.35, 0.12],
		[5018.436, 0.45, 0.14],
		[5169.028, 0.55, 0.18],
		[5316.609, 0.25, 0.1],
	],
	na: [[5889.951, 0.35, 0.12]],
};

const epochs: readonly Epoch[] = [
	{ phase: -10, temperature: 13000, velocity: 12500, level: 6, strength: { si: 0.8, ca: 0.9, s: 0.5, mg: 0.8, o: 0.6, fe: 0.3, na: 0 } },
	{ phase: 0, temperature: 12000, velocity: 11000, level: 14, strength: { si: 1.1, ca: 1, s: 1, mg: 1, o: 1, fe: 0.5, na: 0 } },
	{ phase: 9, temperature: 9500, velocity: 10000, level: 11, strength: { si: 1.2, ca: 1.2, s: 0.7, mg: 0.9, o: 1.2, fe: 0.9, na: 0.2 } },
	{ phase: 20, temperature: 7500, velocity: 9400, level: 7.5, strength: { si: 0.7, ca: 1.5, s: 0.1, mg: 0.6, o: 0.9, fe: 1.3, na: 0.6 } },
	{ phase: 35, temperature: 6400, velocity: 8800, level: 4.4, strength: { si: 0.3, ca: 1.8, s: 0, mg: 0.3, o: 0.5, fe: 1.6, na: 1 } },
	{ phase: 60, temperature: 5800, velocity: 8200, level: 2.2, strength: { si: 0.1, ca: 1.8, s: 0, mg: 0.1, o: 0.3, fe: 1.8, na: 1.2 } },
];

const lightSpeed = 299792.458;

/** Fλ of a black body in any unit, relative to its value at 5500 Å. */
function blackBody(wavelength: number, temperature: number): number {
	const planck = (angstrom: number): number => 1 / (angstrom ** 5 * Math.expm1(1.4387769e8 / (angstrom * temperature)));
	return planck(wavelength) / planck(5500);
}

/** Uniform in [0, 1): mulberry32, so that the "noise" is the same in every run. */
function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Flux at a rest wavelength in Å: continuum × absorption at −v, plus emission about the rest wavelength. */
function modelFlux(wavelength: number, epoch: Epoch): number {
	let opticalDepth = 0;
	let emission = 0;
	for (const ion of Object.keys(profiles) as (keyof Epoch["strength"])[]) {
		for (const [rest, depth, bright] of profiles[ion]) {
			const velocity = lightSpeed * (wavelength / rest - 1);
			const gauss = (centre: number, width: number): number => Math.exp(-0.5 * ((velocity - centre) / width) ** 2);
			opticalDepth += epoch.strength[ion] * depth * gauss(-epoch.velocity, 0.24 * epoch.velocity);
			emission += epoch.strength[ion] * bright * gauss(0, 0.38 * epoch.velocity);
		}
	}
	return epoch.level * blackBody(wavelength, epoch.temperature) * (Math.exp(-opticalDepth) + emission);
}

export type ModelSupernovaOptions = {
	/** Default 0.0231. */
	redshift?: number;
	/** Continuum signal to noise per sample at maximum light. Default 35. */
	signalToNoise?: number;
	seed?: number;
};

/** Six epochs from 10 days before to 60 days after maximum; observed frame, air, 3600–9800 Å in steps of 2.5 Å. */
export function makeModelSupernova(options: ModelSupernovaOptions = {}): DemoSpectrum[] {
	const { redshift = 0.0231, signalToNoise = 35, seed = 20240301 } = options;
	const maximum = Date.UTC(2024, 2, 11);
	return epochs.map((epoch, index) => {
		const random = seededRandom(seed + index);
		const count = 2481;
		const wavelengths = Float64Array.from({ length: count }, (_, i) => 3600 + 2.5 * i);
		const fluxes = new Float64Array(count);
		const errors = new Float64Array(count);
		wavelengths.forEach((wavelength, i) => {
			const flux = modelFlux(wavelength / (1 + redshift), epoch);
			// A blue end where the detector sees little, a photon-like middle.
			const blueLoss = 1 + 4 * Math.exp(-(wavelength - 3600) / 180);
			const error = (blueLoss * Math.sqrt(14 * Math.max(flux, 0.5))) / signalToNoise;
			const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
			fluxes[i] = flux + error * normal;
			errors[i] = error;
		});
		const sign = epoch.phase < 0 ? "−" : "+";
		const observedAt = new Date(maximum + epoch.phase * (1 + redshift) * 86_400_000).toISOString().slice(0, 19);
		return {
			id: `model-supernova-${index + 1}`,
			label: `Model SN Ia, ${sign}${Math.abs(epoch.phase)} d`,
			objectClass: "model supernova",
			telescope: null,
			instrument: "model",
			observedAt,
			type: "source",
			redshift,
			wavelengths,
			fluxes,
			errors,
			medium: "air",
			wavelengthUnit: "angstrom",
			fluxUnit: "10⁻¹⁶ erg s⁻¹ cm⁻² Å⁻¹",
			credit: "Model, not an observation: P Cygni profiles over a black body with seeded noise",
		};
	});
}

export const modelSupernova: readonly DemoSpectrum[] = makeModelSupernova();
