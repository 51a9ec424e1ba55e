/** Star counts in cells of colour and absolute magnitude, mag. */
export type DensityGrid = {
	/** What the stars are, for captions and colour bars: "Gaia DR3 stars within 200 pc". Default: "stars". */
	name?: string | undefined;
	/** Colour as written on the axis: "BP-RP", "B-V". */
	color: string;
	/** Absolute magnitude as written on the axis: "M_G", "M_V". */
	magnitude: string;
	/** True if the colours are computed from those of another system, which a caption must state. */
	transformed: boolean;
	/** Limits of the data, for readers of the diagram. */
	note: string;
	/** Credit line, to be shown beside the figure. */
	credit: string;
	/** Lower edge of the first column. */
	colorMin: number;
	colorStep: number;
	nColor: number;
	/** Bright edge of the first row; rows run from bright to faint. */
	magMin: number;
	magStep: number;
	nMag: number;
	/** Stars in each cell, row-major: `counts[mag * nColor + color]`. */
	counts: Float32Array;
	/** Stars in all, exact. */
	total: number;
	/** Stars in the fullest cell, exact. */
	max: number;
};

/** Gaia colour and magnitude of a point on a sequence. */
export type SequencePoint = {
	/** BP−RP, mag. */
	color: number;
	/** M_G, mag. */
	absoluteMag: number;
	/** Effective temperature, K. */
	teff: number;
};

/** Johnson colour and magnitude. */
export type JohnsonPoint = {
	/** B−V, mag. */
	color: number;
	/** M_V, mag. */
	absoluteMag: number;
};
