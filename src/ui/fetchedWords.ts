/** Texts of tables of data and groups of toggles, which are fetched on demand. Arguments are formatted texts. */
export const fetchedWords = {
	toggleAll: "All",
	toggleNone: "None",

	firstRows: (visible: string, all: string): string => `The first ${visible} of ${all} rows are shown.`,
	exportHasAllRows: "The export has all of them.",
	noRows: "There are no rows.",
};
