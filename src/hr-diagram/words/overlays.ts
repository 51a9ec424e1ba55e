/** Regions, tracks, paths and names: what stands in tooltips and issues. Fetched with them. */
export const overlayWords = {
	/** Kinds of regions. */
	regionMeasured: "measured",
	regionModel: "model",
	regionApproximate: "approximate",
	/** `kind`: one of the texts above, `source`: a publication. */
	regionSource: (kind: string, source: string): string => `${kind}: ${source}`,
	/** A region of the host that says nothing of its source. */
	regionWithoutSource: "no source given",
	/** Label of the row with the names of the regions round a point. */
	regionsHere: "Region",

	trackMass: "Initial mass",
	trackAge: "Age",
	trackTeff: "Teff",
	trackPhase: "Phase",
	myr: (age: string): string => `${age} Myr`,
	gyr: (age: string): string => `${age} Gyr`,

	/** Magnitude of the mean flux along a path, and mean colour. */
	pathMean: "Mean of the flux",
	pathMeanColor: "Mean colour",
	pathAmplitude: "Amplitude",
	/** `mag` and `color`: with their unit. */
	pathAmplitudes: (mag: string, color: string): string => `${mag}, colour ${color}`,
	pathSense: "Sense",
	clockwise: "clockwise",
	anticlockwise: "anticlockwise",
	pathEpochs: (count: string, n: number): string => `${count} ${n === 1 ? "epoch" : "epochs"}`,
	/** Label of the row with colour and magnitude at the phase of a loop, or the time of an open path. */
	atPhase: (phase: string): string => `At phase ${phase}`,
	atTime: (days: string): string => `At ${days} d`,

	regionBandsIssue:
		"The library's regions are known in BP − RP and M_G alone, so none is drawn over these bands; pass polygons of your own.",
	/** `name`: as `formatForMessage` writes it. */
	unknownRegionIssue: (name: string): string =>
		`regions names ${name}, a class whose region is not known, so it is not drawn; pass a name of tdtax such as "RR Lyrae", or a polygon.`,
	/** `used` and `dropped`: epochs with finite values and phase or time, and without. */
	pathIssue: (id: string, used: string, dropped: string, isDrawn: boolean): string =>
		`The path of ${id} has ${used} epochs with finite values and ${dropped} without, so ${isDrawn ? "those are left out" : "it is not drawn"}; pass lists of equal length with color, absoluteMag and phase or time.`,

	/** `prop`: "tracks" or "regions"; `field`: "points" or "polygon". */
	overlaysIssue: (prop: string, type: string, field: string): string =>
		`${prop} is ${type}, so none is drawn; pass an array of { name, ${field} }.`,
	unnamedOverlay: (position: string): string => `Number ${position}`,
	/** Some vertices are left out, the rest is drawn. */
	overlayVerticesIssue: (name: string, prop: string, used: string, dropped: string, advice: string): string =>
		`${name} of ${prop} has ${used} places with two finite numbers and ${dropped} without, so those are left out; ${advice}`,
	/** Too few vertices, none of them dropped. */
	shortOverlayIssue: (name: string, prop: string, used: string, advice: string): string =>
		`${name} of ${prop} has ${used} places with two finite numbers, so it is not drawn; ${advice}`,
	/** Too few vertices after some were dropped. */
	droppedOverlayIssue: (name: string, prop: string, used: string, dropped: string, advice: string): string =>
		`${name} of ${prop} has ${used} places with two finite numbers and ${dropped} without, so it is not drawn; ${advice}`,
	/** Ends the three sentences before. */
	overlayAdvice: (least: string, field: string): string =>
		`pass at least ${least} [colour, magnitude] pairs as ${field}.`,
};
