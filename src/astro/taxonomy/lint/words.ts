/** Faults that `lintTaxonomy` finds and readers do not: what is wrong, why it matters, what to do. Names are quoted. */
export const lintWords = {
	notJson: (found: string): string =>
		`${found} stands where JSON has no place for it, so nothing was read; correct the line, or the one before.`,
	jsonEnds: "The JSON ends before it is complete, so nothing was read; close all brackets.",
	/** `fault`: one of the texts below. */
	faultOfName: (name: string, fault: string): string => `${name}: ${fault}`,
	/** `path`: the other class of that name. */
	repeatedName: (path: string): string =>
		`the name stands at ${path} as well, and a classification is stored by its name alone; rename one of them.`,
	aliasIsName: (alias: string): string => `the other name ${alias} repeats the class; remove it.`,
	aliasIsOtherClass: (alias: string, name: string): string =>
		`the other name ${alias} is the class ${name} as well, so a search by it finds both; remove it from one of them.`,
	aliasOfTwo: (alias: string, name: string): string =>
		`the other name ${alias} belongs to ${name} as well, so it does not say which class is meant; remove it from one of them.`,
	aliasLikeOther: (alias: string, other: string, name: string): string =>
		`the other name ${alias} differs from ${other} of ${name} in case or punctuation only, so one is easily taken for the other; spell it out.`,
};

export type LintWords = typeof lintWords;
