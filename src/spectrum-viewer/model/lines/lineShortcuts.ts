/**
 * One letter for each line that redshifts are mostly found by. A feature that waits for its name takes them, so letters that
 * do something else in the plot may be among them; those of undo and of the panels are not.
 */
export const lineShortcuts: Readonly<Record<string, string>> = {
	h: "Hα",
	b: "Hβ",
	g: "Hγ",
	d: "Hδ",
	l: "Lyα",
	o: "[O III] 5007",
	p: "[O III] 4959",
	u: "[O II] 3726",
	n: "[N II] 6583",
	s: "[S II] 6716",
	k: "Ca II K",
	j: "Ca II H",
	a: "Na I D₂",
	e: "Mg I 5173",
	w: "Mg II 2798",
	c: "C IV 1548",
	x: "C III] 1909",
	i: "He I 5876",
	r: "Si II 6347",
	t: "Ca II 8542",
};

const keyOf = new Map(Object.entries(lineShortcuts).map(([key, label]) => [label, key]));
/** The letter of a line, by its label. */
export const keyOfLine = (label: string): string | undefined => keyOf.get(label);
