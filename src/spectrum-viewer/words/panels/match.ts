/** Words of the panel "Match"; fetched with it. */
export const matchWords = {
	matchTitle: "Match templates",

	// What is matched
	matchedSpectrum: "Spectrum",
	matchLeastRedshift: "Least z",
	matchGreatestRedshift: "Greatest z",
	leaveOutTellurics: "Leave out telluric bands",
	leaveOutHostLines: (z: string): string => `Leave out lines of the host at z ${z}`,
	startMatching: "Match",
	cancelMatching: "Cancel",
	matchBounds: (text: string): string => `"${text}" is no redshift; enter two numbers above −0.5.`,
	matchBoundsOrder: "The least z must be below the greatest one.",

	// How it goes
	loadingTemplates: "Loading the templates …",
	matchingProgress: (done: string, total: string): string => `${done} of ${total} templates`,
	matchingCancelled: "Cancelled.",
	noTemplateLibrary: "This page has no templates to match with.",
	templatesNotLoaded: "The templates could not be loaded or read; press Match to try again.",
	emptyTemplateLibrary:
		"The library has no template that can be used: each needs an id, a type, wavelengths and fluxes.",
	noSpectrumToMatch: "No spectrum is shown; switch one on in the legend.",
	matchesOutdated: "Spectrum or choices have changed since; press Match again.",

	// What they say together
	matchAnswer: (type: string, z: string, phase: string | null): string =>
		phase === null ? `${type} at z ${z}` : `${type} at z ${z}, phase ${phase}`,
	matchFraction: (type: string, percent: string): string => `${type} ${percent} %`,
	matchFractions: (list: string): string => `Evidence by type: ${list}.`,
	matchReliable: "Templates of one type at one redshift fit best.",
	matchNothingFits:
		"Nothing fits: no template resembles the spectrum in these bounds; widen them, or leave out bands and lines that are not of the object.",
	matchWeak: "Not reliable: the best template fits little better than chance.",
	matchAmbiguousRedshift:
		"Not reliable: templates at another redshift fit nearly as well; narrow the bounds if z is known.",
	matchAmbiguousType: "Not reliable: templates of another type fit nearly as well at this redshift.",

	// The matches
	templateMatches: "Matches",
	matchTemplateColumn: "Template",
	matchTypeColumn: "Type",
	matchRedshiftColumn: "z",
	matchPhaseColumn: "Phase",
	matchEvidenceColumn: "Evidence",
	matchTakeColumn: "Take",
	days: "d",
	takeMatch: "Take",
	takeMatchOf: (template: string, z: string): string => `Take z ${z} of ${template}`,
	takeAnswer: (type: string, z: string): string => `Take ${type}, z ${z}`,
	matchTaken: (type: string, z: string): string => `${type} taken, redshift ${z}`,
	templateCredit: (credit: string): string => `Template: ${credit}.`,

	// The overlay
	overlayOfMatch: "Drawn",
	overlayFlattened: "on the spectrum's continuum",
	overlayScaled: "scaled",
	overlayShown: (template: string, z: string): string => `${template} at z ${z} is drawn over the spectrum`,
	overlayHidden: "The template is no longer drawn",
};
