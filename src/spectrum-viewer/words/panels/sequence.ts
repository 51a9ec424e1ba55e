/** Words of the panel "Sequence". */
export const sequenceWords = {
	sequenceTitle: "Sequence",

	// Epochs
	epochs: "Epochs",
	phaseSlider: "Phase",
	dateSlider: "Date",
	earlierEpoch: "Earlier",
	laterEpoch: "Later",
	allEpochsEqual: "All alike",
	epochOf: (label: string, when: string): string => `${label}, ${when}`,
	noEpochChosen: "No spectrum is brought forward.",
	noDates: "No spectrum that is shown has a date of observation.",

	// Peak
	peakGroup: "Peak",
	peakDate: "Date of the peak",
	peakHint: "ISO 8601 such as 2021-02-03, or a Modified or Julian Date. Phases are days of the observer.",
	peakAtEpoch: "Peak at this spectrum",
	removePeak: "Remove",
	usePagePeak: "As the page gives it",
	peakIs: (date: string, mjd: string): string => `Peak at ${date} (MJD ${mjd}).`,
	peakRemoved: "No date of the peak.",
	dateNotRead: "Write it as 2021-02-03, 2021-02-03T04:05, 2021-02-03.17, or as a Modified or Julian Date.",
	dateYearNotFirst: "Write the year first: 2021-02-03.",
	dateDoesNotExist: "There is no such day or time.",
	dateOutOfRange: "Enter a date from the year 1800 to 2200.",

	// Two epochs
	comparisonGroup: "Two spectra",
	comparisonKind: "Below the spectra",
	noComparison: "nothing",
	ratioChoice: "ratio",
	differenceChoice: "difference",
	firstOfTwo: "First",
	secondOfTwo: "Second",
	swapTwo: "Swap",
	comparisonHint:
		"Of the spectra as they are drawn, at the samples of the first; the second is interpolated. Errors are propagated where both have them.",
};
