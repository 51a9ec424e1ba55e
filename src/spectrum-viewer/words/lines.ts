/** Words of opened groups of lines, line sets and custom lines. */
export const lineWords = {
	// Lines of a group
	meaningVerified: "two published tables or more agree",
	meaningSingleSource: "from one table only",
	meaningUnverified: "unverified: no published table confirms it",
	lineDescription: (air: string, vacuum: string, meaning: string): string =>
		`${air} Å in air, ${vacuum} Å in vacuum; ${meaning}`,

	// Line sets
	noLineSet: "No set yet. Choose lines, and keep them under a name.",
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
	customLineList: "Custom lines",
	editCustomLine: (label: string): string => `Edit line ${label}`,
	removeCustomLine: (label: string): string => `Remove line ${label}`,
	customLineForm: (label: string): string => `Custom line ${label}`,
	customLineName: "Name",
	customLineWavelength: "Wavelength",
	customLineRestWavelength: "Rest wavelength",
	customLineMedium: "measured in",
	customLineColor: "Colour",
	defaultColor: "As the others",
	fixedToObserver: "Fixed to the observer",
	done: "Done",
};
