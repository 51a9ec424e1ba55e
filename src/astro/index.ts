// Physics
export * from "./doppler.js";
export * from "./gaia.js";
// Catalogues
export * from "./lines/index.js";
export type { NumericInput } from "./number.js";
export * from "./photometry.js";
export * from "./refraction.js";
export type { Binning } from "./spectrum/bin-edges.js";
export type { ContinuumChoice, LineContinuum } from "./spectrum/continuum.js";
export type { DoubletCheck } from "./spectrum/doublet-check.js";
export { checkDoublet } from "./spectrum/doublet-check.js";
export type { Envelope } from "./spectrum/envelope.js";
export { envelope } from "./spectrum/envelope.js";
export type { EquivalentWidth, EquivalentWidthOptions } from "./spectrum/equivalent-width.js";
export { equivalentWidth } from "./spectrum/equivalent-width.js";
export type { NearFeature } from "./spectrum/feature-near.js";
export { featureNear } from "./spectrum/feature-near.js";
export type { FeatureOptions, SpectralFeature } from "./spectrum/features.js";
export { findFeatures } from "./spectrum/features.js";
export type { FluxDensities, FluxDensityConversion } from "./spectrum/flux-density.js";
export { convertFluxDensities } from "./spectrum/flux-density.js";
export type { FluxUnit } from "./spectrum/flux-unit.js";
export { readFluxUnit } from "./spectrum/flux-unit.js";
export type { IdentifyOptions, LineCandidate } from "./spectrum/identify-lines.js";
export { identifyLines } from "./spectrum/identify-lines.js";
export type { LineWindowOptions } from "./spectrum/line-basis.js";
export { firstSampleFrom, fluxAt, nearestSample } from "./spectrum/lookup.js";
export type { LineMeasurement, MeasureLineOptions } from "./spectrum/measure-line.js";
export { measureLine } from "./spectrum/measure-line.js";
export { median } from "./spectrum/median.js";
export { localNoise } from "./spectrum/noise.js";
export type { NormalizationMode } from "./spectrum/normalize.js";
export { fluxScale, normalizeFlux } from "./spectrum/normalize.js";
export type { FluxErrors, PreparedSpectrum, SpectrumInput } from "./spectrum/prepare.js";
export { prepareSpectrum } from "./spectrum/prepare.js";
export type { AnySpectrum } from "./spectrum/prepared.js";
export type { Measured } from "./spectrum/propagate.js";
export type { RebinnedSpectrum, RebinOptions } from "./spectrum/rebin.js";
export { rebinSpectrum } from "./spectrum/rebin.js";
export type { LineMatch } from "./spectrum/redshift-evidence.js";
export type { RobustRangeOptions } from "./spectrum/robust-range.js";
export { robustRange } from "./spectrum/robust-range.js";
export type { SmoothOptions } from "./spectrum/smooth.js";
export { smoothFlux } from "./spectrum/smooth.js";
export type { GaussianSmoothing } from "./spectrum/smooth-gaussian.js";
export { smoothGaussian } from "./spectrum/smooth-gaussian.js";
export type { MedianSmoothing } from "./spectrum/smooth-median.js";
export { smoothMedian } from "./spectrum/smooth-median.js";
export type { SavitzkyGolaySmoothing } from "./spectrum/smooth-savitzky-golay.js";
export { smoothSavitzkyGolay } from "./spectrum/smooth-savitzky-golay.js";
export type { TemplateScale, TemplateScaleOptions } from "./spectrum/template-scale.js";
export { templateScale } from "./spectrum/template-scale.js";
export type { NamedFeature, TwoLineRedshift } from "./spectrum/two-lines.js";
export { redshiftFromTwoLines } from "./spectrum/two-lines.js";
export * from "./stars/index.js";
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
export * from "./units.js";
