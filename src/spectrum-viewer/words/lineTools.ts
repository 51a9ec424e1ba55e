/** Words of the search for lines and of custom lines that are typed; fetched with that code. */
export const lineToolWords = {
	linesFound: (lines: string, groups: string, lineCount: number, groupCount: number): string =>
		`${lines} ${lineCount === 1 ? "line" : "lines"} in ${groups} ${groupCount === 1 ? "group" : "groups"}`,
	noLineOfListsInView: "No line of these lists is in view.",
	noLineAnswers: (query: string): string =>
		`No line or group answers "${query}"; try an element, a wavelength or a range of them, or part of a name.`,
	noLineInViewAnswers: (query: string): string =>
		`No line or group in view answers "${query}"; try an element, a wavelength or a range of them, or part of a name.`,
	moreRows: (rows: string, formatted: string): string => `${rows} and ${formatted} more`,
	rowsWithoutWavelength: (rows: string, count: number): string =>
		`${rows} ${count === 1 ? "has" : "have"} no rest wavelength, so there is no place for ${
			count === 1 ? "it" : "them"
		}; write for example "6355 Si II" or "587.6 nm He I".`,
};
