import { airToVacuum, convertFluxDensity, type FluxDensityUnit, readFluxUnit } from "../../../astro/index.js";
import type { Pin } from "../../state.js";
import type { FluxQuantity, Medium } from "../../types.js";
import type { Curve } from "./curve.js";

/** A view, as far as the flux of a pin needs it. */
type Axis = { medium: Medium; processing: unknown; state: { fluxQuantity: FluxQuantity } };
type DrawnCurve = Pick<Curve, "scale" | "isConverted" | "fluxUnit">;

/** Unit of a quantity of the axis, and its size in the unit of `convertFluxDensity`. Fν is in mJy. */
const quantities = {
	flambda: { unit: "flambda", scale: 1 },
	fnu: { unit: "jansky", scale: 1e-3 },
	abmag: { unit: "abmag", scale: 1 },
} as const satisfies Record<string, { unit: FluxDensityUnit; scale: number }>;

/** Unit that the fluxes of a curve are drawn in, before they are divided; null where it is not known. */
function drawnUnit({ isConverted, fluxUnit }: DrawnCurve, { processing, state }: Axis) {
	const quantity = processing === null || !isConverted ? "given" : state.fluxQuantity;
	return quantity === "given" ? readFluxUnit(fluxUnit) : quantities[quantity];
}

/** Å in vacuum. */
const inVacuum = (wavelength: number, { medium }: Axis): number =>
	medium === "air" ? airToVacuum(wavelength) : wavelength;

/** The flux of a pin from a value on the axis, at a wavelength on the axis. */
export function pinFlux(drawn: number, wavelength: number, curve: DrawnCurve, axis: Axis): Pin["flux"] {
	const flux = drawn * curve.scale;
	const unit = drawnUnit(curve, axis);
	return unit ? convertFluxDensity(flux * unit.scale, inVacuum(wavelength, axis), unit.unit, "flambda") : flux;
}

/** Inverse of `pinFlux`: the value on the axis. */
export function drawnPinFlux(flux: Pin["flux"], wavelength: number, curve: DrawnCurve, axis: Axis): number {
	const unit = drawnUnit(curve, axis);
	const given = unit ? convertFluxDensity(flux, inVacuum(wavelength, axis), "flambda", unit.unit) / unit.scale : flux;
	return given / curve.scale;
}
