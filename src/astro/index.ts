// Physics
export {
	type DopplerShift,
	dopplerFactor,
	observedWavelength,
	observedWavelengthIn,
	restWavelength,
	type VelocityConvention,
} from "./doppler.js";
export { dopplerProblem } from "./doppler-problem.js";
export type { FluxDensityUnit } from "./flux-units.js";
export { abMagToFluxNu, convertFluxDensity, fluxLambdaToNu, fluxNuToAbMag, fluxNuToLambda } from "./flux-units.js";
export * from "./gaia.js";
// Catalogues
export * from "./lines/index.js";
export type { NumericInput } from "./number.js";
export { redshiftOf, velocityOf } from "./observed-line.js";
export * from "./parallax-zero-point.js";
export * from "./photometry.js";
export * from "./refraction.js";
export type { ObjectClass } from "./spectrum/classes/object-class.js";
export { objectClasses } from "./spectrum/classes/object-class.js";
export type { RedshiftPrior } from "./spectrum/classes/redshift-prior.js";
export { fitContinuum } from "./spectrum/continuum/fit-continuum.js";
export type { Continuum, ContinuumOptions } from "./spectrum/continuum/types.js";
export { applyContinuum, type CurveUse, type FluxCurve } from "./spectrum/correct/apply-continuum.js";
export { compareSpectra, type SpectrumComparison } from "./spectrum/correct/compare-spectra.js";
export type { DereddenOptions } from "./spectrum/correct/deredden-spectrum.js";
export { dereddenSpectrum } from "./spectrum/correct/deredden-spectrum.js";
export type { DustLaw } from "./spectrum/correct/dust-laws.js";
export { dustLaw } from "./spectrum/correct/dust-laws.js";
export { hostLight } from "./spectrum/correct/host-light.js";
export type { FilterCurve, SyntheticMagnitude } from "./spectrum/correct/synthetic-magnitude.js";
export { syntheticMagnitude } from "./spectrum/correct/synthetic-magnitude.js";
export { fitLine } from "./spectrum/fit/fit-line.js";
export type { LineProfile } from "./spectrum/fit/line-profiles.js";
export type { FittedValue, LineFit, LineFitOptions } from "./spectrum/fit/types.js";
export type { FluxDensities, FluxDensityConversion } from "./spectrum/flux/flux-density.js";
export { convertFluxDensities } from "./spectrum/flux/flux-density.js";
export type { FluxUnit } from "./spectrum/flux/flux-unit.js";
export { readFluxUnit } from "./spectrum/flux/flux-unit.js";
export type { NormalizationMode } from "./spectrum/flux/normalize.js";
export { fluxScale, normalizeFlux } from "./spectrum/flux/normalize.js";
export type { RobustRangeOptions } from "./spectrum/flux/robust-range.js";
export { robustRange } from "./spectrum/flux/robust-range.js";
export type { TemplateScale, TemplateScaleOptions } from "./spectrum/flux/template-scale.js";
export { templateScale } from "./spectrum/flux/template-scale.js";
export type { DoubletCheck } from "./spectrum/identify/doublet-check.js";
export { checkDoublet } from "./spectrum/identify/doublet-check.js";
export type { NearFeature } from "./spectrum/identify/feature-near.js";
export { featureNear } from "./spectrum/identify/feature-near.js";
export type { FeatureOptions, SpectralFeature } from "./spectrum/identify/features.js";
export { findFeatures } from "./spectrum/identify/features.js";
export type { LineCandidate, NoLine } from "./spectrum/identify/identify-lines.js";
export { candidatesOf, identifyLines } from "./spectrum/identify/identify-lines.js";
export type { IdentifyOptions } from "./spectrum/identify/read-identify.js";
export type { LineMatch } from "./spectrum/identify/redshift-evidence.js";
export type { NamedFeature, TwoLineRedshift } from "./spectrum/identify/two-lines.js";
export { redshiftFromTwoLines } from "./spectrum/identify/two-lines.js";
export type {
	MatchedSpectrum,
	MatchOptions,
	MatchProgress,
	MatchSummary,
	MatchTemplate,
	MatchVerdict,
	TemplateMatch,
	TemplateOverlay,
} from "./spectrum/matching/index.js";
export { matchSteps, matchSummary, matchTemplates, templateOnContinuum } from "./spectrum/matching/index.js";
export type { ContinuumChoice, LineContinuum } from "./spectrum/measure/continuum.js";
export type { EquivalentWidth, EquivalentWidthOptions } from "./spectrum/measure/equivalent-width.js";
export { equivalentWidth } from "./spectrum/measure/equivalent-width.js";
export type { LineWindowOptions } from "./spectrum/measure/line-basis.js";
export type { LineMeasurement, MeasureLineOptions } from "./spectrum/measure/measure-line.js";
export { measureLine } from "./spectrum/measure/measure-line.js";
export type { Measured } from "./spectrum/measure/propagate.js";
export { prepareSpectrum } from "./spectrum/prepare/prepare-spectrum.js";
export type { AnySpectrum } from "./spectrum/prepare/prepared.js";
export type {
	ErrorSides,
	FluxErrors,
	PreparedSpectrum,
	SampledSpectrum,
	SpectrumInput,
} from "./spectrum/prepare/types.js";
export type { Envelope } from "./spectrum/samples/envelope.js";
export { envelope } from "./spectrum/samples/envelope.js";
export { firstSampleFrom } from "./spectrum/samples/lookup.js";
export { median } from "./spectrum/samples/median.js";
export { fluxAt, nearestSample } from "./spectrum/samples/nearest.js";
export { localNoise } from "./spectrum/samples/noise.js";
export type { Binning } from "./spectrum/smooth/bin-edges.js";
export type { RebinnedSpectrum, RebinOptions } from "./spectrum/smooth/rebin.js";
export { rebinSpectrum } from "./spectrum/smooth/rebin.js";
export type { SmoothOptions } from "./spectrum/smooth/smooth.js";
export { smoothFlux } from "./spectrum/smooth/smooth.js";
export type { GaussianSmoothing } from "./spectrum/smooth/smooth-gaussian.js";
export { smoothGaussian } from "./spectrum/smooth/smooth-gaussian.js";
export type { MedianSmoothing } from "./spectrum/smooth/smooth-median.js";
export { smoothMedian } from "./spectrum/smooth/smooth-median.js";
export type { SavitzkyGolaySmoothing } from "./spectrum/smooth/smooth-savitzky-golay.js";
export { smoothSavitzkyGolay } from "./spectrum/smooth/smooth-savitzky-golay.js";
export {
	correctTelluric,
	type TelluricCorrection,
	type TelluricOptions,
} from "./spectrum/telluric/correct-telluric.js";
export type { TelluricBand } from "./spectrum/telluric/fit-exponent.js";
export type { TelluricTransmission } from "./spectrum/telluric/transmission.js";
export * from "./stars/index.js";
export { type ClassFilter, classFilter, withSubclasses } from "./taxonomy/classifications/filter.js";
export { type ClassImpact, type DeletionImpact, deletionImpact } from "./taxonomy/classifications/impact.js";
export {
	type Migration,
	type MigrationKind,
	migrateClassifications,
	type OldClass,
} from "./taxonomy/classifications/migrate.js";
export { type Classification, readClassifications } from "./taxonomy/classifications/read.js";
export { type ReviewFinding, type ReviewKind, reviewClassifications } from "./taxonomy/classifications/review.js";
export type { ClassPair, ReadableTaxonomy } from "./taxonomy/classifications/taxonomies.js";
export type {
	ProbabilityMode,
	TaxonomyChange,
	TaxonomyField,
	TaxonomyIssue,
	TaxonomyMatch,
	TaxonomyMatchKind,
	TaxonomyMatchText,
	TaxonomyNode,
	TaxonomyNodes,
	TaxonomySearchOptions,
	TaxonomyTree,
} from "./taxonomy/index.js";
// Taxonomies
export {
	compareTaxonomies,
	propagateProbabilities,
	readTaxonomy,
	searchTaxonomy,
} from "./taxonomy/index.js";
export { type LintOptions, lintTaxonomy } from "./taxonomy/lint/lint.js";
export {
	type ClassMapping,
	classesOfType,
	mapClasses,
	type TypeMeaning,
	typeTaxonomy,
} from "./taxonomy/mapping/map-classes.js";
export {
	type ClassRelation,
	type TypeSynonym,
	type TypeSystem,
	typeSynonyms,
} from "./taxonomy/mapping/type-synonyms.js";
export type { WavelengthUnit } from "./units.js";
export { angstromPer, fromAngstrom, SPEED_OF_LIGHT_KM_S, toAngstrom } from "./units.js";
