/** Velocities of the P Cygni troughs of supernovae: those that were published, and those that `fitLine` finds in the same objects. */
import { airToVacuum, fitLine } from "astropane/astro";
import { templateLibrary } from "astropane/templates";

/** Spectrum of a supernova, at rest in air. */
export type SupernovaSpectrum = {
	name: string;
	/** Days from maximum light. */
	phase: number;
	wavelengths: ArrayLike<number>;
	fluxes: ArrayLike<number>;
};

/** Where the continuum on either side of a trough has its maximum, Å; the rest wavelength is the mean of the blend in air. */
type Feature = { name: string; restAir: number; blue: readonly [number, number]; red: readonly [number, number] };

/** Limits as in Folatelli et al. 2013, ApJ 773, 53. */
const silicon: Feature = { name: "Si II 6355", restAir: 6355.1, blue: [5750, 6060], red: [6200, 6600] };
const iron: Feature = { name: "Fe II 5169", restAir: 5169.03, blue: [4950, 5065], red: [5110, 5350] };

/** Si II 6355 at maximum of B and its 1σ error, km/s: Foley, Sanders & Kirshner 2011, ApJ 742, 89, table 1. */
const siliconAtMaximum: Readonly<Record<string, readonly [velocity: number, error: number]>> = {
	"SN 1998aq": [10_801, 229],
	"SN 1998de": [11_303, 242],
	"SN 1998es": [10_198, 222],
	"SN 1999dq": [10_715, 257],
	"SN 2006bt": [11_499, 282],
	"SN 2006oa": [9_267, 235],
};

/**
 * Fe II 5169 of SNe Ic: mean, and standard deviation from object to object, km/s, every 2 days from −10 to +60 days about maximum
 * of V. Modjaz et al. 2016, ApJ 832, 108; numbers of `mean_FeII5169_vabs_comb.dat` of SESNspectraLib.
 */
const ironOfTypeIc = {
	firstPhase: -10,
	velocities: [
		9502, 10231, 9717, 10867, 10553, 8830, 8418, 7829, 8032, 7557, 7601, 7506, 7233, 6587, 6562, 6676, 6822, 6486, 6492,
		6777, 6752, 6460, 6435, 7379, 8260, 6390, 5959, 6252, 6105, 5959, 5827, 5940, 6144, 6378, 6676, 5972,
	],
	scatters: [
		4820, 3934, 4550, 4818, 4702, 3926, 2805, 2185, 2042, 1137, 2346, 2686, 2618, 1583, 1442, 1287, 1297, 1144, 857,
		777, 1078, 1233, 1377, 1477, 2038, 1675, 260, 36, 808, 799, 733, 686, 816, 1064, 1084, 882,
	],
};

/**
 * Foley et al. 2011, eq. 5, which holds from −6 to +10 days: the velocity at a phase that one at maximum stands for. Both positive,
 * km/s. Earlier troughs are not compared: SN 2005cf at −9.3 days would be 1,100 km/s faster than the relation continued.
 */
const siliconAtPhase = (phase: number, [velocity, error]: readonly [number, number]): Published => ({
	velocity: velocity * (1 - 0.0322 * phase) + 285 * phase,
	error: error * (1 - 0.0322 * phase),
});

type Published = { velocity: number; error: number };

function publishedOf({ name, phase }: SupernovaSpectrum, feature: Feature): Published | null {
	if (feature === silicon) {
		const atMaximum = siliconAtMaximum[name];
		return atMaximum && phase >= -6 && phase <= 10 ? siliconAtPhase(phase, atMaximum) : null;
	}
	const index = Math.round((phase - ironOfTypeIc.firstPhase) / 2);
	const velocity = ironOfTypeIc.velocities[index];
	const error = ironOfTypeIc.scatters[index];
	return velocity === undefined || error === undefined ? null : { velocity, error };
}

/** Where a spectrum, in bins of 0.6 % of the wavelength, is brightest. */
function brightest({ wavelengths: x, fluxes: y }: SupernovaSpectrum, [from, to]: readonly [number, number]): number {
	let best = Number.NEGATIVE_INFINITY;
	let place = Number.NaN;
	for (let i = 0; i < x.length; i++) {
		const middle = x[i] as number;
		if (middle < from || middle > to) continue;
		let sum = 0;
		let count = 0;
		for (let k = 0; k < x.length; k++) {
			if (Math.abs((x[k] as number) - middle) >= 0.003 * middle) continue;
			sum += y[k] as number;
			count++;
		}
		if (sum / count > best) {
			best = sum / count;
			place = middle;
		}
	}
	return place;
}

/** A trough beside its published velocity, km/s. */
export type TroughComparison = {
	name: string;
	phase: number;
	line: string;
	velocity: number;
	/** Statistical and systematic errors, added in quadrature. */
	error: number;
	published: Published;
	/** Difference in units of both errors. */
	pull: number;
};

/** Compares the trough of a feature, in the window that its maxima bound; null where nothing is published. */
function compare(spectrum: SupernovaSpectrum, feature: Feature): TroughComparison | null {
	const published = publishedOf(spectrum, feature);
	if (!published) return null;
	const { wavelengths, fluxes, name, phase } = spectrum;
	const { velocity } = fitLine(
		{ wavelengths: Array.from(wavelengths), fluxes: Array.from(fluxes) },
		{
			profile: "p-cygni",
			window: [brightest(spectrum, feature.blue), brightest(spectrum, feature.red)],
			restWavelength: airToVacuum(feature.restAir),
			medium: "air",
		},
	);
	const error = Math.hypot(velocity.error, velocity.systematic);
	return {
		name,
		phase,
		line: feature.name,
		velocity: velocity.value,
		error,
		published,
		pull: (velocity.value - published.velocity) / Math.hypot(error, published.error),
	};
}

/** Spectra of SNe Ic in which Fe II 5169 has a trough of its own; earlier ones have it blended with Fe II 4924 and 5018. */
const typeIc: readonly string[] = [
	"ic-lsq12dwl-p026-0",
	"ic-pec-sn2005ek-p000-1",
	"ic-sn2007gr-p045-0",
	"ic-sn2013ge-p029-5",
	"ic-sn2016iae-p057-0",
	"ic-sn2017ein-p012-3",
];

const isFound = (comparison: TroughComparison | null): comparison is TroughComparison => comparison !== null;

/** The troughs of the template library for which something is published. */
export function libraryTroughs(): TroughComparison[] {
	return templateLibrary().flatMap(({ id, object, phaseDays, wavelengths, fluxes }) => {
		if (typeof phaseDays !== "number") return [];
		const spectrum = { name: object ?? id, phase: phaseDays, wavelengths, fluxes };
		return [compare(spectrum, silicon), typeIc.includes(id) ? compare(spectrum, iron) : null].filter(isFound);
	});
}

/** Si II 6355 of spectra of SNe Ia in air, at their redshift. */
export const siliconTrough = (spectrum: SupernovaSpectrum & { redshift: number }): TroughComparison | null =>
	compare({ ...spectrum, wavelengths: Array.from(spectrum.wavelengths, (x) => x / (1 + spectrum.redshift)) }, silicon);
