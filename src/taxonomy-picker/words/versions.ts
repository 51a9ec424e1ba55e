/** Texts of the comparison of two versions. Arguments are formatted texts; `name` is a class. */
export const versionWords = {
	changesBetween: (before: string, after: string): string => `Changes from ${before} to ${after}`,
	noChanges: "Both versions have the same classes.",
	addedClasses: (formatted: string): string => `Added (${formatted})`,
	removedClasses: (formatted: string): string => `Removed (${formatted})`,
	movedClasses: (formatted: string): string => `Moved (${formatted})`,
	renamedClasses: (formatted: string): string => `Renamed (${formatted})`,
	movedFrom: (path: string): string => `from ${path}`,
	renamedTo: (name: string): string => `now ${name}`,
	/** How many classifications have the class. */
	touches: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "classification" : "classifications"}`,
	changesTouch: (formatted: string, count: number, of: string): string =>
		`${formatted} of ${of} ${count === 1 ? "classification is" : "classifications are"} touched.`,
	unresolvedTouch: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "has" : "have"} no class in the new version, or several.`,
	onlyTouched: "Only those with classifications",
	impactHeading: (version: string): string => `If ${version} is deleted`,
	impact: (classifications: string, count: number, objects: string, objectCount: number): string =>
		`${classifications} ${count === 1 ? "classification" : "classifications"} of ${objects} ${objectCount === 1 ? "source" : "sources"} ${count === 1 ? "refers" : "refer"} to it: SkyPortal refuses to delete it, and older servers lose them; move them first.`,
	noImpact: "No classification refers to it, so it can be deleted.",
};
