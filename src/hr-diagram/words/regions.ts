/** Sentences of the description on the regions of classes. Fetched at the first use of the diagram. */
export const regionWords = {
	/** `regions`: names of classes, `n` of them. */
	pointInRegions: (name: string, regions: string, n: number): string =>
		`${name}: in the ${n === 1 ? "region" : "regions"} of ${regions}`,
	pointsInRegion: (count: string, region: string, n: number): string =>
		`${count} ${n === 1 ? "point" : "points"} in the region of ${region}`,
};
