const ofSpectrum = (spectrum: string): string => spectrum && ` of ${spectrum}`;

/** Words of the panel "Find z"; fetched with it. Where a viewer has one spectrum, `spectrum` is "". */
export const findRedshiftWords = {
	findRedshiftTitle: "Find the redshift",
	oneLine: "One line",
	twoLines: "Two lines",
	snapToFeature: "Snap to feature",
	pickFeature: "Click a feature in the plot, or put the cursor on one (, and . or Page ↑ and Page ↓) and press Enter.",
	pickSecondFeature: "Click the second feature.",
	pickAnotherFeature: "Click another feature, or choose another line for this one.",
	chooseLine: "Choose its line below, or press the line's key.",

	// Features
	featureNumber: (number: string): string => `Feature ${number}`,
	removeFeature: "Remove",
	removeFeatureNumber: (number: string): string => `Remove feature ${number}`,
	unknownLine: "which line?",
	shortRedshift: (z: string): string => `z ${z}`,
	meanRedshift: (z: string): string => `Mean z ${z}`,
	residual: (velocity: string): string => `residual ${velocity}`,
	setRedshift: "Set z",
	featureAsClicked: (wavelength: string, spectrum: string): string =>
		`${wavelength}${ofSpectrum(spectrum)}, as clicked.`,
	featureWithoutPeak: (wavelength: string, spectrum: string): string =>
		`${wavelength}${ofSpectrum(spectrum)}, as clicked: no peak or trough stands out near it.`,
	featureAtPeak: (wavelength: string, clicked: string, spectrum: string): string =>
		`${wavelength}, a peak${ofSpectrum(spectrum)} (clicked ${clicked}).`,
	featureAtTrough: (wavelength: string, clicked: string, spectrum: string): string =>
		`${wavelength}, a trough${ofSpectrum(spectrum)} (clicked ${clicked}).`,

	// Lines to choose from
	lineOfFeature: "Line of the feature",
	lineOfFeatureNumber: (number: string): string => `Line of feature ${number}`,
	featureLinePlaceholder: "Hα, [O III], 5007, Si II …",
	noLineForFeature: (query: string): string =>
		`No line answers "${query}"; try an element, an ion, a wavelength, or part of a name.`,
	lineCandidates: "Lines that it may be",
	candidatesNear: (z: string): string => `Near it at z ${z}`,
	candidatesAnywhere: "At any redshift, by the whole spectrum",
	candidatesOfPoorFit: "Nothing fits well. Best of what is left",
	candidatesOfSearch: "Lines",

	redshiftOfHost: (z: string, error: string): string =>
		`This page expects z ${z} ± ${error}: redshifts near it come first.`,

	// Evidence
	classEmissionGalaxy: "emission-line galaxy",
	classAbsorptionGalaxy: "absorption-line galaxy",
	classQuasar: "quasar",
	classStar: "star",
	classSupernova: "supernova",
	objectWithVelocity: (object: string, velocity: string): string => `${object} at ${velocity}`,
	/** `percent` is null below one. */
	lineShare: (percent: string | null, object: string): string =>
		`${percent === null ? "< 1 %" : `${percent} %`} ${object}`,
	lineOfEarth: "telluric or sky line: no redshift moves it",
	lineHere: "here",
	lineToTheBlue: (velocity: string): string => `${velocity} to the blue of here`,
	lineToTheRed: (velocity: string): string => `${velocity} to the red of here`,
	matchedLines: (matched: string, expected: string, names: string): string =>
		`${matched} of ${expected} strong lines${names && `: ${names}`}`,
	doubletOutside: (doublet: string, partner: string, wavelength: string): string =>
		`Doublet ${doublet}: ${partner} belongs at ${wavelength}, where there is no flux to check.`,
	doubletBlended: (doublet: string, partner: string, wavelength: string, line: string): string =>
		`Doublet ${doublet}: ${partner} belongs at ${wavelength}; the spectrum does not part it from ${line}.`,
	doubletMissing: (doublet: string, partner: string, wavelength: string): string =>
		`Doublet ${doublet}: ${partner} belongs at ${wavelength}, but nothing of its kind stands there.`,
	doubletThere: (doublet: string, partner: string, wavelength: string, offset: string): string =>
		`Doublet ${doublet}: ${partner} belongs at ${wavelength}, and is there, ${offset} off`,
	doubletWithoutRatio: (doubletThere: string): string => `${doubletThere}; its flux cannot be measured.`,
	ratioBlueOverRed: (ratio: string, expected: string, agreement: string): string =>
		`Flux of the bluer over the other: ${ratio}, expected ${expected}: ${agreement}.`,
	ratioRedOverBlue: (ratio: string, expected: string, agreement: string): string =>
		`Flux of the redder over the other: ${ratio}, expected ${expected}: ${agreement}.`,
	ratioRange: (least: string, most: string): string => `${least} to ${most}`,
	ratioAgrees: "they agree",
	ratioDisagrees: "they do not agree",
	blendOfCalciumH: "Hε beside Ca II H lowers it.",

	// Announcements and problems
	redshiftSet: (source: string, z: string): string => `${source}: redshift ${z}.`,
	meanOfTwoLines: "Mean of two lines",
	featureNamed: (number: string, line: string): string => `Feature ${number} is ${line}.`,
	meanRedshiftSpoken: (z: string, residual: string): string => `Mean redshift ${z}, ${residual}.`,
	bestGuess: (line: string, z: string, evidence: string): string =>
		`Best guess: ${line} at redshift ${z}${evidence && `, ${evidence}`}.`,
	noGuess: "Nothing fits well.",
	chooseLineByKey: "Press the key of a line, or Enter again for the list.",
	noFurtherFeature: "No further peak or trough stands out.",
	lineWithoutRedshift: (line: string): string =>
		`${line} is made in the Earth's atmosphere and says no redshift; choose a line that moves.`,
	noLineOfShortcut: (line: string, key: string): string =>
		`No line group here has ${line}, which the key ${key} stands for; search for another line.`,
};
