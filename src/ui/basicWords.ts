/** Texts that the first load of every component has: of the search box, and of code that is fetched on demand. */
export const basicWords = {
	clearSearch: (label: string): string => `Clear ${label.toLowerCase()}`,

	loading: "Loading …",
	partNotLoaded: "This part could not be loaded.",
	figurePartNotLoaded: "A part of this figure could not be loaded.",
	tryAgain: "Try again",
};
