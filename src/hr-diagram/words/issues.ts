/** What is wrong with the data or the props: what happened, why it matters, what to do. */
export const issueWords = {
	/** `value`: as `formatForMessage` writes it; `expected`: one of the texts below. */
	propIssue: (name: string, value: string, expected: string): string =>
		`\`${name}\` is ${value}, so it is not used; pass ${expected}.`,
	/** A value of the state of `store`. */
	stateIssue: (name: string, value: string): string =>
		`\`${name}\` of the store is ${value}, so its default is used; set what \`createHRStore\` takes.`,
	expectedPixels: "CSS pixels, above zero and not above 32,767",
	expectedObject: "an object",
	expectedList: "an array",
	expectedText: "text",
	expectedFlag: "true or false",
	expectedFigure: '"screen" or "paper"',
	expectedControls: 'true, "compact" or false',
	expectedNames: 'true, "selected" or false',
	expectedShare: "a number from 0 to 1",
	expectedCallback: "a function",
	expectedStore: "a store made with `createHRStore`",

	pointsIssue: (type: string): string =>
		`points is ${type}, not an array, so no point can be drawn; pass an array of { color, absoluteMag, origin }.`,
	pointName: (position: string): string => `point ${position}`,
	noPointIssue: (position: string, value: string): string =>
		`Point ${position} is ${value}, so it is not drawn; pass { color, absoluteMag, origin }.`,
	/** `name`: origin, or id and origin. `reason`: one of the three texts below. */
	pointIssue: (name: string, reason: string): string => `${name} is not drawn: ${reason}`,
	pointAndOrigin: (origin: string, id: string): string => `${origin} (${id})`,
	noColorAndMagnitude: (color: string, magnitude: string): string =>
		`its colour is ${color} and its absolute magnitude is ${magnitude}; give both.`,
	noColor: (color: string): string => `its colour is ${color}; give magnitudes in two bands.`,
	noMagnitude: (magnitude: string): string =>
		`its absolute magnitude is ${magnitude}; give a magnitude and a parallax above zero.`,
	missingValue: "missing",
	valueWithoutNumber: (value: string): string => `${value}, not a number`,
	/** In the place of a value that throws when it is read. */
	unreadableValue: "a value that cannot be read",
	/** `value`: with its unit. */
	sentinelMagnitude: (value: string): string => `${value}, a catalogue's sign for missing`,
	/** `value`: with its unit. */
	impossibleMagnitude: (value: string): string => `${value}, which no star has`,

	noReason: "No reason was given.",

	backgroundIssue: (value: string): string =>
		`background is ${value}, which names no background, so none is drawn; pass the name of a catalogue such as "gaia" or "hipparcos", a density grid, rows of { color, mag, count }, raw stars, a list of these, or null.`,
	gridIssue: (fault: string): string =>
		`The density grid cannot be drawn: ${fault}; pass counts row by row, nMag × nColor of them.`,
	gridStepsFault: (start: string, steps: string): string => `its cells start at ${start} in steps of ${steps}`,
	gridSizeFault: (nColor: string, nMag: string): string => `it says it has ${nColor} × ${nMag} cells`,
	gridCountsFault: (nColor: string, nMag: string, counts: string): string =>
		`it says it has ${nColor} × ${nMag} cells but brings ${counts} counts`,
	noCounts: "no",
	noStarArraysIssue:
		"The raw stars of the background have no arrays of colours and magnitudes, so they are not drawn; pass { color, mag } as two arrays.",
	starLengthsIssue: (colors: string, magnitudes: string, drawn: string): string =>
		`The background has ${colors} colours but ${magnitudes} magnitudes, so only the first ${drawn} stars are drawn; pass arrays of equal length.`,
	droppedStarsIssue: (dropped: string, total: string, n: number): string =>
		`${dropped} of ${total} background stars ${n === 1 ? "has" : "have"} no finite colour or magnitude and ${n === 1 ? "is" : "are"} left out.`,
	droppedRowsIssue: (dropped: string, total: string, n: number): string =>
		`${dropped} of ${total} density rows ${n === 1 ? "lacks" : "lack"} a finite colour, mag or count and ${n === 1 ? "is" : "are"} left out: pass { color, mag, count } in each.`,
	noRowsIssue: "No density row can be used, so there is no background; pass rows of { color, mag, count }.",
	irregularRowsIssue:
		"The density rows lie on no regular grid, so they are not drawn; pass the middles of equal cells, or raw stars as { color, mag } arrays.",
};
