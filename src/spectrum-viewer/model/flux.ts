import { convertFluxDensities, type FluxDensityUnit, type PreparedSpectrum, readFluxUnit } from "../../astro/index.js";
import type { FluxQuantity, Normalization, Spectrum, WavelengthUnit } from "../types.js";
import { lengthText, superscript } from "./format.js";

/** 1σ below and above the flux, in its unit; NaN where unknown. */
export type Sides = { lower: Float64Array; upper: Float64Array };

/** What each quantity is counted in: a unit of `astro`, how many of it make one on the axis, and how that is written. */
const COUNTED: Readonly<
	Record<Exclude<FluxQuantity, "given">, { to: FluxDensityUnit; per: number; name: string; unit: string }>
> = {
	flambda: { to: "flambda", per: 1, name: "F_{λ}", unit: "erg s⁻¹ cm⁻² Å⁻¹" },
	fnu: { to: "jansky", per: 1e-3, name: "F_{ν}", unit: "mJy" },
	abmag: { to: "abmag", per: 1, name: "AB magnitude", unit: "" },
};

/**
 * What the axis can show of what was asked for: magnitudes where spectra come in them and nothing else is asked for, the
 * fluxes as given where no spectrum's unit is known.
 */
export function shownQuantity(spectra: readonly Spectrum[], asked: FluxQuantity): FluxQuantity {
	const units = spectra.map((spectrum) => readFluxUnit(spectrum.fluxUnit));
	if (asked !== "given") return units.some((unit) => unit) ? asked : "given";
	return units.length > 0 && units.every((unit) => unit?.unit === "abmag") ? "abmag" : "given";
}

/** Turns a prepared spectrum, still in its own medium, into another quantity. False, with the reason, where it stays as given. */
export function convertFlux(
	spectrum: Spectrum,
	clean: PreparedSpectrum,
	sides: Sides | null,
	quantity: FluxQuantity,
	report: (message: string) => void,
): boolean {
	if (quantity === "given") return true;
	const { to, per, name } = COUNTED[quantity];
	const from = readFluxUnit(spectrum.fluxUnit);
	const shown = name.replace(/[_{}]/g, "");
	if (from === null) {
		const unit = spectrum.fluxUnit ? `the flux unit "${spectrum.fluxUnit}", which is not known,` : "no flux unit,";
		report(
			`has ${unit} so it cannot be shown as ${shown} and is drawn as it was given. Pass one such as "erg/s/cm/cm/AA".`,
		);
		return false;
	}
	const convert = (errors: Float64Array | null) => {
		const made = convertFluxDensities(
			{ wavelengths: clean.wavelengths, fluxes: clean.fluxes, errors },
			{ from: from.unit, to, medium: spectrum.medium ?? "air", scale: from.scale },
		);
		for (const values of per === 1 ? [] : [made.fluxes, made.errors])
			for (let i = 0; values && i < values.length; i++) values[i] = (values[i] as number) / per;
		return made;
	};
	if (sides) {
		// A magnitude is brighter where it is less: what was above is below.
		const turned = (from.unit === "abmag") !== (to === "abmag");
		const lower = convert(sides.lower).errors as Float64Array;
		const upper = convert(sides.upper).errors as Float64Array;
		sides.lower = turned ? upper : lower;
		sides.upper = turned ? lower : upper;
	}
	const made = convert(clean.errors);
	if (to === "abmag" && from.unit !== "abmag") tellLost(clean.fluxes, "have no magnitude", "F_λ", report);
	clean.fluxes = made.fluxes;
	clean.errors = made.errors;
	return true;
}

/** Counts fluxes that are not positive and so have no place on the axis. */
export function tellLost(fluxes: Float64Array, why: string, instead: string, report: (message: string) => void): void {
	let lost = 0;
	for (let i = 0; i < fluxes.length; i++) if ((fluxes[i] as number) <= 0) lost++;
	if (lost > 0)
		report(
			`has ${lost} ${lost === 1 ? "flux" : "fluxes"} of zero or less, which ${why} and are drawn as gaps. Show ${instead} to see them.`,
		);
}

/** How the flux axis counts, and what it is called. */
export type FluxAxis = {
	log: boolean;
	/** Bright is up. */
	magnitudes: boolean;
	/** `_{…}` and `^{…}` are sub- and superscripts. */
	name: string;
	/** "" where there is none. */
	unit: string;
};

export function fluxAxis(
	spectra: readonly Spectrum[],
	quantity: FluxQuantity,
	normalization: Normalization,
	log: boolean,
	wavelengthUnit: WavelengthUnit,
): FluxAxis {
	const magnitudes = quantity === "abmag";
	if (magnitudes) return { log: false, magnitudes, name: COUNTED.abmag.name, unit: "" };
	const name = quantity === "given" ? "Flux" : `Observed ${COUNTED[quantity].name}`;
	const by = normalizationText(normalization, wavelengthUnit);
	if (by) return { log, magnitudes, name: `${name} ÷ ${by}`, unit: "" };
	if (quantity !== "given") return { log, magnitudes, name, unit: COUNTED[quantity].unit };
	const units = new Set(spectra.map((s) => s.fluxUnit?.trim()).filter((unit) => unit));
	const [unit] = units;
	return {
		log,
		magnitudes,
		name,
		unit: units.size > 1 ? "units differ" : unit ? fluxUnitText(unit) : "arbitrary units",
	};
}

/** What fluxes are divided by, in words; "" for nothing. */
function normalizationText(normalization: Normalization, unit: WavelengthUnit): string {
	if (normalization === "none") return "";
	if (typeof normalization === "string") return normalization;
	const { kind } = normalization;
	if (kind === "value") return `flux at ${lengthText(normalization.at, unit, true)}`;
	const [from, to] = [normalization.from, normalization.to].sort((a, b) => a - b) as [number, number];
	return `mean of ${lengthText(from, unit, true).split(" ")[0]}–${lengthText(to, unit, true)}`;
}

const JANSKYS: Readonly<Record<number, string>> = { 1: "Jy", 1e-3: "mJy", 1e-6: "µJy", 1e-9: "nJy" };

/** Units of flux density, however spelled, set in SI style; others stand as they are. */
export function fluxUnitText(unit: string): string {
	const known = readFluxUnit(unit);
	if (!known) return unit;
	if (known.unit === "abmag") return "AB mag";
	if (known.unit === "jansky") return JANSKYS[known.scale] ?? unit;
	const exponent = Math.round(Math.log10(known.scale));
	if (Math.abs(known.scale / 10 ** exponent - 1) > 1e-9) return unit;
	const power = exponent === 0 ? "" : `10${superscript(exponent)} `;
	return `${power}erg s⁻¹ cm⁻² ${known.unit === "fnu" ? "Hz" : "Å"}⁻¹`;
}
