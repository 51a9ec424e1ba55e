import { median } from "../samples/median.js";
import { fluxAt } from "../samples/nearest.js";
import type { FluxCurve } from "./apply-continuum.js";

/**
 * The light of a host in a spectrum: the curve of the host, scaled so that its median is `share` of the median of the spectrum where both
 * are known. Null where they have no wavelength in common, or the host has no light there.
 */
export function hostLight(spectrum: FluxCurve, host: FluxCurve, share: number): FluxCurve | null {
	const own: number[] = [];
	const hosts: number[] = [];
	for (let i = 0; i < spectrum.wavelengths.length; i++) {
		const flux = spectrum.fluxes[i] as number;
		const hostFlux = fluxAt(host.wavelengths, host.fluxes, spectrum.wavelengths[i] as number);
		if (Number.isNaN(flux) || Number.isNaN(hostFlux)) continue;
		own.push(flux);
		hosts.push(hostFlux);
	}
	const factor = (share * median(own)) / median(hosts);
	if (!Number.isFinite(factor)) return null;
	return { wavelengths: host.wavelengths, fluxes: host.fluxes.map((flux) => factor * flux) };
}
