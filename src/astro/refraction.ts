/** Medium of wavelengths: standard air (15 °C, 101 325 Pa, 450 ppm CO₂) or vacuum. */
export type Medium = "air" | "vacuum";

/** Å, in vacuum. Below it wavelengths are quoted in vacuum whatever the medium, by convention. */
export const AIR_CONVENTION_LIMIT = 2000;

/**
 * Refractive index of standard air at a vacuum wavelength in Å: Ciddor 1996 (Applied Optics 35, 1566), eq. 1.
 * Fitted from 2300 to 16 900 Å; extrapolated beyond, where it remains smooth.
 */
function refractiveIndex(vacuumAngstrom: number): number {
	const s2 = (1e4 / vacuumAngstrom) ** 2;
	return 1 + 0.057_921_05 / (238.0185 - s2) + 0.001_679_17 / (57.362 - s2);
}

/** Å: 2000 Å in vacuum as an air wavelength, about 1999.352 Å. */
const AIR_LIMIT_IN_AIR = AIR_CONVENTION_LIMIT / refractiveIndex(AIR_CONVENTION_LIMIT);

/**
 * A vacuum wavelength in Å as one in standard air (Ciddor 1996). Below 2000 Å it is returned unchanged.
 * NaN where the wavelength is not positive.
 */
export function vacuumToAir(angstrom: number): number {
	if (!(angstrom > 0)) return Number.NaN;
	return angstrom < AIR_CONVENTION_LIMIT ? angstrom : angstrom / refractiveIndex(angstrom);
}

/**
 * A wavelength in standard air, in Å, as one in vacuum: the inverse of `vacuumToAir` to better than 1e-9 Å, by
 * iteration. NaN where the wavelength is not positive.
 *
 * Values below 1999.352 Å, the air wavelength of 2000 Å in vacuum, are returned unchanged. Values from there to 2000 Å,
 * which the convention does not define, are read as air, so that every vacuum wavelength from 2000 Å up is reproduced.
 */
export function airToVacuum(angstrom: number): number {
	if (!(angstrom > 0)) return Number.NaN;
	if (angstrom < AIR_LIMIT_IN_AIR) return angstrom;
	let vacuum = angstrom;
	// Each step divides the error by more than 10⁴: four are enough for double precision.
	for (let step = 0; step < 5; step++) vacuum = angstrom * refractiveIndex(vacuum);
	return vacuum;
}

/** A wavelength in Å from one medium to another; unchanged when they are the same. */
export function convertMedium(angstrom: number, from: Medium, to: Medium): number {
	if (from === to) return angstrom;
	return to === "air" ? vacuumToAir(angstrom) : airToVacuum(angstrom);
}
