/** Names of lines on request. */
export const lineWords = {
	/** Lines across the dwarfs; solar units. */
	luminosityLine: (luminosity: string): string => `${luminosity} L☉`,
	radiusLine: (radius: string): string => `${radius} R☉`,
	massLine: (mass: string): string => `${mass} M☉`,
	/** Cooling age of white dwarfs, in thousands of millions of years. */
	ageLine: (age: string): string => `${age} Gyr`,
};
