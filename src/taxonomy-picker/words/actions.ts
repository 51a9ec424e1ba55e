/** Announcements of what the user does. `classes`: a text of `classCount`; of `undone` and `redone` also `noClass`. */
export const actionWords = {
	classChosen: (name: string): string => `${name} chosen.`,
	classRemoved: (name: string): string => `${name} removed.`,
	classesChosen: (classes: string): string => `${classes} chosen.`,
	classesRemoved: (classes: string): string => `${classes} removed.`,
	allChosenAlready: "All of them are chosen already.",
	/** The only class that can be chosen, chosen again. */
	chosenAlready: (name: string): string => `${name} is chosen already. Delete in the tree removes it.`,
	/** A class that the host has disabled. */
	classDisabled: (name: string): string => `${name} cannot be chosen here.`,
	noClass: "no class",
	undone: (classes: string): string => `Undone: ${classes} chosen.`,
	redone: (classes: string): string => `Redone: ${classes} chosen.`,
};
