import { airToVacuum } from "../refraction.js";
import type { SpectralLine } from "./types.js";

/**
 * The other end of each band, Å in air, by the label of its head. Bands of oxides and hydrides fade to the red of the head, those of
 * C₂, CN, CH and MgH to the blue. Ends are approximate (where little of the band is left in stars, or the next head), except that of
 * the G band, the edge of the index G4300 (Worthey et al. 1994, ApJS 94, 687), and that of FeH (Schiavon, Barbuy & Singh 1997, ApJ 484,
 * 499).
 */
const bandEnds: Readonly<Record<string, number>> = {
	"TiO 4584": 4640,
	"TiO 4761": 4830,
	"TiO 4955": 5020,
	"TiO 5167": 5240,
	"TiO 5448": 5520,
	"TiO 5598": 5650,
	"TiO 5847": 5920,
	"TiO 6158": 6240,
	"TiO 6651": 6680,
	"TiO 6681": 6714,
	"TiO 6714": 6750,
	"TiO 7054": 7087,
	"TiO 7088": 7125,
	"TiO 7126": 7270,
	"TiO 7589": 7660,
	"TiO 7666": 7861,
	"TiO 8206": 8320,
	"TiO 8433": 8510,
	"TiO 8860": 8950,
	"VO 7334": 7534,
	"VO 7851": 7973,
	"MgH 5211": 5150,
	"CaH 6385": 6400,
	"CaH 6750": 7050,
	"FeH 9896": 10_200,
	"C₂ 4383": 4340,
	"C₂ 4737": 4660,
	"C₂ 5165": 5060,
	"C₂ 5635": 5520,
	"C₂ 6191": 6080,
	"CN 3590": 3560,
	"CN 3883": 3850,
	"CN 4216": 4150,
	"G band (CH)": 4281,
};

/** The line with its band, if it is the head of one. */
export function withMolecularBand(line: SpectralLine): SpectralLine {
	const end = bandEnds[line.label];
	if (end === undefined) return line;
	const air: [number, number] = end < line.air ? [end, line.air] : [line.air, end];
	return { ...line, band: { air, vacuum: [airToVacuum(air[0]), airToVacuum(air[1])] } };
}
