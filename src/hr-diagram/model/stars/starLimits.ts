import type { BandSystem } from "../bands.js";

type Interval = readonly [number, number];

/** Colours and absolute magnitudes that stars have, mag. One point far beyond would flatten all others. */
export type StarLimits = { color: Interval; mag: Interval };

/** BP − RP and B − V: hot white dwarfs to carbon stars; the brightest supergiants, with novae, to brown dwarfs. */
const KNOWN_BANDS: StarLimits = { color: [-1, 8], mag: [-15, 30] };
/** Other colours, such as V − W4, and magnitudes: supernovae included. */
const OTHER_BANDS: StarLimits = { color: [-10, 25], mag: [-30, 40] };

export const limitsOf = (system: BandSystem): StarLimits => (system === null ? OTHER_BANDS : KNOWN_BANDS);

export const isWithin = (value: unknown, [least, most]: Interval): value is number =>
	typeof value === "number" && value >= least && value <= most;
