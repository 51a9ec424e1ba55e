/** Readout of a point, in the tooltip and aloud. Magnitudes come with their unit. */
export const readoutWords = {
	pointOfOrigin: (id: string, origin: string): string => `${id} (${origin})`,
	/** Before the names of other points in the same place. */
	alsoHere: "Also here",
	errorRange: "1σ range",
	openRange: "open",
	brighterThan: (faintest: string): string => `brighter than ${faintest}`,
	fainterThan: (brightest: string): string => `fainter than ${brightest}`,
	brightEnd: (brightest: string): string => `from ${brightest}`,
	faintEnd: (faintest: string): string => `to ${faintest}`,
	bothEnds: (brightest: string, faintest: string): string => `${brightest} to ${faintest}`,
	dwarfOfColor: "Dwarf of this colour",
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
