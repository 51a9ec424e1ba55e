export { gaia200pc } from "./backgrounds/gaia-200pc.js";
export { hipparcosDensity } from "./backgrounds/hipparcos.js";
export { hipparcosJohnsonDensity } from "./backgrounds/hipparcos-johnson.js";
export { hipparcosUpper } from "./backgrounds/hipparcos-upper.js";
export { type ClassesAtOptions, type ClassMatch, classesAt, lociOfClass } from "./classes/classesAt.js";
export { classLoci } from "./classes/loci.js";
export type { ClassLocus, LocusKind } from "./classes/types.js";
export { gaiaFromJohnson } from "./color-relations.js";
export { packDensity, unpackDensity } from "./density-packing.js";
export { bolometricCorrection, type LinePoint, luminosityLine, radiusLine } from "./dwarf-luminosity.js";
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
export { giantSequence, giantsJohnson } from "./giants.js";
export { dwarfColor, dwarfMagnitude, dwarfTemperature } from "./temperature.js";
export { tracksFromMist } from "./tracks/tracks-from-mist.js";
export { tracksFromParsec } from "./tracks/tracks-from-parsec.js";
export { type HRTrack, TrackFileError, type TrackOptions } from "./tracks/types.js";
export type { DensityGrid, JohnsonPoint, SequencePoint } from "./types.js";
export {
	type HRPath,
	type OrderedPath,
	orderPath,
	type PathSummary,
	pathAt,
	summarizePath,
} from "./variability/path.js";
export {
	type BandEpochs,
	type EpochOptions,
	type PathFromEpochs,
	pathFromEpochs,
} from "./variability/path-from-epochs.js";
export {
	type WhiteDwarfAtmosphere,
	type WhiteDwarfMatch,
	type WhiteDwarfPoint,
	type WhiteDwarfTrack,
	whiteDwarfAt,
	whiteDwarfTracks,
} from "./white-dwarf-grid.js";
export { whiteDwarfTrack } from "./white-dwarf-track.js";
