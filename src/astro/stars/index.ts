export { type ClassesAtOptions, type ClassMatch, classesAt, lociOfClass } from "./classes/classesAt.js";
export { classLoci } from "./classes/loci.js";
export type { ClassLocus, LocusKind } from "./classes/types.js";
export { gaiaFromJohnson } from "./color-relations.js";
export { packDensity, packingError, unpackDensity } from "./density-packing.js";
export { dwarfSequence, dwarfSequenceJohnson } from "./dwarf-sequence.js";
export {
	type DereddenedStar,
	deredden,
	type ExtinctionLaw,
	extinctionCoefficient,
	type GaiaBand,
	type ReddenedStar,
	reddeningVector,
} from "./extinction.js";
export { giantsJohnson } from "./giants.js";
export { hipparcosDensity } from "./hipparcos-density.js";
export { hipparcosJohnsonDensity } from "./hipparcos-johnson-density.js";
export { dwarfColor, dwarfTemperature } from "./temperature.js";
export type { DensityGrid, JohnsonPoint, SequencePoint } from "./types.js";
export { whiteDwarfTrack } from "./white-dwarf-track.js";
