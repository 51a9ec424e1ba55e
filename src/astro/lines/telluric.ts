import { airToVacuum } from "../refraction.js";
import { lineGroup } from "./families.js";
import type { LineGroup, SpectralLine } from "./types.js";

const toVacuum = ([start, end]: readonly [number, number]): [number, number] => [airToVacuum(start), airToVacuum(end)];

/**
 * `air`: wavelength of the marker, Å. A band is verified by what defines it: a head that is known from the laboratory, or edges on
 * which two tables agree within 10 Å. The sources are in sources.ts, which only the complete catalogue loads.
 */
function telluric(label: string, air: number, importance: number, band: [number, number]): SpectralLine {
	return {
		label,
		air,
		vacuum: airToVacuum(air),
		status: "verified",
		sources: "",
		kind: "absorption",
		importance,
		band: { air: band, vacuum: toVacuum(band) },
	};
}

const group = (name: string, lines: SpectralLine[]): LineGroup =>
	lineGroup(name, "telluric", "Earth's atmosphere", lines);

const O2_A: [number, number] = [7590, 7700];
const O2_B: [number, number] = [6860, 6960];

/**
 * Absorption bands of oxygen and water. Heads and origins of the oxygen bands are those of Babcock & Herzberg (1948, ApJ 108,
 * 167), in air; SkyPortal's integers 6867, 6884, 7594 and 7621 are these, rounded, the last and 6884 in vacuum. Edges are those on which published
 * masks agree best, within about 10 Å; most masks state no medium, so air is assumed.
 */
export const telluricGroups: readonly LineGroup[] = [
	group("Tellurics-1", [telluric("O₂ B", 6867.2, 0.8, O2_B), telluric("O₂ B 6884", 6882.5, 0.3, O2_B)]),
	group("Tellurics-2", [telluric("O₂ A", 7593.7, 0.9, O2_A), telluric("O₂ A 7621", 7619.3, 0.3, O2_A)]),
	group("Tellurics O₂ γ, H₂O", [
		telluric("O₂ γ", 6276.6, 0.4, [6270, 6331]),
		telluric("H₂O 7160–7340", 7250, 0.6, [7160, 7340]),
		telluric("H₂O 8150–8250", 8200, 0.5, [8150, 8250]),
		telluric("H₂O 8930–9800", 9365, 0.5, [8930, 9800]),
	]),
];
