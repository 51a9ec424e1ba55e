/**
 * Texts of the first load: names, description, legend, caption and the readout of a place. Arguments are formatted texts; `n`
 * stands beside its text where a plural depends on it.
 */
export const figureWords = {
	diagramTitle: "HR diagram",

	// The description for screen readers, sentence by sentence.
	axesDescription: (color: string, magnitude: string): string =>
		`Colour–magnitude diagram: ${color} from blue at the left to red at the right, ${magnitude} with bright stars up`,
	noPointDescription: "No point can be drawn",
	pointsDescription: (count: string, origins: string, colors: string, magnitudes: string, n: number): string =>
		`${count} ${n === 1 ? "point" : "points"} from ${origins}: colour ${colors}, absolute magnitude ${magnitudes}`,
	hollowDescription: (count: string, n: number): string =>
		`${count} ${n === 1 ? "point has" : "points have"} a parallax below five times its error`,
	ringedDescription: (count: string, n: number, threshold: string): string =>
		`${count} ${n === 1 ? "point has" : "points have"} a RUWE above ${threshold}`,
	limitsDescription: (count: string, n: number): string =>
		`${count} ${n === 1 ? "star is" : "stars are"} known only to be brighter than a limit`,
	notDrawnDescription: (count: string, n: number): string =>
		`${count} ${n === 1 ? "is" : "are"} not drawn; the reasons are listed below`,
	/** `layers`: number and name of the stars of each layer, from bottom to top. */
	backgroundDescription: (layers: string, n: number): string =>
		`Behind them the density of ${layers}${n > 1 ? ", each layer over the one before and on a colour scale of its own" : ""}`,

	noPointNotice: "No point can be drawn; the reasons stand below.",
	noPointShortNotice: "No point can be drawn.",

	origins: "Origins",
	/** Origin of points that have none. */
	unnamedOrigin: "unnamed",
	/** At the end of a long legend. */
	moreOrigins: (count: string): string => `and ${count} more`,
	/** `threshold`: ϖ/σ. */
	hollowNote: (threshold: string): string => `hollow: ϖ/σ below ${threshold}, distance doubtful`,
	/** `threshold`: RUWE. */
	ringedNote: (threshold: string): string => `ringed: RUWE above ${threshold}, perhaps a double star, errors too small`,
	improbableNote: (count: string, n: number): string =>
		`${count} improbable ${n === 1 ? "member is" : "members are"} not drawn`,
	limitNote: "↑ dashed: parallax below its error, brighter than this (2σ)",

	/** Beside the axis of spectral types. */
	dwarfs: "dwarfs",
	/** `types`: "B–M". */
	dwarfSequence: (types: string): string => `dwarfs ${types}`,
	/** `mass`: with its unit. */
	whiteDwarfTrack: (mass: string): string => `white dwarfs ${mass}`,

	/** `types`: "G–M". */
	giantSequence: (types: string): string => `giants ${types}`,
	/** Beside the axis of temperatures, K. */
	effectiveTemperature: "T_{eff} (K)",

	// Where a star stands among the sequences. `mag`: a difference; `subtype`: "G2".
	onDwarfs: "on the line of the dwarfs",
	aboveDwarfs: (mag: string): string => `${mag} mag above the dwarfs`,
	belowDwarfs: (mag: string): string => `${mag} mag below the dwarfs`,
	/** `side`: one of the texts above. */
	nearDwarf: (side: string, subtype: string): string => `${side}, near ${subtype} V`,
	nearGiants: (subtype: string): string => `among the giants, near ${subtype} III`,
	nearWhiteDwarfs: (teff: string): string => `among the white dwarfs, DA near ${teff} K`,
	/** `place`: where the star stands. */
	placeDescription: (name: string, place: string): string => `${name}: ${place}`,

	/** Stars of a catalogue without a name. */
	catalogueStars: "stars",
	/** Name of a catalogue, as its data give it: "Hipparcos stars". */
	layerName: (name: string): string => name,
	/** `stars`: the name of the catalogue. */
	layer: (count: string, stars: string): string => `${count} ${stars}`,
	transformedLayer: (count: string, stars: string): string => `${count} ${stars} (colours transformed, not measured)`,
	/** After a layer, of which some stars are outside of the initial view. */
	outsideHome: (count: string, n: number): string =>
		`, ${count} of them ${n === 1 ? "lies" : "lie"} outside of the first view`,
	/** `layer`: one of the texts above. */
	backgroundCaption: (layer: string): string => `Background: ${layer}.`,
	/** `layers`: those above the lowest one. */
	upperCaption: (layers: string): string => `Over them, on a colour scale of its own: ${layers}.`,
	/** At the right end of a colour bar. */
	starsPerCell: (most: string, scale: string): string => `${most} stars per cell, ${scale}`,
	logScale: "log",
	/** Where the name of a catalogue is cut beside its colour bar: "Hipparcos stars brighter than …" is "Hipparcos". */
	shortNameEnd: " stars",
	creditCaption: (credit: string): string => `Credit: ${credit}`,
};
