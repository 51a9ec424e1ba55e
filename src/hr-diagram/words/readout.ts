/** Readout of a point, in the tooltip and aloud. Magnitudes come with their unit. */
export const readoutWords = {
	/** At a place between the points. */
	starsHere: (count: string, n: number): string => `${count} ${n === 1 ? "star" : "stars"} in this cell`,
	pointOfOrigin: (id: string, origin: string): string => `${id} (${origin})`,
	/** Before the names of other points in the same place. */
	alsoHere: "Also here",
	/** Probability that the star is a member. */
	membership: "Membership",
	errorRange: "1σ range",
	openRange: "open",
	brighterThan: (faintest: string): string => `brighter than ${faintest}`,
	fainterThan: (brightest: string): string => `fainter than ${brightest}`,
	brightEnd: (brightest: string): string => `from ${brightest}`,
	faintEnd: (faintest: string): string => `to ${faintest}`,
	bothEnds: (brightest: string, faintest: string): string => `${brightest} to ${faintest}`,
	dwarfOfColor: "Dwarf of this colour",
	dwarfType: (subtype: string, teff: string): string => `${subtype} V, ${teff} K`,
	place: "Place",
	/** With an atmosphere of hydrogen, and of helium. */
	whiteDwarfDA: "White dwarf, if DA",
	whiteDwarfDB: "White dwarf, if DB",
	/** `age`: with its unit. */
	whiteDwarfValues: (teff: string, mass: string, age: string): string => `${teff} K, ${mass} M☉, cooling for ${age}`,
	millionYears: (age: string): string => `${age} Myr`,
	ruwe: "RUWE",
	extinction: (mag: string): string => `A ${mag} mag`,
	colorExcess: (mag: string): string => `E ${mag} mag`,
	/** `size`: colour × magnitude of the cell. */
	starsInCell: (size: string): string => `Stars in ${size}`,
	noStars: "none",
	/** `threshold`: ϖ/σ. */
	doubtfulDistance: (threshold: string): string => `ϖ/σ is below ${threshold}: the distance is doubtful.`,
	/** `threshold`: RUWE. */
	highRuwe: (threshold: string): string =>
		`RUWE is above ${threshold}: the star may be double, and its errors are too small.`,
	distanceFrom: "Distance",
	fromDistance: "as given, not 1/ϖ",
	corrected: "Corrected for",
	zeroPoint: (microarcseconds: string): string => `zero point ${microarcseconds} µas`,
	pointPosition: (position: string, count: string): string => `Point ${position} of ${count}`,
	selected: "Selected.",
};
