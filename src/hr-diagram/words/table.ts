/** The table of points. */
export const tableWords = {
	tableCaption: "Points of the diagram.",
	pointColumn: "Point",
	originColumn: "Origin",
	colorErrorColumn: "Colour error",
	brightestColumn: "Brightest",
	faintestColumn: "Faintest",
	openEnd: "open",
	tableRest: "The CSV has all of them.",
};
