import { english, formatForMessage, type Language, type NumberText, wordsIn } from "../../text/index.js";
import type { TaxonomyIssue } from "./types.js";

/**
 * Faults of a hierarchy: what is wrong, why it matters, what to do. Values, names and links are quoted; `place` is a text of
 * `underClass` or `atRoot`; a number is passed after its text where a plural depends on it.
 */
export const hierarchyWords = {
	// Places
	underClass: (name: string): string => `under ${name}`,
	atRoot: "at the root",

	// The hierarchy as a whole
	noHierarchy: 'There is no hierarchy, so there is no class to show; pass an object with "class" and "subclasses".',
	notHierarchy: (value: string): string =>
		`The hierarchy is ${value}, so there is no class to show; pass an object with "class" and "subclasses".`,
	hierarchyIsList:
		"The hierarchy is a list where one root class belongs, so its items are shown as roots; put them under one class.",
	tooManyClasses: (limit: string): string =>
		`The taxonomy has more than ${limit} classes, so the rest was left out; split it.`,
	unknownField: (field: string, formatted: string, count: number): string =>
		`The field ${field} on ${count === 1 ? "one class" : `${formatted} classes`} is not part of a taxonomy, so it is not shown; remove it, or move it to "comments".`,
	unlistedFaults: (count: string, listed: string): string =>
		`${count} more faults are not listed, because the list would not end; mend the first ${listed}, then read again.`,

	// A class
	notClass: (value: string, place: string): string =>
		`${value} stands ${place} where a class belongs, so it was left out; write an object with "class".`,
	bareText: (value: string, place: string): string =>
		`${value} stands ${place} as bare text, which strict readers refuse, and was read as a class; write {"class": …}.`,
	classInItself: (place: string): string =>
		`A class ${place} contains itself, which would never end, so the walk stops there; remove the loop.`,
	unresolvedReference: (reference: string, place: string): string =>
		`A reference to ${reference} ${place} was never resolved, so the classes of that file are missing; merge the files before posting.`,
	/** `reason`: a text of `noClassField` or `classFieldIs`. */
	classWithoutName: (place: string, reason: string): string =>
		`A class ${place} has no name (${reason}), and a classification is stored by name, so it was left out; give it a name.`,
	classWithoutNameAbove: (place: string, reason: string): string =>
		`A class ${place} has no name (${reason}), and a classification is stored by name, so it was left out and its subclasses stand ${place}; give it a name.`,
	noClassField: 'no "class"',
	classFieldIs: (value: string): string => `its "class" is ${value}`,
	/** `fault`: one of the texts below. */
	faultOfClass: (name: string, fault: string): string => `${name}: ${fault}`,
	faultOfNamelessClass: (fault: string): string => `Nameless class: ${fault}`,

	// A class, after its name
	repeatedSibling: (count: string, place: string): string =>
		`stands ${count} times ${place}, and SkyPortal cannot tell them apart; rename or remove one.`,
	misspeltField: (key: string, field: string): string =>
		`the field is spelt "${key}" where "${field}" is meant, so strict readers lose what it holds; rename it.`,
	/** A class that has "class" and, under another key, a second name. */
	secondName: (key: string, name: string): string =>
		`the field "${key}" holds a second name, ${name}, which strict readers lose, so it was read as another name; move it to "other names".`,
	numericName: (value: string): string =>
		`the class name is the number ${value}, but names are compared as text, so it was read as "${value}"; put it in quotes.`,
	noSubclasses: (value: string): string =>
		`"subclasses" is ${value}, where strict readers stop, and was read as no subclasses; leave the field out, or write [].`,
	oneSubclass: (value: string): string =>
		`"subclasses" is ${value} where a list belongs, which strict readers lose, and was read as one subclass; put it in brackets.`,
	unreadableSubclasses: (value: string): string =>
		`"subclasses" is ${value} where a list belongs, so it was left out; write a list of classes.`,
	nullField: (field: string): string =>
		`"${field}" is null, so nothing was read from it; leave the field out, or write a list.`,
	unreadableField: (field: string, value: string): string =>
		`"${field}" is ${value} where a list belongs, so it was left out; write a list of texts.`,
	textField: (field: string, value: string): string =>
		`"${field}" is the text ${value} where a list belongs, which strict readers split into letters or refuse, and was read as a list of one; put it in brackets.`,
	numberInField: (field: string, value: string): string =>
		`"${field}" holds the number ${value}, which a search for text would miss, so it was read as "${value}"; put it in quotes.`,
	emptyInField: (field: string, value: string): string =>
		`"${field}" holds ${value}, which says nothing, so it was left out; remove it.`,
	unsafeLink: (link: string): string =>
		`the link ${link} is not http or https and could run code or lead nowhere, so it was left out; write a full https address.`,
};

export type HierarchyWords = typeof hierarchyWords;

/** Writes the values of a fault: numbers of a locale, and `formatForMessage`, which is fetched only where there are faults. */
export type FaultValues = Pick<NumberText, "integer"> & { quote: typeof formatForMessage };

/** A text that is written when its language is known: a hierarchy is read once for all languages. */
export type FaultText = (words: HierarchyWords, values: FaultValues) => string;

export const faultValues = ({ numbers: { integer } }: Language): FaultValues => ({ integer, quote: formatForMessage });

/** A `TaxonomyIssue` that is not written yet. `raw` and `key`: the object in the file, and the field that is at fault. */
export type TaxonomyFault = { path: string[]; text: FaultText; raw?: object | null; key?: string | undefined };

/** Writes faults in a language. Default: in English. */
export function writeFaults(faults: readonly TaxonomyFault[], language: Language = english): TaxonomyIssue[] {
	const words = wordsIn(language, hierarchyWords);
	return faults.map(({ path, text }) => ({ path, message: text(words, faultValues(language)) }));
}
