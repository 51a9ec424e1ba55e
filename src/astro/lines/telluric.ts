import { airToVacuum } from "../refraction.js";
import { lineGroup } from "./families.js";
import type { LineGroup, LineStatus, SpectralLine } from "./types.js";

const toVacuum = ([start, end]: readonly [number, number]): [number, number] => [airToVacuum(start), airToVacuum(end)];

/**
 * `air`: wavelength of the marker, Å. The status is that of this wavelength, or of the band's edges if it is not from
 * SkyPortal. The sources are in sources.ts, which only the complete catalogue loads.
 */
function telluric(
	label: string,
	air: number,
	status: LineStatus,
	importance: number,
	band?: [number, number],
): SpectralLine {
	return {
		label,
		air,
		vacuum: airToVacuum(air),
		status,
		sources: "",
		kind: "absorption",
		importance,
		...(band && { band: { air: band, vacuum: toVacuum(band) } }),
	};
}

const group = (name: string, lines: SpectralLine[]): LineGroup =>
	lineGroup(name, "telluric", "Earth's atmosphere", lines);

/**
 * Absorption bands of oxygen and water. Their edges are those on which published masks agree best, within about 10 Å; most
 * masks state no medium, so air is assumed. Markers at 6867, 6884, 7594 and 7621 Å are SkyPortal's integers.
 */
export const telluricGroups: readonly LineGroup[] = [
	group("Tellurics-1", [
		telluric("O₂ B", 6867, "unverified", 0.8, [6860, 6960]),
		telluric("O₂ B 6884", 6884, "unverified", 0.3),
	]),
	group("Tellurics-2", [
		telluric("O₂ A", 7594, "single-source", 0.9, [7590, 7700]),
		telluric("O₂ A 7621", 7621, "unverified", 0.3),
	]),
	group("Tellurics O₂ γ, H₂O", [
		telluric("O₂ γ", 6300.5, "single-source", 0.4, [6270, 6331]),
		telluric("H₂O 7160–7340", 7250, "verified", 0.6, [7160, 7340]),
		telluric("H₂O 8150–8250", 8200, "single-source", 0.5, [8150, 8250]),
		telluric("H₂O 8930–9800", 9365, "unverified", 0.5, [8930, 9800]),
	]),
];
