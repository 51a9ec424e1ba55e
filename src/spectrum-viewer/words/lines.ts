/** Words of the list of lines, line sets and custom lines. */
export const lineWords = {
	linesAlsoAtRedshift: "Also at z",
	linesAlsoAtRedshiftHint: (ion: string): string =>
		`Draws the lines of ${ion} at the redshift, too, beside those at its velocity`,
	// List
	skySection: "Sky",
	linesSection: "Lines",
	linesOf: (group: string): string => `Lines of ${group}`,
	fixedLineCount: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "line" : "lines"}, fixed to the observer`,
	onlyInView: "Only in view",
	onlyInViewHint: "Only lines that fall within the wavelengths in view, at the present redshift",

	// Lines of a group
	meaningVerified: "two published tables or more agree",
	meaningSingleSource: "from one table only",
	meaningUnverified: "unverified: no published table confirms it",
	lineDescription: (air: string, vacuum: string, meaning: string): string =>
		`${air} Å in air, ${vacuum} Å in vacuum; ${meaning}`,

	// Line sets
	setsByType: "By type of object",
	ownSets: "Own sets",
	linesForIa: "SN Ia",
	linesForIb: "SN Ib",
	linesForIc: "SN Ic",
	linesForIcBl: "SN Ic-BL",
	linesForII: "SN II",
	linesForIIn: "SN IIn",
	linesForFlash: "Flash lines",
	linesForSlsn: "SLSN-I",
	linesForTde: "TDE",
	linesForNova: "Nova",
	linesForCv: "CV",
	linesForWhiteDwarf: "White dwarf",
	linesForMDwarf: "M dwarf",
	linesForAgn: "AGN",
	linesForHost: "Host galaxy",
	/** `names` are groups of lines. */
	presetSummary: (names: string, velocity: string | null): string =>
		velocity === null ? `Lines of ${names}` : `Lines of ${names}; at ${velocity}, those of the host at rest`,
	noLineSet: "No set yet; choose lines, and keep them under a name.",
	setList: "Sets",
	setSummary: (groups: string, groupCount: number, names: string): string =>
		`${groups} ${groupCount === 1 ? "group" : "groups"}: ${names}`,
	setSummaryWithCustom: (groups: string, groupCount: number, custom: string, names: string): string =>
		`${groups} ${groupCount === 1 ? "group" : "groups"} and ${custom} custom: ${names}`,
	setApplied: (name: string): string => `The lines of "${name}" are shown.`,
	setSaved: (name: string): string => `What is shown is kept as "${name}".`,
	deleteSet: (name: string): string => `Delete set ${name}`,
	setName: "Keep these lines as",
	setNamePlaceholder: "My lines",
	replaceSet: "Replace",
	saveSet: "Save",

	// Custom lines
	customLines: "Custom lines",
	customLine: "Custom line",
	customLinePlaceholder: "6355 Si II",
	customLineHint: "A rest wavelength and a name; several can be pasted, one a row",
	add: "Add",
	customLineList: "Custom lines",
	editCustomLine: (label: string): string => `Edit line ${label}`,
	removeCustomLine: (label: string): string => `Remove line ${label}`,
	customLineForm: (label: string): string => `Custom line ${label}`,
	customLineName: "Name",
	customLineWavelength: "Wavelength",
	customLineRestWavelength: "Rest wavelength",
	customLineMedium: "measured in",
	customLineColor: "Colour",
	defaultColor: "Default colour",
	fixedToObserver: "Fixed to the observer",
	done: "Done",
};
