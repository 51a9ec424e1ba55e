/** The table of points. */
export const tableWords = {
	tableCaption: "Points of the diagram.",
	/** `name`: of a point. */
	selectPoint: (name: string): string => `Select ${name}`,
	/** `value`: absolute magnitude. */
	brighterThanCell: (value: string): string => `brighter than ${value}`,
	membershipColumn: "Membership",
	selectedColumn: "Selected",
	pointColumn: "Point",
	originColumn: "Origin",
	colorErrorColumn: "Colour error",
	brightestColumn: "Brightest",
	faintestColumn: "Faintest",
	openEnd: "open",
	tableRest: "The CSV has all of them.",
};
