/** Texts of mode `probability`. Arguments are formatted texts; `name` is a class. */
export const surenessWords = {
	noProbabilities: "No class chosen; choose one in the tree to say how sure you are.",
	probabilityOf: (name: string): string => `Probability of ${name}`,
	/** In place of a number, where none was given. */
	probabilityUnset: "not set",
	/** Where the probability is 0. */
	notThisClass: "not this class",
	/** Sets 0. */
	sayNot: "Not",
	sayNotClass: (name: string): string => `Not ${name}`,
	/** Takes the number away; the class stays chosen. */
	unset: "Unset",
	unsetClass: (name: string): string => `Unset the probability of ${name}`,
	subclassesOf: (formatted: string, count: number): string => `${formatted} ${count === 1 ? "subclass" : "subclasses"}`,
	fewerSubclasses: "Fewer subclasses",
	probabilityRange: "A probability is a number from 0 to 1.",
	probabilitySet: (name: string, probability: string): string => `${name}: ${probability}.`,
	/** After it: how many others followed by the rule. */
	othersFollowed: (formatted: string, count: number): string =>
		`${formatted} other ${count === 1 ? "class follows" : "classes follow"}.`,
	/** The rule in force, after the list. */
	ruleBounded: "A class is at least as probable as its subclasses, and at most as its parent.",
	ruleMarginal: "Subclasses exclude each other: together they are at most as probable as their class.",

	// Requests before they are sent
	noRequests: "Nothing to save.",
	/** `methods`: a list such as "1 DELETE, 2 PUT". */
	requestCount: (formatted: string, count: number, methods: string): string =>
		`${formatted} ${count === 1 ? "request" : "requests"} to save: ${methods}`,
	byMachine: "by a machine",
};
