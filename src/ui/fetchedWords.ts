/** Texts of files, tables of data and groups of toggles, which are fetched on demand. Arguments are formatted texts. */
export const fetchedWords = {
	noCanvas: "The browser has no 2D canvas, which a PNG needs; export the figure as SVG.",
	pngNotEncoded: "The browser could not encode the PNG, perhaps because the figure is too large; make it smaller.",

	toggleAll: "All",
	toggleNone: "None",

	firstRows: (visible: string, all: string): string => `The first ${visible} of ${all} rows are shown.`,
	exportHasAllRows: "The export has all of them.",
	noRows: "There are no rows.",
};
