/** Words of the panel "Velocities"; fetched with it. */
export const velocityWords = {
	velocityPanelTitle: "Velocities",

	// Lines
	velocityLines: "Lines on the axis of velocities",
	searchLineToAdd: "Search a line to add",
	lineToAddPlaceholder: "Add a line: Hα, 5007 …",
	noMovingLineAnswers: (query: string): string =>
		`No line that moves answers "${query}"; try an element, an ion, a wavelength, or part of a name.`,
	noMovingLine: "No line that moves is shown; search one above, or switch a group of lines on, below.",
	noChosenLine: "No line is chosen; choose one above.",
	velocityRange: "Range ±",
	axisOfPlot: "Axis of the plot",
	wavelengthAxis: "wavelength",
	restWavelengthAxis: "rest wavelength",
	velocityAxisAbout: (line: string): string => `km/s about ${line}`,

	// Velocities of single ions
	ionVelocities: (convention: string): string => `Velocities of single ions, ${convention}`,
	ionVelocity: (ion: string): string => `v of ${ion}`,
	removeIonVelocity: (ion: string): string => `Remove the velocity of ${ion}`,
	removeIonVelocityHint: "Goes by the expansion velocity of all lines again",
	alsoAtRedshift: "also at z",
	alsoAtRedshiftHint: (ion: string): string =>
		`Draws the lines of ${ion} at the redshift, too, beside those at its velocity`,
	ownVelocityFor: "Own velocity for",
	chooseIon: "choose an ion …",
	towardsUsPositive: (convention: string): string => `${convention}, towards us positive`,

	// Plot
	velocityPlot: "Lines by velocity",
	describeVelocityPlot: (range: string, z: string, lines: string, convention: string): string =>
		`From ${range} towards us at the left to ${range} away from us at the right, about each line at redshift ${z}: ${lines} (${convention}). Arrow keys move the cursor, Enter gives the ion its velocity.`,
	lineAtVelocity: (line: string, velocity: string): string => `${line} at ${velocity}`,
	noSpectrumAtLine: "No spectrum reaches this line here.",
	velocityInPlot: (velocity: string): string => `v ${velocity}`,
	velocityPlotAxis: (convention: string): string => `Velocity (km/s, ${convention}; towards us positive)`,
	velocityAtCursor: (convention: string): string => `Velocity, ${convention}`,
	observedAtCursor: "Observed",
	cursorOnLine: (line: string, velocity: string, convention: string): string => `${line} ${velocity}, ${convention}`,
	ionVelocitySet: (ion: string, velocity: string, convention: string): string =>
		`${ion} set to ${velocity}, ${convention}`,
};
