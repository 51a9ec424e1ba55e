/** What undo and redo have changed: what is read out. Magnitudes come without their unit. */
export const stepWords = {
	nothingToUndo: "There is nothing to undo.",
	nothingToRedo: "There is nothing to redo.",
	/** `changes`: the sentences below. */
	undone: (changes: string): string => `Undone. ${changes}`,
	redone: (changes: string): string => `Redone. ${changes}`,
	wholeDiagramInView: "The whole diagram is in view.",
	colorsInView: (from: string, to: string): string => `Colour ${from} to ${to} mag is in view.`,
	magnitudesInView: (from: string, to: string): string => `Absolute magnitude ${from} to ${to} is in view.`,
	pointsAreSelected: (count: string, n: number): string => `${count} ${n === 1 ? "point is" : "points are"} selected.`,
	starsAreSelected: (count: string, n: number): string =>
		`${count} background ${n === 1 ? "star is" : "stars are"} selected.`,
	extinctionIs: (a0: string): string => `The extinction A₀ is ${a0} mag.`,
	noExtinction: "No extinction is taken away.",
};
