/** Kinds of object, each with lines of its own. */
export const objectClasses = ["emission galaxy", "absorption galaxy", "quasar", "star", "supernova"] as const;
export type ObjectClass = (typeof objectClasses)[number];

export type FeatureKind = "emission" | "absorption";

/** A line of a model: height in a flattened spectrum, negative for absorption. */
export type ModelLine = readonly [label: string, vacuum: number, emission: number, absorption?: number];

/** A band with a sharp head that fades towards the other end. Å, in vacuum. */
export type ModelBand = readonly [label: string, head: number, end: number, depth: number];

export type ClassModel = {
	objectClass: ObjectClass;
	name: string;
	lines: readonly ModelLine[];
	bands?: readonly ModelBand[] | undefined;
	/** km/s, 1σ of the lines. In ejecta it is of the expansion velocity what `ejecta` says. */
	sigmaKmS: number;
	/** km/s: expansion velocities, of which each is tried. Absorption is bluewards by this, emission is not. */
	velocities?: readonly number[] | undefined;
	/** Least and greatest redshift. */
	redshifts: readonly [number, number];
	/** ln of the prior of the model. */
	prior: number;
};
