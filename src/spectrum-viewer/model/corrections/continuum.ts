import { convertMedium, prepareSpectrum } from "../../../astro/index.js";
import { type FittedContinuum, fitContinuumSamples } from "../../../astro/spectrum/continuum/fit-continuum.js";
import type { Corrections, SpectrumKnots } from "../../state.js";
import type { Medium, Spectrum } from "../../types.js";
import { drawnPinFlux, pinFlux } from "../flux/pinFlux.js";

export type ContinuumChoice = NonNullable<Corrections["continuum"]>;

type Point = SpectrumKnots["points"][number];

const mediumOf = ({ medium }: Spectrum): Medium => medium ?? "air";

/** What converts the fluxes of knots to the unit of a spectrum as it was given. */
const asGiven = (spectrum: Spectrum) =>
	[
		{ scale: 1, isConverted: false, fluxUnit: spectrum.fluxUnit ?? null },
		{ medium: mediumOf(spectrum), processing: null, state: { fluxQuantity: "given" } },
	] as const;

/** Knots in the medium and unit of their spectrum. */
const pointsIn = (spectrum: Spectrum, { medium, points }: SpectrumKnots): Point[] =>
	points.map(([wavelength, flux]) => {
		const own = convertMedium(wavelength, medium, mediumOf(spectrum));
		return [own, drawnPinFlux(flux, own, ...asGiven(spectrum))];
	});

const knotsSet = ({ id }: Spectrum, { kind, knots }: ContinuumChoice): SpectrumKnots | null =>
	(kind === "spline" && knots?.find(({ spectrumId }) => spectrumId === id)) || null;

const fits = new WeakMap<Spectrum, { key: string; fit: FittedContinuum }>();

/** The continuum of a spectrum, through the knots that are set for it, or else fitted. Cached for each spectrum. */
export function continuumOf(spectrum: Spectrum, choice: ContinuumChoice): FittedContinuum {
	const { kind, order } = choice;
	const set = knotsSet(spectrum, choice);
	const key = JSON.stringify([kind, order, set]);
	const cached = fits.get(spectrum);
	if (cached?.key === key) return cached.fit;
	const fitted = kind === "spline" ? { knotCount: order } : ({ kind, degree: order } as const);
	const fit = fitContinuumSamples(prepareSpectrum(spectrum), set ? { knots: pointsIn(spectrum, set) } : fitted);
	fits.set(spectrum, { key, fit });
	return fit;
}

/** The knots of a spectrum: those that are set, or else those of the fit. Null for a polynomial, and without a continuum. */
export function knotsOf(spectrum: Spectrum, choice: ContinuumChoice): SpectrumKnots | null {
	const set = knotsSet(spectrum, choice);
	if (set) return set;
	const { knots } = continuumOf(spectrum, choice);
	if (knots.length === 0) return null;
	const points = knots.map(
		([wavelength, flux]): Point => [wavelength, pinFlux(flux, wavelength, ...asGiven(spectrum))],
	);
	return { spectrumId: spectrum.id, medium: mediumOf(spectrum), points };
}

/** Points of the line that is drawn. */
const DRAWN_POINTS = 400;

/** The continuum as a line to draw: Å in the medium of the spectrum, and flux as that of a pin. */
export function continuumLine(spectrum: Spectrum, choice: ContinuumChoice, knots: SpectrumKnots | null): Point[] {
	const inPins = ([wavelength, flux]: Point): Point => [wavelength, pinFlux(flux, wavelength, ...asGiven(spectrum))];
	if (knots) {
		const points = pointsIn(spectrum, knots);
		const [first, last] = [points[0]?.[0] ?? 0, points[points.length - 1]?.[0] ?? 0];
		const wavelengths = Float64Array.from(
			{ length: DRAWN_POINTS },
			(_, i) => first + ((last - first) * i) / (DRAWN_POINTS - 1),
		);
		const { fluxes } = fitContinuumSamples({ wavelengths, fluxes: new Float64Array(DRAWN_POINTS) }, { knots: points });
		return Array.from(fluxes, (flux, i) => inPins([wavelengths[i] as number, flux]));
	}
	const { wavelengths, fluxes } = continuumOf(spectrum, choice);
	const step = Math.max(1, Math.floor(wavelengths.length / DRAWN_POINTS));
	return Array.from({ length: Math.ceil(wavelengths.length / step) }, (_, i) =>
		inPins([wavelengths[i * step] as number, fluxes[i * step] as number]),
	);
}
