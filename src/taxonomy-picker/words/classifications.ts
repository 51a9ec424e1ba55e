/** Texts of the list of classifications. Arguments are formatted texts. */
export const classificationWords = {
	classifications: "Classifications",
	noClassifications: "Nobody has classified this object yet.",
	byPeople: "By people",
	byMachines: "By machines",
	hideMachines: "Hide those by machines",
	leastProbability: "Least probability",
	/** Of a class with a probability below 0.1. */
	doubtfulClass: (name: string): string => `${name}?`,
	/** A probability of 0. */
	deniedClass: (name: string): string => `not ${name}`,
	probabilityIs: (probability: string): string => `P = ${probability}`,
	noProbability: "no probability",
	votesUp: (count: string): string => `${count} for`,
	votesDown: (count: string): string => `${count} against`,
	classifiedBy: (author: string): string => `by ${author}`,
	fromOrigin: (origin: string): string => `from ${origin}`,
	hiddenClassifications: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "classification is" : "classifications are"} hidden.`,
	omittedClassifications: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "row has" : "rows have"} no class or no taxonomy and ${count === 1 ? "is" : "are"} left out.`,

	// What they say together; `first` and `second` are classes
	reviewHeading: "Agreement and contradictions",
	agreement: (first: string, second: string, machine: string): string =>
		first === second
			? `People and ${machine} agree on ${first}.`
			: `People (${first}) and ${machine} (${second}) agree.`,
	disagreement: (first: string, second: string, machine: string): string =>
		`People say ${first}, ${machine} says ${second}.`,
	parentDenied: (name: string, parent: string): string =>
		`${name} is given, but ${parent}, to which it belongs, is denied.`,
	aboveParent: (name: string, parent: string): string =>
		`${name} is more probable than ${parent}, to which it belongs.`,
	withoutParent: (name: string): string => `${name} has a probability, but no class above it has one.`,
	aMachine: "a machine",
};
