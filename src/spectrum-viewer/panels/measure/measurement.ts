import {
	convertMedium,
	firstSampleFrom,
	localNoise,
	measureLine,
	median,
	type PreparedSpectrum,
	prepareSpectrum,
	type SampledSpectrum,
} from "../../../astro/index.js";
import { isMagnitudes } from "../../model/flux/flux.js";
import { convertFlux } from "../../model/flux/processing.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import type { Medium, Spectrum, SpectrumMeasurement } from "../../types.js";

/** The line that a velocity is against. Å in vacuum. */
export type AgainstLine = { key: string; label: string; group: string; air: number; vacuum: number };

/** What the user chose; all numbers follow from it. */
export type Chosen = {
	spectrumId: string;
	/** Observed Å in `medium`, ascending. */
	window: readonly [number, number];
	medium: Medium;
	continuum: "ends" | "sidebands";
	/** Å; null: half of the window's. */
	bandWidth: number | null;
	line: AgainstLine | null;
};

/** What magnitudes are turned into before anything is measured. */
const AS_FLUX = "erg s⁻¹ cm⁻² Å⁻¹";

/** Unit of the flux density that is measured; null where the spectrum has none. */
export const measuredUnit = ({ fluxUnit }: Spectrum): string | null =>
	isMagnitudes(fluxUnit) ? AS_FLUX : (fluxUnit ?? null);

const known = new WeakMap<Spectrum, { medium: Medium; prepared: PreparedSpectrum }>();

/** A spectrum as it was given, but magnitudes as fluxes, in Å of the axis' medium. Kept for each spectrum. */
export function preparedIn(spectrum: Spectrum, medium: Medium): PreparedSpectrum {
	const before = known.get(spectrum);
	if (before?.medium === medium) return before.prepared;
	const prepared = prepareSpectrum(spectrum);
	const from = spectrum.medium ?? "air";
	const { wavelengths } = prepared;
	if (isMagnitudes(spectrum.fluxUnit)) convertFlux(spectrum, prepared, null, "flambda", () => {});
	if (from !== medium)
		for (let i = 0; i < wavelengths.length; i++) wavelengths[i] = convertMedium(wavelengths[i] as number, from, medium);
	known.set(spectrum, { medium, prepared });
	return prepared;
}

/** The two bands beside a window, Å. */
export function sideBands(
	[a, b]: readonly [number, number],
	bandWidth: number | null,
): { blue: readonly [number, number]; red: readonly [number, number]; width: number } {
	const width = bandWidth ?? (b - a) / 2;
	return { blue: [a - width, a], red: [b, b + width], width };
}

/** Samples on either side that tell the noise as well: a line alone may be too steep for that. */
const AROUND = 64;

/** 1σ of a sample between two wavelengths in Å, from the scatter of neighbours; NaN where that cannot be told. */
export function noiseNear({ wavelengths, fluxes }: SampledSpectrum, from: number, to: number): number {
	const first = Math.max(0, firstSampleFrom(wavelengths, from) - AROUND);
	const last = Math.min(fluxes.length, firstSampleFrom(wavelengths, to) + AROUND);
	return median(localNoise(fluxes.slice(first, last)));
}

/** What was measured, or why nothing was, for the user. */
export function measure(
	chosen: Chosen,
	spectra: readonly Spectrum[],
	{ medium, state }: Pick<SpectrumView, "medium" | "state">,
): SpectrumMeasurement | string {
	const spectrum = spectra.find((s) => s.id === chosen.spectrumId);
	if (!spectrum)
		return `The spectrum "${chosen.spectrumId}" is no longer there, so nothing can be measured on it. Choose another one.`;
	if (/\bmag/i.test(spectrum.fluxUnit ?? "") && !isMagnitudes(spectrum.fluxUnit))
		return `The spectrum comes in "${spectrum.fluxUnit}", magnitudes that cannot be turned into a flux, so no line can be measured on it. Pass fluxes, or AB magnitudes.`;
	const [a, b] = chosen.window.map((w) => convertMedium(w, chosen.medium, medium)) as [number, number];
	if (a === b) return `Both ends of the window are at ${a} Å, so it holds nothing. Choose two different wavelengths.`;
	const prepared = preparedIn(spectrum, medium);
	const bands = sideBands([a, b], chosen.bandWidth);
	const noise = prepared.errors ? Number.NaN : noiseNear(prepared, bands.blue[0], bands.red[1]);
	const found = measureLine(prepared, {
		window: [a, b],
		continuum: chosen.continuum === "ends" ? { kind: "ends" } : { kind: "sidebands", ...bands },
		redshift: state.redshift,
		medium,
		convention: state.velocityConvention,
		...(chosen.line ? { restWavelength: chosen.line.vacuum } : {}),
		...(Number.isFinite(noise) ? { noise } : {}),
	});
	if (Number.isNaN(found.flux.value))
		return found.reason ?? "Nothing could be measured in this window. Choose another.";
	return {
		spectrumId: spectrum.id,
		medium,
		fluxUnit: measuredUnit(spectrum),
		redshift: state.redshift,
		convention: state.velocityConvention,
		line: chosen.line && {
			label: chosen.line.label,
			group: chosen.line.group,
			restWavelength: chosen.line[medium],
		},
		continuumChoice: chosen.continuum,
		sidebandWidth: chosen.continuum === "ends" ? 0 : bands.width,
		noise: prepared.errors ? "given" : "estimated",
		...found,
	};
}

/** Lines farther off than this share of the wavelength (30,000 km/s) are not what was measured. */
const FAR = 0.1;

/** Visible lines that move, nearest to a wavelength (Å) first, as their markers stand. */
export function linesNear({ lines, positions }: SpectrumView, wavelength: number, most = 12): AgainstLine[] {
	return lines.moving
		.map((mark: LineMarker, i) => ({ mark, apart: Math.abs((positions[i] as number) - wavelength) }))
		.filter(({ apart }) => apart < FAR * wavelength)
		.sort((one, other) => one.apart - other.apart)
		.slice(0, most)
		.map(({ mark: { key, label, group, air, vacuum } }) => ({ key, label, group, air, vacuum }));
}
